// SPDX-License-Identifier: Apache-2.0
#include "split/rows.hpp"

#include <algorithm>

namespace chithi {

namespace {

constexpr std::string_view white = " \t\n";

constexpr bool is_white(char c) noexcept { return c == ' ' || c == '\t' || c == '\n'; }

} // namespace

std::vector<Row> rows_of(const Text& text) {
    const std::string_view view = text.view();
    std::vector<Row> rows;
    bool blank = false;
    for (std::size_t first = 0; first < view.size();) {
        const std::size_t end = std::min(view.find('\n', first), view.size());
        const Range range = trimmed(text, {first, end});
        if (range.empty()) {
            blank = true;
        } else {
            rows.push_back({range, blank});
            blank = false;
        }
        first = end + 1;
    }
    return rows;
}

Range trimmed(const Text& text, Range range) noexcept {
    const std::string_view view = text.view(range);
    const std::size_t first = view.find_first_not_of(white);
    if (first == std::string_view::npos) return {range.first, range.first};
    return {range.first + first, range.first + view.find_last_not_of(white) + 1};
}

Range without_trailing(const Text& text, Range range, std::string_view marks) noexcept {
    range = trimmed(text, range);
    while (!range.empty() && marks.find(text.view()[range.end - 1]) != std::string_view::npos) {
        --range.end;
        range = trimmed(text, range);
    }
    return range;
}

std::string flat(const Text& text, Range range) {
    const std::string_view view = text.view(trimmed(text, range));
    std::string out(view.size(), ' ');
    std::size_t size = 0;
    bool space = false; // and only one
    for (const char c : view) {
        const bool blank = is_white(c);
        if (blank && space) continue;
        space = blank;
        out[size++] = blank ? ' ' : c;
    }
    out.resize(size);
    return out;
}

bool begins_with_any(std::string_view folded, std::span<const std::string_view> marks) noexcept {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return folded.starts_with(mark); });
}

bool begins_with_words(std::string_view folded, std::string_view mark) noexcept {
    return folded.starts_with(mark) && (folded.size() == mark.size() || !is_word_byte(folded[mark.size()]));
}

std::size_t find_words(std::string_view folded, std::string_view mark, std::size_t from) noexcept {
    for (std::size_t at = folded.find(mark, from); at != std::string_view::npos; at = folded.find(mark, at + 1)) {
        const bool starts = at == 0 || !is_word_byte(folded[at - 1]);
        if (starts && begins_with_words(folded.substr(at), mark)) return at;
    }
    return std::string_view::npos;
}

} // namespace chithi
