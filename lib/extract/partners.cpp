// SPDX-License-Identifier: Apache-2.0
#include "extract/partners.hpp"

#include "extract/actor_words.hpp"
#include "extract/actors.hpp"
#include "extract/assigning_verbs.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

// "phối hợp công an xã tuần tra"
bool has_task(const Passage& passage, std::size_t at, std::size_t limit) {
    const auto actor = actor_at(passage, at, limit);
    return actor && actor->follows == Follows::predicate && actor->end > actor->first + 2;
}

// "phối hợp trao đổi thông tin | với Công an tỉnh": the word of "với" behind what is done together, 0 for none.
std::size_t preposition_behind_work(const Passage& passage, std::size_t at, std::size_t limit) {
    static const PhraseSet prepositions(partner_prepositions);
    constexpr std::size_t far = 6; // words
    if (stands_at(passage, at, works_against)) return 0;
    for (const std::size_t end = std::min(at + far, limit); at < end && is_letters(passage, at); ++at) {
        const std::size_t words = prepositions.match(passage.words, at);
        if (words == 0 || passage.is(at - 1, "đối")) continue;
        return begins_actor(passage, at + words) || is_capital(passage, at + words) ? at : 0;
    }
    return 0;
}

// A member of a list that no table knows, up to the comma behind it: it has a name, or "các" before it.
std::size_t end_of_stranger(const Passage& passage, std::size_t first, std::size_t limit) {
    static const PhraseSet ends(name_ends);
    static const PhraseSet no_names(no_further_names);
    constexpr std::size_t longest = 10;                     // words
    if (no_names.match(passage.words, first) > 0) return 0; // "…, sau Tết Nguyên đán, …"
    bool named = openers_at(passage, first) > 0;
    for (std::size_t at = first; at < std::min(first + longest, limit); ++at) {
        if (passage.is(at, ",")) return named ? at : 0;
        if (!is_letters(passage, at) || begins_predicate(passage, at) || ends.match(passage.words, at) > 0) return 0;
        named = named || passage.words[at].capital;
    }
    return 0;
}

// Where the member that begins at `first` ends, if a comma or, behind a name that is known, a task follows there.
std::optional<Actor> member_at(const Passage& passage, std::size_t first, std::size_t limit) {
    auto actor = named_at(passage, first, limit);
    if (const std::size_t words = actor ? 0 : plural_body_at(passage, first)) actor = Actor{first, first + words};
    if (actor && (actor->follows == Follows::predicate || passage.is(actor->end, ","))) return actor;
    const std::size_t end = end_of_stranger(passage, first, limit);
    return end > 0 ? std::optional(Actor{first, end, Follows::end}) : std::nullopt;
}

// Where the names begin, if "phối hợp … với" stands at word `at`; 0 where it does not.
std::size_t first_name(const Passage& passage, std::size_t at, std::size_t limit) {
    static const PhraseSet verbs(partner_verbs);
    static const PhraseSet manners(partner_manners);
    static const PhraseSet prepositions(partner_prepositions);
    const std::size_t words = verbs.match(passage.words, at);
    if (words == 0 || stands_before(passage, at, no_partner_before)) return 0;
    std::size_t name = at + words;
    while (true) {
        const std::size_t mark = passage.is(name, ",") || passage.is(name, "và") ? 1 : 0;
        const std::size_t more = manners.match(passage.words, name + mark);
        if (more == 0) break;
        name += mark + more;
    }
    const std::size_t preposition = prepositions.match(passage.words, name);
    if (preposition > 0) return name + preposition;
    if (passage.is(at, "phối")) {
        if (const std::size_t with = preposition_behind_work(passage, name, limit))
            return with + prepositions.match(passage.words, with);
    }
    const bool named = passage.words.size() > at + words && passage.words[at + words].capital;
    const bool bare = name == at + words && begins_actor(passage, name) && passage.is(at, "phối");
    return bare && (named || openers_at(passage, name) > 0 || has_task(passage, name, limit)) ? name : 0;
}

// "… với Công an tỉnh, làng nghề gốm Bát Tràng, Hội Nông dân tỉnh | tổ chức": members that no table knows stand in
// the list, too, if the task stands behind one that is known.
std::vector<Actor> listed_with_strangers(const Passage& passage, std::size_t first, std::size_t limit) {
    constexpr std::size_t most = 20; // members
    std::vector<Actor> members;
    while (members.size() < most) {
        const auto member = member_at(passage, first, limit);
        if (!member) break;
        members.push_back(*member);
        if (member->follows == Follows::predicate) return members;
        first = member->end + 1;
    }
    return {};
}

} // namespace

std::vector<Actor> partners_at(const Passage& passage, std::size_t at, std::size_t limit, std::size_t named_up_to) {
    static const PhraseSet phrases(partner_phrases);
    if (const std::size_t name = first_name(passage, at, limit)) {
        const auto actor = named_at(passage, name, limit);
        const bool ends = !actor || (actor->follows != Follows::predicate && passage.is(actor->end, ","));
        std::vector<Actor> listed = ends ? listed_with_strangers(passage, name, limit) : std::vector<Actor>{};
        if (listed.size() > 1) return listed;
        return actor ? std::vector{*actor} : std::vector<Actor>{};
    }
    const std::size_t words = phrases.match(passage.words, at);
    if (words == 0 || at < named_up_to) return {}; // "Hội Nông dân cùng cấp"
    const auto actor = actor_at(passage, at + words, limit);
    return actor && actor->follows == Follows::predicate ? std::vector{*actor} : std::vector<Actor>{};
}

} // namespace chithi
