// SPDX-License-Identifier: Apache-2.0
#include "normalise/flat_tables.hpp"

#include "normalise/flat_rows.hpp"
#include "normalise/labels.hpp"
#include "normalise/opening_marks.hpp"
#include "normalise/title_line.hpp"
#include <algorithm>
#include <optional>

namespace chithi {

namespace {

using Lines = std::vector<Line>;

constexpr std::size_t longest_heading = 3; // lines of one heading
constexpr std::size_t fewest_columns = 2;  // besides the numbers
constexpr std::size_t most_columns = 10;
constexpr std::size_t most_lines_of_row = 40;
constexpr std::ptrdiff_t fewest_rows = 2; // one alone proves no count

/// One row: the lines of its number and of each cell.
struct FlatRow {
    std::size_t first = 0;          ///< the line of its number
    std::vector<std::size_t> cells; ///< how many lines each has, 0 for an empty one
    bool group = false;             ///< it only heads the rows below it
};

/// Reads one table from its first heading on.
class FlatTable {
public:
    FlatTable(const Text& text, const Lines& lines, std::size_t first) : text_(text), lines_(lines), first_(first) {}

    /// Whether it is one, all of its rows.
    bool read() {
        if (!read_headings()) return false;
        std::size_t at = first_row_;
        for (std::size_t groups = 0; at < lines_.size();) {
            const bool group = numbers_group(view(at), groups + 1);
            const bool restarts = number_of(at) == 1 && !rows_.empty() && rows_.back().group;
            if (!group && !restarts && number_of(at) != counted_ + 1) break;
            if (group) {
                if (!read_group(at)) return false;
                ++groups;
            } else {
                counted_ = restarts ? 1 : counted_ + 1;
                if (!read_row(at)) return false;
            }
            at = end_;
        }
        return std::ranges::count(rows_, false, &FlatRow::group) >= fewest_rows;
    }

    void mark(Lines& lines) const {
        std::size_t column = 0;
        for (std::size_t i = first_; i < first_row_; ++i) {
            const bool begins = headings_[column] == i;
            mark_cell(lines[i], begins && column > 0 ? 1 : 0, !begins);
            if (begins && column + 1 < headings_.size()) ++column;
        }
        for (const FlatRow& row : rows_) mark_row(lines, row);
    }

    [[nodiscard]] std::size_t end() const noexcept { return end_; }

private:
    [[nodiscard]] std::string_view view(std::size_t i) const { return text_.view(lines_[i].range); }

    [[nodiscard]] std::optional<std::size_t> number_of(std::size_t i) const {
        return i < lines_.size() ? number_of_row(view(i)) : std::nullopt;
    }

    // The known heading that begins at line `at`, the longest there is, and its lines.
    [[nodiscard]] std::optional<FlatColumn> known_heading(std::size_t at, std::size_t& size) const {
        std::optional<FlatColumn> column;
        std::string words;
        for (std::size_t i = at; i < std::min(at + longest_heading, lines_.size()); ++i) {
            if (lines_[i].width > longest_heading_width) break;
            words += words.empty() ? "" : " ";
            words += view(i);
            const auto known = column_headed(words);
            if (!known) continue;
            column = known;
            size = i + 1 - at;
        }
        return column;
    }

    // A line that is no known heading may be one all the same, if the rows then come in the period of the headings.
    [[nodiscard]] bool may_be_heading(std::size_t i) const {
        return lines_[i].width <= longest_heading_width && !number_of(i) && !numbers_any_group(view(i)) &&
               !label_of(view(i)) && !ends_table(i);
    }

    // The headings below the one of the numbers.
    bool read_headings() {
        headings_.push_back(first_);
        for (first_row_ = first_ + 1; first_row_ < lines_.size() && columns_.size() <= most_columns;) {
            std::size_t size = 1;
            auto column = known_heading(first_row_, size);
            if (!column && !may_be_heading(first_row_)) break;
            headings_.push_back(first_row_);
            columns_.push_back(column.value_or(FlatColumn{ColumnSort::unknown, {}}));
            first_row_ += size;
        }
        const auto is_known = [](const FlatColumn& column) { return column.sort != ColumnSort::unknown; };
        const auto says = [](const FlatColumn& column) {
            return column.role || column.sort == ColumnSort::time || column.sort == ColumnSort::task;
        };
        all_known_ = std::ranges::all_of(columns_, is_known);
        return columns_.size() >= fewest_columns && columns_.size() <= most_columns &&
               std::ranges::count_if(columns_, says) >= (all_known_ ? 2 : 1);
    }

