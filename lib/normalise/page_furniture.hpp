// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <string_view>
#include <vector>

namespace chithi {

/// The lines without page numbers, running heads and stamps of portals. The line after a dropped one is
/// marked `cut`, and takes over its page break and empty lines.
[[nodiscard]] std::vector<Line> drop_page_furniture(const Text& text, std::vector<Line> lines);

/// The lines without stamps that stood in a column beside other text; `drop_page_furniture` saw them as the end of
/// its lines.
[[nodiscard]] std::vector<Line> drop_stamps(const Text& text, std::vector<Line> lines);

/// Whether a line belongs to the page or the portal by its words alone: a running head of the gazette, a line of the
/// mark of a digital signature.
[[nodiscard]] bool is_furniture(std::string_view line);

/// Whether a line is only a rule: dashes, underscores, stars, equal signs, with or without spaces.
[[nodiscard]] bool is_rule(std::string_view line) noexcept;

} // namespace chithi
