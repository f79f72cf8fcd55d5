// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"

#include "base/utf8.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t narrowest = 24; // deep nesting on a small terminal still shows some words a line

struct WidthRow {
    char32_t first;
    char32_t last;
    std::size_t columns;
};

// Everything else takes one column. Source: EastAsianWidth.txt (W and F) and the marks of category
// Mn and Cf that Vietnamese text meets, in blocks.
constexpr std::array widths = {
    WidthRow{0x0300, 0x036F, 0},   // combining marks
    WidthRow{0x1100, 0x115F, 2},   // Hangul
    WidthRow{0x1AB0, 0x1AFF, 0},   // combining marks, extended
    WidthRow{0x200B, 0x200F, 0},   // zero-width spaces and joiners
    WidthRow{0x2060, 0x2064, 0},   // word joiner
    WidthRow{0x20D0, 0x20FF, 0},   // combining marks for symbols
    WidthRow{0x2E80, 0x303E, 2},   // CJK radicals and punctuation
    WidthRow{0x3041, 0xA4CF, 2},   // kana, Han (Nôm), Yi
    WidthRow{0xAC00, 0xD7A3, 2},   // Hangul
    WidthRow{0xF900, 0xFAFF, 2},   // Han, compatibility
    WidthRow{0xFE00, 0xFE0F, 0},   // variation selectors
    WidthRow{0xFE20, 0xFE2F, 0},   // combining half marks
    WidthRow{0xFE30, 0xFE6F, 2},   // CJK forms
    WidthRow{0xFEFF, 0xFEFF, 0},   // byte order mark
    WidthRow{0xFF00, 0xFF60, 2},   // fullwidth forms
    WidthRow{0xFFE0, 0xFFE6, 2},   // fullwidth signs
    WidthRow{0x1F300, 0x1F64F, 2}, // emoji
    WidthRow{0x1F900, 0x1F9FF, 2}, // emoji
    WidthRow{0x20000, 0x3FFFD, 2}, // Han, rare and Nôm
};

static_assert(std::ranges::is_sorted(widths, {}, &WidthRow::first));

std::size_t width_of(char32_t value) noexcept {
    if (value < widths.front().first) return 1;
    const auto* row = std::ranges::lower_bound(widths, value, {}, &WidthRow::last);
    return row != widths.end() && row->first <= value ? row->columns : 1;
}

// The bytes of a colour sequence (ESC [ ... m) at `at`; 0 where there is none.
std::size_t colour_sequence_at(std::string_view text, std::size_t at) noexcept {
    if (text.substr(at, 2) != "\x1b[") return 0;
    const std::size_t end = text.find('m', at);
    return end == std::string_view::npos ? 0 : end - at + 1;
}

// Calls `visit(gap, word)` for each word and the white space before it.
template <typename Visit> void for_each_word(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = std::min(text.find_first_not_of(" \n", at), text.size());
        const std::size_t end = std::min(text.find_first_of(" \n", first), text.size());
        if (end > first) visit(text.substr(at, first - at), text.substr(first, end - first));
        at = end;
    }
}

// What a prefix leaves of a line; 0 where no line ends.
std::size_t columns_beside(std::size_t prefix, std::size_t width) noexcept {
    return width == 0 ? 0 : std::max(narrowest, width - std::min(width, prefix));
}

} // namespace

std::size_t display_width(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t skipped = colour_sequence_at(text, at); skipped > 0) {
            at += skipped;
            continue;
        }
        const CodePoint point = code_point_at(text, at);
        columns += width_of(point.value);
        at += point.size;
    }
    return columns;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t column = 0;
    for_each_word(text, [&](std::string_view gap, std::string_view word) {
        const std::size_t columns = display_width(word);
        if (width > 0 && column > 0 && column + gap.size() + columns > width) {
            lines.emplace_back();
            column = 0;
        }
        if (column > 0) {
            lines.back().append(gap.size(), ' ');
            column += gap.size();
        }
        lines.back() += word;
        column += columns;
    });
    return lines;
}

std::string hang(std::string_view prefix, std::string_view text, std::size_t width) {
    const std::size_t indent = display_width(prefix);
    const std::size_t beside = columns_beside(indent, width);
    std::string out(prefix);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        for (const std::string& line : wrap(text.substr(at, end - at), beside)) {
            if (out.ends_with('\n')) out.append(indent, ' ');
            out += line;
            out += '\n';
        }
        at = end + 1;
    }
    return out;
}

std::string hang_fields(std::string_view prefix, const std::vector<std::string>& fields, std::size_t width) {
    constexpr std::string_view gap = "  ";
    const std::size_t beside = columns_beside(display_width(prefix), width);
    std::string lines;
    std::size_t column = 0;
    for (const std::string& field : fields) {
        const std::size_t columns = display_width(field);
        if (column > 0 && width > 0 && column + gap.size() + columns > beside) {
            lines += '\n';
            column = 0;
        } else if (column > 0) {
            lines += gap;
            column += gap.size();
        }
        lines += field;
        column += columns;
    }
    return hang(prefix, lines, width);
}

std::string_view beginning(std::string_view text, std::size_t columns) noexcept {
    constexpr std::size_t bytes_of_a_column = 16; // a letter with all its marks
    if (columns == 0 || text.size() / bytes_of_a_column <= columns) return text;
    return text.substr(0, text.find(' ', columns * bytes_of_a_column));
}

std::string shorten(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines = wrap(text, columns);
    if (lines.size() == 1) return std::move(lines.front());
    std::string out = std::move(wrap(text, columns > 2 ? columns - 2 : 1).front());
    return out + " …";
}

std::string pad(std::string_view text, std::size_t columns) {
    const std::size_t taken = display_width(text);
    return std::string(text) + std::string(columns > taken ? columns - taken : 0, ' ');
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

} // namespace chithi
