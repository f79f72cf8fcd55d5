// SPDX-License-Identifier: Apache-2.0
#include "extract/assigning_verbs.hpp"

#include "base/letters.hpp"
#include <algorithm>

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
    static const PhraseSet any_verb = [] {
        std::vector<std::string_view> words;
        for (const AssigningVerb& verb : assigning_verbs) words.push_back(verb.words);
        return PhraseSet(words);
    }();
    static const PhraseSet no_verb(no_assigning_verbs);
    if (any_verb.match(passage.words, at) == 0 || stands_in_name(passage, at)) return nullptr;
    const bool compound = no_verb.match(passage.words, at) > 0 && !passage.words[at + 1].capital; // "giao ban"
    if (compound) return nullptr;
    return std::ranges::find_if(
        assigning_verbs, [&](const AssigningVerb& verb) { return match_phrase(passage.words, at, verb.words) > 0; });
}

const AssigningVerb* assigning_verb_at(const Passage& passage, std::size_t at) {
    const AssigningVerb* verb = any_verb_at(passage, at);
    return verb != nullptr && !stands_before(passage, at, no_assignment_before) ? verb : nullptr;
}

} // namespace chithi
