// SPDX-License-Identifier: Apache-2.0
#include "extract/reference_details.hpp"

#include "base/letters.hpp"
#include "extract/abbreviations.hpp"
#include "extract/actor_words.hpp"
#include "extract/actors.hpp"
#include "extract/citation.hpp"
#include "extract/date_shapes.hpp"
#include "extract/figures.hpp"
#include "extract/number_words.hpp"
#include "knowledge/joined_names.hpp"
#include "knowledge/labels.hpp"
#include "knowledge/place_words.hpp"
#include "knowledge/predicates.hpp"
#include "knowledge/relations.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_issuer = 20;  // words
constexpr std::size_t longest_subject = 70; // words
constexpr std::size_t longest_remark = 40;  // words in brackets
constexpr std::size_t longest_deed = 12; // words of what was done in a document ("phê duyệt chủ trương … tại")

// "(UBND)" inside a name: how many words, 0 for none.
std::size_t abbreviation_at(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "(") || !is_letters(passage, at + 1) || !passage.is(at + 2, ")")) return 0;
    return all_capitals(passage.text->view(passage.words[at + 1].range)) ? 3 : 0;
}

// Words [first, end) without the abbreviations in brackets.
std::string name_of_issuer(const Passage& passage, std::size_t first, std::size_t end) {
    std::string name;
    for (std::size_t from = first; from < end;) {
        std::size_t to = from;
        while (to < end && abbreviation_at(passage, to) == 0) ++to;
        if (to > from) name += (name.empty() ? "" : " ") + flat(*passage.text, passage.range_of(from, to));
        from = to + (to < end ? abbreviation_at(passage, to) : 0);
    }
    return name;
}

/// Walks over the name of an issuer.
class IssuerReader {
public:
    IssuerReader(const Passage& passage, std::size_t first) : passage_(passage), first_(first), at_(first) {}

    std::size_t end() {
        const std::size_t last = std::min(first_ + longest_issuer, passage_.words.size());
        while (at_ < last) {
            names_trade_ = names_trade_ || begins_trading_body();
            const std::size_t words = names_trade_ && date_shape_at(passage_, at_) ? 0 : step();
            if (words == 0) break;
            is_named_ = is_named_ || (names_trade_ && begins_own_name());
            at_ += words;
        }
        return std::min(at_, passage_.words.size());
    }

private:
    // How many words go on with the name, 0 where it ends.
    [[nodiscard]] std::size_t step() const {
        static const PhraseSet joined(joined_names);
        static const PhraseSet names(issuer_words);
        static const PhraseSet ends(issuer_ends);
        const Word& word = passage_.words[at_];
        if (at_ == first_ && head_at(passage_, at_) > 1) return head_at(passage_, at_); // "Đoàn kiểm tra"
        if (const std::size_t words = joined.match(passage_.words, at_))
            return words; // "Văn hóa, Thể thao và Du lịch"
        if (const std::size_t words = abbreviation_at(passage_, at_)) return words;
        if (word.sort == Word::Sort::mark) return joins(at_) ? 1 : 0;
        if (word.sort == Word::Sort::digits) return is_inside_name() ? 1 : 0;
        if (word.key == "và") return joins_names() || joins_trades() ? 1 : 0;
        if (word.capital) // "Hội đồng nhân dân": not cut before "đồng"
            return ends_name_in_capitals() ? 0 : std::max<std::size_t>(names.match(passage_.words, at_), 1);
        if (const std::size_t words = names.match(passage_.words, at_)) return words;
        if (const std::size_t words = session()) return words;
        if (word.key == "về") return names_matter() ? 1 : 0;
        if (const std::size_t words = trade()) return words;
        const bool second_syllable = at_ > first_ && passage_.words[at_ - 1].capital;
        const bool new_clause = ends.match(passage_.words, at_) > 0 || begins_predicate(passage_, at_);
        return (second_syllable || (names_trade_ && !is_named_)) && !new_clause ? 1 : 0;
    }

    // "Công ty TNHH thương mại dịch vụ Minh Anh": what it deals in is part of its name, in whatever letters.
    [[nodiscard]] bool begins_trading_body() const {
        static const PhraseSet bodies(trading_bodies);
        return passage_.words[at_].capital && bodies.match(passage_.words, at_) > 0;
    }

    // "Minh", not "TNHH".
    [[nodiscard]] bool begins_own_name() const {
        const Word& word = passage_.words[at_];
        return word.capital && !begins_trading_body() && !all_capitals(passage_.text->view(word.range));
    }

    // "đầu tư", "tư vấn" would be tasks elsewhere.
    [[nodiscard]] std::size_t trade() const {
        static const PhraseSet names(trades_of_companies);
        return names_trade_ ? names.match(passage_.words, at_) : 0;
    }

