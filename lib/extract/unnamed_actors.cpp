// SPDX-License-Identifier: Apache-2.0
#include "extract/unnamed_actors.hpp"

#include "extract/actor_words.hpp"
#include "extract/assigning_verbs.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

// "Người lao động ngừng việc từ 14 ngày trở lên được hỗ trợ 1.000.000 đồng" has nothing to do.
bool is_given_something(const Passage& passage, const Actor& actor, std::size_t end) {
    static const PhraseSet benefits(benefit_words);
    if (begins_modal(passage, actor.end)) return false; // "… chịu trách nhiệm về danh sách hộ được hỗ trợ"
    for (std::size_t at = actor.end; at < end; ++at) {
        const bool condition = at > actor.end && passage.is(at, "nếu"); // a task, and what follows if it is not done
        if (condition || passage.words[at].sort == Word::Sort::mark) return false;
        if (benefits.match(passage.words, at) > 0) return true;
    }
    return false;
}

// "Tỉnh Sơn La: 2.120 tấn gạo" gives a figure, no work.
bool is_row_of_figures(const Passage& passage, const Actor& actor, std::size_t end) {
    const std::size_t next = actor.end + 1;
    return actor.follows == Follows::colon && next < end && is_digits(passage, next);
}

bool only_passes_on(const Passage& passage, const Actor& actor) {
    if (passage.where != "closing" || match_phrase(passage.words, actor.end, "thông báo") == 0) return false;
    for (std::size_t at = actor.end; at + 1 < passage.words.size(); ++at) {
        if (passage.is(at, "biết") && passage.words[at + 1].sort == Word::Sort::mark) return true;
    }
    return false;
}

// "Cá nhân hoặc tập thể nào …": whoever it may be.
bool names_nobody(const Passage& passage, const Actor& actor) {
    for (std::size_t at = actor.first; at < actor.end; ++at) {
        if (passage.is(at, "nào")) return true;
    }
    return passage.is(actor.end, "nào");
}

bool names_doer_at(const Passage& passage, std::size_t at) {
    return passage.is(at, "do") || (passage.is(at, "cho") && stands_before(passage, at, handing_over_words));
}

bool is_to_carry_out(const Passage& passage, const Actor& actor, std::size_t first, std::size_t end) {
    static const PhraseSet verbs(carrying_out_words);
    const std::size_t words = verbs.match(passage.words, actor.end);
    const std::size_t behind = actor.end + words;
    const bool ends = behind >= end || passage.words[behind].sort == Word::Sort::mark;
    return words > 0 && ends && names_doer_at(passage, actor.first - 1) && predicate_words(passage, first) == 0 &&
           assigning_verb_at(passage, first) == nullptr;
}

// "Phân công cơ quan chủ trì thẩm tra": the part somebody is to play, no name.
bool is_a_part_to_play(const Passage& passage, const Actor& actor) {
    return actor.end == actor.first + 2 && !passage.words[actor.first].capital &&
           (match_phrase(passage.words, actor.first, "cơ quan") > 0 ||
            match_phrase(passage.words, actor.first, "đơn vị") > 0);
}

bool names_nobody_of_his(const Passage& passage, const Actor& actor) {
    static const PhraseSet people(people_of_a_body);
    return !passage.words[actor.first].capital && people.match(passage.words, actor.first) == actor.end - actor.first;
}

} // namespace chithi
