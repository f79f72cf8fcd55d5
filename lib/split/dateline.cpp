// SPDX-License-Identifier: Apache-2.0
#include "split/dateline.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/openers.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_row = 200; // bytes
constexpr std::size_t longest_place = 48;
constexpr std::size_t longest_rest = 24; // a stamp, or what is left of the column beside

bool is_place(std::string_view place) {
    if (place.size() > longest_place) return false;
    const std::string folded = fold(place);
    const std::string key = exact_key(place); // "Cửa Lân" is a place, "của Bộ Y tế" is none
    const auto opens = [&](std::string_view words) { return folded.starts_with(words); };
    return find_words(key, "số") == std::string::npos && !begins_with_words(key, "của") &&
           std::ranges::none_of(preamble_openers, opens) && type_beginning(key) == nullptr;
}

// Where the date ends that begins at `day`: behind the year, or behind the dots in its place.
std::size_t end_of_date(std::string_view folded, std::size_t day) {
    const std::size_t year = find_words(folded, "nam", day);
    if (year == std::string::npos)
        return std::min(folded.find_first_not_of("0123456789/-. ", day + 5), folded.size());
    std::size_t end = year + 3;
    while (end < folded.size()) {
        const CodePoint point = code_point_at(folded, end);
        const bool blank = point.value == U' ' || point.value == U'.' || point.value == U'…' || point.value == U'_';
        if (!blank && (point.value < U'0' || point.value > U'9')) break;
        end += point.size;
    }
    return end;
}

// The word "ngày" of a date in words, or of one in figures behind a place and a comma; npos for none.
std::size_t find_day(std::string_view folded) {
    const std::size_t day = find_words(folded, "ngay");
    if (day == std::string::npos) return day;
    const std::size_t month = find_words(folded, "thang", day);
    if (month != std::string::npos) return find_words(folded, "nam", month) == std::string::npos ? month + 1 : day;
    const std::size_t comma = folded.find(", ngay ");
    const bool at_the_end = comma != std::string::npos && folded.size() <= comma + 24;
    return at_the_end && comma <= longest_place ? comma + 2 : std::string::npos;
}

bool may_follow(std::string_view rest) {
    return rest.size() <= longest_rest || all_capitals(rest) || begins_with_words(fold(rest.substr(0, 16)), "ve") ||
           begins_with_words(fold(rest.substr(0, 16)), "v/v");
}

} // namespace

std::size_t unfolded(std::string_view view, std::string_view folded, std::size_t folded_at) noexcept {
    std::size_t at = 0;
    for (std::size_t i = length_in_characters(folded.substr(0, folded_at)); i > 0; --i)
        at += code_point_at(view, at).size;
    return at;
}

std::optional<Dateline> dateline_of(const Text& text, Range range) {
    const std::string_view view = text.view(range);
    if (view.size() > longest_row) return std::nullopt;
    const std::string folded = fold(view);
    const std::size_t day = find_day(folded);
    if (day == std::string::npos || !folded.substr(day).starts_with("ngay")) return std::nullopt;
    const std::size_t first = range.first + unfolded(view, folded, day);
    const std::size_t end = range.first + unfolded(view, folded, end_of_date(folded, day));
    // "Lam Giang, hồi 21 giờ, ngày …": the place ends at the first comma.
    const std::size_t comma = std::min(range.first + std::min(view.find(','), view.size()), first);
    Dateline line;
    line.place = without_trailing(text, {range.first, comma}, ",. ");
    line.date = without_trailing(text, {first, end}, ",.;");
    line.rest = trimmed(text, {end, range.end});
    const std::string_view rest = text.view(line.rest);
    if (rest.find_first_not_of(",.;* ") == std::string_view::npos) line.rest = {range.end, range.end};
    const bool fits = is_place(text.view(line.place)) && (line.rest.empty() || may_follow(rest));
    return fits ? std::optional(line) : std::nullopt;
}

} // namespace chithi
