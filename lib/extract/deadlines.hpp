// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/dates.hpp"
#include "extract/recurrences.hpp"
#include "extract/terms.hpp"

namespace chithi {

/// All deadlines of a passage in the order of its text: its dates of role deadline; and, where it gives work, its
/// terms, duties that recur, and urgency.
[[nodiscard]] std::vector<FoundDeadline> deadlines_of(const Passage& passage, const std::vector<FoundDate>& dates,
                                                      const std::vector<FoundRecurrence>& recurrences,
                                                      std::vector<FoundDeadline> terms);

} // namespace chithi
