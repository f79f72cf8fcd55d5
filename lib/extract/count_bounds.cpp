// SPDX-License-Identifier: Apache-2.0
#include "extract/count_bounds.hpp"

#include "base/phrase_rows.hpp"
#include "knowledge/count_phrases.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t bound_distance = 6;  // words between a noun and "trở lên"
constexpr std::size_t range_distance = 12; // words between the ends of a range

constexpr std::size_t negation_distance = 4;

using Bound = Comparator::Bound;

/// The comparator before an amount, and the word it begins at.
struct Found {
    const Comparator* row = nullptr; ///< null: none
    std::size_t first = 0;           ///< of the amount, where there is none
};

Found comparator_before(const Passage& passage, std::size_t end) {
    const auto match = PhraseRows<Comparator>::match_before(comparators, passage.words, end);
    if (match.row != nullptr) return {match.row, end - match.words};
    const bool link = end > 0 && std::ranges::find(comparator_links, passage.key(end - 1)) != comparator_links.end();
    const auto behind_link = link ? PhraseRows<Comparator>::match_before(comparators, passage.words, end - 1) : match;
    return {behind_link.row, behind_link.row != nullptr ? end - 1 - behind_link.words : end};
}

// "từ 10 ca lên 15 ca": one end of two.
bool goes_on(const Passage& passage, std::size_t at) {
    static const PhraseSet ends(range_ends);
    for (const std::size_t last = std::min(at + range_distance, passage.words.size()); at < last; ++at) {
        if (ends.match(passage.words, at) > 0) return true;
        if (passage.words[at].sort == Word::Sort::mark && !passage.is(at, "%")) return false;
    }
    return false;
}

// "không tụ tập quá 10 người": at most ten.
Bound bound_of(const Passage& passage, const Found& found) {
    if (!found.row->turned) return found.row->bound;
    for (std::size_t back = 1; back <= std::min(found.first, negation_distance); ++back) {
        const Word& word = passage.words[found.first - back];
        if (word.sort == Word::Sort::mark) break;
        if (word.key == "không" || word.key == "cấm") return Bound::high;
    }
    return found.row->bound;
}

bool is_compared(const Passage& passage, std::size_t at) {
    for (const std::size_t last = std::min(at + bound_distance, passage.words.size()); at < last; ++at) {
        if (match_phrase(passage.words, at, "so với") > 0) return true;
        if (passage.words[at].sort == Word::Sort::mark) return false;
    }
    return false;
}

void apply(Bound bound, Count& count) {
    if (bound == Bound::low) count.low = count.value;
    if (bound == Bound::high || bound == Bound::nearly) count.high = count.value;
    if (bound == Bound::about || bound == Bound::nearly) count.approximate = true;
}

// "20 người trở lên", "từ 5 ha đất trở xuống"
void apply_bound_behind(const Passage& passage, std::size_t at, Count& count) {
    for (const std::size_t last = std::min(at + bound_distance, passage.words.size()); at < last; ++at) {
        if (passage.words[at].sort != Word::Sort::letters) return;
        if (!passage.is(at, "trở")) continue;
        if (passage.is(at + 1, "lên")) count.low = count.value;
        if (passage.is(at + 1, "xuống")) {
            count.high = count.value;
            count.low.reset();
        }
        return;
    }
}

} // namespace

void bound(const Passage& passage, const Amount& amount, const CountNoun& noun, Count& count) {
    const Found comparator = comparator_before(passage, amount.first);
    const bool from = comparator.row != nullptr && comparator.row->words == "từ";
    // "thấp hơn 13,65 điểm phần trăm so với chỉ tiêu", "nhiều hơn năm trước 12 vụ": by how much, no bound
    if (comparator.row != nullptr && comparator.row->compares && is_compared(passage, noun.end)) return;
    if (comparator.row != nullptr && !(from && goes_on(passage, noun.end))) {
        if (count.value) {
            apply(bound_of(passage, comparator), count);
        } else {
            count.approximate = count.approximate || comparator.row->bound == Bound::about;
        }
    }
    if (count.value) apply_bound_behind(passage, noun.end, count);
    if (from) return;
    const auto change = PhraseRows<ChangeCue>::match_before(change_cues, passage.words, comparator.first);
    if (change.row != nullptr) count.change = change.row->change;
}

} // namespace chithi
