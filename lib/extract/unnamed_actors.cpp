// SPDX-License-Identifier: Apache-2.0
#include "extract/unnamed_actors.hpp"

#include "extract/actor_words.hpp"
#include "extract/assigning_verbs.hpp"
#include "knowledge/actors.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

namespace {

// "Bệnh viện huyện cần được trang bị máy thở": somebody else must do it; people see to it themselves that they are
// examined or taught.
bool is_acted_upon(const Passage& passage, const Actor& actor) {
    static const PhraseSet passives(passive_words);
    static const PhraseSet own(passive_duties);
    const std::size_t words = passives.match(passage.words, actor.end);
    const std::size_t head = actor.first + openers_at(passage, actor.first);
    return words > 0 && !is_person_head(passage, head) && own.match(passage.words, actor.end + words) == 0;
}

} // namespace

// "Người lao động ngừng việc từ 14 ngày trở lên được hỗ trợ 1.000.000 đồng" has nothing to do.
bool is_given_something(const Passage& passage, const Actor& actor, std::size_t end) {
    static const PhraseSet benefits(benefit_words);
    if (is_acted_upon(passage, actor)) return true;
    if (begins_modal(passage, actor.end)) return false; // "… chịu trách nhiệm về danh sách hộ được hỗ trợ"
    for (std::size_t at = actor.end; at < end; ++at) {
        const bool condition = at > actor.end && passage.is(at, "nếu"); // a task, and what follows if it is not done
        if (condition || passage.words[at].sort == Word::Sort::mark) return false;
        if (benefits.match(passage.words, at) > 0) return true;
    }
    return false;
}

bool is_given_for_a_purpose(const Passage& passage, std::size_t verb, std::size_t first) {
    constexpr std::size_t longest_name = 12; // words
    for (std::size_t at = verb; at > first && at + longest_name > verb; --at) {
        if (!stands_before(passage, at, purpose_words)) continue;
        const auto actor = actor_at(passage, at, passage.words.size());
        return actor && actor->end == verb;
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
