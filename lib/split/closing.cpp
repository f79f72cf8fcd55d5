// SPDX-License-Identifier: Apache-2.0
#include "split/closing.hpp"

#include "base/letters.hpp"
#include "knowledge/openers.hpp"
#include <algorithm>

namespace chithi {

namespace {

void drop_paragraphs_from(std::vector<Item>& items, std::size_t offset) {
    for (Item& item : items) {
        std::erase_if(item.paragraphs, [&](Range paragraph) { return paragraph.first >= offset; });
        drop_paragraphs_from(item.children, offset);
    }
}

bool is_list_of_marks(const std::vector<Item>& items) {
    return !items.empty() && items.back().label_class && !is_counted(*items.back().label_class);
}

// "Yêu cầu các sở …", "Ủy ban nhân dân tỉnh yêu cầu …": below the last label, the issuer speaks again.
bool turns_to_all(const Text& text, Range paragraph) {
    const std::string folded = fold(text.view(paragraph));
    return std::ranges::any_of(closing_openers,
                               [&](std::string_view opener) { return begins_with_words(folded, opener); });
}

} // namespace

bool is_closing(const Text& text, Range paragraph) {
    const std::string folded = fold(text.view(paragraph));
    const auto holds = [&](std::string_view phrase) { return find_words(folded, phrase) != std::string::npos; };
    return std::ranges::any_of(closing_phrases, holds);
}

std::vector<Range> take_closing(const Text& text, Body& body) {
    const auto first =
        is_list_of_marks(body.items) ? body.trailing.begin() : std::ranges::find_if(body.trailing, [&](Range range) {
            return is_closing(text, range) || turns_to_all(text, range);
        });
    std::vector<Range> closing(first, body.trailing.end());
    if (!closing.empty()) drop_paragraphs_from(body.items, closing.front().first);
    return closing;
}

} // namespace chithi
