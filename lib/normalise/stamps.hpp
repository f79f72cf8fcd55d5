// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <optional>

namespace chithi {

/// The text without what was printed over its pages in several lines: the mark of a digital signature, from who
/// signed to when, and the stamp of an office where the document came in. PDF readers leave them above the head, in a
/// column between or beside others, or at the signature, a name wrapped over lines and the time on a line of its own.
/// What stood beside them keeps its columns. Lines that tell by themselves what they are stay for
/// `drop_page_furniture`. Nothing where there is none of them.
[[nodiscard]] std::optional<Text> without_stamps(const Text& text, const std::vector<Line>& lines);

} // namespace chithi
