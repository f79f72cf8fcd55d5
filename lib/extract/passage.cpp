// SPDX-License-Identifier: Apache-2.0
#include "extract/passage.hpp"

#include "base/utf8.hpp"
#include <algorithm>

namespace chithi {

namespace {

using Visit = std::function<void(const Passage&)>;

constexpr std::size_t longest_passage = 64 * 1024; // bytes; the longest real paragraph seen has 6 KB
constexpr std::size_t most_kept_words = 250'000;   // some 16 MB of them; the longest real document seen has 30,000

// The end of a passage that begins at `first`: the paragraph's end, or the last white space within reach.
std::size_t end_of_passage(std::string_view view, std::size_t first, std::size_t end) noexcept {
    if (end - first <= longest_passage) return end;
    const std::size_t space = view.substr(first, longest_passage).find_last_of(" \n");
    if (space != std::string_view::npos && space > 0) return first + space;
    std::size_t cut = first + longest_passage; // no white space at all: not inside a character
    while (cut < end && is_inside_character(view[cut])) ++cut;
    return cut;
}

void visit_items(Passages& passages, const std::vector<Item>& items, const Visit& visit) {
    for (const Item& item : items) {
        for (const Range paragraph : item.paragraphs) for_each_passage(passages, paragraph, item.path, visit);
        visit_items(passages, item.children, visit);
    }
}

} // namespace

std::size_t match_before(const Passage& passage, std::size_t end, std::string_view phrase) {
    if (end == 0 || end > passage.words.size()) return 0;
    if (passage.key(end - 1).back() != phrase.back()) return 0; // as nearly always
    const auto words =
        static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1 + (phrase.ends_with(':') ? 1 : 0);
    if (words > end) return 0;
    return match_phrase(passage.words, end - words, phrase) == words ? words : 0;
}

std::size_t words_before(const Passage& passage, std::size_t end, std::span<const std::string_view> phrases) {
    for (const std::string_view phrase : phrases) {
        if (const std::size_t words = match_before(passage, end, phrase)) return words;
    }
    return 0;
}

bool stands_at(const Passage& passage, std::size_t at, std::span<const std::string_view> phrases) {
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return match_phrase(passage.words, at, phrase) > 0; });
}

bool stands_before(const Passage& passage, std::size_t end, std::span<const std::string_view> phrases) {
    return words_before(passage, end, phrases) > 0;
}

Passage passage_of(const Text& text, Range range, std::string where) {
    return {&text, range, std::move(where), words_of(text.view(range), range.first), nullptr};
}

const Passage& Passages::at(Range range, const std::string& where) {
    const auto kept = kept_.find(range.first);
    if (kept != kept_.end() && kept->second.range == range && kept->second.where == where) return kept->second;
    last_ = passage_of(text_, range, where);
    last_.defined = defined_;
    if (kept != kept_.end() || kept_words_ + last_.words.size() > most_kept_words) return last_;
    kept_words_ += last_.words.size();
    return kept_.emplace(range.first, std::move(last_)).first->second;
}

void for_each_passage(Passages& passages, Range paragraph, const std::string& where, const Visit& visit) {
    for (std::size_t first = paragraph.first; first < paragraph.end;) {
        const std::size_t end = end_of_passage(passages.text().view(), first, paragraph.end);
        visit(passages.at({first, end}, where));
        first = end;
    }
}

void for_each_passage(Passages& passages, const Layout& layout, const Visit& visit) {
    if (!layout.head.subject.empty()) {
        const Range subject{layout.head.subject.front().first, layout.head.subject.back().end};
        for_each_passage(passages, subject, "subject", visit);
    }
    for (const Range paragraph : layout.preamble) for_each_passage(passages, paragraph, "preamble", visit);
    visit_items(passages, layout.items, visit);
    for (const Range paragraph : layout.closing) for_each_passage(passages, paragraph, "closing", visit);
    for (const AppendixRanges& appendix : layout.appendices) {
        for (const Range paragraph : appendix.paragraphs) for_each_passage(passages, paragraph, "appendix", visit);
    }
}

} // namespace chithi
