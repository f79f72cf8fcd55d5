// SPDX-License-Identifier: Apache-2.0
#include "split/unnumbered.hpp"

#include "base/letters.hpp"
#include "base/words.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/openers.hpp"
#include "knowledge/predicates.hpp"
#include "split/closing.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t subject_words = 20; // a body's name has ended by then
constexpr std::size_t subject_bytes = 240;

// "Phòng Tài chính - Kế hoạch bố trí kinh phí …": a body, and before anything else a task. Asked only below a
// paragraph that gives work: above it, such a sentence tells what was done.
bool begins_with_task_of_body(std::string_view paragraph) {
    static const PhraseSet heads = [] {
        std::vector<std::string_view> words;
        for (const BodyHead& head : body_heads) words.push_back(head.words);
        return PhraseSet(words);
    }();
    static const PhraseSet tasks(predicates);
    static const PhraseSet descriptions(describing_words);
    const Words words = words_of(paragraph.substr(0, subject_bytes));
    const std::size_t first = !words.empty() && words.front().key == "các" ? 1 : 0;
    std::size_t at = first + heads.match(words, first);
    if (at == first) return false;
    for (; at < std::min(words.size(), subject_words); ++at) {
        if (words[at].capital) continue;
        if (tasks.match(words, at) > 0) return true;
        if (descriptions.match(words, at) > 0) return false;
    }
    return false;
}

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
        } else if ((assigns_work(text, paragraph) || (!first && begins_with_task_of_body(text.view(paragraph)))) &&
                   !(is_closing(text, paragraph) && first)) {
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
