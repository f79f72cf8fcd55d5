// SPDX-License-Identifier: Apache-2.0
#include "split/heading.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "base/words.hpp"
#include "knowledge/openers.hpp"
#include "knowledge/predicates.hpp"
#include "split/body_opening.hpp"
#include <algorithm>
#include <array>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t longest_title = 140;         // characters
constexpr std::size_t longest_task = 48;           // bytes that the words of a task take at most
constexpr std::ptrdiff_t most_words_of_plural = 8; // "Các nông trường, lâm trường:" names bodies, known or not

// How titles that end in a colon open, besides with the name of a body. As `exact_key` gives them.
constexpr std::array<std::string_view, 12> title_openers = {"về",       "đối với",   "công tác", "nhiệm vụ",
                                                            "nội dung", "mục tiêu",  "mục đích", "yêu cầu",
                                                            "lĩnh vực", "giải pháp", "kinh phí", "thời gian"};

bool begins_with_body(std::string_view key) {
    for (const std::string_view plural : {"các ", "những "}) {
        if (key.starts_with(plural)) key.remove_prefix(plural.size());
    }
    std::ptrdiff_t longest = 0; // words of the head
    for (const BodyHead* head : heads_opening(key)) {
        longest = std::max(longest, std::ranges::count(head->words, ' ') + 1);
    }
    // "cấp phát …" is a task, though "cấp" is a body's head.
    static const PhraseSet tasks(predicates);
    return longest > 0 && std::cmp_less_equal(tasks.match(words_of(key.substr(0, longest_task)), 0), longest);
}

// "Sở Y tế:" and "Về kinh phí:" are titles; "Giao Sở Y tế chủ trì thực hiện:" is a sentence.
bool is_title_with_colon(std::string_view paragraph) {
    const std::string key = exact_key(paragraph);
    const auto opens = [&](std::string_view words) { return begins_with_words(key, words); };
    const auto holds = [&](std::string_view words) { return find_words(key, words) != std::string::npos; };
    // In small letters, for a "Sở Giao thông vận tải" gives no work, nor does a "Ban Chỉ đạo".
    const auto gives = [&](std::string_view words) { return find_words(paragraph, words) != std::string::npos; };
    if (std::ranges::any_of(title_openers, opens)) return true;
    const bool plural = key.starts_with("các ") && std::ranges::count(key, ' ') < most_words_of_plural;
    return (plural || begins_with_body(key)) && std::ranges::none_of(assigning_words, gives) &&
           std::ranges::none_of(sentence_words, holds);
}

bool is_title(std::string_view paragraph, bool opens_more) {
    if (all_capitals(paragraph)) return true;
    if (!opens_more || length_in_characters(paragraph) > longest_title) return false;
    if (paragraph.ends_with(':')) return is_title_with_colon(paragraph);
    return std::string_view(".;,!?").find(paragraph.back()) == std::string_view::npos && !paragraph.ends_with("…");
}

} // namespace

bool is_title_of_body(std::string_view paragraph) {
    return paragraph.ends_with(':') && length_in_characters(paragraph) <= longest_title &&
           begins_with_body(exact_key(paragraph)) && is_title_with_colon(paragraph);
}

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
