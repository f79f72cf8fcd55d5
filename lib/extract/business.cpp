// SPDX-License-Identifier: Apache-2.0
#include "extract/business.hpp"

#include "extract/actor_words.hpp"
#include "extract/assigning_verbs.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/joined_names.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t few = 9;   // words of a business, for groups
constexpr std::size_t more = 14; // for bodies, whose names are longer

// The word behind a bracket that opens at `at`; `at` where none does.
std::size_t behind_bracket(const Passage& passage, std::size_t at, std::size_t limit) {
    if (!passage.is(at, "(")) return at;
    while (at < limit && !passage.is(at, ")")) ++at;
    return std::min(at + 1, limit);
}

// Whether the words from `at` on lead to a task ("quản lý chất lượng thủy sản | sớm hoàn thiện") or to a colon,
// rather than to what is done ("kiểm tra việc …", "hỗ trợ nông dân …").
bool task_follows(const Passage& passage, std::size_t at, std::size_t limit, bool of_body) {
    static const PhraseSet objects(business_objects);
    if (begins_actor(passage, at) && stands_before(passage, at, helping_verbs)) return false;
    const std::size_t end = std::min(at + (of_body ? more : few), limit);
    for (; at < end; ++at) {
        at = behind_bracket(passage, at, end);
        if (at >= end) return false;
        if (passage.words[at].sort == Word::Sort::mark) return passage.is(at, ":");
        if (begins_predicate(passage, at) || forbids(passage, at, limit)) return true;
        const bool joins = of_body && passage.is(at, "và");
        if (!joins && objects.match(passage.words, at) > 0) return false;
    }
    return false;
}

std::size_t business_at(const Passage& passage, std::size_t at, std::size_t limit, bool of_body) {
    static const PhraseSet joined(joined_names);
    if (at >= limit || passage.words[at].capital || joined.match(passage.words, at) > 0) return 0;
    std::size_t longest = 0;
    bool always = false;
    for (const BusinessWords& business : business_words) {
        const std::size_t words = match_phrase(passage.words, at, business.words);
        if (words <= longest || at + words > limit) continue;
        longest = words;
        always = business.always;
    }
    return longest > 0 && (always || task_follows(passage, at + longest, limit, of_body)) ? longest : 0;
}

// Whether behind what a trade is of, from word `at` on, stands a task or one more name.
bool ends_in_task_or_name(const Passage& passage, std::size_t at, std::size_t limit) {
    for (const std::size_t end = std::min(at + few, limit); at < end; ++at) {
        if (passage.is(at, "và") || passage.is(at, ",")) return begins_actor(passage, at + 1);
        const bool inside = passage.is(at, "-") || passage.words[at].sort != Word::Sort::mark;
        if (!inside || begins_predicate(passage, at)) return inside;
    }
    return false;
}

// "các tỉnh | sản xuất lúa | rà soát": several places or houses, a trade, what it is of, and then a task.
std::size_t behind_trade(const Passage& passage, std::size_t head, std::size_t at, std::size_t limit) {
    static const PhraseSet heads(heads_with_trade);
    static const PhraseSet known(trades_of_groups);
    const bool several = head > 0 && names_several(passage, head - 1, head);
    if (!several || heads.match(passage.words, head) != at - head) return at;
    const std::size_t goods = at + known.match(passage.words, at);
    if (goods == at || goods >= limit || !is_letters(passage, goods) || begins_predicate(passage, goods)) return at;
    return ends_in_task_or_name(passage, goods + 1, limit) ? goods : at;
}

} // namespace

std::size_t behind_business(const Passage& passage, std::size_t head, std::size_t at, std::size_t limit) {
    static const PhraseSet heads(business_heads);
    static const PhraseSet body_heads_of_business(offices_of_business);
    const std::size_t words_of_head = at - head;
    if (const std::size_t trade = behind_trade(passage, head, at, limit); trade > at) return trade;
    if (heads.match(passage.words, head) != words_of_head) return at;
    const bool of_body = body_heads_of_business.match(passage.words, head) == words_of_head;
    while (const std::size_t words = business_at(passage, at, limit, of_body)) at += words;
    // "Người nộp đơn …": what says who it is, no task.
    if (passage.is(at - 1, "người") && at - head == 1 && !begins_modal(passage, at) && begins_predicate(passage, at))
        at += predicate_words(passage, at);
    return at;
}

std::size_t behind_owner(const Passage& passage, std::size_t at, std::size_t limit) {
    static const PhraseSet owning(owning_verbs);
    constexpr std::size_t longest = 12; // words
    if (!passage.is(at, "do") || !(begins_actor(passage, at + 1) || is_capital(passage, at + 1))) return at;
    for (std::size_t word = at + 2; word < std::min(at + longest, limit) && is_letters(passage, word); ++word) {
        if (passage.words[word].capital) continue;
        if (const std::size_t words = owning.match(passage.words, word)) return word + words;
    }
    return at;
}

bool is_purpose(const Passage& passage, std::size_t head, std::size_t head_end, std::size_t at, std::size_t limit) {
    if (begins_modal(passage, at)) return false;
    const bool only_a_verb = at > head_end && passage.words[head_end].capital &&
                             predicate_words(passage, head_end) == at - head_end &&
                             !is_complete_name(passage, head, at);
    static const PhraseSet builds(building_verbs);
    const bool of_project = stands_before(passage, at, projects) && builds.match(passage.words, at) > 0;
    if (!only_a_verb && !of_project && !stands_before(passage, at, purpose_openers)) return false;
    const std::size_t verb = predicate_words(passage, at);
    // "kịp thời công bố": an adverb and the task
    const bool adverb = begins_predicate(passage, at + verb) && !begins_modal(passage, at + verb);
    return verb > 0 && !adverb && task_follows(passage, at + verb, limit, only_a_verb);
}

} // namespace chithi
