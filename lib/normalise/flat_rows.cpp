// SPDX-License-Identifier: Apache-2.0
#include "normalise/flat_rows.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "base/words.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/labels.hpp"
#include "knowledge/predicates.hpp"
#include "normalise/labels.hpp"
#include <algorithm>
#include <string>

namespace chithi {

namespace {

// "Kinh phí (triệu đồng)", "Thời gian hoàn thành:"
std::string key_of_heading(std::string_view words) {
    std::string key = exact_key(words.ends_with(')') ? words.substr(0, words.rfind('(')) : words);
    key.resize(key.find_last_not_of(" :.") + 1);
    return key;
}

const ColumnHeading* heading_of(const std::string& key) {
    const auto* const found = std::ranges::find(column_headings, std::string_view(key), &ColumnHeading::words);
    return found == column_headings.end() ? nullptr : found;
}

bool begins_with_digit(std::string_view cell) noexcept { return is_digit(cell.front()); }

bool opens_time(std::string_view cell) {
    static const PhraseSet openers(time_cell_openers);
    return begins_with_digit(cell) || openers.match(words_of(cell.substr(0, 64)), 0) > 0;
}

bool has_digit(std::string_view cell) noexcept { return cell.find_first_of("0123456789") != std::string_view::npos; }

bool is_blank_cell(std::string_view cell) noexcept {
    return cell.find_first_not_of("-–/ .") == std::string_view::npos;
}

bool may_name_body(std::string_view cell) {
    static const PhraseSet openers(actor_openers);
    const std::size_t text = std::min(cell.find_first_not_of("-+ "), cell.size());
    if (text == cell.size()) return false;
    return is_upper(code_point_at(cell, text).value) || openers.match(words_of(cell.substr(text, 64)), 0) > 0;
}

// Whether a line that opens a cell can stand in the column.
bool fits(std::string_view cell, const FlatColumn& column) {
    if (column.sort == ColumnSort::unknown) return true;
    if (is_blank_cell(cell)) return column.sort != ColumnSort::task;
    if (column.role) return may_name_body(cell) && !opens_time(cell);
    if (column.sort == ColumnSort::time) return opens_time(cell) || has_digit(cell);
    if (column.sort == ColumnSort::task) return !begins_with_digit(cell);
    return begins_with_digit(cell) || !opens_time(cell);
}

// "(qua Sở Y tế)", "hàng rào", "- Lập danh sách", "06/3/2026" below "Trước ngày".
bool may_go_on(std::string_view above, std::string_view line) {
    const char32_t first = code_point_at(line, 0).value;
    if (is_lower(first) || first == U'(') return true;
    if (above.ends_with(',') || above.ends_with('-') || above.ends_with("–")) return true;
    const auto label = label_of(line);
    if (label && !is_counted(label->label_class)) return true;
    const std::size_t word = above.find_last_of(' ');
    const std::string last = exact_key(word == std::string_view::npos ? above : above.substr(word + 1));
    return begins_with_digit(line) && std::ranges::find(figure_openers, last) != figure_openers.end();
}

/// Tries the readings of a row, and counts those with a given number of empty cells.
class Readings {
public:
    Readings(const std::vector<std::string_view>& lines, const std::vector<FlatColumn>& columns)
        : lines_(lines), columns_(columns), sizes_(columns.size()) {
        for (std::size_t i = 0; i < lines.size(); ++i) goes_on_.push_back(i > 0 && may_go_on(lines[i - 1], lines[i]));
    }

    std::optional<std::vector<std::size_t>> only_one() {
        for (std::size_t empty = 0; empty < columns_.size(); ++empty) {
            found_ = 0;
            tried_ = 0;
            place(0, 0, empty);
            if (tried_ > most_tries || found_ > 1) return std::nullopt;
            if (found_ == 1) return best_;
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t most_tries = 2000; // readings of one row

    [[nodiscard]] bool may_be_empty(std::size_t column) const {
        if (columns_[column].sort == ColumnSort::task) return false;
        return columns_[column].role != Role::lead;
    }

    // Puts the lines from `line` on into the columns from `column` on.
    void place(std::size_t line, std::size_t column, std::size_t empty) {
        if (++tried_ > most_tries || found_ > 1) return;
        if (column == columns_.size()) {
            if (line == lines_.size() && empty == 0 && ++found_ == 1) best_ = sizes_;
            return;
        }
        if (empty > 0 && may_be_empty(column)) {
            sizes_[column] = 0;
            place(line, column + 1, empty - 1);
        }
        if (line == lines_.size() || !fits(lines_[line], columns_[column])) return;
        std::size_t size = 1;
        do {
            sizes_[column] = size;
            place(line + size, column + 1, empty);
        } while (line + size < lines_.size() && goes_on_[line + size++]);
    }

    const std::vector<std::string_view>& lines_;
    const std::vector<FlatColumn>& columns_;
    std::vector<bool> goes_on_;
    std::vector<std::size_t> sizes_;
    std::vector<std::size_t> best_;
    std::size_t found_ = 0;
    std::size_t tried_ = 0;
};

} // namespace

bool heads_numbers(std::string_view line) {
    const ColumnHeading* heading = heading_of(key_of_heading(line));
    return heading != nullptr && heading->sort == ColumnSort::number;
}

std::optional<FlatColumn> column_headed(std::string_view words) {
    const std::string key = key_of_heading(words);
    if (const ColumnHeading* heading = heading_of(key)) {
        return heading->sort == ColumnSort::number ? std::nullopt : std::optional(FlatColumn{heading->sort, {}});
    }
    const auto* const label = std::ranges::find(role_labels, std::string_view(key), &RoleLabel::words);
    if (label == role_labels.end()) return std::nullopt;
    return FlatColumn{ColumnSort::note, label->role};
}

std::optional<std::size_t> number_of_row(std::string_view line) {
    if (line.ends_with('.') || line.ends_with(')')) line.remove_suffix(1);
    if (line.empty() || line.size() > 3) return std::nullopt;
    std::size_t value = 0;
    for (const char c : line) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return value;
}

bool numbers_any_group(std::string_view line) {
    if (line.ends_with('.')) line.remove_suffix(1);
    return !line.empty() && line.size() <= 5 && line.find_first_not_of("IVX") == std::string_view::npos;
}

bool numbers_group(std::string_view line, std::size_t number) {
    if (!numbers_any_group(line)) return false;
    const auto label = label_of(std::string(line.substr(0, line.find('.'))) + ". A");
    return label && label->label_class == LabelClass::roman && label->number == number;
}

std::optional<std::vector<std::size_t>> cells_of_row(const std::vector<std::string_view>& lines,
                                                     const std::vector<FlatColumn>& columns) {
    if (lines.empty()) return std::nullopt;
    return Readings(lines, columns).only_one();
}

} // namespace chithi
