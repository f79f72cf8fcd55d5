// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/labels.hpp"
#include "split/rows.hpp"
#include <optional>
#include <vector>

namespace chithi {

/// The label of a row as its series proves it.
struct RowLabel {
    Label label;
    bool mended = false;   ///< a scanner misread it; the number is what was meant
    bool foreign = false;  ///< f) between e) and g): its number is that of the letter before
    bool followed = false; ///< the next label of its kind has the next number
};

/// Reads the labels of `rows`, one for each: those that `label_of` knows, and of the doubtful ones (brackets, what a
/// scanner misread, f)) those that stand between the right neighbours. Rows of tables have none.
[[nodiscard]] std::vector<std::optional<RowLabel>> read_labels(const Text& text, Rows rows);

} // namespace chithi
