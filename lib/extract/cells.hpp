// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <vector>

namespace chithi {

/// Words [first, end) of a row of a table.
struct Cell {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The cells between the marks ("|") of a row; a paragraph without any is one cell.
[[nodiscard]] std::vector<Cell> cells_of(const Passage& passage);

} // namespace chithi
