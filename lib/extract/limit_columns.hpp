// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/cells.hpp"

namespace chithi {

/// Finds the cells of a table that stand below a heading which says that a limit follows ("Thời gian hoàn thành",
/// "Thời hạn", "Tiến độ"): such a cell is read as the heading, a colon and the cell are on one line.
class LimitColumns {
public:
    /// Takes one more paragraph: a row is told by its cell marks ("|"), and the heading row comes first.
    void read(const Passage& passage);

    /// Whether word `at` opens such a cell of the paragraph that was read last.
    [[nodiscard]] bool opens_cell(std::size_t at) const;

private:
    std::vector<bool> limits_; ///< one for each column; empty outside of a table
    std::vector<Cell> cells_;  ///< those below a limit, of the paragraph that was read last
};

} // namespace chithi
