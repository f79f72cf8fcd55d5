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

// "Giao Văn phòng theo dõi việc thực hiện Công điện này": work, though it speaks of the document itself.
bool opens_with_task(const Text& text, Range paragraph) {
    return begins_with_words(exact_key(text.view(paragraph).substr(0, 32)), "giao");
}

// How many paragraphs there are up to the one that leads to the work: "… có ý kiến như sau:". What those above it
// tell
// ("14 người phải điều trị") gives none.
std::size_t end_of_lead_in(const Text& text, const std::vector<Range>& paragraphs) {
    for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
        if (!text.view(paragraphs[i]).ends_with(':')) continue;
        const std::string key = exact_key(text.view(paragraphs[i]));
        const auto holds = [&](std::string_view words) { return find_words(key, words) != std::string::npos; };
        if (std::ranges::any_of(lead_in_verbs, holds)) return i + 1;
    }
    return 0;
}

} // namespace

std::vector<Range> read_unnumbered(const Text& text, Body& body) {
    std::vector<Range> closing;
    std::vector<Range> preamble;
    const std::size_t lead_in = end_of_lead_in(text, body.preamble);
    for (std::size_t i = 0; i < body.preamble.size(); ++i) {
        const Range paragraph = body.preamble[i];
        const bool first = body.items.empty() && lead_in == 0;
        if (i < lead_in) {
            preamble.push_back(paragraph);
        } else if (!closing.empty() || (!first && is_closing(text, paragraph) && !opens_with_task(text, paragraph))) {
            closing.push_back(paragraph);
        } else if ((assigns_work(text, paragraph) || (!first && begins_with_task_of_body(text.view(paragraph)))) &&
                   !(is_closing(text, paragraph) && first)) {
            Item item;
            item.path = "p" + std::to_string(body.items.size() + 1);
            item.paragraphs.push_back(paragraph);
            body.items.push_back(std::move(item));
        } else if (body.items.empty()) {
            preamble.push_back(paragraph);
        } else {
            body.items.back().paragraphs.push_back(paragraph);
        }
    }
    body.preamble = std::move(preamble);
    return closing;
}

} // namespace chithi
