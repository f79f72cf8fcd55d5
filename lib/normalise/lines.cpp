// SPDX-License-Identifier: Apache-2.0
#include "normalise/lines.hpp"

#include "base/byte_blocks.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <cstdint>

namespace chithi {

namespace {

constexpr std::string_view blanks = " \t\f";
constexpr std::size_t tab_stop = 8;

std::size_t columns(std::string_view text, std::size_t from) noexcept {
    std::size_t column = from;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (point.value == U'\t') {
            column += tab_stop - column % tab_stop;
        } else if (point.value != U'\f') {
            ++column;
        }
        at += point.size;
    }
    return column;
}

Range trimmed(std::string_view text, Range range) noexcept {
    const std::string_view inside = text.substr(range.first, range.size());
    const std::size_t first = inside.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {range.first, range.first};
    return {range.first + first, range.first + inside.find_last_not_of(blanks) + 1};
}

// White space other than the space: of the bytes from tab to carriage return a line holds tabs and form feeds only.
constexpr unsigned char is_other_white(unsigned char byte) noexcept { return (byte >= '\t') & (byte <= '\r'); }

// Added up: of alternatives compilers make a shift, which there is none of for many bytes at once.
constexpr unsigned char is_white(unsigned char byte) noexcept {
    return static_cast<unsigned char>((byte == ' ') + is_other_white(byte));
}

/// What the bytes of a line say of it.
struct Look {
    std::size_t columns = 0;   ///< characters: each takes one
    unsigned char gap = 0;     ///< not 0: white space other than single spaces, or what may be a break tag
    unsigned char foreign = 0; ///< not 0: a letter that Vietnamese is not written with may be there

    // Without branches, for a compiler to look at many bytes at once. Vietnamese letters begin with bytes up to 0xC6
    // and with 0xE1, marks with 0xCC, punctuation with 0xE2.
    void at_block(const unsigned char* block) noexcept {
        unsigned characters = 0;
        unsigned char gaps = 0;
        unsigned char letters = 0;
        for (std::ptrdiff_t i = 0; i < block_size; ++i) {
            const unsigned char byte = block[i];
            characters += (byte & 0xC0U) != 0x80U ? 1 : 0;
            gaps |= static_cast<unsigned char>(is_other_white(byte) | (byte == '<') |
                                               (is_white(byte) & is_white(block[i - 1])));
            letters |= static_cast<unsigned char>(((byte > 0xCC) & (byte < 0xE1)) | (byte > 0xE2));
        }
        columns += characters;
        gap |= gaps;
        foreign |= letters;
    }
};

// One look at each byte, for every byte of every document has one.
void look_at(std::string_view inside, Line& line) noexcept {
    Look look;
    for_each_block(inside, [&](const unsigned char* block) { look.at_block(block); });
    line.width = look.columns - zeros_behind(inside); // the zeros behind it are none of its
    line.foreign = look.foreign != 0;
    line.single_spaced = look.gap == 0;
}

// `column` is the one that byte `first` stands in.
void measure(std::string_view text, std::size_t first, std::size_t column, Line& line) noexcept {
    line.indent = columns(text.substr(first, line.range.first - first), column);
    const std::string_view inside = text.substr(line.range.first, line.range.size());
    look_at(inside, line);
    if (!line.single_spaced) line.width = columns(inside, line.indent) - line.indent; // tabs
}

// The bytes of "> ", ">> " with which mail marks a line that it quotes.
std::size_t quote_size(std::string_view line) noexcept {
    const std::size_t mark = line.find_first_not_of(' ');
    if (mark == std::string_view::npos || line[mark] != '>') return 0;
    return std::min(line.find_first_not_of("> ", mark), line.size());
}

// A document that was copied out of an answer to a mail.
bool is_quoted(std::string_view text) noexcept {
    constexpr std::size_t fewest = 8; // lines
    std::size_t quoted = 0;
    std::size_t lines = 0;
    for (std::size_t first = 0; first < text.size();) {
        const std::size_t end = std::min(text.find('\n', first), text.size());
        const std::string_view line = text.substr(first, end - first);
        lines += line.find_first_not_of(blanks) != std::string_view::npos ? 1 : 0;
        quoted += quote_size(line) > 0 ? 1 : 0;
        first = end + 1;
    }
    return quoted >= fewest && quoted * 2 > lines;
}

} // namespace

std::vector<Line> lines_of(const Text& text) {
    const std::string_view view = text.view();
    const bool quoted = view.find("\n>") != std::string_view::npos && is_quoted(view);
    std::vector<Line> lines;
    Line next;
    for (std::size_t first = 0; first < view.size();) {
        const std::size_t end = std::min(view.find('\n', first), view.size());
        const std::string_view whole = view.substr(first, end - first);
        next.page_break = next.page_break || whole.find('\f') != std::string_view::npos;
        const std::size_t text_first = first + (quoted ? quote_size(whole) : 0);
        next.range = trimmed(view, {text_first, end});
        if (next.range.empty()) {
            ++next.blanks;
        } else {
            measure(view, text_first, 0, next);
            lines.push_back(next);
            next = {};
        }
        first = end + 1;
    }
    return lines;
}

std::size_t break_tag_at(std::string_view text, std::size_t at) noexcept {
    constexpr std::array<std::string_view, 6> tags = {"<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />"};
    const auto* const found = std::ranges::find_if(tags, [&](auto tag) { return text.substr(at).starts_with(tag); });
    return found == tags.end() ? 0 : found->size();
}

Line narrowed(const Text& text, const Line& line, Range range) {
    Line part = line;
    part.range = trimmed(text.view(), range);
    measure(text.view(), line.range.first, line.indent, part);
    return part;
}

} // namespace chithi
