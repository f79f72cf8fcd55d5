// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/page.hpp"
#include <cstddef>
#include <string>
#include <vector>

namespace chithi {

/// Words that stand side by side, from left to right; never none.
struct PageLine {
    std::vector<PageWord> words;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double middle() const noexcept { return (top + bottom) / 2; }
    [[nodiscard]] double width() const noexcept { return right - left; }
};

/// The usual height of a word on the page, by which all other lengths are judged; 0 where there is none.
[[nodiscard]] double usual_height(const std::vector<PageWord>& words);

/// The lines that words make, from top to bottom: those whose middles are at about the same height, however far they
/// are apart sideways. `height` is the usual one.
[[nodiscard]] std::vector<PageLine> lines_of_words(std::vector<PageWord> words, double height);

/// The text of a line: a space between words, but none between the pieces of a word that changes its font, and a
/// wider gap where one lies.
[[nodiscard]] std::string text_of(const PageLine& line, double height);

/// The lines of the pages without page numbers and running heads: lines at the edge of a page that are a number, or
/// that come back there on most pages.
void drop_running_heads(std::vector<std::vector<PageLine>>& pages, const std::vector<double>& heights);

} // namespace chithi
