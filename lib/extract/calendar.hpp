// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/time_units.hpp"
#include <chithi/document.hpp>
#include <cstddef>

/// Reckoning with days, as the civil code of 2015 does (articles 145 to 148).
namespace chithi {

/// Days from `start` to `end`, both included.
struct CalendarSpan {
    Day start;
    Day end;
    friend bool operator==(const CalendarSpan&, const CalendarSpan&) = default;
};

/// The day `count` days, weeks, months … away; the last of a shorter month stands for a day that it has not.
[[nodiscard]] Day moved(Day day, TimeUnit unit, int count);

/// The whole week (Monday to Sunday), month, quarter, half or year around a day.
[[nodiscard]] CalendarSpan around(Day day, TimeUnit unit);

/// `count` working days after `day`: weekends and the fixed public holidays do not count.
[[nodiscard]] Day after_working_days(Day day, std::size_t count);

/// The day itself, or the next working day.
[[nodiscard]] Day rolled_to_working_day(Day day);

} // namespace chithi
