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

} // namespace

void LimitColumns::read(const Passage& passage) {
    const std::vector<Cell> cells = cells_of(passage);
    cells_.clear();
    if (cells.size() > 1 && cells.size() == limits_.size()) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (limits_[column]) cells_.push_back(cells[column]);
        }
        return;
    }
    limits_.clear();
    if (cells.size() < 2) return;
    for (const Cell cell : cells) limits_.push_back(heads_limits(passage, cell));
    if (std::ranges::find(limits_, true) == limits_.end()) limits_.clear();
}

bool LimitColumns::opens_cell(std::size_t at) const {
    return std::ranges::find(cells_, at, &Cell::first) != cells_.end();
}

} // namespace chithi