    [[nodiscard]] bool joins_trades() const {
        static const PhraseSet names(trades_of_companies);
        return names_trade_ && names.match(passage_.words, at_ + 1) > 0;
    }

    // "lần thứ mười ba" behind "Hội nghị": which session of a body speaks. A Roman number goes on as a capital does.
    // "ba năm 2021" are an ordinal and a year.
    [[nodiscard]] std::size_t session() const {
        const std::size_t words = match_phrase(passage_.words, at_, "lần thứ");
        const std::size_t number = at_ + words;
        if (words == 0 || number >= passage_.words.size()) return words;
        if (const auto figure = spelled_figure_at(passage_, number)) return figure->end - at_;
        const bool ordinal = std::ranges::find(ordinals, passage_.key(number), &OrdinalWord::word) != ordinals.end();
        return words + (ordinal ? 1 : 0);
    }

    // "Lao động - Thương binh", "Nông nghiệp & Môi trường", "Covid-19"
    [[nodiscard]] bool joins(std::size_t at) const {
        if (is_tight(passage_, at, "-") && is_digits(passage_, at + 1)) return true;
        const bool list = passage_.is(at, ":") && at == first_ + 2 && passage_.is(first_, "liên"); // "liên Bộ: …"
        const bool sign = list || passage_.is(at, "-") || passage_.is(at, "–") || passage_.is(at, "&");
        return sign && is_letters(passage_, at + 1) && passage_.words[at + 1].capital;
    }

    // "Covid-19", "Quân khu 9"
    [[nodiscard]] bool is_inside_name() const { return at_ > first_ && value_of(passage_.words[at_]) < 100; }

    // "Chính phủ Quy định chi tiết": a verb with a capital that names do not have.
    [[nodiscard]] bool ends_name_in_capitals() const {
        static const PhraseSet ends(issuer_ends_in_capitals);
        return at_ > first_ && ends.match(passage_.words, at_) > 0;
    }

    // "Ban Chỉ đạo Quốc gia về phòng, chống thiên tai": what such a body looks after is part of its name.
    [[nodiscard]] bool names_matter() const {
        static const PhraseSet bodies(bodies_for_a_matter);
        static const PhraseSet matters(matters_of_bodies);
        for (std::size_t at = first_; at < at_; ++at) {
            if (matters.match(passage_.words, at) > 0) return false; // named already
        }
        return bodies.match(passage_.words, first_) > 0 && matters.match(passage_.words, at_ + 1) > 0;
    }

    // "Bộ Y tế và Bộ Tài chính" goes on behind "và"; "… và Kế hoạch 210-KH/TU" is the next document.
    [[nodiscard]] bool joins_names() const {
        return is_letters(passage_, at_ + 1) && passage_.words[at_ + 1].capital &&
               type_words_at(passage_, at_ + 1) == 0;
    }

    const Passage& passage_;
    std::size_t first_;
    std::size_t at_;
    bool names_trade_ = false; ///< a company, a bank or a school was named
    bool is_named_ = false;    ///< a name with a capital of its own has come behind the head of such a body
};

// "khóa XIII", "(khóa XIII)" behind who issued a document: when they held office, no part of their name.
std::size_t behind_term_of_office(const Passage& passage, std::size_t at) {
    const bool bracket = passage.is(at, "(");
    const std::size_t term = at + (bracket ? 1 : 0);
    if (!passage.is(term, "khóa") || term + 1 >= passage.words.size()) return at;
    const Word& number = passage.words[term + 1];
    if (number.sort == Word::Sort::mark || !(number.capital || number.sort == Word::Sort::digits)) return at;
    if (!bracket) return term + 2;
    return passage.is(term + 2, ")") ? term + 3 : at;
}

std::string issuer_of_words(const Passage& passage, std::size_t first, std::size_t end) {
    return expand_aliases(name_of_issuer(passage, first, end));
}

// The first word of the name of a body that ends before word `end`.
std::optional<std::size_t> first_of_issuer(const Passage& passage, std::size_t end) {
    for (std::size_t first = end - std::min(longest_issuer, end); first < end; ++first) {
        const bool body = head_at(passage, first) > 0 && passage.words[first].capital;
        if (body && !is_group_head(passage, first) && IssuerReader(passage, first).end() >= end) return first;
    }
    return std::nullopt;
}

bool is_closing_quote(const std::string& key) { return key == "”" || key == "\"" || key == "»"; }

