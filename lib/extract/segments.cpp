// SPDX-License-Identifier: Apache-2.0
#include "extract/segments.hpp"

namespace chithi {

namespace {

/// Keeps account of open brackets and quotation marks.
class Nesting {
public:
    void see(const std::string& key) {
        if (key == "(" || key == "“" || key == "[") ++depth_;
        if ((key == ")" || key == "”" || key == "]") && depth_ > 0) --depth_;
        if (key == "\"") straight_ = !straight_;
    }
    [[nodiscard]] bool outside() const noexcept { return depth_ == 0 && !straight_; }
    void reset() noexcept { *this = {}; }

private:
    std::size_t depth_ = 0;
    bool straight_ = false;
};

// A full stop: a point (or ? or !) before white space and a capital, or at the end; "TP. Vân Hải" has none.
bool is_full_stop(const Passage& passage, std::size_t at) {
    const std::string& key = passage.key(at);
    if (key == "…") return at + 1 < passage.words.size() && passage.words[at + 1].capital;
    if (key != "." && key != "?" && key != "!") return false;
    if (at + 1 >= passage.words.size()) return true;
    const Word& next = passage.words[at + 1];
    const bool abbreviation = at > 0 && passage.words[at - 1].capital && passage.key(at - 1).size() <= 2;
    return next.space_before && (next.capital || next.sort == Word::Sort::mark) && !abbreviation;
}

bool opens_examples(const Passage& passage, std::size_t colon) {
    return colon > 0 && passage.is(colon, ":") && passage.is(colon - 1, "như");
}

// Tells each segment where its sentence ends: behind the last one before the next that opens a sentence.
void set_sentence_ends(std::vector<Segment>& segments) {
    std::size_t end = 0;
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        if (end == 0) end = segment->end;
        segment->sentence_end = end;
        if (segment->opens_sentence) end = 0;
    }
}

} // namespace

std::vector<Segment> segments_of(const Passage& passage) {
    std::vector<Segment> segments;
    Segment segment{0, 0, 0, true, false};
    Nesting nesting;
    bool examples = false;
    const auto close = [&](std::size_t end, bool sentence) {
        segment.end = end;
        if (segment.end > segment.first) segments.push_back(segment);
        examples = examples && !sentence;
        segment = {end + 1, end + 1, 0, sentence, examples};
    };
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        if (passage.words[at].sort != Word::Sort::mark) continue;
        nesting.see(passage.key(at));
        if (opens_examples(passage, at)) {
            close(at, false);
            examples = segment.example = true;
        } else if (is_full_stop(passage, at)) {
            nesting.reset(); // a bracket that is never closed must not swallow the rest
            close(at, true);
        } else if (passage.is(at, ";") && nesting.outside()) {
            close(at, false);
        }
    }
    close(passage.words.size(), true);
    set_sentence_ends(segments);
    return segments;
}

} // namespace chithi
