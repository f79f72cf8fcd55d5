// SPDX-License-Identifier: Apache-2.0
#include "extract/count_nouns.hpp"

#include "base/letters.hpp"
#include "base/phrase_rows.hpp"
#include "extract/actor_words.hpp"
#include "knowledge/count_phrases.hpp"
#include "knowledge/document_types.hpp"
#include "knowledge/number_words.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t cue_distance = 3; // words between a case noun and what says its kind
constexpr std::size_t longest_noun = 8;
constexpr std::size_t longest_unit = 3; // words of a noun that no table knows
constexpr double hours_of_a_day = 24;

// One of `phrases` stands right before word `end`: how many words it has.
std::size_t length_before(std::span<const std::string_view> phrases, const Passage& passage, std::size_t end) {
    std::size_t longest = 0;
    for (const std::string_view phrase : phrases) {
        const auto words = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
        if (words > longest && words <= end && match_phrase(passage.words, end - words, phrase) == words)
            longest = words;
    }
    return longest;
}

bool follows_ordinal_head(const Passage& passage, std::size_t at) {
    const std::size_t head = length_before(ordinal_heads, passage, at);
    if (head == 0) return false;
    const std::size_t first = at - head;
    const auto too_high = [&](const OrdinalLimit& limit) {
        return passage.is(first, limit.words) && value_of(passage.words[at]) > limit.most;
    };
    if (std::ranges::any_of(ordinal_limits, too_high)) return false;
    // "3 tổ 5 người", but "khoản 2 Điều 4"
    const bool counted = first > 0 && is_digits(passage, first - 1) && !follows_ordinal_head(passage, first - 1);
    return length_before(ordinal_exceptions, passage, first) == 0 && !counted;
}

// "Điều 3", "cấp độ 3, 4", "vùng 1 và 2": the second of two figures in a row is like the first.
bool is_ordinal(const Passage& passage, std::size_t at) {
    while (!follows_ordinal_head(passage, at)) {
        const bool listed = at >= 2 && is_digits(passage, at) && is_digits(passage, at - 2) &&
                            (passage.is(at - 1, ",") || passage.is(at - 1, "và") || passage.is(at - 1, "hoặc"));
        if (!listed || value_of(passage.words[at]) != value_of(passage.words[at - 2]) + 1) return false;
        at -= 2;
    }
    return true;
}

// "hai ca", "ba xã"; "một" is mostly an article and "năm" mostly a year.
bool is_clear_word(const Passage& passage, const Amount& amount, const CountNoun& noun) {
    const CountKind kind = kind_of(passage, amount.first, noun);
    if (passage.is(amount.first, "một")) {
        const auto bound = PhraseRows<Comparator>::match_before(comparators, passage.words, amount.first);
        if (!is_illness(kind) && bound.words < 2) return false;
    }
    if (passage.is(amount.first, "năm") && length_before(before_five, passage, amount.first) == 0) return false;
    return is_illness(kind) || kind == CountKind::person || kind == CountKind::household || kind == CountKind::place;
}

// "48 giờ", "trong 12 giờ" and no "17 giờ 30", "03 ngày" and no "204 ngày 22/10".
bool is_stretch(const Passage& passage, const Amount& amount, const CountNoun& noun) {
    if (is_digits(passage, noun.end) || amount.of) return false;
    const bool minutes_of_hour = noun.row->words == "phút" && amount.first > 0 && passage.is(amount.first - 1, "giờ");
    if (noun.row->words != "giờ") return !minutes_of_hour;
    const double most = amount.value.value_or(amount.low.value_or(0));
    return most > hours_of_a_day || length_before(stretch_cues, passage, amount.first) > 0 ||
           PhraseRows<Comparator>::match_before(comparators, passage.words, amount.first).words > 1;
}

const CaseCue* cue_at(const Passage& passage, std::size_t at) {
    static const PhraseRows<CaseCue> cues(case_cues);
    return cues.match(passage.words, at).row;
}

bool stops_cues(const Passage& passage, std::size_t at) {
    const Word& word = passage.words[at];
    return word.sort != Word::Sort::letters || word.key == "và";
}

// "trường hợp (SARS-CoV-2) dương tính": what stands in brackets is passed over.
std::size_t behind_brackets(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "(")) return at;
    const std::size_t last = std::min(at + longest_noun, passage.words.size());
    for (std::size_t end = at + 1; end < last; ++end) {
        if (passage.is(end, ")")) return end + 1;
    }
    return at;
}

