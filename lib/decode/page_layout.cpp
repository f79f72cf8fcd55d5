// SPDX-License-Identifier: Apache-2.0
#include "decode/page_layout.hpp"

#include "base/cut_words.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <cmath>

namespace chithi {

namespace {

// Lengths in usual heights of a word.
constexpr double indent = 0.8;
constexpr double same_place = 0.4;
constexpr double space = 0.2;
constexpr double far_from_margin = 1.5;
constexpr double paragraph_gap = 1.45; // of the usual distance from line to line

constexpr std::size_t few_lines = 5;
constexpr std::size_t longest_label = 8; // bytes: "XVIII."
constexpr std::size_t longest_rest = 24; // bytes; capitals that are the end of a sentence

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, values.begin() + at);
    return values[static_cast<std::size_t>(at)];
}

/// Where the lines of running text begin and end, and how far they are apart.
struct Measured {
    std::vector<double> lefts;
    std::vector<double> rights;
    std::vector<double> distances;

    void add(const Measured& other) {
        lefts.insert(lefts.end(), other.lefts.begin(), other.lefts.end());
        rights.insert(rights.end(), other.rights.begin(), other.rights.end());
        distances.insert(distances.end(), other.distances.begin(), other.distances.end());
    }
};

Measured measure(const std::vector<PageLine>& lines) {
    double widest = 0;
    for (const PageLine& line : lines) widest = std::max(widest, line.width());
    Measured measured;
    const PageLine* above = nullptr;
    for (const PageLine& line : lines) {
        const bool running = line.width() > widest * 0.75;
        if (running) {
            measured.lefts.push_back(line.left);
            measured.rights.push_back(line.right);
            if (above != nullptr) measured.distances.push_back(line.middle() - above->middle());
        }
        above = running ? &line : nullptr;
    }
    return measured;
}

PageLayout layout_of(const Measured& measured, double height) {
    PageLayout layout{height, quantile(measured.lefts, 0.1), quantile(measured.rights, 0.9),
                      quantile(measured.distances, 0.25), false};
    if (layout.pitch <= 0) layout.pitch = height * 1.3;
    return layout;
}

bool is_indented(const PlacedLine& placed) noexcept {
    return placed.line->left > placed.layout->left + indent * placed.layout->height;
}

// The first word of the line below would not have fitted.
bool is_full(const PlacedLine& above, const PlacedLine& below) noexcept {
    const PageWord& word = below.line->words.front();
    const double height = above.layout->height;
    return above.line->right + space * height + (word.right - word.left) > above.layout->right - same_place * height;
}

bool is_same_place(double one, double other, const PlacedLine& placed) noexcept {
    return std::abs(one - other) < same_place * placed.layout->height;
}

std::string_view first_word(std::string_view text) noexcept {
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(first, std::min(text.find(' ', first), text.size()) - first);
}

// "1.", "a)", "-", "II-": the shape is enough here, for a label that is none is decided on by normalise.
bool opens_item(std::string_view text) {
    const std::string_view word = first_word(text);
    if (word.empty() || word.size() > longest_label) return false;
    if (word == "-" || word == "–" || word == "+" || word == "•" || word == "*") return true;
    constexpr std::string_view ends = ".)/-";
    return word.size() > 1 && ends.find(word.back()) != std::string_view::npos;
}

bool ends_sentence(std::string_view text) noexcept {
    while (text.ends_with(")") || text.ends_with("\"") || text.ends_with("”")) {
        text.remove_suffix(text.ends_with("”") ? std::string_view("”").size() : 1);
    }
    constexpr std::string_view ends = ".:;!?";
    return !text.empty() && ends.find(text.back()) != std::string_view::npos;
}

// Not the "BYT." that is left of a sentence.
bool is_title(std::string_view text) { return text.size() > longest_rest && all_capitals(text); }

// Whether the line below begins where the text of a labelled line does: a hanging indent.
bool hangs(const PlacedLine& first, const PlacedLine& below) {
    const auto& words = first.line->words;
    if (words.size() < 2 || !opens_item(first.text)) return false;
    const double near = same_place * first.layout->height;
    return below.line->left > first.line->left + near && std::abs(words[1].left - below.line->left) < near;
}

} // namespace

std::vector<PageLayout> layouts_of(const std::vector<std::vector<PageLine>>& pages,
                                   const std::vector<double>& heights) {
    Measured all;
    std::vector<Measured> of_pages;
    for (const auto& lines : pages) {
        of_pages.push_back(measure(lines));
        all.add(of_pages.back());
    }
    std::vector<PageLayout> layouts;
    std::size_t indents = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool few = of_pages[i].lefts.size() < few_lines;
        layouts.push_back(layout_of(few ? all : of_pages[i], heights[i]));
        const double begin = layouts.back().left + indent * heights[i];
        indents += static_cast<std::size_t>(
            std::ranges::count_if(of_pages[i].lefts, [&](double left) { return left > begin; }));
    }
    for (PageLayout& layout : layouts) layout.indented = indents * 12 > all.lefts.size();
    return layouts;
}

bool is_centred(const PlacedLine& placed) noexcept {
    const double before = placed.line->left - placed.layout->left;
    const double behind = placed.layout->right - placed.line->right;
    const double height = placed.layout->height;
    return before > far_from_margin * height && behind > far_from_margin * height &&
           std::abs(before - behind) < 2 * height;
}

bool goes_on(const PlacedLine& first, const PlacedLine& above, const PlacedLine& below, bool same_page) {
    if (!is_full(above, below) || is_centred(above) || is_centred(below)) return false;
    const double distance = below.line->middle() - above.line->middle();
    if (same_page && distance > paragraph_gap * below.layout->pitch) return false;
    if (breaks_inside_word(above.text, below.text)) return true;
    if (is_title(above.text) != is_title(below.text) && !ends_sentence(above.text)) return false;
    const bool only = first.line == above.line;
    const bool item = opens_item(below.text) && ends_sentence(above.text);
    if (is_indented(below)) {
        if (item) return false;
        const bool same = !only && is_same_place(above.line->left, below.line->left, below);
        return same || (only && hangs(first, below));
    }
    if (only && is_indented(above)) return !item;
    return !item &&
           (below.layout->indented || !ends_sentence(above.text) || is_lower(code_point_at(below.text, 0).value) ||
            is_same_place(distance, below.layout->pitch, below) || !same_page);
}

} // namespace chithi
