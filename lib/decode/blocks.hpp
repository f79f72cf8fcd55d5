// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

struct TableCell;

/// A part of a document that begins on a line of its own: a paragraph, or a table.
struct Block {
    std::string text;                         ///< of a paragraph; "\n" where the author ended a line inside it
    std::vector<std::vector<TableCell>> rows; ///< of a table; none in a paragraph
};

struct TableCell {
    std::vector<Block> blocks;
    std::size_t columns = 1; ///< of the table's grid that it covers
    std::size_t rows = 1;
};

/// The blocks as a plain-text version of the document would have them: a paragraph a line, an empty one as an empty
/// line, tables as rows of cells between bars. A table that only lays out the head, the addressees or the end of a
/// document keeps the lines of its cells, one row for each; in any other a row is one line. A table with one column
/// that holds anything, or with another table in it, is a frame: what it holds is written as if it stood outside.
[[nodiscard]] std::string written(const std::vector<Block>& blocks);

/// Whether a line has the words by which the cells of a document's head, addressees and end are known.
[[nodiscard]] bool is_head_or_end(std::string_view line);

} // namespace chithi
