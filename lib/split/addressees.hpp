// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/rows.hpp"
#include <optional>
#include <vector>

namespace chithi {

/// A list of addressees and the row after it.
struct AddresseeList {
    std::vector<Range> entries; ///< one addressee each, without dashes and closing punctuation
    std::size_t next = 0;       ///< index of the first row that is not part of it
};

/// Whether the row opens a list: "Kính gửi: …", "Kính trình", or the "… điện:" of a công điện.
[[nodiscard]] bool opens_addressees(const Text& text, const Row& row);

/// How many rows from `at` on open the list: one, or more where the name of who wires is cut ("TRƯỞNG BAN CHỈ HUY … /
/// TỈNH QUẢNG LĂNG ĐIỆN:"); 0 where they open none.
[[nodiscard]] std::size_t rows_of_opening(const Text& text, Rows rows, std::size_t at);

/// Whether a row below the preamble opens a list: "Kính gửi:" alone before its colon, for the text there has
/// sentences that begin like a telegram's address.
[[nodiscard]] bool opens_late_addressees(const Text& text, const Row& row);

/// Reads the list that `rows[at]` opens. Entries begin with a dash or a number, or stand one on a line;
/// an entry may go on over several lines.
[[nodiscard]] AddresseeList read_addressees(const Text& text, Rows rows, std::size_t at);

} // namespace chithi
