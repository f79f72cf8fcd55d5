// SPDX-License-Identifier: Apache-2.0
#include "decode/page_lines.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <map>
#include <utility>

namespace chithi {

namespace {

constexpr double same_line = 0.45;      // of the usual height between middles; single spacing has 1.0 and more
constexpr double wide_gap = 1.6;        // of the usual height; even badly justified text has less
constexpr double edge_of_page = 0.15;   // of its height
constexpr std::size_t edge_lines = 2;   // of a running head
constexpr std::size_t fewest_pages = 3; // on which a line must come back
constexpr std::string_view column_gap = "    "; // as wide as gaps are between columns of plain text

PageLine line_of(std::vector<PageWord> words) {
    std::ranges::stable_sort(words, {}, &PageWord::left);
    PageLine line{{}, words.front().left, words.front().right, words.front().top, words.front().bottom};
    for (const PageWord& word : words) {
        line.right = std::max(line.right, word.right);
        line.top = std::min(line.top, word.top);
        line.bottom = std::max(line.bottom, word.bottom);
    }
    line.words = std::move(words);
    return line;
}

// A line without its numbers: what a running head is on every page.
std::string shape_of(const PageLine& line, double height) {
    std::string shape;
    for (const char c : text_of(line, height)) {
        if (c != ' ' && !(is_digit(c) && shape.ends_with('#'))) shape += is_digit(c) ? '#' : c;
    }
    return shape;
}

// "7", "- 7 -", "Trang 7", "7/12".
bool is_page_number(const std::string& shape) {
    const std::string folded = fold(shape);
    return folded == "#" || folded == "-#-" || folded == "–#–" || folded == "trang#" || folded == "trang#/#" ||
           folded == "#/#" || folded == "page#";
}

/// Calls `visit` for the lines at the upper and the lower edge of a page.
template <typename Visit> void for_each_edge_line(std::vector<PageLine>& lines, double height, Visit visit) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool upper = i < edge_lines && lines[i].middle() < height * edge_of_page;
        const bool lower = i + edge_lines >= lines.size() && lines[i].middle() > height * (1 - edge_of_page);
        if (upper || lower) visit(lines[i], upper);
    }
}

} // namespace

double usual_height(const std::vector<PageWord>& words) {
    if (words.empty()) return 0;
    std::vector<double> heights;
    for (const PageWord& word : words) heights.push_back(word.height());
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return *middle;
}

std::vector<PageLine> lines_of_words(std::vector<PageWord> words, double height) {
    std::ranges::stable_sort(words, {}, &PageWord::middle);
    std::vector<PageLine> lines;
    std::vector<PageWord> line;
    double sum = 0;
    for (PageWord& word : words) {
        const double mean = line.empty() ? word.middle() : sum / static_cast<double>(line.size());
        if (word.middle() - mean > same_line * height) {
            lines.push_back(line_of(std::exchange(line, {})));
            sum = 0;
        }
        sum += word.middle();
        line.push_back(std::move(word));
    }
    if (!line.empty()) lines.push_back(line_of(std::move(line)));
    return lines;
}

std::string text_of(const PageLine& line, double height) {
    std::string text;
    double right = 0;
    for (const PageWord& word : line.words) {
        if (!text.empty()) text += word.left - right > wide_gap * height ? column_gap : " ";
        text += word.text;
        right = word.right;
    }
    return text;
}

void drop_running_heads(std::vector<std::vector<PageLine>>& pages, const std::vector<double>& heights) {
    std::map<std::pair<bool, std::string>, std::size_t> seen; // by edge and shape
    const auto height_of = [](const PageLine& line) { return usual_height(line.words); };
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for_each_edge_line(pages[i], heights[i], [&](const PageLine& line, bool upper) {
            ++seen[{upper, shape_of(line, height_of(line))}];
        });
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for_each_edge_line(pages[i], heights[i], [&](PageLine& line, bool upper) {
            const std::string shape = shape_of(line, height_of(line));
            const std::size_t count = seen[{upper, shape}];
            if (is_page_number(shape) || (count >= fewest_pages && count * 2 >= pages.size())) line.words.clear();
        });
        std::erase_if(pages[i], [](const PageLine& line) { return line.words.empty(); });
    }
}

} // namespace chithi
