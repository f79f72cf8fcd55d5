// SPDX-License-Identifier: Apache-2.0
#include "extract/count_context.hpp"

#include "base/phrase_rows.hpp"
#include "knowledge/place_words.hpp"
#include "split/rows.hpp"

namespace chithi {

namespace {

constexpr std::size_t longest_reach = 90; // words of a sentence looked at on either side
constexpr std::size_t link_words = 3;     // between a count and the place behind it

bool ends_sentence(const Passage& passage, std::size_t at) {
    const std::string& mark = passage.key(at);
    if (mark != "." && mark != "!" && mark != "?") return false;
    if (at + 1 >= passage.words.size()) return true;
    const Word& next = passage.words[at + 1];
    if (!next.space_before || (next.sort == Word::Sort::letters && !next.capital)) return false;
    // "TP. Hồ Chí Minh": short capitals before a point are an abbreviation.
    return at == 0 || !passage.words[at - 1].capital || passage.words[at - 1].range.size() > 2;
}

/// Looks for places in the words of one sentence.
class PlaceFinder {
public:
    PlaceFinder(const Passage& passage, WordRange sentence) : passage_(passage), sentence_(sentence) {}

    [[nodiscard]] std::optional<WordRange> behind(std::size_t at) const {
        const std::size_t last = std::min(at + link_words, sentence_.end);
        for (std::size_t first = at; first < last && is_word(first); ++first) {
            const std::size_t opened = opener_end(first);
            if (opened == first) continue;
            return place_at(opened, may_be_alone_behind(first));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<WordRange> before(std::size_t at) const {
        for (std::size_t first = at; first-- > sentence_.first;) {
            const auto place = opened_at(first);
            if (place && place->end <= at) return place;
            const auto subject = subject_at(first, at);
            if (subject && subject->end <= at) return subject;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool is_word(std::size_t at) const { return passage_.words[at].sort == Word::Sort::letters; }

    // "tại", "trên địa bàn": the word behind, or `at` where none stands there.
    [[nodiscard]] std::size_t opener_end(std::size_t at) const {
        static const PhraseSet openers(place_openers);
        if (passage_.is(at, "trên") && passage_.is(at + 1, "địa")) return opener_end(at + 1);
        std::size_t end = at + openers.match(passage_.words, at);
        if (end > at && passage_.is(end, "địa") && passage_.is(end + 1, "bàn")) end += 2;
        return end;
    }

    // "cả nước": how many words it has, 0 for none.
    [[nodiscard]] std::size_t whole_place(std::size_t at) const {
        static const PhraseSet wholes(whole_places);
        return wholes.match(passage_.words, at);
    }

    [[nodiscard]] std::optional<WordRange> opened_at(std::size_t at) const {
        if (const std::size_t words = whole_place(at)) return WordRange{at, at + words};
        const std::size_t end = opener_end(at);
        return end > at ? place_at(end, may_be_alone_behind(at)) : std::nullopt;
    }

    // "thành phố thuộc tỉnh": which sort of town, not where.
    [[nodiscard]] bool may_be_alone_behind(std::size_t opener) const { return !passage_.is(opener, "thuộc"); }

    // "xã A có 5 ca", "(huyện X: 12 ca", "cả nước ghi nhận": what begins a clause and is said to have.
    [[nodiscard]] std::optional<WordRange> subject_at(std::size_t first, std::size_t count) const {
        static const PhraseSet verbs(place_verbs);
        const bool begins = first == sentence_.first || passage_.words[first - 1].sort == Word::Sort::mark ||
                            passage_.is(first - 1, "và") || passage_.is(first - 1, "riêng");
        if (!begins) return std::nullopt;
        const auto place = place_at(first, false);
        if (!place || place->end > count) return std::nullopt;
        return place->end == count || verbs.match(passage_.words, place->end) > 0 ? place : std::nullopt;
    }

    // "huyện X", "xã A, huyện B", "cả nước"; a noun alone only behind "tại" and the like.
    [[nodiscard]] std::optional<WordRange> place_at(std::size_t at, bool may_be_alone) const {
        if (const std::size_t words = whole_place(at)) return WordRange{at, at + words};
        int rank = -1;
        std::size_t end = named_place_end(at, rank, may_be_alone);
        if (end == at) return std::nullopt;
        for (;;) {
            const std::size_t next = end + (passage_.is(end, ",") ? 1 : 0);
            const std::size_t next_end = named_place_end(next, rank, false);
            if (next_end == next) return WordRange{at, end};
            end = next_end;
        }
    }

    // The end of a noun of more than `rank` with its name; `at` where there is none.
    std::size_t named_place_end(std::size_t at, int& rank, bool may_be_alone) const {
        static const PhraseRows<PlaceNoun> nouns(place_nouns);
        const auto noun = nouns.match(passage_.words, at);
        if (noun.row == nullptr || noun.row->rank <= rank) return at;
        const std::size_t name = at + noun.words + (passage_.is(at + noun.words, ".") ? 1 : 0);
        const std::size_t end = name_end(name);
        const bool alone = may_be_alone && noun.row->alone && !is_listed(name);
        if (end == name && !alone) return at;
        rank = noun.row->rank;
        return end == name ? at + noun.words : end;
    }

    // "tại xã, phường": kinds of places, not one.
    [[nodiscard]] bool is_listed(std::size_t at) const {
        return passage_.is(at, ",") || passage_.is(at, "/") || passage_.is(at, "và") || passage_.is(at, "hoặc");
    }

    // Capitals, a number, and what is joined to them: "Chợ Mới", "5", "Bà Rịa - Vũng Tàu".
    [[nodiscard]] std::size_t name_end(std::size_t at) const {
        std::size_t end = at;
        while (end < sentence_.end) {
            const Word& word = passage_.words[end];
            const bool number = word.sort == Word::Sort::digits && end == at;
            const bool joined = (word.key == "-" || word.key == "–") && end > at && end + 1 < sentence_.end &&
                                passage_.words[end + 1].capital && !number;
            if (!word.capital && !number && !joined) break;
            ++end;
            if (number) break;
        }
        return end;
    }

    const Passage& passage_;
    WordRange sentence_;
};

} // namespace

WordRange sentence_around(const Passage& passage, WordRange words) {
    WordRange sentence = words;
    while (sentence.first > 0 && words.first - sentence.first < longest_reach &&
           !ends_sentence(passage, sentence.first - 1)) {
        --sentence.first;
    }
    while (sentence.end < passage.words.size() && sentence.end - words.end < longest_reach &&
           !ends_sentence(passage, sentence.end)) {
        ++sentence.end;
    }
    return sentence;
}

std::optional<std::string> place_of(const Passage& passage, WordRange count, WordRange sentence) {
    const PlaceFinder finder(passage, sentence);
    auto place = finder.behind(count.end);
    if (!place) place = finder.before(count.first);
    if (!place) return std::nullopt;
    return flat(*passage.text, passage.range_of(place->first, place->end));
}

std::optional<Day> as_of(const Passage& passage, WordRange count, WordRange sentence,
                         const std::vector<CountSetting::AsOf>& days) {
    const Range reach = passage.range_of(sentence.first, sentence.end);
    const std::size_t here = passage.words[count.first].range.first;
    std::optional<Day> found;
    for (const CountSetting::AsOf& day : days) {
        if (day.range.first < reach.first || day.range.end > reach.end) continue;
        if (found && day.range.first > here) break;
        found = day.day;
    }
    return found;
}

} // namespace chithi
