// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/actors.hpp"
#include "extract/passage.hpp"
#include <vector>

namespace chithi {

/// The partners, if "phối hợp … với" or "cùng" stands at word `at` of a segment that ends at `limit`: one name or
/// list of names, or several where some are known to no table. Words before `named_up_to` belong to a name.
[[nodiscard]] std::vector<Actor> partners_at(const Passage& passage, std::size_t at, std::size_t limit,
                                             std::size_t named_up_to);

} // namespace chithi
