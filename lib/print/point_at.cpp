// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"
#include "print/layout.hpp"
#include <algorithm>
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::string_view indent = "    ";
constexpr std::string_view cut_sign = "…";

// One line, as wide on a terminal as it looks.
std::string shown(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return terminal_safe(line);
}

// The beginning of the character at or before `at`.
std::size_t character_at(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && is_inside_character(text[at])) --at;
    return std::min(at, text.size());
}

} // namespace

std::string point_at(std::string_view text, Span place, std::size_t columns) {
    const std::size_t room = std::max<std::size_t>(columns == 0 ? 80 : columns, 40) - 2 * indent.size();
    const std::size_t at = character_at(text, place.first);
    const std::size_t first = character_at(text, at > room / 2 ? at - room / 2 : 0);
    const std::size_t end = character_at(text, std::min(text.size(), first + room));
    const std::string before = (first > 0 ? std::string(cut_sign) : "") + shown(text.substr(first, at - first));
    const std::size_t last = std::clamp(character_at(text, place.end), at, std::max(at, end));
    const std::string wrong = shown(text.substr(at, last - at));
    const std::string behind = shown(text.substr(last, std::max(end, last) - last));
    const std::size_t width = std::max<std::size_t>(display_width(wrong), 1);
    return fmt::format("{0}{1}{2}{3}{4}\n{0}{5}^{6}", indent, before, wrong, behind,
                       end < text.size() ? cut_sign : "", std::string(display_width(before), ' '),
                       std::string(width - 1, '~'));
}

} // namespace chithi
