// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <vector>

namespace chithi {

/// The counted quantities of a passage: a figure with a noun of lib/knowledge/count_units.hpp, a share in per cent, a
/// sum of money, or a figure said of a counted noun ("tổng số ca mắc là 12"). Figures inside `taken` (dates,
/// numbers of documents) and inside larger figures (24/24, 3/4) are none.
[[nodiscard]] std::vector<Count> read_counts(const Passage& passage, const std::vector<Range>& taken);

} // namespace chithi
