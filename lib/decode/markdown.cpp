// SPDX-License-Identifier: Apache-2.0
#include "decode/markdown.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::string_view line_space = " \t\r";

bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::size_t run_of(std::string_view text, std::size_t at, char mark) noexcept {
    const std::size_t end = text.find_first_not_of(mark, at);
    return (end == std::string_view::npos ? text.size() : end) - at;
}

// A run of stars is emphasis when it touches something other than a space: "**bold", "bold**".
struct Flanks {
    char before;
    char after;
    [[nodiscard]] bool touches() const noexcept { return !is_space(before) || !is_space(after); }
    // "(*)" is a footnote mark and "2*3" a product: no emphasis.
    [[nodiscard]] bool footnote() const noexcept { return before == '(' && after == ')'; }
    [[nodiscard]] bool product() const noexcept { return is_digit(before) && is_digit(after); }
};

Flanks flanks_of(std::string_view text, std::size_t at, std::size_t size) noexcept {
    return {at == 0 ? '\n' : text[at - 1], at + size < text.size() ? text[at + size] : '\n'};
}

bool is_line_start(std::string_view text, std::size_t at) noexcept {
    const std::size_t last = at == 0 ? std::string_view::npos : text.find_last_not_of(line_space, at - 1);
    return last == std::string_view::npos || text[last] == '\n';
}

bool is_line_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t next = text.find_first_not_of(line_space, at);
    return next == std::string_view::npos || text[next] == '\n';
}

bool is_rule(std::string_view text, std::size_t at, std::size_t size) noexcept {
    return is_line_start(text, at) && is_line_end(text, at + size);
}

bool is_emphasis(std::string_view text, std::size_t at, std::size_t size) noexcept {
    const Flanks flanks = flanks_of(text, at, size);
    return size <= 3 && flanks.touches() && !flanks.footnote() && !flanks.product() && !is_rule(text, at, size);
}

// "## Heading": up to six marks at a line's start, then a space.
std::size_t heading_mark(std::string_view text, std::size_t at) noexcept {
    if (text[at] != '#' || !is_line_start(text, at)) return 0;
    const std::size_t size = run_of(text, at, '#');
    const bool heading = size <= 6 && at + size < text.size() && text[at + size] == ' ';
    return heading ? size + 1 : 0;
}

// "1\." and "\-": converters escape what would otherwise be a list.
bool is_escape(std::string_view text, std::size_t at) noexcept {
    constexpr std::string_view escaped = R"(\`*_{}[]()#+-.!|>~)";
    return text[at] == '\\' && at + 1 < text.size() && escaped.find(text[at + 1]) != std::string_view::npos;
}

// The bytes at `at` that are Markdown marks, 0 where there are none.
std::size_t mark_size(std::string_view text, std::size_t at) noexcept {
    if (text[at] == '*') {
        const std::size_t size = run_of(text, at, '*');
        return is_emphasis(text, at, size) ? size : 0;
    }
    if (is_escape(text, at)) return 1;
    return heading_mark(text, at);
}

} // namespace

bool looks_like_markdown(std::string_view text) noexcept {
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        if (heading_mark(text, at) > 0) return true;
    }
    std::size_t emphasis = 0;
    for (std::size_t at = text.find('*'); at != std::string_view::npos;) {
        const std::size_t size = run_of(text, at, '*');
        if (is_emphasis(text, at, size) && ++emphasis == 2) return true;
        at = text.find('*', at + size);
    }
    return false;
}

Text strip_markdown(const Text& text) {
    const std::string_view view = text.view();
    Text out;
    std::size_t kept = 0;
    for (std::size_t at = view.find_first_of("*#\\"); at != std::string_view::npos;) {
        const std::size_t size = mark_size(view, at);
        const std::size_t passed = size > 0 ? size : run_of(view, at, view[at]);
        if (size > 0) {
            out.append(text, {kept, at});
            kept = at + size;
        }
        // An escaped star is text: step over it too.
        const std::size_t next = at + passed + (view[at] == '\\' && size > 0 ? 1 : 0);
        at = view.find_first_of("*#\\", next);
    }
    out.append(text, {kept, view.size()});
    return out;
}

} // namespace chithi
