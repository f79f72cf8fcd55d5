// SPDX-License-Identifier: Apache-2.0
#include "extract/passage.hpp"

#include <algorithm>

namespace chithi {

namespace {

using Visit = std::function<void(const Passage&)>;

constexpr std::size_t longest_passage = 64 * 1024; // bytes; the longest real paragraph seen has 6 KB

// The end of a passage that begins at `first`: the paragraph's end, or the last white space within reach.
std::size_t end_of_passage(std::string_view view, std::size_t first, std::size_t end) noexcept {
    if (end - first <= longest_passage) return end;
    const std::size_t space = view.substr(first, longest_passage).find_last_of(" \n");
    if (space != std::string_view::npos && space > 0) return first + space;
    std::size_t cut = first + longest_passage; // no white space at all: not inside a character
    while (cut < end && (static_cast<unsigned char>(view[cut]) & 0xC0) == 0x80) ++cut;
    return cut;
}

void visit_items(const Text& text, const std::vector<Item>& items, const Visit& visit) {
    for (const Item& item : items) {
        for (const Range paragraph : item.paragraphs) for_each_passage(text, paragraph, item.path, visit);
        visit_items(text, item.children, visit);
    }
}

} // namespace

Passage passage_of(const Text& text, Range range, std::string where) {
    return {&text, range, std::move(where), words_of(text.view(range), range.first)};
}

void for_each_passage(const Text& text, Range paragraph, const std::string& where, const Visit& visit) {
    for (std::size_t first = paragraph.first; first < paragraph.end;) {
        const std::size_t end = end_of_passage(text.view(), first, paragraph.end);
        visit(passage_of(text, {first, end}, where));
        first = end;
    }
}

void for_each_passage(const Text& text, const Layout& layout, const Visit& visit) {
    if (!layout.head.subject.empty()) {
        const Range subject{layout.head.subject.front().first, layout.head.subject.back().end};
        for_each_passage(text, subject, "subject", visit);
    }
    for (const Range paragraph : layout.preamble) for_each_passage(text, paragraph, "preamble", visit);
    visit_items(text, layout.items, visit);
    for (const Range paragraph : layout.closing) for_each_passage(text, paragraph, "closing", visit);
    for (const AppendixRanges& appendix : layout.appendices) {
        for (const Range paragraph : appendix.paragraphs) for_each_passage(text, paragraph, "appendix", visit);
    }
}

} // namespace chithi
