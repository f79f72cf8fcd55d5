// SPDX-License-Identifier: Apache-2.0
#include "normalise/normalise.hpp"

#include "base/cut_words.hpp"
#include "normalise/characters.hpp"
#include "normalise/columns.hpp"
#include "normalise/flat_tables.hpp"
#include "normalise/joined_cells.hpp"
#include "normalise/lines.hpp"
#include "normalise/lost_capitals.hpp"
#include "normalise/noise.hpp"
#include "normalise/page_furniture.hpp"
#include "normalise/reflow.hpp"
#include "normalise/segmentation.hpp"
#include "normalise/stamps.hpp"
#include <utility>

namespace chithi {

namespace {

// White space at `at`, the line breaks of a cell among it, in bytes.
std::size_t white_at(std::string_view text, std::size_t at) noexcept {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\f') return 1;
    return c == '<' ? break_tag_at(text, at) : 0;
}

// Copies a line with each stretch of white space as one space.
void append_folded(Text& out, const Text& text, const Line& line) {
    const Range range = line.range;
    if (line.single_spaced) return out.append(text, range);
    const std::string_view view = text.view({0, range.end}); // to look no further than the line
    std::size_t kept = range.first;
    for (std::size_t at = range.first; at < range.end; ++at) {
        std::size_t end = at + white_at(view, at);
        if (end == at) continue;
        while (end < range.end && white_at(view, end) > 0) end += white_at(view, end);
        if (end - at > 1 || view[at] != ' ') {
            out.append(text, {kept, at});
            out.append_replacement(" ", text, {at, end});
            kept = end;
        }
        at = end - 1;
    }
    out.append(text, {kept, range.end});
}

// " | ", and once more for each empty cell before.
std::string bars_before(const Line& cell) {
    std::string bars = " ";
    for (std::size_t i = 0; i < cell.bars; ++i) bars += "| ";
    return bars;
}

void append_bars_behind(Text& out, const Text& text, const Line& cell) {
    for (std::size_t i = 0; i < cell.bars_behind; ++i)
        out.append_replacement(" |", text, {cell.range.end, cell.range.end});
}

void append_separator(Text& out, const Text& text, const Line& above, const Line& below) {
    if (below.bars > 0) return out.append_replacement(bars_before(below), text, {above.range.end, below.range.first});
    const bool word_goes_on = below.continues && breaks_inside_word(text.view(above.range), text.view(below.range));
    if (word_goes_on) return;
    const std::string_view mark = below.continues ? " " : below.blanks > 0 ? "\n\n" : "\n";
    const Range between{above.range.end, std::max(above.range.end, below.range.first)};
    out.append_replacement(mark, text, below.cut ? Range{above.range.end, above.range.end} : between);
}

Text write_lines(const Text& text, const std::vector<Line>& lines) {
    Text out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) append_separator(out, text, lines[i - 1], lines[i]);
        if (lines[i].cut) out.cut();
        append_folded(out, text, lines[i]);
        append_bars_behind(out, text, lines[i]);
    }
    return out;
}

} // namespace

Text normalise(const Text& decoded) {
    std::vector<Diagnostic> ignored;
    return normalise(decoded, ignored);
}

Text normalise(const Text& decoded, std::vector<Diagnostic>& diagnostics) {
    Text mended;
    const Text* clean = &decoded; // nearly every file is clean already, and is not copied
    if (!is_clean(clean->view())) clean = &(mended = mend_characters(*clean));
    if (is_word_segmented(clean->view())) clean = &(mended = undo_segmentation(*clean));
    std::vector<Line> lines = lines_of(*clean);
    const auto take = [&](std::optional<Text> changed) {
        if (changed) lines = lines_of(*(clean = &(mended = std::move(*changed))));
    };
    take(restore_capitals(*clean, lines, diagnostics));
    take(without_stamps(*clean, lines));
    const Text& text = *clean;
    drop_noise(text, lines, diagnostics);
    join_flat_tables(text, lines); // before empty lines around a number make it a page's,
    const std::size_t before = lines.size();
    lines = drop_page_furniture(text, std::move(lines));
    if (lines.size() < before) join_flat_tables(text, lines); // and where a page's stood between cells
    lines = drop_stamps(text, lay_columns(text, lines));
    lines = part_joined_cells(text, std::move(lines));
    join_wrapped_lines(text, lines);
    return write_lines(text, lines);
}

} // namespace chithi
