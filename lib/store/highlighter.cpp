// SPDX-License-Identifier: Apache-2.0
#include "store/highlighter.hpp"

#include "store/terms.hpp"
#include <algorithm>

namespace chithi {

namespace {

// "khai báo" and "báo y tế" mark "khai báo y tế".
std::vector<Range> with_overlaps_joined(std::vector<Range> places) {
    std::ranges::sort(places, {}, &Range::first);
    std::vector<Range> joined;
    for (const Range& place : places) {
        if (!joined.empty() && place.first < joined.back().end) {
            joined.back().end = std::max(joined.back().end, place.end);
        } else {
            joined.push_back(place);
        }
    }
    return joined;
}

} // namespace

std::vector<Span> highlights_of(std::string_view text, std::vector<Range> places) {
    const std::vector<Range> phrases = with_overlaps_joined(std::move(places));
    std::vector<Span> spans;
    TermReader reader(text);
    Range place;
    std::size_t position = 0;
    for (auto phrase = phrases.begin(); phrase != phrases.end() && reader.next_place(place); ++position) {
        if (position == phrase->first) spans.push_back({place.first, place.end});
        if (position >= phrase->first) spans.back().end = place.end;
        if (position + 1 == phrase->end) ++phrase;
    }
    return spans;
}

} // namespace chithi
