// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The number and symbol of a document, as in "16-CT/TTg", "30/2020/NĐ-CP", "08/CT-CTUBND".
struct NumberShape {
    std::size_t first = 0;                ///< byte of its first digit in the text that was read
    std::size_t end = 0;                  ///< byte after its symbol
    std::vector<std::string_view> groups; ///< letter groups of the symbol: CT, TTg; "BNN&MT" is one
};

/// Reads a number with its symbol that begins at `at`: digits (perhaps a letter: 30c; perhaps a point in
/// thousands: 7.112; perhaps "/" and a year), then "/" or "-" and a symbol of groups of letters joined by "/", "-" or
/// "&". Spaces around the separators are allowed only with `spaced` (heads: "761 - CV/TU"). Source: decree
/// 30/2020/NĐ-CP, number and symbol; Party guidance 36-HD/VPTW; variants seen in files (standards, 1.3).
[[nodiscard]] std::optional<NumberShape> number_at(std::string_view text, std::size_t at, bool spaced);

/// The number as records have it: white space taken out.
[[nodiscard]] std::string without_spaces(std::string_view number);

/// The slug of the type that the symbol names ("CT" in "16-CT/TTg"), or empty.
[[nodiscard]] std::string_view kind_of_number(const NumberShape& number);

} // namespace chithi
