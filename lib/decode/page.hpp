// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Pages of which only words and their places are known: what pdftotext and tesseract tell.
namespace chithi {

/// A word and the box that it stands in, in any unit; the origin is the upper left corner of the page.
struct PageWord {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;

    [[nodiscard]] double middle() const noexcept { return (top + bottom) / 2; }
    [[nodiscard]] double height() const noexcept { return bottom - top; }
};

struct Page {
    double height = 0;
    std::vector<PageWord> words; ///< in no order that can be relied on
};

/// The pages in what `pdftotext -bbox-layout` writes, words that it took to pieces put together again; broken XHTML
/// gives those before the fault, which is noted.
[[nodiscard]] std::vector<Page> pages_of_xhtml(std::string_view xhtml, std::vector<Diagnostic>& diagnostics);

/// A page in what `tesseract … tsv` writes.
struct ScannedPage {
    Page page;
    std::size_t doubtful = 0; ///< words that the program is not sure of
};
[[nodiscard]] ScannedPage page_of_table(std::string_view table);

} // namespace chithi
