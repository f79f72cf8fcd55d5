// SPDX-License-Identifier: Apache-2.0
#include "extract/passage.hpp"

namespace chithi {

namespace {

void add_items(const Text& text, const std::vector<Item>& items, std::vector<Passage>& out) {
    for (const Item& item : items) {
        bool first = true;
        for (const Range paragraph : item.paragraphs) {
            out.push_back(passage_of(text, paragraph, item.path));
            out.back().opens_item = first;
            first = false;
        }
        add_items(text, item.children, out);
    }
}

} // namespace

Passage passage_of(const Text& text, Range range, std::string where) {
    return {&text, range, std::move(where), false, words_of(text.view(range), range.first)};
}

std::vector<Passage> passages_of(const Text& text, const Layout& layout) {
    std::vector<Passage> passages;
    if (!layout.head.subject.empty()) {
        const Range subject{layout.head.subject.front().first, layout.head.subject.back().end};
        passages.push_back(passage_of(text, subject, "subject"));
    }
    for (const Range paragraph : layout.preamble) passages.push_back(passage_of(text, paragraph, "preamble"));
    add_items(text, layout.items, passages);
    for (const Range paragraph : layout.closing) passages.push_back(passage_of(text, paragraph, "closing"));
    return passages;
}

} // namespace chithi
