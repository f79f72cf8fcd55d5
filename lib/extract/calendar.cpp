// SPDX-License-Identifier: Apache-2.0
#include "extract/calendar.hpp"

#include "knowledge/terms.hpp"
#include <algorithm>
#include <chrono>

namespace chithi {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

bool is_working_day(Day day) {
    const std::chrono::weekday weekday{sys_days{day}};
    const unsigned date = unsigned{day.month()} * 100 + unsigned{day.day()};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !weekend && std::ranges::find(fixed_holidays, date) == fixed_holidays.end();
}

Day after_days(Day day, int count) { return Day{sys_days{day} + days{count}}; }

Day after_months(Day day, int count) {
    const Day other = day + std::chrono::months{count};
    return other.ok() ? other : Day{other.year() / other.month() / std::chrono::last};
}

// The `size` months, of those that divide the year evenly, that a day lies in.
CalendarSpan months_around(Day day, unsigned size) {
    const unsigned first = (unsigned{day.month()} - 1) / size * size + 1;
    const unsigned last = first + size - 1;
    return {Day{day.year() / std::chrono::month{first} / 1},
            Day{day.year() / std::chrono::month{last} / std::chrono::last}};
}

} // namespace

Day moved(Day day, TimeUnit unit, int count) {
    switch (unit) {
    case TimeUnit::week: return after_days(day, 7 * count);
    case TimeUnit::month: return after_months(day, count);
    case TimeUnit::quarter: return after_months(day, 3 * count);
    case TimeUnit::half: return after_months(day, 6 * count);
    case TimeUnit::year: return after_months(day, 12 * count);
    default: return after_days(day, count);
    }
}

CalendarSpan around(Day day, TimeUnit unit) {
    switch (unit) {
    case TimeUnit::week: {
        const auto since_monday = (std::chrono::weekday{sys_days{day}} - std::chrono::Monday).count();
        const Day monday = after_days(day, -static_cast<int>(since_monday));
        return {monday, after_days(monday, 6)};
    }
    case TimeUnit::month: return months_around(day, 1);
    case TimeUnit::quarter: return months_around(day, 3);
    case TimeUnit::half: return months_around(day, 6);
    case TimeUnit::year: return months_around(day, 12);
    default: return {day, day};
    }
}

Day after_working_days(Day day, std::size_t count) {
    for (std::size_t left = count; left > 0;) {
        day = after_days(day, 1);
        left -= is_working_day(day) ? 1 : 0;
    }
    return day;
}

Day rolled_to_working_day(Day day) {
    while (!is_working_day(day)) day = after_days(day, 1);
    return day;
}

} // namespace chithi
