// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/calendar.hpp"
#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>

/// What a date looks like, whatever it means: the shapes of days, months, quarters, half-years, years and
/// periods. Source: decree 30/2020/NĐ-CP (ngày … tháng … năm …), usage for the others.
namespace chithi {

/// Four digits are a year from this one to that one.
inline constexpr unsigned first_year = 1900;
inline constexpr unsigned last_year = 2100;

/// The day of a shape that is the last of its month, 28 to 31.
inline constexpr unsigned last_of_month = 32;

/// A date as it is written, in words [first, end) of a passage.
struct DateShape {
    std::size_t first = 0;
    std::size_t end = 0;
    Precision precision = Precision::day;
    unsigned day = 0;         ///< 0: none
    unsigned month = 0;       ///< of a quarter or half: its first month
    int year = 0;             ///< 0: not written
    unsigned months = 0;      ///< of a span of months: how many
    int end_year = 0;         ///< of a period of years
    unsigned half = 0;        ///< of a month: 1 to its fifteenth day, 2 from then on; 0: all of it
    unsigned days = 0;        ///< of a month: as many of its first days, or with `half` 2 of its last ones
    bool named = false;       ///< "ngày", "tháng", "quý" or "năm" stands before it
    bool behind_name = false; ///< the name of the day stands between it and "ngày": "ngày Quốc khánh 2/9"

    std::optional<CalendarSpan> known; ///< of a relative one ("tuần này"): its days
};

/// Reads the date that begins at word `at`. A bare d/m without a year or "ngày" is returned with `named` false: it
/// may be a fraction (3/4 số hộ) or a ratio (24/24), and the words around it decide.
[[nodiscard]] std::optional<DateShape> date_shape_at(const Passage& passage, std::size_t at);

/// Reads a month, quarter or year whose word stands further before: the "11/2021" of "tháng 10, 11/2021".
[[nodiscard]] std::optional<DateShape> date_shape_behind(const Passage& passage, std::size_t at, Precision unit);

/// The first and last day of a shape that has its year; nothing where there is no such day.
[[nodiscard]] std::optional<CalendarSpan> days_of(const DateShape& shape);

} // namespace chithi
