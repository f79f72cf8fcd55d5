// SPDX-License-Identifier: Apache-2.0
#include "extract/limit_columns.hpp"

#include "extract/date_context.hpp"
#include "normalise/flat_rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool heads_limits(const Passage& passage, Cell cell) {
    if (cell.first == cell.end) return false;
    const auto column = column_headed(passage.text->view(passage.range_of(cell.first, cell.end)));
    return column && column->sort == ColumnSort::time && names_limit(passage, cell.first, cell.end);
}

// "Tháng 9/2021", "30/9/2021 (đợt 1)"; not "Ngày 15/01/2024 đã khởi công": what was reached is no limit.
bool is_only_a_date(const Passage& passage, Cell cell) {
    bool told = false; // behind the last figure
    for (std::size_t at = cell.first; at < cell.end && !passage.is(at, "("); ++at) {
        told = !is_digits(passage, at) && (told || is_letters(passage, at));
    }
    return !told;
}

} // namespace

void LimitColumns::read(const Passage& passage) {
    const std::vector<Cell> cells = cells_of(passage);
    cells_.clear();
    if (cells.size() < 2) return limits_.clear();
    std::vector<bool> headings;
    for (const Cell cell : cells) headings.push_back(heads_limits(passage, cell));
    const bool heads_table = std::ranges::find(headings, true) != headings.end();
    if (heads_table || cells.size() != limits_.size()) {
        limits_ = heads_table ? std::move(headings) : std::vector<bool>{};
        return;
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (limits_[column] && is_only_a_date(passage, cells[column])) cells_.push_back(cells[column]);
    }
}

bool LimitColumns::opens_cell(std::size_t at) const {
    return std::ranges::find(cells_, at, &Cell::first) != cells_.end();
}

} // namespace chithi
