// SPDX-License-Identifier: Apache-2.0
#include "print/repeated.hpp"

#include "base/recurrence.hpp"
#include "knowledge/recurrences.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr unsigned months_in_quarter = 3;

std::string period(const RepeatRule& rule) {
    constexpr std::array<std::string_view, 4> units = {"ngày", "tuần", "tháng", "năm"};
    const std::string_view unit = units.at(static_cast<std::size_t>(rule.frequency));
    const bool monthly = rule.frequency == RepeatRule::Frequency::monthly;
    if (monthly && rule.interval == months_in_quarter) return "hằng quý";
    return rule.interval == 1 ? fmt::format("hằng {}", unit) : fmt::format("{} {} một lần", rule.interval, unit);
}

std::string weekday_names(const RepeatRule& rule) {
    std::vector<std::string_view> names;
    for (const std::chrono::weekday day : rule.weekdays) {
        names.push_back(std::ranges::find(weekdays, day.iso_encoding(), &Weekday::iso)->words);
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string day_of(const RepeatRule& rule) {
    std::string day = weekday_names(rule);
    if (rule.month_day) day = *rule.month_day < 0 ? "ngày cuối tháng" : fmt::format("ngày {}", *rule.month_day);
    if (!rule.months.empty()) {
        day += fmt::format("{}tháng {}", day.empty() ? "" : " ", fmt::join(rule.months, ", "));
    }
    return day;
}

} // namespace

std::string repeated_text(const Deadline& deadline) {
    const auto rule = repeat_rule(deadline.recurrence.value_or(""));
    std::string out = rule ? period(*rule) : fmt::format("“{}”", deadline.text);
    const std::string day = rule ? day_of(*rule) : "";
    if (!day.empty()) out += fmt::format(", {}{}", deadline.inclusive ? "" : "trước ", day);
    if (deadline.time)
        out += fmt::format(", {}{}", day.empty() && !deadline.inclusive ? "trước " : "", *deadline.time);
    return out;
}

} // namespace chithi
