// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/page_lines.hpp"
#include <vector>

namespace chithi {

/// How the running text of a page is laid out, in its unit.
struct PageLayout {
    double height = 0;     ///< of a word, usually
    double left = 0;       ///< where lines begin that go on with a paragraph
    double right = 0;      ///< where full lines end
    double pitch = 0;      ///< from line to line, usually
    bool indented = false; ///< paragraphs of the document begin further right than their other lines
};

/// Measures pages by their lines of running text; a page with few of these is laid out as the document is.
[[nodiscard]] std::vector<PageLayout> layouts_of(const std::vector<std::vector<PageLine>>& pages,
                                                 const std::vector<double>& heights);

/// A line of running text, and how its page is laid out.
struct PlacedLine {
    const PageLine* line = nullptr;
    const PageLayout* layout = nullptr;
    std::string_view text;
};

/// Whether `below`, the next line, goes on with the paragraph of which `above` is the last line so far and which
/// begins with `first`. On another page their distance says nothing.
[[nodiscard]] bool goes_on(const PlacedLine& first, const PlacedLine& above, const PlacedLine& below, bool same_page);

/// Whether a line stands in the middle between the margins, far from both.
[[nodiscard]] bool is_centred(const PlacedLine& placed) noexcept;

} // namespace chithi
