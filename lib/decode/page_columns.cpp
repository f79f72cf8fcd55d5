// SPDX-License-Identifier: Apache-2.0
#include "decode/page_columns.hpp"

#include "base/letters.hpp"
#include "decode/blocks.hpp"
#include "knowledge/header_marks.hpp"
#include <algorithm>
#include <cmath>
#include <optional>

namespace chithi {

namespace {

using Columns = std::vector<PageColumn>;
using Lines = std::vector<PageLine>;

// All of them in usual heights of a word.
constexpr double narrow_gutter = 0.55;   // cells of a table stand at least this far apart
constexpr double wide_gutter = 1.2;      // running text has no such gap twice in one place
constexpr double region_ends = 4;        // that far apart lines have nothing to do with each other,
constexpr double tail_ends = 12;         // but there is room to sign in between
constexpr double goes_with_column = 1.9; // from line to line of a head
constexpr double column_edge = 1.0;
constexpr double row_gap = 1.25; // of the distance between lines of a cell

constexpr std::size_t many_lines = 4;   // that narrow gaps must run through
constexpr std::size_t most_lines = 300; // of a region
constexpr std::size_t most_columns = 24;
constexpr std::size_t longest_label = 6; // bytes: "VIII."

// Columns that stand closer than `gap` are one.
Columns merged(Columns columns, double gap) {
    std::ranges::sort(columns, {}, &PageColumn::left);
    Columns out;
    for (const PageColumn& each : columns) {
        if (!out.empty() && each.left - out.back().right < gap) {
            out.back().right = std::max(out.back().right, each.right);
        } else {
            out.push_back(each);
        }
    }
    return out;
}

Columns chunks_of(const PageLine& line, double gap) {
    Columns chunks;
    for (const PageWord& word : line.words) chunks.push_back({word.left, word.right});
    return merged(std::move(chunks), gap);
}

std::size_t column_of(const PageWord& word, const Columns& columns) noexcept {
    const double middle = (word.left + word.right) / 2;
    std::size_t at = 0;
    while (at + 1 < columns.size() && middle > (columns[at].right + columns[at + 1].left) / 2) ++at;
    return at;
}

/// The columns of a line that hold anything, as a set of bits.
unsigned long held(const PageLine& line, const Columns& columns) noexcept {
    unsigned long bits = 0;
    for (const PageWord& word : line.words) bits |= 1UL << column_of(word, columns);
    return bits;
}

bool is_one_bit(unsigned long bits) noexcept { return (bits & (bits - 1)) == 0; }

std::string text_in(const PageLine& line, const Columns& columns, std::size_t column, double height) {
    PageLine part = line;
    std::erase_if(part.words, [&](const PageWord& word) { return column_of(word, columns) != column; });
    return part.words.empty() ? std::string() : text_of(part, height);
}

bool is_label(std::string_view text) noexcept {
    constexpr std::string_view ends = ".)/:-+";
    return text.size() <= longest_label &&
           (ends.find(text.back()) != std::string_view::npos || text == "–" || text == "•");
}

bool opens_with_any(std::string_view line, auto const& marks) {
    const std::string folded = fold(line.substr(0, 32));
    return std::ranges::any_of(marks, [&](std::string_view mark) { return folded.starts_with(mark); });
}

bool opens_recipients(std::string_view line) { return opens_with_any(line, recipient_marks); }

/// A region while it grows.
struct Growing {
    ColumnRegion region;
    double gap = 0;                          ///< the least that parts columns
    const std::vector<bool>* ends = nullptr; ///< lines that no region goes on with
};

// How many lines hold something in several columns, and the fewest lines that any column has.
struct Support {
    std::size_t parted = 0;
    std::size_t fewest = 0;
};

Support support_of(const Lines& lines, const ColumnRegion& region) {
    Support support;
    std::vector<std::size_t> counts(region.columns.size());
    for (std::size_t i = region.first; i < region.end; ++i) {
        const unsigned long bits = held(lines[i], region.columns);
        support.parted += is_one_bit(bits) ? 0 : 1;
        for (std::size_t column = 0; column < counts.size(); ++column) counts[column] += (bits >> column) & 1;
    }
    support.fewest = std::ranges::min(counts);
    return support;
}

bool is_proved(const Lines& lines, const ColumnRegion& region, double gutter) {
    const Support support = support_of(lines, region);
    if (gutter < wide_gutter) return support.parted >= many_lines;
    return support.parted >= 2 || support.fewest >= 2;
}

// In a list whose labels stand apart the left column holds nothing but these.
bool is_list(const Lines& lines, const ColumnRegion& region, double height) {
    bool any = false;
    for (std::size_t i = region.first; i < region.end; ++i) {
        const std::string text = text_in(lines[i], region.columns, 0, height);
        if (!text.empty() && !is_label(text)) return false;
        any = any || !text.empty();
    }
    return any;
}

bool is_layout(const Lines& lines, const ColumnRegion& region, double height) {
    for (std::size_t i = region.first; i < region.end; ++i) {
        for (std::size_t column = 0; column < region.columns.size(); ++column) {
            if (is_head_or_end(text_in(lines[i], region.columns, column, height))) return true;
        }
    }
    return false;
}

bool is_tail(const Lines& lines, const ColumnRegion& region, double height) {
    for (std::size_t i = region.first; i < region.end; ++i) {
        if (opens_recipients(text_in(lines[i], region.columns, 0, height))) return true;
    }
    return false;
}

std::size_t grow(const Lines& lines, Growing& growing, double height) {
    ColumnRegion& region = growing.region;
    while (region.end < lines.size() && region.end - region.first < most_lines) {
        const PageLine& next = lines[region.end];
        if ((*growing.ends)[region.end]) break;
        const double distance = next.middle() - lines[region.end - 1].middle();
        if (distance > region_ends * height && !(distance < tail_ends * height && is_tail(lines, region, height)))
            break;
        Columns columns = region.columns;
        const Columns chunks = chunks_of(next, growing.gap);
        columns.insert(columns.end(), chunks.begin(), chunks.end());
        columns = merged(std::move(columns), growing.gap);
        if (columns.size() < 2 || columns.size() > most_columns) break;
        region.columns = std::move(columns);
        ++region.end;
    }
    return region.end;
}

// Lines below the last one of several columns belong to the region where they stand in its columns and go on with
// them: a name that was broken, the lines of recipients.
void cut_loose_end(const Lines& lines, ColumnRegion& region, double height, bool tail) {
    std::size_t last = region.end;
    while (last > region.first + 1 && is_one_bit(held(lines[last - 1], region.columns))) --last;
    if (tail) return;
    PageColumn left{lines[region.first].right, lines[region.first].left}; // of parted lines only
    for (std::size_t i = region.first; i < last; ++i) {
        for (const PageWord& word : lines[i].words) {
            if (column_of(word, region.columns) != 0) continue;
            left = {std::min(left.left, word.left), std::max(left.right, word.right)};
        }
    }
    std::size_t end = last;
    for (; end < region.end; ++end) {
        const PageLine& line = lines[end];
        const bool near = line.middle() - lines[end - 1].middle() < goes_with_column * height;
        const bool inside =
            line.left > left.left - column_edge * height && line.right < left.right + column_edge * height;
        const double off_centre = (line.left + line.right) / 2 - (left.left + left.right) / 2;
        const bool in_left =
            held(line, region.columns) == 1 && (inside || std::abs(off_centre) < column_edge * height);
        const bool in_right = held(line, region.columns) != 1;
        if (!near || !(in_left || in_right)) break;
    }
    region.end = end;
}

// Above a parted line of the end of a document, who signs may stand alone on the right, and "Nơi nhận:" on the left.
void take_in_lines_above(const Lines& lines, std::size_t from, ColumnRegion& region, double height) {
    while (region.first > from) {
        const PageLine& above = lines[region.first - 1];
        const bool near = lines[region.first].middle() - above.middle() < region_ends * height;
        const bool right = above.left > region.columns.front().right;
        const bool left = above.right < region.columns[1].left && opens_recipients(text_of(above, height));
        if (!near || !(right || left)) return;
        --region.first;
    }
}

std::optional<ColumnRegion> region_at(const Lines& lines, const std::vector<bool>& ends, std::size_t first,
                                      double gutter, double height) {
    Growing growing{{first, first + 1, chunks_of(lines[first], gutter * height), false}, gutter * height, &ends};
    if (growing.region.columns.size() < 2 || growing.region.columns.size() > most_columns) return std::nullopt;
    grow(lines, growing, height);
    ColumnRegion& region = growing.region;
    if (!is_proved(lines, region, gutter)) return std::nullopt; // before anything that takes time
    cut_loose_end(lines, region, height, is_tail(lines, region, height));
    if (!is_proved(lines, region, gutter) || is_list(lines, region, height)) return std::nullopt;
    region.layout = is_layout(lines, region, height);
    return region;
}

// Column by column: the lines of one need not stand at the height of those in another, as small recipients beside a
// large signature.
std::vector<CellLines> lines_of_columns(const Lines& lines, const ColumnRegion& region) {
    std::vector<std::vector<PageWord>> words(region.columns.size());
    for (std::size_t i = region.first; i < region.end; ++i) {
        for (const PageWord& word : lines[i].words) words[column_of(word, region.columns)].push_back(word);
    }
    std::vector<CellLines> cells(words.size());
    for (std::size_t column = 0; column < words.size(); ++column) {
        const double height = usual_height(words[column]);
        for (const PageLine& line : lines_of_words(std::move(words[column]), height)) {
            cells[column].push_back(text_of(line, height));
        }
    }
    return cells;
}

} // namespace

std::vector<ColumnRegion> column_regions(const std::vector<PageLine>& lines, double height) {
    std::vector<bool> ends; // the head of a document ends before its addressees
    for (const PageLine& line : lines) ends.push_back(opens_with_any(text_of(line, height), addressee_marks));
    std::vector<ColumnRegion> regions;
    std::size_t taken = 0;
    for (std::size_t first = 0; first < lines.size();) {
        auto region = region_at(lines, ends, first, wide_gutter, height);
        const auto narrow = region_at(lines, ends, first, narrow_gutter, height);
        if (!region || (narrow && narrow->end > region->end)) region = narrow;
        if (!region) {
            ++first;
            continue;
        }
        if (is_tail(lines, *region, height) || region->layout) take_in_lines_above(lines, taken, *region, height);
        first = taken = region->end;
        regions.push_back(*std::move(region));
    }
    return regions;
}

std::vector<std::vector<CellLines>> rows_of(const std::vector<PageLine>& lines, const ColumnRegion& region,
                                            double height) {
    if (region.layout) return {lines_of_columns(lines, region)};
    std::vector<double> distances;
    for (std::size_t i = region.first + 1; i < region.end; ++i)
        distances.push_back(lines[i].middle() - lines[i - 1].middle());
    std::ranges::sort(distances);
    const double pitch = distances.empty() ? height : distances[distances.size() / 10];
    const bool uneven = !distances.empty() && distances.back() > row_gap * pitch;
    std::vector<std::vector<CellLines>> rows;
    for (std::size_t i = region.first; i < region.end; ++i) {
        const bool first_cell = (held(lines[i], region.columns) & 1) != 0;
        const bool apart = i > region.first && lines[i].middle() - lines[i - 1].middle() > row_gap * pitch;
        if (rows.empty() || apart || (!uneven && first_cell)) rows.emplace_back(region.columns.size());
        for (std::size_t column = 0; column < region.columns.size(); ++column) {
            std::string text = text_in(lines[i], region.columns, column, height);
            if (!text.empty()) rows.back()[column].push_back(std::move(text));
        }
    }
    return rows;
}

} // namespace chithi
