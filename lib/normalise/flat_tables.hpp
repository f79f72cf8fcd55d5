// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <vector>

namespace chithi {

/// Puts the rows of tables of tasks together again whose cells were copied as lines, each on its own: a run of
/// headings
/// ("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"), then rows counted 1, 2, 3. The lines of a row are marked to be
/// written as one, with bars between the cells. Where all headings are known, a cell may go on over lines, or be
/// missing, if only one reading of the row fits them; where some are not, each row has one line for each heading.
/// Where a row has no such reading, or more than one, all lines stay as they are.
void join_flat_tables(const Text& text, std::vector<Line>& lines);

} // namespace chithi
