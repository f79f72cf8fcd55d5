// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"

namespace chithi {

/// Where the names of partners begin, if "phối hợp … với" stands at word `at` of a segment that ends at `limit`; 0
/// where it does not.
[[nodiscard]] std::size_t partners_at(const Passage& passage, std::size_t at, std::size_t limit);

} // namespace chithi
