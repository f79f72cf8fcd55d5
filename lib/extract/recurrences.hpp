// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/dates.hpp"
#include <chithi/document.hpp>
#include <vector>

namespace chithi {

/// What comes again: "định kỳ ngày 20 hằng tháng", "trước ngày 30/6 và 31/12 hằng năm", "Hằng quý, trước ngày 15 của
/// tháng cuối quý", "03 tháng một lần".
struct FoundRecurrence {
    std::vector<FoundDate> days;     ///< days of a month or a year, role recurring, without start and end
    std::vector<Deadline> deadlines; ///< one a day or a rhythm, as an RRULE; none where it is no duty
    std::vector<Range> ranges;       ///< of the deadlines' texts
};

/// The recurrences of a passage in its order.
[[nodiscard]] std::vector<FoundRecurrence> read_recurrences(const Passage& passage);

} // namespace chithi
