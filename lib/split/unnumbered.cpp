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
    static const PhraseSet none(no_bodies);
    static const PhraseSet tasks(predicates);
    static const PhraseSet descriptions(describing_words);
    const Words words = words_of(paragraph.substr(0, subject_bytes));
    const std::size_t first = !words.empty() && words.front().key == "các" ? 1 : 0;
    std::size_t at = first + heads.match(words, first);
    if (at == first || first + none.match(words, first) >= at) return false; // "Trường hợp" is no "Trường"
    for (; at < std::min(words.size(), subject_words); ++at) {
        if (words[at].capital) continue;
        if (tasks.match(words, at) > 0) return true;
        if (descriptions.match(words, at) > 0) return false;
    }
    return false;
}

// "theo đề nghị của …", "nhất trí với đề nghị", "Đề nghị của … chưa có cơ sở", "thì không được xem xét": the word at
// [first, end) is a noun, or what the law says.
bool gives_no_work(std::string_view key, std::size_t first, std::size_t end) {
    std::string_view before = key.substr(0, first);
    while (before.ends_with(' ')) before.remove_suffix(1);
    const std::string_view word = before.substr(before.find_last_of(" ,;.:") + 1);
    if (word == "thì") return key.substr(first, end - first) == "không được";
    return key.substr(end).starts_with(" của ") ||
           std::ranges::find(no_assigning_words_behind, word) != no_assigning_words_behind.end();
}

// A paragraph that ends in a colon leads to the work and gives none itself.
bool assigns_work(const Text& text, Range paragraph) {
    const std::string_view view = text.view(paragraph);
    if (view.ends_with(':')) return false;
    const std::string key = exact_key(view);
    return std::ranges::any_of(assigning_words, [&](std::string_view words) {
        std::size_t at = find_words(key, words);
        while (at != std::string::npos && gives_no_work(key, at, at + words.size()))
            at = find_words(key, words, at + 1);
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

bool goes_on_from_above(const Text& text, Range paragraph) {
    const std::string folded = fold(text.view(paragraph).substr(0, 40));
    return std::ranges::any_of(reasons, [&](std::string_view words) { return begins_with_words(folded, words); });
}

// "Hồ sơ khen thưởng gồm:"
bool lists_parts(const Text& text, Range paragraph) {
    if (!text.view(paragraph).ends_with(':')) return false;
    const std::string key = exact_key(text.view(without_trailing(text, paragraph, ":")));
    const auto holds = [&](std::string_view thing) { return find_words(key, thing) != std::string::npos; };
    return std::ranges::any_of(listed_things, holds) &&
           std::ranges::any_of(listing_ends, [&](std::string_view end) { return key.ends_with(end); });
}

void put_below(std::vector<Item>& list, const std::string& path) {
    for (Item& item : list) {
        item.path.insert(0, path + ".");
        put_below(item.children, path);
    }
}

/// Sorts paragraphs one after the other into preamble, items and closing.
class UnnumberedReader {
public:
    explicit UnnumberedReader(const Text& text) : text_(text) {}

    void read(const std::vector<Range>& paragraphs) {
        const std::size_t lead_in = items_.empty() ? end_of_lead_in(text_, paragraphs) : 0;
        led_in_ = led_in_ || lead_in > 0;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            if (i < lead_in) {
                preamble_.push_back(paragraphs[i]);
            } else {
                sort(paragraphs[i]);
            }
        }
    }

    // Where nothing but paragraphs that speak of the document gives work, the first of them is the task after all.
    void read_leniently(const std::vector<Range>& paragraphs) {
        read(paragraphs);
        if (!items_.empty() || std::ranges::none_of(preamble_, [&](Range r) { return assigns_work(text_, r); }))
            return;
        preamble_.clear();
        closing_.clear();
        lenient_ = true;
        read(paragraphs);
    }

    std::vector<Item>& items() noexcept { return items_; }
    std::vector<Range>& preamble() noexcept { return preamble_; }
    std::vector<Range>& closing() noexcept { return closing_; }

private:
    void sort(Range paragraph) {
        const bool first = items_.empty() && !led_in_;
        if (!closing_.empty() || (!first && closes(paragraph))) {
            closing_.push_back(paragraph);
        } else if (is_task(paragraph, first)) {
            Item item;
            item.path = "p" + std::to_string(items_.size() + 1);
            item.paragraphs.push_back(paragraph);
            items_.push_back(std::move(item));
        } else {
            (items_.empty() ? preamble_ : items_.back().paragraphs).push_back(paragraph);
        }
    }

    [[nodiscard]] bool closes(Range paragraph) const {
        return is_closing(text_, paragraph) && !opens_with_task(text_, paragraph);
    }

    [[nodiscard]] bool is_task(Range paragraph, bool first) const {
        const bool assigns = assigns_work(text_, paragraph);
        if (!first) return assigns || begins_with_task_of_body(text_.view(paragraph));
        return assigns && (lenient_ || !is_closing(text_, paragraph) || goes_on_from_above(text_, paragraph));
    }

    const Text& text_;
    std::vector<Range> preamble_;
    std::vector<Item> items_;
    std::vector<Range> closing_;
    bool led_in_ = false;  // a line such as "… có ý kiến như sau:" leads to the work
    bool lenient_ = false; // the first paragraph that gives work is an item whatever it speaks of
};

} // namespace

bool has_only_parts(const Text& text, const Body& body) {
    if (body.items.empty() || body.preamble.empty() || !lists_parts(text, body.preamble.back())) return false;
    return std::ranges::any_of(body.preamble, [&](Range paragraph) { return assigns_work(text, paragraph); });
}

std::vector<Range> read_unnumbered(const Text& text, Body& body) {
    std::vector<Item> parts = std::move(body.items);
    if (!body.trailing.empty()) drop_paragraphs_from(parts, body.trailing.front().first);
    UnnumberedReader reader(text);
    reader.read_leniently(body.preamble);
    if (!parts.empty() && !reader.items().empty()) {
        put_below(parts, reader.items().back().path);
        reader.items().back().children = std::move(parts);
        reader.read(body.trailing);
        parts.clear();
    }
    body.items = reader.items().empty() ? std::move(parts) : std::move(reader.items());
    body.preamble = std::move(reader.preamble());
    return std::move(reader.closing());
}

} // namespace chithi
