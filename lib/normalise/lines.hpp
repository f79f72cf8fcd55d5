// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <vector>

namespace chithi {

/// One line of the page, or one cell of a line that has columns.
struct Line {
    Range range;                 ///< in the text, leading and trailing white space left out; never empty
    std::size_t indent = 0;      ///< columns before the first character, a tab filling up to the next eighth
    std::size_t width = 0;       ///< columns of the line, inner white space included
    std::size_t blanks = 0;      ///< empty lines before it
    bool page_break = false;     ///< a form feed lies before it
    bool cut = false;            ///< something that is no content, or a column, lies before it
    bool continues = false;      ///< it goes on with the paragraph of the line before
    bool foreign = false;        ///< a letter of no Latin script may be in it
    bool single_spaced = false;  ///< single spaces are all white space in it, and no "<br>" is
    bool cell = false;           ///< it came out of a table or a column
    bool in_row = false;         ///< it belongs to a row of a table that was put together: nothing else joins it
    std::size_t bars = 0;        ///< in such a row, what parts it from the line above, where it does not begin one
    std::size_t bars_behind = 0; ///< for empty cells at the row's end
};

/// The lines of a text that are not empty; where mail quotes most of them, without its "> ".
[[nodiscard]] std::vector<Line> lines_of(const Text& text);

/// The bytes of a line break that a converter left in a cell of a table, "<br>" or "<br/>", at `at`; 0 for none.
[[nodiscard]] std::size_t break_tag_at(std::string_view text, std::size_t at) noexcept;

/// `line` narrowed to `range`, a part of it, with indent and width counted anew; empty lines keep nothing.
[[nodiscard]] Line narrowed(const Text& text, const Line& line, Range range);

} // namespace chithi
