// SPDX-License-Identifier: Apache-2.0
#include "search/snippet.hpp"

#include "base/syllables.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::string_view cut_sign = "…";

struct Syllable {
    Range place;
    bool marked;
};

// Both lists ascend: one walk over each.
std::vector<Syllable> syllables_of(const Match& match) {
    std::vector<Syllable> syllables;
    auto mark = match.highlights.begin();
    for_each_syllable(match.text, [&](Range place) {
        while (mark != match.highlights.end() && mark->end <= place.first) ++mark;
        syllables.push_back({place, mark != match.highlights.end() && mark->first <= place.first});
    });
    return syllables;
}

// The first of `words` syllables in a row among which most are marked.
std::size_t densest_window(const std::vector<Syllable>& syllables, std::size_t words) {
    std::size_t best = 0;
    std::size_t most = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < syllables.size(); ++i) {
        if (syllables[i].marked) ++count;
        if (i >= words && syllables[i - words].marked) --count;
        if (count <= most) continue;
        most = count;
        best = i + 1 > words ? i + 1 - words : 0;
    }
    return best;
}

// A window ends at its last marked word: give what comes before and after the marked ones an equal share.
std::size_t centred(const std::vector<Syllable>& syllables, std::size_t first, std::size_t words) {
    const std::size_t last = syllables.size() - words;
    std::size_t lead = 0;
    while (lead < words && !syllables[first + lead].marked) ++lead;
    std::size_t tail = 0;
    while (tail < words && !syllables[first + words - 1 - tail].marked) ++tail;
    if (lead == words) return first;
    const std::size_t slack = lead + tail;
    const std::size_t first_marked = first + lead;
    return std::min(last, first_marked > slack / 2 ? first_marked - slack / 2 : 0);
}

Range passage(const Match& match, std::size_t words) {
    const std::vector<Syllable> syllables = syllables_of(match);
    if (syllables.size() <= words || words == 0) return {0, match.text.size()};
    const std::size_t first = centred(syllables, densest_window(syllables, words), words);
    const std::size_t end = first + words;
    return {first == 0 ? 0 : syllables[first].place.first,
            end == syllables.size() ? match.text.size() : syllables[end - 1].place.end};
}

} // namespace

Snippet cut_snippet(const Match& match, std::size_t words) {
    const Range shown = passage(match, words);
    Snippet snippet;
    if (shown.first > 0) snippet.text = cut_sign;
    const std::size_t shift = snippet.text.size();
    snippet.text.append(match.text, shown.first, shown.size());
    std::ranges::replace(snippet.text, '\n', ' ');
    if (shown.end < match.text.size()) snippet.text += cut_sign;
    for (const Span& span : match.highlights) {
        const std::size_t first = std::max(span.first, shown.first);
        const std::size_t end = std::min(span.end, shown.end);
        if (first < end) snippet.highlights.push_back({first - shown.first + shift, end - shown.first + shift});
    }
    return snippet;
}

} // namespace chithi
