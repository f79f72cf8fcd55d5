// SPDX-License-Identifier: Apache-2.0
#include "normalise/columns.hpp"

#include "base/letters.hpp"
#include "normalise/chunks.hpp"
#include "normalise/labels.hpp"
#include "normalise/motto.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <array>
#include <optional>

namespace chithi {

namespace {

using Lines = std::vector<Line>;

constexpr std::size_t running_text = 60; // columns; no line of a head's cell is as long
constexpr std::size_t most_cells = 64;   // of a row; a line of more bars is drawn, not written

// The head ends where the type of the document, or Kính gửi, stands.
bool ends_head(std::string_view line) { return opens_with_addressee_mark(line) || is_type_line(line); }

// ---- cells between bars -------------------------------------------------------------------------

bool has_bars(std::string_view line) {
    if (line.find('|') == std::string_view::npos) return false;
    const auto bars = static_cast<std::size_t>(std::ranges::count(line, '|'));
    return bars > 0 && bars <= most_cells;
}

bool is_row(std::string_view line) {
    return line.size() > 2 && line.front() == '|' && line.find('|', 1) != std::string_view::npos && has_bars(line);
}

Lines cells_of(const Text& text, const Line& line) {
    Lines cells;
    const std::string_view view = text.view({0, line.range.end});
    for (std::size_t first = line.range.first; first < line.range.end;) {
        const std::size_t bar = std::min(view.find('|', first), line.range.end);
        Line cell = narrowed(text, line, {first, bar});
        cell.cell = true;
        cells.push_back(cell); // an empty one, too: it keeps the columns in step
        first = bar + 1;
    }
    if (!cells.empty() && view[line.range.first] == '|') cells.erase(cells.begin());
    return cells;
}

bool belongs_to_head_or_end(std::string_view cell) {
    return holds_motto(cell) || opens_with_recipient_mark(cell) || opens_with_addressee_mark(cell) ||
           opens_with_signing_mark(cell) || fold_begins_with(cell, "so:");
}

// The lines of a cell, which a converter may have put into one with "<br>" between them.
void add_content(const Text& text, const Line& cell, Lines& out) {
    const std::string_view view = text.view({0, cell.range.end});
    for (std::size_t first = cell.range.first; first < cell.range.end;) {
        std::size_t end = view.find('<', first);
        while (end != std::string_view::npos && break_tag_at(view, end) == 0) end = view.find('<', end + 1);
        end = std::min(end, cell.range.end);
        const Line part = narrowed(text, cell, {first, end});
        if (!part.range.empty() && !is_rule(text.view(part.range))) out.push_back(part);
        first = end + (end < cell.range.end ? break_tag_at(view, end) : 1);
    }
}

// The rows [first, end): column by column in the head and at the end, row by row in the body.
void lay_table(const Text& text, const Lines& lines, std::size_t first, std::size_t end, Lines& out) {
    std::vector<Lines> rows;
    std::size_t columns = 0;
    bool by_column = false;
    for (std::size_t i = first; i < end; ++i) {
        rows.push_back(cells_of(text, lines[i]));
        columns = std::max(columns, rows.back().size());
        for (const Line& cell : rows.back()) by_column = by_column || belongs_to_head_or_end(text.view(cell.range));
    }
    if (!by_column) {
        for (std::size_t i = first; i < end; ++i) {
            if (is_rule(text.view(lines[i].range))) continue;
            const Lines& row = rows[i - first];
            out.push_back(lines[i]);
            out.back().cell = true;
            out.back().range = {row.front().range.first, std::max(row.front().range.first, row.back().range.end)};
            if (out.back().range.empty()) out.pop_back();
        }
        return;
    }
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t before = out.size();
        for (const Lines& row : rows) {
            if (column < row.size()) add_content(text, row[column], out);
        }
        if (before < out.size()) {
            out[before].cut = true;
            out[before].blanks = std::max<std::size_t>(out[before].blanks, 1);
        }
    }
}

std::size_t end_of_table(const Text& text, const Lines& lines, std::size_t first) {
    std::size_t end = first + 1;
    while (end < lines.size() && lines[end].blanks == 0 && is_row(text.view(lines[end].range))) ++end;
    return end;
}

// A bar inside a line of the head that is no row: converters lose the others ("Số: 13/CT-X |CỘNG HÒA …").
Lines break_at_bars(const Text& text, const Line& line) {
    Lines parts;
    for (const Line& cell : cells_of(text, line)) add_content(text, cell, parts);
    for (Line& part : parts) part.cell = true;
    return parts;
}

// ---- columns parted by white space ---------------------------------------------------------------

struct Gap {
    Range range;
    std::size_t columns = 0;
};

// What stands on both sides of a blank to be filled in: "Số:      /TB-UBND", "ngày     tháng     năm 2021".
bool is_blank_of_draft(std::string_view left, std::string_view right) {
    if (right.front() == '/') return true;
    const std::string before = lower_case(left); // with its marks: "VIỆT NAM" ends a column
    if (right.front() == '-') return before.ends_with("số:") || before.ends_with("số");
    constexpr std::array<std::string_view, 3> words = {"ngày", "tháng", "năm"};
    return std::ranges::any_of(words, [&](std::string_view word) { return before.ends_with(word); });
}

// The widest stretch of white space inside the line that can part two columns.
std::optional<Gap> gap_in(const Text& text, const Line& line) {
    if (line.single_spaced) return std::nullopt;
    const std::string_view view = text.view(line.range);
    std::optional<Gap> widest;
    for (std::size_t at = 0; at < view.size(); ++at) {
        const std::size_t first = at;
        bool tab = false;
        for (; at < view.size() && (view[at] == ' ' || view[at] == '\t'); ++at) tab = tab || view[at] == '\t';
        if (at == view.size()) break;
        const std::size_t columns = at - first + (tab ? wide_gap : 0);
        const bool widest_yet = columns >= wide_gap && (!widest || columns > widest->columns);
        if (widest_yet && !is_blank_of_draft(view.substr(0, first), view.substr(at))) {
            widest = Gap{{line.range.first + first, line.range.first + at}, columns};
        }
    }
    return widest;
}

// "BCH ĐOÀN TỈNH …      ĐOÀN TNCS HỒ CHÍ MINH"
bool has_motto_beside(const Text& text, const Line& line, const Gap& gap) {
    return holds_motto(text.view(line.range)) || is_organisation_motto(text.view({gap.range.end, line.range.end}));
}

// The first line of a motto, of which a head has one.
bool opens_motto(const Text& text, const Line& line, const Gap& gap) {
    const std::string_view right = text.view({gap.range.end, line.range.end});
    return fold_begins_with(right, "cong hoa") || fold_begins_with(right, "dang cong san");
}

struct Split {
    Line left;
    Line right;
};

std::optional<Split> split_at_gap(const Text& text, const Line& line) {
    const auto gap = gap_in(text, line);
    if (!gap) return std::nullopt;
    Split split{narrowed(text, line, {line.range.first, gap->range.first}),
                narrowed(text, line, {gap->range.end, line.range.end})};
    split.left.cell = split.right.cell = true;
    return split;
}

bool follows_tab(const Text& text, const Line& line) {
    return line.range.first > 0 && text.view()[line.range.first - 1] == '\t';
}

// Whether tabs part the columns of lines [first, end): the left one begins at the margin, and a line behind a tab
// stands in the right one, however narrow the tab is.
bool are_parted_by_tabs(const Text& text, const Lines& lines, std::size_t first, std::size_t end) {
    bool parted = false;
    for (std::size_t i = first; i < end; ++i) {
        const auto gap = gap_in(text, lines[i]);
        if (!gap) continue;
        if (follows_tab(text, lines[i])) return false;
        parted = parted || text.view(gap->range).find('\t') != std::string_view::npos;
    }
    return parted;
}

// Two columns: all left chunks, then all right ones. With a single right chunk there is no column to
// follow, and the line is only broken in two.
void lay_block(const Text& text, const Lines& lines, std::size_t first, std::size_t end, Lines& out) {
    Lines left;
    Lines right;
    Lines in_place;
    const bool tabs = are_parted_by_tabs(text, lines, first, end);
    for (std::size_t i = first; i < end; ++i) {
        const Line& line = lines[i];
        if (const auto split = split_at_gap(text, line)) {
            left.push_back(split->left);
            right.push_back(split->right);
            in_place.insert(in_place.end(), {split->left, split->right});
            continue;
        }
        const bool on_the_right = line.indent >= right_indent || (tabs && follows_tab(text, line));
        (on_the_right ? right : left).push_back(line);
        in_place.push_back(line);
    }
    if (right.size() < 2 || left.empty()) {
        out.insert(out.end(), in_place.begin(), in_place.end());
        return;
    }
    right.front().cut = true;
    right.front().blanks = std::max<std::size_t>(right.front().blanks, 1);
    out.insert(out.end(), left.begin(), left.end());
    out.insert(out.end(), right.begin(), right.end());
}

// The two-column block of the head: from its first line to the last one that has two columns or stands in the right
// one, and what goes on with it; the type line, Kính gửi, the lead-in, a labelled line or running text end it before.
// There is one only if a motto shares its line with something.
std::size_t end_of_head_block(const Text& text, const Lines& lines, std::size_t first) {
    const std::size_t last = std::min(lines.size(), first + head_lines);
    const std::size_t spacing = last > first + 1 ? lines[first + 1].blanks : 0;
    bool columns = false;
    bool opened = false;
    std::size_t end = first;
    for (std::size_t i = first; i < last; ++i) {
        const std::string_view view = text.view(lines[i].range);
        const auto parted = gap_in(text, lines[i]);
        const bool star = parted && is_rule(text.view({lines[i].range.first, parted->range.first})); // of the Party
        if (ends_head(view) || is_row(view) || (label_of(view) && !star) || opens_with_recipient_mark(view)) break;
        if (!parted && view.ends_with(':')) break; // a lead-in
        const bool opens = parted && opens_motto(text, lines[i], *parted);
        if (opened && opens) break; // the head of another paper
        opened = opened || opens;
        columns = columns || (parted && has_motto_beside(text, lines[i], *parted));
        if (columns && !parted && lines[i].blanks > 0 && lines[i].width >= running_text) break;
        const bool goes_on = end == i && lines[i].blanks <= spacing;
        if (parted || lines[i].indent >= right_indent || goes_on) end = i + 1;
    }
    return columns ? end : first;
}

// "KT. BỘ TRƯỞNG      KT. BỘ TRƯỞNG": two sign a joint paper.
bool has_two_signatures(const Text& text, const Line& line) {
    if (line.single_spaced || !opens_with_signing_mark(text.view(line.range))) return false;
    const auto gap = gap_in(text, line);
    return gap && opens_with_signing_mark(text.view({gap->range.end, line.range.end}));
}

// The end of the document: from Nơi nhận, or from the signatures beside or above it.
std::size_t start_of_tail_block(const Text& text, const Lines& lines, std::size_t from) {
    for (std::size_t i = from; i < lines.size(); ++i) {
        if (is_row(text.view(lines[i].range))) continue;
        if (opens_with_recipient_mark(text.view(lines[i].range)) || has_two_signatures(text, lines[i])) return i;
    }
    return lines.size();
}

// Below the end of a document, two columns with a motto in them are the head of another paper.
bool opens_other_head(const Text& text, const Line& line) {
    const auto gap = gap_in(text, line);
    return gap && has_motto_beside(text, line, *gap);
}

// Below the first paper, forms may stand under one another that nobody signs.
std::size_t start_of_next_head(const Text& text, const Lines& lines, std::size_t from, std::size_t end) {
    for (std::size_t i = from; i < end; ++i) {
        if (opens_other_head(text, lines[i])) return i;
    }
    return end;
}

std::size_t end_of_tail_block(const Text& text, const Lines& lines, std::size_t first) {
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
        const std::string_view view = text.view(lines[i].range);
        if (is_row(view) || fold_begins_with(view, "phu luc") || is_type_line(view)) return i;
        if (lines[i].page_break || opens_other_head(text, lines[i])) return i;
    }
    return lines.size();
}

