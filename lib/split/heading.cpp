// SPDX-License-Identifier: Apache-2.0
#include "split/heading.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/openers.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_title = 140; // characters

// Words that make a sentence of a line that ends in a colon, besides the ones that give work.
constexpr std::array<std::string_view, 7> sentence_words = {"phối hợp", "thực hiện", "như sau",    "sau đây",
                                                            "bao gồm",  "gồm",       "tập trung vào"};

bool is_sentence(std::string_view paragraph) {
    const std::string key = exact_key(paragraph);
    const auto holds = [&](std::string_view words) { return find_words(key, words) != std::string::npos; };
    return std::ranges::any_of(assigning_words, holds) || std::ranges::any_of(sentence_words, holds);
}

bool is_title(std::string_view paragraph, bool opens_more) {
    if (all_capitals(paragraph)) return true;
    if (!opens_more || length_in_characters(paragraph) > longest_title) return false;
    if (std::string_view(".;,!?").find(paragraph.back()) != std::string_view::npos || paragraph.ends_with("…")) return false;
    return !is_sentence(paragraph);
}

} // namespace

void mark_headings(const Text& text, std::vector<Item>& items) {
    for (Item& item : items) {
        const bool opens_more = !item.children.empty() || item.paragraphs.size() > 1;
        if (!item.paragraphs.empty() && is_title(text.view(item.paragraphs.front()), opens_more)) {
            item.heading = without_trailing(text, item.paragraphs.front(), ":");
        }
        mark_headings(text, item.children);
    }
}

} // namespace chithi
