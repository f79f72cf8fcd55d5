// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

namespace chithi {

/// The text between head and end, as a tree.
struct Body {
    std::vector<Range> preamble;
    std::vector<Item> items;
    std::vector<Range>
        trailing; ///< paragraphs without a label below the last labelled row; they stand in an item, too
    std::vector<Diagnostic> diagnostics;
};

/// Builds the tree of requirements. A label opens an item only where it fits its series: the next number
/// of an open level, or the first of a new one. Any other row goes on with an item.
[[nodiscard]] Body read_tree(const Text& text, Rows rows);

} // namespace chithi