// The text between head and end, with its tables.
void lay_body(const Text& text, const Lines& lines, std::size_t first, std::size_t end, Lines& out) {
    bool numbered = false; // a list has begun: this is the head no more
    for (std::size_t i = first; i < end;) {
        const std::string_view view = text.view(lines[i].range);
        if (i < head_lines && !numbered) {
            const auto label = label_of(view);
            numbered = label && is_counted(label->label_class);
        }
        if (is_row(view)) {
            const std::size_t below = end_of_table(text, lines, i);
            lay_table(text, lines, i, below, out);
            i = below;
            continue;
        }
        if (has_bars(view) && ((i < head_lines && !numbered) || holds_motto(view))) {
            for (const Line& part : break_at_bars(text, lines[i])) out.push_back(part);
        } else {
            out.push_back(lines[i]);
        }
        ++i;
    }
}

} // namespace

std::vector<Line> lay_columns(const Text& text, const std::vector<Line>& lines) {
    Lines out;
    out.reserve(lines.size());
    for (std::size_t first = 0; first < lines.size();) { // one paper of the file after the other
        const std::size_t head_end = end_of_head_block(text, lines, first);
        if (head_end > first) lay_block(text, lines, first, head_end, out);
        const std::size_t tail = start_of_tail_block(text, lines, head_end);
        const std::size_t end =
            first > 0 ? start_of_next_head(text, lines, std::max(head_end, first + 1), tail) : tail;
        lay_body(text, lines, head_end, end, out);
        first = end;
        if (end == lines.size()) break;
        if (end < tail) continue;
        const std::size_t tail_end = end_of_tail_block(text, lines, tail);
        lay_block(text, lines, tail, tail_end, out);
        first = tail_end;
    }
    return out;
}

} // namespace chithi
