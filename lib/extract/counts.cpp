// SPDX-License-Identifier: Apache-2.0
#include "extract/counts.hpp"

#include "base/phrase_rows.hpp"
#include "extract/amounts.hpp"
#include "extract/count_bounds.hpp"
#include "extract/count_context.hpp"
#include "extract/count_nouns.hpp"
#include "knowledge/count_phrases.hpp"
#include "knowledge/number_words.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t noun_distance = 5; // words between a noun and the figure said of it
constexpr std::size_t clause_words = 16; // words of a clause looked back at
constexpr std::size_t part_distance = 8; // words between two parts of one whole, and before the first
constexpr double smallest_sum = 1e6;     // what a multiplier must say for money to go without its unit

bool lies_in(Range inner, const std::vector<Range>& ranges) {
    return std::ranges::any_of(ranges,
                               [&](Range range) { return range.first <= inner.first && inner.end <= range.end; });
}

// The first words of what may be a count without figures.
PhraseSet worded_openers() {
    std::vector<std::string_view> phrases = {"gấp", "mười", "nửa"};
    for (const DigitWord& digit : digit_words) {
        if (!digit.behind_tens) phrases.push_back(digit.words);
    }
    for (const VagueNumber& number : vague_numbers) phrases.push_back(number.words);
    phrases.insert(phrases.end(), nobody_openers.begin(), nobody_openers.end());
    return PhraseSet(phrases);
}

class CountReader {
public:
    CountReader(const Passage& passage, const CountSetting& setting) : passage_(passage), setting_(setting) {}

    FoundCounts run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = std::max(read(at), at + 1);
        return std::move(found_);
    }

