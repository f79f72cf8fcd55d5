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

// What stands in brackets tells of a name, and gives no work: "Sở Y tế (chủ trì):".
std::string without_brackets(std::string_view paragraph) {
    const std::size_t open = paragraph.find(" (");
    const std::size_t close = open == std::string_view::npos ? open : paragraph.find(')', open);
    if (close == std::string_view::npos) return std::string(paragraph);
    return std::string(paragraph.substr(0, open)) + std::string(paragraph.substr(close + 1));
}

// "Yêu cầu các xã:" asks, "Yêu cầu:" and "Yêu cầu chung:" do not.
bool names_a_matter(std::string_view key) {
    const auto opens = [&](std::string_view words) { return begins_with_words(key, words); };
    const auto ends = [&](std::string_view words) { return key.ends_with(std::string(words) + ":"); };
    constexpr std::string_view asks = "yêu cầu ";
    const bool asked = key.starts_with(asks) &&
                       (key.substr(asks.size()).starts_with("các ") || begins_with_body(key.substr(asks.size())));
    if (asked || std::ranges::any_of(listing_ends, ends)) return false;
    return std::ranges::any_of(matters_of_titles, opens) || std::ranges::find(part_titles, key) != part_titles.end();
}

// Words that give work, in small letters, for a "Sở Giao thông vận tải" gives none, nor does a "Ban Chỉ đạo".
bool gives_work(std::string_view paragraph) {
    return std::ranges::any_of(
        assigning_words, [&](std::string_view words) { return find_words(paragraph, words) != std::string::npos; });
}

// "Sở Y tế:" and "Về kinh phí:" are titles; "Giao Sở Y tế chủ trì thực hiện:" is a sentence.
bool is_title_with_colon(std::string_view written) {
    const std::string paragraph = without_brackets(written);
    const std::string key = exact_key(paragraph);
    const auto holds = [&](std::string_view words) { return find_words(key, words) != std::string::npos; };
    if (names_a_matter(key)) return true;
    const bool plural = key.starts_with("các ") && std::ranges::count(key, ' ') < most_words_of_plural;
    return (plural || begins_with_body(key)) && !gives_work(paragraph) && std::ranges::none_of(sentence_words, holds);
}

// "…, trong đó giao Sở Y tế …"; "lãnh đạo, chỉ đạo công tác …" and "giao thông" ask nobody.
bool asks_somebody(std::string_view key) {
    return std::ranges::any_of(assigning_words, [&](std::string_view words) {
        std::size_t at = find_words(key, words);
        while (at != std::string_view::npos &&
               !begins_with_body(key.substr(std::min(at + words.size() + 1, key.size()))))
            at = find_words(key, words, at + 1);
        return at != std::string_view::npos;
    });
}

// "Giao các sở …", "Sở Y tế …", "… Sở Y tế chủ trì …", "… các nội dung sau đây"
bool is_sentence(std::string_view key) {
    const auto holds = [&](std::string_view words) { return find_words(key, words) != std::string_view::npos; };
    const auto opens = [&](std::string_view words) { return begins_with_words(key, words); };
    const auto ends = [&](std::string_view words) { return key.ends_with(words); };
    return begins_with_body(key) || key.starts_with("các ") || asks_somebody(key) ||
           std::ranges::any_of(assigning_words, opens) || std::ranges::any_of(presiding_words, holds) ||
           std::ranges::any_of(listing_ends, ends) || std::ranges::any_of(lead_in_ends, ends);
}

// A title of a numbered item with children may be of any length, where it is no sentence that lost its colon.
bool is_title(std::string_view paragraph, bool opens_more, bool heads_list) {
    if (all_capitals(paragraph)) return true;
    const bool is_long = length_in_characters(paragraph) > longest_title;
    if (!opens_more || (is_long && !heads_list)) return false;
    if (paragraph.ends_with(':')) return !is_long && is_title_with_colon(paragraph);
    if (is_long && is_sentence(exact_key(paragraph))) return false;
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
        const bool heads_list = item.label_class && is_counted(*item.label_class) && !item.children.empty() &&
                                item.paragraphs.size() == 1;
        if (!item.paragraphs.empty() && is_title(text.view(item.paragraphs.front()), opens_more, heads_list)) {
            item.heading = without_trailing(text, item.paragraphs.front(), ":");
        }
        mark_headings(text, item.children);
    }
}

} // namespace chithi
