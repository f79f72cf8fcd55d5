// SPDX-License-Identifier: Apache-2.0
#include "base/recurrence.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

using std::chrono::sys_days;

constexpr std::array<std::string_view, 4> frequencies = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 7> weekdays = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
constexpr unsigned months_in_year = 12;
constexpr int shortest_month = 28; // days
constexpr unsigned most_months_ahead = 4 * months_in_year;

template <std::size_t size>
std::optional<std::size_t> place_in(const std::array<std::string_view, size>& names, std::string_view name) {
    const auto* const found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::optional<int> number_in(std::string_view text) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || rest != end) return std::nullopt;
    return value;
}

// Calls `read(item)` for each item of "1,4,7"; false where one was refused.
template <typename Read> bool read_list(std::string_view list, Read read) {
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        if (!read(list.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

bool read_months(std::string_view list, RepeatRule& rule) {
    return read_list(list, [&](std::string_view item) {
        const auto month = number_in(item);
        if (!month || *month < 1 || *month > static_cast<int>(months_in_year)) return false;
        rule.months.push_back(static_cast<unsigned>(*month));
        return true;
    });
}

bool read_weekdays(std::string_view list, RepeatRule& rule) {
    return read_list(list, [&](std::string_view item) {
        const auto day = place_in(weekdays, item);
        if (day) rule.weekdays.emplace_back(static_cast<unsigned>(*day));
        return day.has_value();
    });
}

bool read_part(std::string_view key, std::string_view value, RepeatRule& rule) {
    const auto number = number_in(value);
    if (key == "FREQ") {
        const auto found = place_in(frequencies, value);
        if (found) rule.frequency = static_cast<RepeatRule::Frequency>(*found);
        return found.has_value();
    }
    if (key == "INTERVAL" && number && *number > 0) {
        rule.interval = static_cast<unsigned>(*number);
        return true;
    }
    if (key == "BYMONTHDAY" && number && *number >= -1 && *number != 0 && *number <= 31) {
        rule.month_day = number;
        return true;
    }
    if (key == "BYDAY") return read_weekdays(value, rule);
    return key == "BYMONTH" && read_months(value, rule);
}

// Whether something falls due in this month. Periods of several months end with the year: a quarter in March.
bool is_due_in(const RepeatRule& rule, std::chrono::month month) {
    const auto number = static_cast<unsigned>(month);
    if (!rule.months.empty()) return std::ranges::find(rule.months, number) != rule.months.end();
    const bool yearly = rule.frequency == RepeatRule::Frequency::yearly;
    return number % (yearly ? months_in_year : std::min(rule.interval, months_in_year)) == 0;
}

// A rule that counts periods, "each quarter", becomes one that names its months; one of every month stays as it is.
void name_months(RepeatRule& rule) {
    const bool yearly = rule.frequency == RepeatRule::Frequency::yearly;
    const bool periods = yearly || (rule.frequency == RepeatRule::Frequency::monthly && rule.interval > 1);
    if (!periods || !rule.months.empty()) return;
    std::vector<unsigned> months;
    for (unsigned month = 1; month <= months_in_year; ++month) {
        if (is_due_in(rule, std::chrono::month(month))) months.push_back(month);
    }
    rule.months = std::move(months);
    rule.frequency = RepeatRule::Frequency::yearly;
    if (!yearly) rule.interval = 1;
}

Day day_of_month(const RepeatRule& rule, std::chrono::year_month month) {
    const Day last = month / std::chrono::last;
    const int wanted = rule.month_day.value_or(-1);
    if (wanted < 0) return std::chrono::sys_days(last) + std::chrono::days(wanted + 1);
    return static_cast<unsigned>(wanted) > static_cast<unsigned>(last.day()) ? last : month / wanted;
}

bool some_month_lacks(const RepeatRule& rule, int day) {
    constexpr std::chrono::year common{2001}; // no leap year
    const auto lacks = [&](unsigned month) {
        const Day last = common / std::chrono::month(month) / std::chrono::last;
        return static_cast<int>(static_cast<unsigned>(last.day())) < day;
    };
    return rule.months.empty() || std::ranges::any_of(rule.months, lacks);
}

Day next_weekday(const RepeatRule& rule, Day from) {
    const sys_days first(from);
    std::chrono::days nearest = std::chrono::Sunday - std::chrono::weekday(first);
    for (std::size_t i = 0; i < rule.weekdays.size(); ++i) {
        const std::chrono::days ahead = rule.weekdays[i] - std::chrono::weekday(first);
        nearest = i == 0 ? ahead : std::min(nearest, ahead);
    }
    return first + nearest;
}

std::optional<Day> next_in_months(const RepeatRule& rule, Day from) {
    std::chrono::year_month month = from.year() / from.month();
    for (unsigned ahead = 0; ahead <= most_months_ahead; ++ahead, month += std::chrono::months(1)) {
        const Day day = day_of_month(rule, month);
        if (is_due_in(rule, month.month()) && day >= from) return day;
    }
    return std::nullopt;
}

} // namespace

std::optional<RepeatRule> repeat_rule(std::string_view rule) {
    RepeatRule read;
    bool frequency = false;
    while (!rule.empty()) {
        const std::string_view part = rule.substr(0, rule.find(';'));
        const std::size_t equals = std::min(part.find('='), part.size());
        if (!read_part(part.substr(0, equals), part.substr(std::min(equals + 1, part.size())), read))
            return std::nullopt;
        frequency = frequency || part.starts_with("FREQ=");
        rule.remove_prefix(std::min(part.size() + 1, rule.size()));
    }
    return frequency ? std::optional(read) : std::nullopt;
}

std::optional<Day> next_occurrence(const RepeatRule& rule, Day from) {
    if (rule.frequency == RepeatRule::Frequency::daily) return from;
    if (rule.frequency != RepeatRule::Frequency::weekly) return next_in_months(rule, from);
    return next_weekday(rule, from);
}

std::optional<Day> next_occurrence(std::string_view rule, Day from) {
    const std::optional<RepeatRule> read = repeat_rule(rule);
    return read ? next_occurrence(*read, from) : std::nullopt;
}

std::string to_rrule(RepeatRule rule) {
    const bool in_months = rule.frequency > RepeatRule::Frequency::weekly;
    const bool yearly = rule.frequency == RepeatRule::Frequency::yearly;
    if (yearly && rule.months.empty()) rule.months = {months_in_year};
    if (in_months && !rule.month_day) rule.month_day = -1;
    const int day = rule.month_day.value_or(0);
    // "The 30th" is the last one of February: the last of those days that a month has.
    const bool may_lack = day > shortest_month && some_month_lacks(rule, day);
    if (may_lack && yearly && rule.interval == 1) rule.frequency = RepeatRule::Frequency::monthly;
    std::string text = fmt::format("FREQ={}", frequencies.at(static_cast<std::size_t>(rule.frequency)));
    if (rule.interval > 1) text += fmt::format(";INTERVAL={}", rule.interval);
    if (!rule.months.empty()) text += fmt::format(";BYMONTH={}", fmt::join(rule.months, ","));
    if (day != 0) text += fmt::format(";BYMONTHDAY={}", may_lack ? shortest_month : day);
    for (int next = shortest_month + 1; may_lack && next <= day; ++next) text += fmt::format(",{}", next);
    if (may_lack) text += ";BYSETPOS=-1";
    std::vector<std::string_view> days;
    for (const std::chrono::weekday each : rule.weekdays) days.push_back(weekdays.at(each.c_encoding()));
    return days.empty() ? text : text + fmt::format(";BYDAY={}", fmt::join(days, ","));
}

RepeatRule day_before(RepeatRule rule) {
    for (std::chrono::weekday& day : rule.weekdays) day -= std::chrono::days(1);
    if (!rule.month_day) return rule;
    const bool first = *rule.month_day == 1;
    rule.month_day = first ? -1 : *rule.month_day - 1;
    if (!first) return rule;
    name_months(rule);
    // The day before 1 March is the last one of February.
    for (unsigned& month : rule.months) month = (month + months_in_year - 2) % months_in_year + 1;
    return rule;
}

} // namespace chithi
