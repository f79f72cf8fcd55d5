// SPDX-License-Identifier: Apache-2.0
#include "extract/actor_words.hpp"

#include "base/letters.hpp"
#include "extract/abbreviations.hpp"
#include "extract/defined_names.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/body_heads.hpp"
#include "knowledge/complete_names.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

using Sort = BodyHead::Sort;

PhraseSet heads_where(bool (*wanted)(Sort)) {
    std::vector<std::string_view> words;
    for (const BodyHead& head : body_heads) {
        if (wanted(head.sort)) words.push_back(head.words);
    }
    return PhraseSet(words);
}

const PhraseSet& heads() {
    static const PhraseSet set = heads_where([](Sort) { return true; });
    return set;
}

// Whether a phrase of `set` ends before word `end`, and begins behind word `first`.
bool ends_with(const PhraseSet& set, const Passage& passage, std::size_t first, std::size_t end) {
    constexpr std::size_t longest = 4;
    for (std::size_t words = 1; words <= longest && first + words <= end; ++words) {
        if (set.match(passage.words, end - words) == words) return true;
    }
    return false;
}

// "đào" in "Giáo dục Đào tạo" or "Nuôi" in "Vụ Nuôi trồng": a single word with a capital, whose next syllable is of
// the same word. Names of places have a capital on each.
bool may_be_half_a_word(const Passage& passage, std::size_t at) {
    if (at == 0 || !passage.words[at - 1].capital) return false;
    const Word& before = passage.words[at - 1];
    if (all_capitals(passage.text->view(before.range))) return false; // "UBND lập"
    static const PhraseSet levels(level_words);
    if (ends_with(levels, passage, 0, at - 1)) return false;     // "thành phố Huế lập"
    if (heads().match(passage.words, at - 1) == 1) return false; // "Thanh tra Bộ giúp"
    return at < 2 || !passage.words[at - 2].capital || heads().match(passage.words, at - 2) == 1;
}

// A word with a capital that is no abbreviation ("TNHH").
bool is_part_of_place(const Passage& passage, std::size_t at) {
    return passage.words[at].capital && !all_capitals(passage.text->view(passage.words[at].range));
}

std::size_t defined_abbreviation_at(const Passage& passage, std::size_t at) {
    return passage.defined == nullptr ? 0 : passage.defined->match(passage.text->view(), passage.words, at);
}

} // namespace

std::size_t openers_at(const Passage& passage, std::size_t at) {
    static const PhraseSet openers(actor_openers);
    const std::size_t first = at;
    while (const std::size_t words = openers.match(passage.words, at)) at += words;
    return at - first;
}

bool names_several(const Passage& passage, std::size_t first, std::size_t end) {
    for (std::size_t at = first; at < end; ++at) {
        if (openers_at(passage, at) > 0) return true;
    }
    return false;
}

bool gives_out(const Passage& passage, std::size_t at) { return passage.is(at, "cấp") && is_digits(passage, at + 1); }

std::size_t head_at(const Passage& passage, std::size_t at) {
    static const PhraseSet none(no_bodies);
    if (at >= passage.words.size()) return 0;
    const std::size_t words = std::max(
        {heads().match(passage.words, at), body_alias_at(passage, at), defined_abbreviation_at(passage, at)});
    if (words == 0 || (words == 1 && gives_out(passage, at)) || none.match(passage.words, at) >= words) return 0;
    return predicate_words(passage, at) > words ? 0 : words; // "Cấp bổ sung 1.200 lít hóa chất": no level
}

bool is_person_head(const Passage& passage, std::size_t at) {
    static const PhraseSet people = heads_where([](Sort sort) { return sort == Sort::person; });
    return people.match(passage.words, at) > 0;
}

bool is_place_head(const Passage& passage, std::size_t at) {
    static const PhraseSet places = heads_where([](Sort sort) { return sort == Sort::place; });
    return places.match(passage.words, at) > 0 && places.match(passage.words, at) == head_at(passage, at);
}

bool is_group_head(const Passage& passage, std::size_t at) {
    static const PhraseSet groups = heads_where([](Sort sort) { return sort == Sort::group; });
    return groups.match(passage.words, at) > 0 && groups.match(passage.words, at) == head_at(passage, at);
}

std::size_t plural_body_at(const Passage& passage, std::size_t at) {
    static const PhraseSet plurals(plural_bodies);
    static const PhraseSet none(no_bodies);
    const std::size_t words = plurals.match(passage.words, at);
    return words > 0 && none.match(passage.words, at) <= words ? words : 0;
}

bool begins_actor(const Passage& passage, std::size_t at) {
    const std::size_t head = at + openers_at(passage, at);
    return head_at(passage, head) > 0 || (head > at && plural_body_at(passage, head) > 0);
}

std::size_t predicate_words(const Passage& passage, std::size_t at) {
    static const PhraseSet verbs(predicates);
    return verbs.match(passage.words, at);
}

bool begins_modal(const Passage& passage, std::size_t at) {
    static const PhraseSet modals(modal_words);
    return modals.match(passage.words, at) > 0 || passage.is(at, "sẽ") || passage.is(at, "nên");
}

bool begins_predicate(const Passage& passage, std::size_t at) {
    if (at >= passage.words.size() || passage.words[at].capital) return false;
    const std::size_t words = predicate_words(passage, at);
    static const PhraseSet before_verbs(adverbs);
    if (words == 0 && before_verbs.match(passage.words, at) == 1) return predicate_words(passage, at + 1) > 0;
    if (words == 1 && !begins_modal(passage, at) && may_be_half_a_word(passage, at)) return false;
    return words > 0;
}

bool forbids(const Passage& passage, std::size_t at, std::size_t limit) {
    constexpr std::size_t far = 12;
    static const PhraseSet failing(failures);
    static const PhraseSet missing(absences);
    static const PhraseSet follows(consequences);
    const std::size_t verb = at + 1;
    if (!passage.is(at, "không") || verb >= limit || passage.words[verb].sort != Word::Sort::letters) return false;
    if (failing.match(passage.words, verb) > 0 || missing.match(passage.words, verb) > 0) return false;
    for (at = verb; at < std::min(verb + far, limit); ++at) {
        if (follows.match(passage.words, at) > 0) return false;
    }
    return true;
}

bool is_complete_name(const Passage& passage, std::size_t head, std::size_t at) {
    static const PhraseSet whole(whole_names);
    static const PhraseSet with_field(field_heads);
    static const PhraseSet known_fields(fields);
    static const PhraseSet last(last_words);
    static const PhraseSet levels(level_words);
    if (whole.match(passage.words, head) == at - head) return true;
    const std::size_t field = head + with_field.match(passage.words, head);
    if (field > head && field + known_fields.match(passage.words, field) == at && field < at) return true;
    const std::size_t inside = head + std::max<std::size_t>(head_at(passage, head), 1);
    if (inside < at && ends_with(last, passage, inside, at)) return true;
    if (is_group_head(passage, head)) return false;
    const std::size_t level = is_place_head(passage, head) ? head : inside;
    if (level < at && ends_with(levels, passage, level, at)) return true;
    static const PhraseSet units(units_of_places);
    std::size_t place = at;
    while (place > inside && is_part_of_place(passage, place - 1)) --place;
    while (place < at && heads().match(passage.words, place) > 0) ++place; // "Sở Xây | dựng" is no place
    return place + 1 < at || (level < place && place < at && ends_with(units, passage, level, place));
}

} // namespace chithi
