// SPDX-License-Identifier: Apache-2.0
#include "extract/adjuncts.hpp"

#include "extract/actor_words.hpp"
#include "extract/citation.hpp"
#include "extract/date_context.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t far = 40; // words

// Whether the task stands behind the document that is named at `at`: behind its day, or behind who issued it.
bool works_behind_document(const Passage& passage, std::size_t at, std::size_t limit) {
    const std::size_t type = type_words_at(passage, at);
    if (type == 0) return false;
    for (at += type; at < limit; ++at) {
        if (is_digits(passage, at - 1) && begins_predicate(passage, at)) return true;
        const auto issuer = passage.is(at, "của") ? actor_at(passage, at + 1, limit) : std::nullopt;
        if (issuer) return issuer->follows == Follows::predicate;
        if (ends_sentence(passage, at) || (passage.is(at, ",") && !passage.is(at + 1, "ngày"))) return false;
    }
    return false;
}

} // namespace

bool works_behind_adjunct(const Passage& passage, const Actor& actor, const Segment& segment) {
    static const PhraseSet adjuncts(inner_adjuncts);
    static const PhraseSet modals(modal_words);
    const bool comma = passage.is(actor.end, ",");
    std::size_t at = actor.end + (comma ? 1 : 0);
    const std::size_t words = actor.follows == Follows::end ? adjuncts.match(passage.words, at) : 0;
    if (words == 0) return false;
    const std::size_t reach = actor.end + far;
    if (passage.is(at, "theo") && works_behind_document(passage, at + words, std::min(segment.sentence_end, reach)))
        return true;
    for (const std::size_t end = std::min(segment.end, reach); at < end; ++at) {
        if (modals.match(passage.words, at) > 0) return !passage.is(at, "phải") || !passage.is(at - 1, "không");
        if (comma && passage.is(at, ",") && begins_predicate(passage, at + 1)) return true;
    }
    return false;
}

} // namespace chithi
