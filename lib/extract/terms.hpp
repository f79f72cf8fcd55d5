// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <vector>

namespace chithi {

/// The deadlines of a passage that name no day: a term of days ("trong thời hạn 05 ngày làm việc kể từ ngày ký"),
/// computed from `issued` where it runs from there (`basis` "issued 2021-08-25"), else without a day and with what it
/// runs from as `basis`; and duties that recur ("định kỳ ngày 20 hằng tháng"), as an RRULE.
/// Days are counted as the civil code of 2015 does (articles 146 to 148): the first one does not count, and a last
/// day that is no working day moves to the next one.
[[nodiscard]] std::vector<Deadline> read_terms(const Passage& passage, std::optional<Day> issued);

/// `count` working days after `day`: weekends and the fixed public holidays do not count.
[[nodiscard]] Day after_working_days(Day day, std::size_t count);

} // namespace chithi