private:
    // Where to go on; 0: with the next word.
    std::size_t read(std::size_t at) {
        if (passage_.words[at].sort == Word::Sort::mark || !may_begin(at) || is_taken(at)) return 0;
        if (passage_.is(at, "gấp")) return read_times(at);
        if (const std::size_t end = read_nobody(at)) return end;
        for (const Amount& amount : amounts_at(passage_, at)) {
            if (const std::size_t end = read_amount(amount)) return end;
        }
        const auto figure = figure_at(passage_, at);
        if (!figure) return 0;
        if (const std::size_t end = read_noun_before(*figure)) return end;
        const std::size_t end = read_money(*figure);
        return end > 0 ? end : figure->end;
    }

    [[nodiscard]] bool may_begin(std::size_t at) const {
        static const PhraseSet openers = worded_openers();
        return is_digits(passage_, at) || openers.match(passage_.words, at) > 0;
    }

    [[nodiscard]] bool is_taken(std::size_t at) const { return lies_in(passage_.words[at].range, setting_.taken); }

    // ", 45 khóm hoa và 1.200 gốc phi lao" behind "300 bụi tre": one more of a list.
    [[nodiscard]] bool goes_on(std::size_t first) const {
        const bool joint = first > 0 && (passage_.is(first - 1, ",") || passage_.is(first - 1, ";") ||
                                         passage_.is(first - 1, "và") || passage_.is(first - 1, "+"));
        return joint && last_end_ > 0 && last_end_ + 1 == first;
    }

    std::size_t read_amount(Amount amount) {
        CountNoun noun = amount.fraction ? whole_at(passage_, amount.end) : noun_at(passage_, amount.end);
        if (noun.row == nullptr && !amount.fraction) noun = unlisted_noun_at(passage_, amount, goes_on(amount.first));
        if (noun.row == nullptr || is_taken(amount.end - 1) || !fits(passage_, amount, noun)) return 0;
        if (const std::size_t end = read_long_range(amount, noun)) return end;
        const std::size_t last = end_of_phrase(noun);
        const std::size_t end = add(amount, noun, last);
        return behind_repetition(amount, noun, end);
    }

    // Where the words of `noun` end. Nouns right behind it that are counted together with it are its own.
    [[nodiscard]] std::size_t end_of_phrase(CountNoun& noun) const {
        if (noun.row->sort == UnitSort::duration) return noun.end;
        const std::size_t alone = end_of_noun(passage_, noun.end);
        const std::size_t together = end_of_nouns(passage_, noun, alone);
        if (together == alone) return alone;
        if (alone == noun.end) noun.end = together;
        return end_of_noun(passage_, together);
    }

    // "500.000 đồng (năm trăm nghìn đồng)": said twice.
    [[nodiscard]] std::size_t behind_repetition(const Amount& amount, const CountNoun& noun, std::size_t end) const {
        if (!passage_.is(end, "(")) return end;
        for (const Amount& again : amounts_at(passage_, end + 1)) {
            const CountNoun same = noun_at(passage_, again.end);
            const bool closed = same.row != nullptr && passage_.is(same.end, ")");
            if (closed && again.value == amount.value && same.row->kind == noun.row->kind) return same.end + 1;
        }
        return end;
    }

    // "từ 10 triệu đồng đến 20 triệu đồng": the noun stands behind both.
    std::size_t read_long_range(const Amount& low, const CountNoun& noun) {
        const std::size_t joint = behind_repetition(low, noun, noun.end);
        const bool joined = passage_.is(joint, "đến") || passage_.is(joint, "-") || passage_.is(joint, "–");
        if (!joined || !low.value) return 0;
        for (Amount high : amounts_at(passage_, joint + 1)) {
            const CountNoun again = noun_at(passage_, high.end);
            if (again.row != noun.row || !high.value || *high.value <= *low.value) continue;
            const std::size_t end = end_of_noun(passage_, again.end);
            const std::size_t last = behind_repetition(high, again, end);
            high.low = low.value;
            high.high = std::exchange(high.value, std::nullopt);
            high.first = low.first;
            add(high, again, end);
            return last;
        }
        return 0;
    }

    // "vốn điều lệ 50 tỷ", "kinh phí là 350 triệu": the currency goes without saying.
    std::size_t read_money(const Figure& figure) {
        static const PhraseSet sums(sums_of_money);
        static const PhraseSet ends(count_noun_ends);
        const bool alone = figure.end >= passage_.words.size() ||
                           passage_.words[figure.end].sort == Word::Sort::mark ||
                           ends.match(passage_.words, figure.end) > 0;
        if (figure.factor < smallest_sum || !alone) return 0;
        for (std::size_t at = figure.first; at-- > 0 && figure.first - at <= noun_distance;) {
            if (passage_.words[at].sort == Word::Sort::mark && !passage_.is(at, ":")) return 0;
            if (sums.match(passage_.words, at) == 0) continue;
            static constexpr CountUnit money{"đồng", CountKind::money, UnitSort::measure};
            Amount amount;
            amount.first = figure.first;
            amount.end = figure.end;
            amount.value = figure.value;
            amount.figure = figure;
            return add(amount, {&money, figure.end, figure.end}, figure.end);
        }
        return 0;
    }

    // "gấp đôi", "gấp ba lần"
    std::size_t read_times(std::size_t at) {
        static const PhraseRows<TimesAsMuch> rows(times_as_much);
        const auto times = rows.match(passage_.words, at + 1);
        if (times.row == nullptr) return 0;
        const std::size_t end = at + 1 + times.words;
        Amount amount;
        amount.first = at;
        amount.end = end;
        amount.value = times.row->value;
        static constexpr CountUnit unit{"lần", CountKind::other};
        const bool said = passage_.is(end, "lần");
        const std::size_t last = add(amount, {&unit, end, said ? end + 1 : end}, said ? end + 1 : end);
        found_.counts.back().unit = unit.words;
        return last;
    }

    // "chưa ghi nhận ca mắc": none.
    std::size_t read_nobody(std::size_t at) {
        static const PhraseSet openers(nobody_openers);
        const std::size_t behind = at + openers.match(passage_.words, at);
        if (behind == at || is_condition(at)) return 0;
        Amount amount;
        amount.first = at;
        amount.end = behind + (passage_.is(behind, "thêm") ? 1 : 0);
        amount.value = 0;
        const CountNoun noun = noun_at(passage_, amount.end);
        if (noun.row == nullptr || !is_illness(kind_of(passage_, behind, noun))) return 0;
        return add(amount, noun, end_of_noun(passage_, noun.end));
    }

    // "các xã chưa có ca mắc", "nếu không phát hiện ca mắc"
    [[nodiscard]] bool is_condition(std::size_t at) const {
        static const PhraseSet blockers(nobody_blockers);
        for (std::size_t back = 1; back <= std::min(at, clause_words); ++back) {
            if (passage_.words[at - back].sort == Word::Sort::mark) return false;
            if (blockers.match(passage_.words, at - back) > 0) return true;
        }
        return false;
    }

    // "số ca mắc là 12", "số ca tử vong: 3", "số hộ nghèo còn 1.200": the noun stands before the figure.
    std::size_t read_noun_before(const Figure& figure) {
        const std::size_t at = figure.first;
        const bool raised = at >= 2 && passage_.is(at - 1, "lên"); // "nâng tổng số ca mắc lên 1.254"
        if (at < 2 ||
            !(raised || passage_.is(at - 1, "là") || passage_.is(at - 1, ":") || passage_.is(at - 1, "còn")))
            return 0;
        for (std::size_t first = at - 1; first-- > 0 && at - first <= noun_distance + 2;) {
            const CountNoun noun = noun_at(passage_, first);
            const bool numbered = first > 0 && passage_.is(first - 1, "số");
            const std::size_t gap = numbered ? noun_distance : 2; // "số người chết vì bệnh dại là 12"
            if (noun.row == nullptr || noun.end + gap < at || !(numbered || is_illness(noun.row->kind))) continue;
            if (raised && !numbered) continue;
            if (!has_no_mark(noun.end, at - 1)) continue;
            Amount amount;
            amount.first = numbered ? first - 1 : first;
            amount.end = figure.end;
            amount.value = figure.value;
            amount.figure = figure;
            return add(amount, noun, figure.end);
        }
        return 0;
    }

    std::size_t add(Amount amount, const CountNoun& noun, std::size_t end) {
        const Range range = passage_.range_of(amount.first, end);
        if (noun.row->sort == UnitSort::duration && lies_in(range, setting_.terms)) return end;
        Count count;
        count.span = passage_.text->spans(range);
        count.text = flat(*passage_.text, range);
        count.kind = kind_of(passage_, amount.first, noun);
        if (noun.first < noun.end) count.unit = flat(*passage_.text, passage_.range_of(noun.first, noun.end));
        count.where = passage_.where;
        judge_writing(amount, noun, count);
        count.value = amount.value;
        count.low = amount.low;
        count.high = amount.high;
        count.of = amount.of;
        count.approximate = amount.approximate;
        bound(passage_, amount, noun, count);
        set_in_context(count, {amount.first, end}, noun);
        last_end_ = end;
        found_.counts.push_back(std::move(count));
        return end;
    }

    // "1,234 ca", "38.5°C": written as in English; a comma before three digits groups thousands where things are
    // counted one by one.
    void judge_writing(Amount& amount, const CountNoun& noun, const Count& count) {
        const Figure& figure = amount.figure;
        const bool divisible = noun.row->kind == CountKind::percent || figure.factor > 1 ||
                               (noun.row->sort == UnitSort::measure && noun.row->kind != CountKind::money);
        if (figure.in_thousands && !divisible && amount.value == figure.value) {
            amount.value = figure.in_thousands;
            odd("thousands-comma", fmt::format("the comma in “{}” is read as one that groups thousands", count.text),
                count);
        }
        if (figure.decimal_point) {
            odd("decimal-point", fmt::format("the point in “{}” is read as a decimal point", count.text), count);
        }
    }

    void odd(std::string code, std::string message, const Count& count) {
        found_.diagnostics.push_back({Severity::warning, std::move(code), std::move(message), count.span});
    }

    void set_in_context(Count& count, WordRange words, const CountNoun& noun) {
        const WordRange sentence = sentence_around(passage_, words);
        count.of = count.of ? count.of : whole_of(count, words, noun, sentence);
        if (noun.row->sort == UnitSort::duration) return;
        count.place = place_of(passage_, words, sentence);
        count.as_of = as_of(passage_, words, sentence, setting_.as_of);
    }

    /// A count that was read, as far as its parts must know it.
    struct Whole {
        std::string_view head; ///< the first word of its noun
        CountKind kind;
        double value;
        std::optional<double> of;
        WordRange words;
    };

    // "226 ca (trong đó có 15 ca cộng đồng, 3 ca nhập cảnh)"
    [[nodiscard]] std::optional<double> whole_of(const Count& count, WordRange words, const CountNoun& noun,
                                                 WordRange sentence) {
        if (!count.value || count.kind == CountKind::percent) return std::nullopt;
        const Whole mine{head_of(noun), count.kind, *count.value, std::nullopt, words};
        std::optional<double> of;
        for (std::size_t back = wholes_.size(); back-- > 0 && !of;) {
            const Whole& whole = wholes_[back];
            if (whole.words.first < sentence.first) break;
            if (!is_alike(whole, mine)) continue;
            if (whole.of && is_next(whole.words.end, words.first)) of = whole.of;
            if (!whole.of && opens_parts(whole.words.end, words.first)) of = whole.value;
        }
        wholes_.push_back(mine);
        wholes_.back().of = of;
        return of;
    }

    static std::string_view head_of(const CountNoun& noun) {
        return noun.row->words.substr(0, noun.row->words.find(' '));
    }

    static bool is_alike(const Whole& whole, const Whole& part) {
        const bool same =
            (!part.head.empty() && whole.head == part.head) || (is_illness(whole.kind) && is_illness(part.kind));
        return same && part.value <= whole.value;
    }

    // ", " or "và" lies between two parts, and no bracket is closed.
    [[nodiscard]] bool is_next(std::size_t end, std::size_t first) const {
        for (std::size_t at = end; at < first; ++at) {
            if (passage_.is(at, ")") || passage_.is(at, ";") || passage_.is(at, ".")) return false;
        }
        return first - end <= part_distance;
    }

    // "trong đó có", "trong đó ngân sách tỉnh hỗ trợ" stand before word `first`.
    [[nodiscard]] bool opens_parts(std::size_t end, std::size_t first) const {
        static const PhraseSet openers(part_openers);
        for (std::size_t at = end; at < first; ++at) {
            if (const std::size_t words = openers.match(passage_.words, at))
                return first - at <= words + part_distance && has_no_mark(at + words, first);
        }
        return false;
    }

    [[nodiscard]] bool has_no_mark(std::size_t at, std::size_t end) const {
        while (at < end && passage_.words[at].sort != Word::Sort::mark) ++at;
        return at >= end;
    }

    const Passage& passage_;
    const CountSetting& setting_;
    FoundCounts found_;
    std::vector<Whole> wholes_;
    std::size_t last_end_ = 0; ///< behind the last count; 0: none
};

} // namespace

FoundCounts read_counts(const Passage& passage, const CountSetting& setting) {
    return CountReader(passage, setting).run();
}

} // namespace chithi