    // Whether line `i` counts the next row, or opens a group of rows.
    [[nodiscard]] bool opens_row(std::size_t i) const {
        return i < lines_.size() && (number_of(i) == counted_ + 1 || numbers_any_group(view(i)));
    }

    // Where the lines of a row end that begin at `at`: at the next number, or where the table does. Of two numbers it
    // is the one that comes in the period; the other is an amount.
    [[nodiscard]] std::size_t end_of_row(std::size_t at) const {
        if (opens_row(at + columns_.size())) return at + columns_.size();
        const std::size_t spacing = lines_[first_ + 1].blanks;
        std::size_t end = at;
        for (; end < std::min(lines_.size(), at + most_lines_of_row); ++end) {
            if (opens_row(end)) break;
            if ((lines_[end].blanks > spacing && !lines_[end].page_break) || ends_table(end)) break;
        }
        return end;
    }

    [[nodiscard]] bool ends_table(std::size_t i) const {
        const auto label = label_of(view(i));
        const bool counted = label && is_counted(label->label_class) && label->size < view(i).size();
        return counted || opens_with_recipient_mark(view(i)) || opens_with_signing_mark(view(i)) ||
               is_type_line(view(i));
    }

    bool read_row(std::size_t at) {
        std::size_t end = end_of_row(at + 1);
        const bool last = !opens_row(end);
        if (last && plain_ && end > at + 1 + columns_.size()) end = at + 1 + columns_.size(); // the text goes on
        std::vector<std::string_view> views;
        for (std::size_t i = at + 1; i < end; ++i) views.push_back(view(i));
        if (!all_known_ && views.size() != columns_.size()) return false;
        auto cells = cells_of_row(views, columns_);
        if (!cells) return false;
        const bool whole = std::ranges::find(*cells, 0U) == cells->end();
        if (last && !whole && end < lines_.size() && !ends_table(end)) return false; // a page may end here
        plain_ = plain_ && views.size() == columns_.size();
        rows_.push_back({at, std::move(*cells)});
        end_ = end;
        return true;
    }

    // "II", and what the rows below have in common.
    bool read_group(std::size_t at) {
        std::size_t end = at + 1;
        while (end < lines_.size() && end <= at + longest_heading && !number_of(end)) ++end;
        const auto number = number_of(end);
        if (end == at + 1 || !number || (*number != 1 && *number != counted_ + 1)) return false;
        std::vector<std::size_t> cells(columns_.size());
        cells.front() = end - at - 1;
        rows_.push_back({at, std::move(cells), true});
        end_ = end;
        return true;
    }

    static void mark_cell(Line& line, std::size_t bars, bool continues) {
        line.cell = line.in_row = true;
        line.bars = bars;
        line.continues = continues;
    }

    void mark_row(Lines& lines, const FlatRow& row) const {
        mark_cell(lines[row.first], 0, false);
        std::size_t at = row.first;
        std::size_t bars = 0;
        for (const std::size_t size : row.cells) {
            ++bars;
            for (std::size_t i = 0; i < size; ++i) mark_cell(lines[++at], i == 0 ? bars : 0, i > 0);
            if (size > 0) bars = 0;
        }
        lines[at].bars_behind = bars;
    }

    const Text& text_;
    const Lines& lines_;
    std::size_t first_;
    std::size_t first_row_ = 0;
    std::size_t end_ = 0;
    std::vector<std::size_t> headings_; ///< their first lines
    std::vector<FlatColumn> columns_;   ///< that of the numbers left out
    std::vector<FlatRow> rows_;
    std::size_t counted_ = 0;
    bool all_known_ = true; ///< each heading is: else only the period tells that they are headings
    bool plain_ = true;     ///< each row so far has one line for each cell
};

} // namespace

void join_flat_tables(const Text& text, std::vector<Line>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].in_row || lines[i].width > longest_number_heading || !heads_numbers(text.view(lines[i].range)))
            continue;
        FlatTable table(text, lines, i);
        if (!table.read()) continue;
        table.mark(lines);
        i = table.end() - 1;
    }
}

} // namespace chithi
