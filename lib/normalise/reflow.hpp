// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <string_view>
#include <vector>

namespace chithi {

/// Finds the lines that only go on with the paragraph before (hard-wrapped text, sentences cut by a page)
/// and sets `continues` on them. In text with an empty line after every line those empty lines are
/// taken away.
void join_wrapped_lines(const Text& text, std::vector<Line>& lines);

/// Whether a line that ends like `above` and one that begins like `below` are one word or number
/// that was broken in two: "1155/CĐ-" and "BYT", "12/" and "3/2021".
[[nodiscard]] bool breaks_inside_word(std::string_view above, std::string_view below) noexcept;

} // namespace chithi
