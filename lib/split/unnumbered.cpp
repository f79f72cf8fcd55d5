// SPDX-License-Identifier: Apache-2.0
#include "split/unnumbered.hpp"

#include "base/letters.hpp"
#include "knowledge/openers.hpp"
#include "split/closing.hpp"
#include <algorithm>

namespace chithi {

namespace {

// A paragraph that ends in a colon leads to the work and gives none itself.
bool assigns_work(const Text& text, Range paragraph) {
    const std::string_view view = text.view(paragraph);
    if (view.ends_with(':')) return false;
    const std::string key = exact_key(view);
    return std::ranges::any_of(assigning_words, [&](std::string_view words) {
        std::size_t at = find_words(key, words);
        // "theo đề nghị của …" asks for nothing.
        while (at != std::string::npos && at >= 5 && key.compare(at - 5, 5, "theo ") == 0) {
            at = find_words(key, words, at + 1);
        }
        return at != std::string::npos;
    });
}

} // namespace

std::vector<Range> read_unnumbered(const Text& text, Body& body) {
    std::vector<Range> closing;
    std::vector<Range> preamble;
    for (const Range paragraph : body.preamble) {
        const bool first = body.items.empty();
        if (!closing.empty() || (!first && is_closing(text, paragraph))) {
            closing.push_back(paragraph);
        } else if (assigns_work(text, paragraph) && !(is_closing(text, paragraph) && first)) {
            Item item;
            item.path = "p" + std::to_string(body.items.size() + 1);
            item.paragraphs.push_back(paragraph);
            body.items.push_back(std::move(item));
        } else if (first) {
            preamble.push_back(paragraph);
        } else {
            body.items.back().paragraphs.push_back(paragraph);
        }
    }
    body.preamble = std::move(preamble);
    return closing;
}

} // namespace chithi
