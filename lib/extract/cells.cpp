// SPDX-License-Identifier: Apache-2.0
#include "extract/cells.hpp"

namespace chithi {

std::vector<Cell> cells_of(const Passage& passage) {
    std::vector<Cell> cells;
    Cell cell;
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        if (!passage.is(at, "|")) continue;
        cell.end = at;
        cells.push_back(cell);
        cell.first = at + 1;
    }
    cell.end = passage.words.size();
    cells.push_back(cell);
    return cells;
}

} // namespace chithi
