// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <vector>

namespace chithi {

/// Spaces that part columns; justified text has two.
inline constexpr std::size_t wide_gap = 3;

/// The head of a document lies within its first lines.
inline constexpr std::size_t head_lines = 40;

/// A line that begins this far right stands in the right column of a head or an end.
inline constexpr std::size_t right_indent = 28;

/// The parts of `line` that stand beside one another: what tabs, bars or `wide_gap` spaces part.
[[nodiscard]] std::vector<Line> chunks_of(const Text& text, const Line& line);

} // namespace chithi
