// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>

namespace chithi {

/// A figure in words [first, end) of a passage.
struct Figure {
    std::size_t first = 0;
    std::size_t end = 0;
    double value = 0;
};

/// Reads the figure that begins at word `at`: digits grouped in threes by points ("12.345.678"), a decimal comma
/// ("18,3"), and a multiplier (nghìn, triệu, tỷ). Nothing where the digits are part of something else:
/// "24/24", "F0", "5K", "0263.3822". Source: Vietnamese number formats, quantities table.
[[nodiscard]] std::optional<Figure> figure_at(const Passage& passage, std::size_t at);

} // namespace chithi
