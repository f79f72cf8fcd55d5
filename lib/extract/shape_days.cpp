// SPDX-License-Identifier: Apache-2.0
#include "extract/date_shapes.hpp"

namespace chithi {

namespace {

constexpr unsigned half_of_month = 15; // civil code 2015, article 146

Day day_of(int year, unsigned month, unsigned day) {
    return Day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Day last_day_of(int year, unsigned month) {
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::last};
}

CalendarSpan months_of(const DateShape& shape) {
    return {day_of(shape.year, shape.month, 1), last_day_of(shape.year, shape.month + shape.months - 1)};
}

CalendarSpan some_days_of_month(const DateShape& shape) {
    const Day last = last_day_of(shape.year, shape.month);
    if (shape.half == 2) return {std::chrono::sys_days(last) - std::chrono::days(shape.days - 1), last};
    return {day_of(shape.year, shape.month, 1), day_of(shape.year, shape.month, shape.days)};
}

} // namespace

std::optional<CalendarSpan> days_of(const DateShape& shape) {
    if (shape.known) return shape.known;
    if (shape.year == 0) return std::nullopt;
    switch (shape.precision) {
    case Precision::day: {
        if (shape.day == last_of_month) {
            const Day last = last_day_of(shape.year, shape.month);
            return CalendarSpan{last, last};
        }
        const Day day = day_of(shape.year, shape.month, shape.day);
        return day.ok() ? std::optional<CalendarSpan>({day, day}) : std::nullopt;
    }
    case Precision::month:
        return CalendarSpan{day_of(shape.year, shape.month, shape.half == 2 ? half_of_month + 1 : 1),
                            shape.half == 1 ? day_of(shape.year, shape.month, half_of_month)
                                            : last_day_of(shape.year, shape.month)};
    case Precision::quarter:
        return CalendarSpan{day_of(shape.year, shape.month, 1), last_day_of(shape.year, shape.month + 2)};
    case Precision::half: return months_of(shape);
    case Precision::year: return CalendarSpan{day_of(shape.year, 1, 1), last_day_of(shape.year, 12)};
    case Precision::period:
        if (shape.days > 0) return some_days_of_month(shape);
        if (shape.months > 0) return months_of(shape);
        return CalendarSpan{day_of(shape.year, 1, 1), last_day_of(shape.end_year, 12)};
    }
    return std::nullopt;
}

} // namespace chithi
