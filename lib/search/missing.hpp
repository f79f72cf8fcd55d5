// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <string>
#include <vector>

namespace chithi {

/// The words, phrases and fields of a parsed query that find nothing by themselves, as they would be typed; of what
/// is not wanted none. Empty where each finds something, but nothing has them all; and where there is only one.
[[nodiscard]] std::vector<std::string> missing_of(const Store& store, const Query& query,
                                                  const SearchOptions& options);

} // namespace chithi
