// SPDX-License-Identifier: Apache-2.0
#include "extract/partners.hpp"

#include "extract/actor_words.hpp"
#include "extract/actors.hpp"
#include "extract/assigning_verbs.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

namespace {

// "phối hợp công an xã tuần tra"
bool has_task(const Passage& passage, std::size_t at, std::size_t limit) {
    const auto actor = actor_at(passage, at, limit);
    return actor && actor->follows == Follows::predicate && actor->end > actor->first + 2;
}

} // namespace

std::size_t partners_at(const Passage& passage, std::size_t at, std::size_t limit) {
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
    const bool named = passage.words.size() > at + words && passage.words[at + words].capital;
    const bool bare = name == at + words && begins_actor(passage, name) && passage.is(at, "phối");
    return bare && (named || openers_at(passage, name) > 0 || has_task(passage, name, limit)) ? name : 0;
}

} // namespace chithi
