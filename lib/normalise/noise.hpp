// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// Whether the letters of `line` are mostly of no Latin script, and of more than one: what a converter makes of a
/// drawing. A line of Khmer, Lao or Chinese is of one script and is somebody's text.
[[nodiscard]] bool is_foreign_noise(std::string_view line);

/// Takes out lines that a converter left of drawings: mixed scripts, and runs of lines of one letter or sign. A
/// diagnostic `noise` names the places.
void drop_noise(const Text& text, std::vector<Line>& lines, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
