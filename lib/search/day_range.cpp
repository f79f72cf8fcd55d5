// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <chithi/query.hpp>

namespace chithi {

namespace {

using std::chrono::month;
using std::chrono::year;

std::optional<int> number(std::string_view digits, std::size_t fewest, std::size_t most) {
    int value = 0;
    if (digits.size() < fewest || digits.size() > most) return std::nullopt;
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// As of days, which are read back from an index: "0021" is no year.
std::optional<year> year_named(std::string_view digits) {
    const auto found = number(digits, 4, 4);
    return found && *found >= 1000 ? std::optional(year(*found)) : std::nullopt;
}

DayRange days_of(year in, month from, month to) {
    return {Day(in, from, std::chrono::day(1)), Day(std::chrono::year_month_day_last(in / to / std::chrono::last))};
}

// "2021-08" and "8/2021".
std::optional<DayRange> days_of_month(std::string_view text) {
    const std::size_t sign = text.find_first_of("-/");
    if (sign == std::string_view::npos) return std::nullopt;
    const bool year_first = text[sign] == '-';
    const std::string_view before = text.substr(0, sign);
    const std::string_view behind = text.substr(sign + 1);
    const auto of = year_named(year_first ? before : behind);
    const auto number_of_month = number(year_first ? behind : before, 1, 2);
    if (!of || !number_of_month) return std::nullopt;
    const month in(static_cast<unsigned>(*number_of_month));
    return in.ok() ? std::optional(days_of(*of, in, in)) : std::nullopt;
}

// "2021-Q3" and "Q3/2021".
std::optional<DayRange> days_of_quarter(std::string_view text) {
    constexpr std::size_t size = std::string_view("2021-Q3").size();
    const std::size_t q = text.find_first_of("Qq");
    if (text.size() != size || (q != 0 && q != 5) || text[q == 0 ? 2 : 4] != (q == 0 ? '/' : '-'))
        return std::nullopt;
    const auto of = year_named(text.substr(q == 0 ? 3 : 0, 4));
    const auto quarter = number(text.substr(q + 1, 1), 1, 1);
    if (!of || !quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
    const month last(static_cast<unsigned>(*quarter) * 3);
    return days_of(*of, last - std::chrono::months(2), last);
}

std::optional<DayRange> days_named(std::string_view text) {
    if (const auto day = day_from_text(text)) return DayRange{day, day};
    if (const auto in = year_named(text)) return days_of(*in, std::chrono::January, std::chrono::December);
    const auto quarter = days_of_quarter(text);
    return quarter ? quarter : days_of_month(text);
}

} // namespace

std::optional<DayRange> day_range(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return days_named(text);
    const std::string_view from = text.substr(0, dots);
    const std::string_view to = text.substr(dots + 2);
    const auto first = days_named(from);
    const auto last = days_named(to);
    if ((!first && !from.empty()) || (!last && !to.empty()) || (from.empty() && to.empty())) return std::nullopt;
    return DayRange{first ? first->first : std::nullopt, last ? last->last : std::nullopt};
}

} // namespace chithi
