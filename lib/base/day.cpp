// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <chithi/document.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

// Reads up to `digits` digits off the front of `text`.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    int value = 0;
    const char* const end = text.data() + std::min(digits, text.size());
    const auto [rest, trouble] = std::from_chars(text.data(), end, value);
    if (trouble != std::errc{} || value < 0 || text.front() == '-') return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    return value;
}

bool take(std::string_view& text, char wanted) {
    if (!text.starts_with(wanted)) return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string to_iso(Day day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::optional<Day> day_from_text(std::string_view text) {
    const bool year_first = text.size() > 4 && text[4] == '-';
    const char separator = year_first ? '-' : '/';
    const auto first = take_number(text, 4);
    if (!first || !take(text, separator)) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, separator)) return std::nullopt;
    const std::size_t last_digits = year_first ? 2 : 4;
    const auto last = take_number(text, last_digits);
    if (!last || !text.empty()) return std::nullopt;
    const Day day(std::chrono::year(year_first ? *first : *last), std::chrono::month(static_cast<unsigned>(*month)),
                  std::chrono::day(static_cast<unsigned>(year_first ? *last : *first)));
    if (!day.ok() || day.year() < std::chrono::year(1000)) return std::nullopt; // "25/8/21" is no year
    return day;
}

} // namespace chithi
