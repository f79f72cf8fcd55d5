// SPDX-License-Identifier: Apache-2.0
#include "extract/counts.hpp"

#include "extract/figures.hpp"
#include "knowledge/count_units.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <optional>

namespace chithi {

namespace {

constexpr std::size_t cue_distance = 3; // words between a case noun and what says its kind

bool is_case_of_illness(CountKind kind) noexcept {
    return kind == CountKind::case_ || kind == CountKind::death || kind == CountKind::recovery ||
           kind == CountKind::contact;
}

class CountReader {
public:
    CountReader(const Passage& passage, const std::vector<Range>& taken) : passage_(passage), taken_(taken) {}

    std::vector<Count> run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = read(at);
        return std::move(counts_);
    }

private:
    std::size_t read(std::size_t at) {
        if (passage_.words[at].sort != Word::Sort::digits || is_taken(at)) return at + 1;
        const auto figure = figure_at(passage_, at);
        if (!figure) return at + 1;
        if (passage_.is(figure->end, "%")) return add(*figure, figure->end + 1, CountKind::percent, figure->end);
        if (const std::size_t end = read_class(*figure)) return end;
        if (const std::size_t end = read_unit(*figure)) return end;
        if (const auto noun = noun_before(at)) {
            return add({noun->first, figure->end, figure->value}, figure->end, noun->kind, figure->end);
        }
        return figure->end;
    }

    [[nodiscard]] bool is_taken(std::size_t at) const {
        const Range word = passage_.words[at].range;
        return std::ranges::any_of(taken_,
                                   [&](Range range) { return range.first <= word.first && word.end <= range.end; });
    }

    // "15 F0", "120 F1": classes of contact as units.
    std::size_t read_class(const Figure& figure) {
        if (!passage_.is(figure.end, "f") || figure.end + 1 >= passage_.words.size()) return 0;
        const Word& number = passage_.words[figure.end + 1];
        if (number.sort != Word::Sort::digits || number.space_before || number.key.size() != 1) return 0;
        const CountKind kind = number.key == "0" ? CountKind::case_ : CountKind::contact;
        return add(figure, figure.end + 2, kind, figure.end);
    }

    std::size_t read_unit(const Figure& figure) {
        for (const CountUnit& unit : count_units) {
            const std::size_t words = match_phrase(passage_.words, figure.end, unit.words);
            if (words == 0) continue;
            const std::size_t end = figure.end + words;
            return add(figure, end, unit.people ? kind_of_case(figure, end, unit.kind) : unit.kind, figure.end);
        }
        return 0;
    }

    // "870 ca" after "đã điều trị khỏi", "226 trường hợp" before "dương tính".
    [[nodiscard]] CountKind kind_of_case(const Figure& figure, std::size_t end, CountKind otherwise) const {
        for (std::size_t at = end; at < std::min(end + cue_distance, passage_.words.size()); ++at) {
            if (passage_.words[at].sort == Word::Sort::mark) break;
            if (const CaseCue* cue = cue_at(at)) return cue->kind;
        }
        for (std::size_t at = figure.first; at-- > 0 && figure.first - at <= cue_distance;) {
            if (passage_.words[at].sort == Word::Sort::mark) break;
            if (const CaseCue* cue = cue_at(at)) return cue->kind;
        }
        return otherwise;
    }

    [[nodiscard]] const CaseCue* cue_at(std::size_t at) const {
        const auto* const found = std::ranges::find_if(
            case_cues, [&](const CaseCue& cue) { return match_phrase(passage_.words, at, cue.words) > 0; });
        return found == case_cues.end() ? nullptr : found;
    }

    struct Noun {
        std::size_t first;
        CountKind kind;
    };

    // "số ca mắc là 12", "số ca tử vong: 3": the noun stands before the figure.
    [[nodiscard]] std::optional<Noun> noun_before(std::size_t at) const {
        if (at < 2 || !(passage_.is(at - 1, "là") || passage_.is(at - 1, ":"))) return std::nullopt;
        for (std::size_t first = at - 1; first-- > 0 && at - first <= cue_distance + 2;) {
            for (const CountUnit& unit : count_units) {
                const std::size_t words = match_phrase(passage_.words, first, unit.words);
                if (words == 0 || first + words + 2 < at || !is_case_of_illness(unit.kind)) continue;
                return Noun{first > 0 && passage_.is(first - 1, "số") ? first - 1 : first, unit.kind};
            }
        }
        return std::nullopt;
    }

    std::size_t add(const Figure& figure, std::size_t end, CountKind kind, std::size_t unit_first) {
        const Range range = passage_.range_of(figure.first, unit_first < end ? end_of_noun(end) : end);
        Count count;
        count.text = flat(*passage_.text, range);
        count.value = figure.value;
        count.kind = kind;
        if (unit_first < end) count.unit = flat(*passage_.text, passage_.range_of(unit_first, end));
        count.where = passage_.where;
        count.span = passage_.text->spans(range);
        bound(count, figure.first);
        counts_.push_back(std::move(count));
        return end;
    }

    // "226 trường hợp dương tính với SARS-CoV-2": what is counted goes on to the next mark, preposition or verb.
    [[nodiscard]] std::size_t end_of_noun(std::size_t at) const {
        constexpr std::size_t longest = 8;
        static const PhraseSet ends(count_noun_ends);
        for (const std::size_t last = std::min(at + longest, passage_.words.size()); at < last; ++at) {
            const Word& word = passage_.words[at];
            const bool inside = !word.space_before && (word.key == "-" || word.sort != Word::Sort::mark);
            const bool with_virus = word.key == "với" && passage_.is(at - 1, "tính");
            if (inside || with_virus) continue;
            if (word.sort != Word::Sort::letters || ends.match(passage_.words, at) > 0) break;
        }
        return at;
    }

    void bound(Count& count, std::size_t first) const {
        for (const Comparator& comparator : comparators) {
            const auto words = static_cast<std::size_t>(std::ranges::count(comparator.words, ' ')) + 1;
            if (words > first || match_phrase(passage_.words, first - words, comparator.words) == 0) continue;
            if (comparator.bound == Comparator::Bound::low) count.low = count.value;
            if (comparator.bound == Comparator::Bound::high) count.high = count.value;
            count.approximate = comparator.bound == Comparator::Bound::about;
            return;
        }
    }

    const Passage& passage_;
    const std::vector<Range>& taken_;
    std::vector<Count> counts_;
};

} // namespace

std::vector<Count> read_counts(const Passage& passage, const std::vector<Range>& taken) {
    return CountReader(passage, taken).run();
}

} // namespace chithi
