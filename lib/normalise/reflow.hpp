// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <vector>

namespace chithi {

/// Finds the lines that only go on with the paragraph before (hard-wrapped text, sentences cut by a page)
/// and sets `continues` on them. In text with an empty line after every line those empty lines are
/// taken away.
void join_wrapped_lines(const Text& text, std::vector<Line>& lines);

} // namespace chithi
