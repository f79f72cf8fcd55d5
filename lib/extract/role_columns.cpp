// SPDX-License-Identifier: Apache-2.0
#include "extract/role_columns.hpp"

#include "extract/actor_words.hpp"
#include "extract/cells.hpp"
#include "extract/role_labels.hpp"
#include <algorithm>

namespace chithi {

namespace {

// Marks around a name ("Sở Y tế;") and a cell of nothing but a dash go.
Cell without_marks(const Passage& passage, Cell cell) {
    const auto is_mark = [&](std::size_t at) {
        return passage.words[at].sort == Word::Sort::mark && !passage.is(at, "(") && !passage.is(at, ")");
    };
    while (cell.first < cell.end && is_mark(cell.first)) ++cell.first;
    while (cell.end > cell.first && is_mark(cell.end - 1)) --cell.end;
    return cell;
}

} // namespace

bool RoleColumns::read(const Passage& passage, const TakeName& take) {
    const std::vector<Cell> cells = cells_of(passage);
    if (cells.size() > 1 && cells.size() == roles_.size()) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const Cell names = without_marks(passage, cells[column]);
            if (!roles_[column] || names.first >= names.end) continue;
            if (passage.words[names.first].capital || begins_actor(passage, names.first))
                take(names.first, names.end, *roles_[column]);
        }
        return true;
    }
    roles_.clear();
    if (cells.size() < 2) return false;
    for (const Cell& cell : cells) roles_.push_back(role_of_label(passage, cell.first, cell.end));
    if (std::ranges::none_of(roles_, [](const auto& role) { return role.has_value(); })) roles_.clear();
    return !roles_.empty();
}

} // namespace chithi
