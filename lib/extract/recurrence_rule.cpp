// SPDX-License-Identifier: Apache-2.0
#include "extract/recurrence_rule.hpp"

#include "base/phrase_rows.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

// "của tháng cuối quý", "của tháng sau" behind a day.
std::size_t behind_month(const Passage& passage, std::size_t at) {
    const std::size_t month = at + (passage.is(at, "của") ? 1 : 0);
    if (const auto quarter = rhythm_at(passage, month, false); quarter && quarter->unit == nullptr) {
        return quarter->end;
    }
    static const PhraseRows<FollowingMonth> months(following_months);
    const std::size_t words = months.match(passage.words, month).words;
    return words > 0 ? month + words : at;
}

// "Hằng quý, trước ngày 15 của tháng cuối quý": in those months of the year.
std::string rule_of_quarter(const Passage& passage, const Rhythm& rhythm, const RecurringDay& day) {
    const std::size_t month = day.end + (passage.is(day.end, "của") ? 1 : 0);
    if (const auto quarter = rhythm_at(passage, month, false); quarter && quarter->unit == nullptr) {
        return quarter->rule;
    }
    const bool following = behind_month(passage, day.end) > day.end;
    return following ? fmt::format("FREQ=YEARLY;BYMONTH={}", first_months_of_quarters) : rhythm.rule;
}

// "thứ Hai và thứ Năm": the context has the last; others stand before it.
std::string weekdays_of(const Passage& passage, const DateContext& context) {
    std::string days(context.weekday->rule);
    const std::size_t from = context.first > 4 ? context.first - 4 : 0;
    if (context.first > 0 && !passage.is(context.first - 1, ",") && !passage.is(context.first - 1, "và")) return days;
    for (const Weekday& weekday : weekdays) {
        if (context.first > from && match_before(passage, context.first - 1, weekday.words) > 0) {
            return std::string(weekday.rule) + "," + days;
        }
    }
    return days;
}

} // namespace

std::string rule_of(const Passage& passage, const Rhythm& rhythm, const DateContext& context,
                    const RecurringDay* day) {
    std::string rule = rhythm.rule;
    if (day != nullptr && day->month == 0 && rhythm.counted && rhythm.unit != nullptr)
        rule = rhythm.unit->rule; // the days say how often
    if (day != nullptr) {
        if (rhythm.unit != nullptr && rhythm.unit->word == "quý") rule = rule_of_quarter(passage, rhythm, *day);
        if (day->month != 0) rule = fmt::format("FREQ=YEARLY;BYMONTH={}", day->month);
        if (day->day != 0) rule += fmt::format(";BYMONTHDAY={}", day->day);
    }
    if (context.weekday != nullptr && rule == "FREQ=WEEKLY") rule += ";BYDAY=" + weekdays_of(passage, context);
    return rule;
}

std::size_t following_year_at(const Passage& passage, std::size_t at) {
    static const PhraseSet years(following_years);
    return years.match(passage.words, at);
}

std::size_t behind_following(const Passage& passage, std::size_t at) {
    return behind_month(passage, at) + following_year_at(passage, at);
}

} // namespace chithi
