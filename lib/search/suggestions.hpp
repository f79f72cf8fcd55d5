// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// Up to three queries that find something, made of `typed` by putting the nearest indexed spelling in
/// the place of each word that is not in the index. None where every word is in it.
[[nodiscard]] std::vector<std::string> suggest(const Store& store, std::string_view typed,
                                               const SearchOptions& options);

} // namespace chithi