// "/người/ngày", "/m3", "/tháng" right behind a noun.
std::size_t end_of_rate(const Passage& passage, std::size_t at) {
    while (passage.is(at, "/") && is_letters(passage, at + 1) && !passage.words[at + 1].space_before) {
        static const PhraseRows<CountUnit> units(count_units);
        at += 1 + std::max<std::size_t>(units.match(passage.words, at + 1).words, 1); // "/hồ sơ", "/người"
        const bool power = at < passage.words.size() && !passage.words[at].space_before &&
                           (passage.is(at, "2") || passage.is(at, "3") || passage.is(at, "²") || passage.is(at, "³"));
        at += power ? 1 : 0;
    }
    return at;
}

// "Trường Tiểu học số 1 Đồng Tâm": the word of a unit with a capital, before another; "5 TỶ ĐỒNG" is a sum.
bool begins_name(const Passage& passage, std::size_t at, std::size_t words) {
    const auto has_capital = [&](std::size_t word) {
        return is_letters(passage, word) && passage.words[word].capital &&
               !all_capitals(passage.text->view(passage.words[word].range));
    };
    return has_capital(at) && has_capital(at + words);
}

// "Bệnh viện Dã chiến 02 tiếp nhận", "VN 05": the number of what has a name.
bool follows_name(const Passage& passage, std::size_t at) {
    return at > 1 && passage.words[at - 1].capital && passage.words[at - 2].sort != Word::Sort::mark;
}

// A verb ends right before word `end`, and is not the name of a document ("Quyết định 15 …").
bool follows_verb(const Passage& passage, std::size_t end) {
    constexpr std::size_t longest = 3;
    for (std::size_t words = std::min(longest, end); words > 0; --words) {
        if (predicate_words(passage, end - words) != words) continue;
        const auto names = [&](const DocumentType& type) {
            return match_phrase(passage.words, end - words, type.name) == words;
        };
        return !(passage.words[end - words].capital && std::ranges::any_of(document_types, names));
    }
    return false;
}

// "trồng 300 bụi tre", "với 45 khóm hoa", "1.200 gốc": a figure that numbers a thing has its noun before it.
bool counts_by_place(const Passage& passage, const Amount& amount) {
    const std::size_t at = amount.first;
    const bool grouped =
        is_tight(passage, at + 1, ".") && is_digits(passage, at + 2) && passage.key(at + 2).size() == 3;
    return grouped || amount.figure.factor > 1 || length_before(count_openers, passage, at) > 0 ||
           follows_verb(passage, at);
}

bool joins_nouns(const Passage& passage, std::size_t at) { return passage.is(at, ",") || passage.is(at, "và"); }

// Whether the noun in words [first, end) is what is counted: not in "cơ sở hạ tầng" or "thành phố Vinh", nor where it
// is a verb ("10 đơn vị, tổ chức tập huấn").
bool is_counted_noun(const Passage& passage, std::size_t first, std::size_t end) {
    static const PhraseSet others(nouns_of_their_own);
    static const PhraseSet ends(count_noun_ends);
    if (!is_letters(passage, end)) return !is_digits(passage, end);
    if (passage.words[end].capital || others.match(passage.words, first) > 0) return false;
    return !begins_predicate(passage, first) || ends.match(passage.words, end) > 0 || passage.is(end, "và");
}

// ", thị xã và thành phố" at word `at`; "và thành phố Vinh" names one that is not counted.
std::size_t behind_group(const Passage& passage, std::size_t at, const CountedTogether& group) {
    while (joins_nouns(passage, at)) {
        std::size_t words = 0;
        for (const std::string_view noun : group.nouns)
            words = std::max(words, match_phrase(passage.words, at + 1, noun));
        const std::size_t end = at + 1 + words;
        if (words == 0 || !is_counted_noun(passage, at + 1, end)) break;
        at = end;
    }
    return at;
}

} // namespace

bool is_illness(CountKind kind) noexcept {
    return kind == CountKind::case_ || kind == CountKind::death || kind == CountKind::recovery ||
           kind == CountKind::contact;
}

CountNoun noun_at(const Passage& passage, std::size_t at) {
    static const PhraseRows<CountUnit> units(count_units);
    const auto found = units.match(passage.words, at);
    if (found.row == nullptr || found.row->sort == UnitSort::nothing || begins_name(passage, at, found.words))
        return {};
    return {found.row, at, end_of_rate(passage, at + found.words)};
}

