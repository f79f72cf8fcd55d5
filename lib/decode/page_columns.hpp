// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/page_lines.hpp"
#include <cstddef>
#include <string>
#include <vector>

namespace chithi {

/// Where a column stands, in the unit of the page.
struct PageColumn {
    double left = 0;
    double right = 0;
};

/// Lines [first, end) of a page whose words stand in columns with nothing between them.
struct ColumnRegion {
    std::size_t first = 0;
    std::size_t end = 0;
    std::vector<PageColumn> columns; ///< from left to right, at least two
    bool layout = false; ///< the head, the addressees or the end of a document: each column is read by itself
};

/// The regions of a page, from top to bottom. Two or three lines with wide gaps in one place are one, or more with
/// narrow gaps; a gap in running text is none, nor is that behind labels ("1.   Rà soát …").
[[nodiscard]] std::vector<ColumnRegion> column_regions(const std::vector<PageLine>& lines, double height);

/// The rows of a region, each with the lines of each column.
using CellLines = std::vector<std::string>;
[[nodiscard]] std::vector<std::vector<CellLines>> rows_of(const std::vector<PageLine>& lines,
                                                          const ColumnRegion& region, double height);

} // namespace chithi