// Behind a comma or "và": who acts, another document, a clause of its own.
bool begins_clause(const Passage& passage, std::size_t at) {
    static const PhraseSet openers(clause_openers);
    if (openers.match(passage.words, at) > 0) return true;
    const std::size_t type = type_words_at(passage, at);
    const std::size_t number = at + type + (passage.is(at + type, "số") ? 1 : 0);
    return number > at && is_digits(passage, number);
}

// Who acts; but "huyện B, tỉnh C" before a mark tells where a place is.
bool actor_acts(const Passage& passage, std::size_t at) {
    const auto actor = actor_at(passage, at, std::min(at + longest_subject, passage.words.size()));
    if (!actor) return false;
    const bool place = std::ranges::any_of(
        place_nouns, [&](const PlaceNoun& noun) { return match_phrase(passage.words, at, noun.words) > 0; });
    return !place || actor->follows != Follows::end;
}

bool ends_subject(const Passage& passage, std::size_t at) {
    static const PhraseSet ends(subject_ends);
    const Word& word = passage.words[at];
    if (word.key == "," || word.key == "và") {
        if (begins_clause(passage, at + 1)) return true;
        return word.key == "," && actor_acts(passage, at + 1);
    }
    if (word.sort == Word::Sort::letters) return ends.match(passage.words, at) > 0;
    const bool inside = !word.space_before && at + 1 < passage.words.size() && !passage.words[at + 1].space_before;
    if (word.key == "." || word.key == ":") return !inside;
    return word.key == ";" || word.key == ")" || word.key == "(" || is_closing_quote(word.key);
}

} // namespace

std::size_t behind_remark(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "(")) return at;
    const std::size_t last = std::min(at + longest_remark, passage.words.size());
    for (std::size_t end = at + 1; end < last && !passage.is(end, "("); ++end) {
        if (passage.is(end, ")")) return end + 1;
    }
    return at;
}

std::optional<ReadText> issuer_behind(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "của") || at + 1 >= passage.words.size()) return std::nullopt;
    const std::size_t end = IssuerReader(passage, at + 1).end();
    if (end == at + 1) return std::nullopt;
    return ReadText{issuer_of_words(passage, at + 1, end), behind_term_of_office(passage, end)};
}

std::optional<IssuerBefore> issuer_before(const Passage& passage, std::size_t at) {
    static const PhraseSet verbs(issuing_verbs);
    const std::size_t plural = at > 1 && (passage.is(at - 1, "các") || passage.is(at - 1, "những")) ? 1 : 0;
    const std::size_t place = at - plural;
    const bool in_it = place > 0 && (passage.is(place - 1, "tại") || passage.is(place - 1, "bằng"));
    const std::size_t end = in_it ? place - 1 : at;
    if (in_it || passage.is(at, "số")) {
        if (const auto first = first_of_issuer(passage, end); first && *first > 0 && passage.is(*first - 1, "của"))
            return IssuerBefore{issuer_of_words(passage, *first, end), *first, false};
    }
    const std::size_t far = in_it ? longest_deed : 3;
    for (std::size_t verb = end; verb-- > 0 && end - verb <= far;) {
        if (passage.words[verb].sort == Word::Sort::mark) break;
        const std::size_t words = verbs.match(passage.words, verb);
        if (words == 0 || (!in_it && verb + words != end)) continue;
        const std::size_t name = verb - (verb > 0 && passage.is(verb - 1, "đã") ? 1 : 0);
        if (const auto first = first_of_issuer(passage, name))
            return IssuerBefore{issuer_of_words(passage, *first, name), *first, !in_it};
    }
    return std::nullopt;
}

std::optional<ReadText> subject_behind(const Passage& passage, std::size_t at) {
    static const PhraseSet joined(joined_names);
    static const PhraseSet titles(title_verbs);
    if (passage.is(at, ",")) ++at;
    const bool verb = titles.match(passage.words, at) > 0;
    if (!verb && !passage.is(at, "về")) return std::nullopt;
    std::size_t first = verb ? at : at + 1 + (passage.is(at + 1, "việc") ? 1 : 0);
    const bool quoted = passage.is(first, "“") || passage.is(first, "\"") || passage.is(first, "«");
    if (quoted) ++first;
    std::size_t end = first;
    const std::size_t last = std::min(first + longest_subject, passage.words.size());
    while (end < last) {
        const std::size_t words = joined.match(passage.words, end); // "phòng, chống"
        if (words == 0 && (quoted ? is_closing_quote(passage.key(end)) : ends_subject(passage, end))) break;
        end += std::max<std::size_t>(words, 1);
    }
    end = std::min(end, passage.words.size());
    while (end > first && passage.is(end - 1, ",")) --end;
    if (end == first) return std::nullopt;
    return ReadText{flat(*passage.text, passage.range_of(first, end)), end};
}

} // namespace chithi