CountNoun unlisted_noun_at(const Passage& passage, const Amount& amount, bool listed) {
    static const PhraseSet ends(count_noun_ends);
    static const PhraseSet no_nouns(no_counted_nouns);
    static const PhraseRows<CountUnit> units(count_units);
    static constexpr CountUnit other{"", CountKind::other};
    const std::size_t at = amount.end;
    const bool range = amount.low && amount.high;
    const bool plain = (amount.value || range) && !amount.of && is_digits(passage, amount.first);
    if (!plain || !is_letters(passage, at) || units.match(passage.words, at).row != nullptr) return {};
    const auto bound = PhraseRows<Comparator>::match_before(comparators, passage.words, amount.first);
    const bool padded = passage.key(amount.first).size() > 1 && passage.key(amount.first).front() == '0';
    const bool bounded = bound.row != nullptr && (range || bound.row->words != "từ");
    const bool short_word = passage.words[at].range.size() < 2; // "05 m", "01 A"
    const bool counts = !passage.words[at].capital && (listed || counts_by_place(passage, amount));
    if (!(padded || bounded || counts) || short_word || follows_name(passage, amount.first) ||
        ends.match(passage.words, at) > 0 || predicate_words(passage, at) > 0 ||
        no_nouns.match(passage.words, at) > 0) {
        return {};
    }
    const std::size_t end = end_of_noun(passage, at);
    return {&other, at, end - at <= longest_unit ? end : at + 1};
}

CountNoun whole_at(const Passage& passage, std::size_t at) {
    static const PhraseSet wholes(whole_words);
    static constexpr CountUnit other{"", CountKind::other};
    static constexpr CountUnit people{"", CountKind::person};
    const std::size_t end = at + wholes.match(passage.words, at);
    if (end == at) return {};
    const CountNoun noun = noun_at(passage, end);
    const bool of_things = stands_before(passage, end, numbers_of_things);
    if (noun.row != nullptr) return {of_things ? noun.row : &other, at, noun.end};
    return {passage.is(end - 1, "số") && end - at == 2 && passage.is(at, "dân") ? &people : &other, at, end};
}

bool fits(const Passage& passage, const Amount& amount, const CountNoun& noun) {
    const CountUnit& row = *noun.row;
    const bool countable = row.sort == UnitSort::noun || row.sort == UnitSort::people;
    const bool share = row.kind == CountKind::percent;
    if (amount.figure.glued && row.sort != UnitSort::measure && !share) return false;
    if (amount.figure.decimal_point && amount.figure.factor == 1 && countable && !share) return false;
    if (amount.figure.one_word && !is_clear_word(passage, amount, noun)) return false;
    if (row.sort == UnitSort::duration && !is_stretch(passage, amount, noun)) return false;
    // Things are numbered in plain figures, and measures never are: "cấp 500 lít" is given out.
    const bool grouped = amount.figure.end > amount.figure.first + 1;
    const bool numbers = row.sort != UnitSort::measure && !(is_digits(passage, amount.first) && grouped);
    return !(numbers && is_ordinal(passage, amount.first));
}

CountKind kind_of(const Passage& passage, std::size_t first, const CountNoun& noun) {
    if (noun.row->sort != UnitSort::people) return noun.row->kind;
    // "thi công 3 ca/ngày", "3 ca, 4 kíp": shifts of work
    const bool shifts = noun.row->words == "ca" && (length_before(shift_cues, passage, first) > 0 ||
                                                    match_phrase(passage.words, noun.end + 2, "kíp") > 0);
    if (shifts) return CountKind::other;
    const std::size_t behind = behind_brackets(passage, noun.end);
    for (std::size_t at = behind; at < std::min(behind + cue_distance, passage.words.size()); ++at) {
        if (stops_cues(passage, at)) break;
        if (const CaseCue* cue = cue_at(passage, at)) return cue->kind;
    }
    for (std::size_t at = first; at-- > 0 && first - at <= cue_distance;) {
        if (stops_cues(passage, at)) break;
        if (const CaseCue* cue = cue_at(passage, at)) return cue->kind;
    }
    return noun.row->kind;
}

std::size_t end_of_nouns(const Passage& passage, const CountNoun& noun, std::size_t at) {
    if (!joins_nouns(passage, at)) return at;
    const auto ends_here = [&](std::string_view one) { // "hộ nghèo", "con trâu"
        return match_phrase(passage.words, noun.first, one) == at - noun.first ||
               (noun.end < at && match_phrase(passage.words, noun.end, one) == at - noun.end);
    };
    std::size_t end = at;
    for (const CountedTogether& group : counted_together) {
        if (std::ranges::any_of(group.nouns, ends_here)) end = std::max(end, behind_group(passage, at, group));
    }
    return end;
}

std::size_t end_of_noun(const Passage& passage, std::size_t at) {
    static const PhraseSet ends(count_noun_ends);
    for (const std::size_t last = std::min(at + longest_noun, passage.words.size()); at < last; ++at) {
        const Word& word = passage.words[at];
        const bool inside = !word.space_before && (word.key == "-" || word.sort != Word::Sort::mark);
        const bool with_virus = word.key == "với" && passage.is(at - 1, "tính");
        const bool under = word.key == "thuộc" && passage.is(at - 1, "trực"); // "24 chi bộ trực thuộc"
        if (inside || with_virus || under) continue;
        if (word.sort != Word::Sort::letters || ends.match(passage.words, at) > 0) break;
    }
    return at;
}

} // namespace chithi
