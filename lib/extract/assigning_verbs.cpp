// SPDX-License-Identifier: Apache-2.0
#include "extract/assigning_verbs.hpp"

#include "base/letters.hpp"
#include "base/phrase_rows.hpp"
#include "extract/actor_words.hpp"

namespace chithi {

namespace {

// "Ban Chỉ đạo thành phố": a capital that opens no clause.
bool stands_in_name(const Passage& passage, std::size_t at) {
    const Word& word = passage.words[at];
    return word.capital && at > 0 && passage.words[at - 1].sort == Word::Sort::letters &&
           !all_capitals(passage.text->view(word.range));
}

} // namespace

const AssigningVerb* any_verb_at(const Passage& passage, std::size_t at) {
    static const PhraseRows<AssigningVerb> verbs(assigning_verbs);
    static const PhraseSet no_verb(no_assigning_verbs);
    const auto found = verbs.match(passage.words, at);
    if (found.row == nullptr || stands_in_name(passage, at)) return nullptr;
    const bool compound = no_verb.match(passage.words, at) > 0 && !passage.words[at + 1].capital; // "giao ban"
    return compound ? nullptr : found.row;
}

const AssigningVerb* assigning_verb_at(const Passage& passage, std::size_t at) {
    const AssigningVerb* verb = any_verb_at(passage, at);
    return verb != nullptr && !stands_before(passage, at, no_assignment_before) ? verb : nullptr;
}

std::size_t behind_directing(const Passage& passage, std::size_t at) {
    static const PhraseSet verbs(directing_verbs);
    static const PhraseSet manners(directing_manners);
    const auto goes_on = [&](std::size_t word) { return passage.is(word, ",") || passage.is(word, "và"); };
    while (const std::size_t words = manners.match(passage.words, at)) at += words;
    std::size_t verb = at;
    while (goes_on(verb) || verb > at) {
        const std::size_t first = verb + (goes_on(verb) ? 1 : 0);
        const std::size_t words = verbs.match(passage.words, first);
        if (words == 0) break;
        verb = first + words;
    }
    return begins_actor(passage, verb) ? verb : at;
}

} // namespace chithi
