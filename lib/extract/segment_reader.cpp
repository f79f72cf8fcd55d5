// SPDX-License-Identifier: Apache-2.0
#include "extract/segment_reader.hpp"

#include "extract/actor_words.hpp"
#include "extract/adjuncts.hpp"
#include "extract/assigning_verbs.hpp"
#include "extract/partners.hpp"
#include "extract/role_labels.hpp"
#include "extract/unnamed_actors.hpp"
#include "knowledge/predicates.hpp"
#include <algorithm>

namespace chithi {

namespace {

/// Reads one segment from left to right.
class SegmentReader {
public:
    SegmentReader(const Passage& passage, const Segment& segment, SentenceState& state, const TakeName& take)
        : passage_(passage), segment_(segment), state_(state), take_(take) {}

    void read() {
        std::size_t at = std::max(segment_.first, state_.read_up_to);
        if (at == segment_.first) {
            at = read_labels(passage_, at, segment_.sentence_end, take_);
            if (at == segment_.first) at = read_subject(at);
        }
        for (; at < segment_.end; ++at) {
            if (passage_.is(at, "(")) read_bracket(at + 1);
            if (read_verb(at) || read_partner(at) || read_led(at)) continue;
            if (const std::size_t end = read_presider(at)) {
                at = end - 1;
            } else if (const std::size_t next = read_next_subject(at)) {
                at = next - 1;
            }
        }
        state_.read_up_to = std::max(state_.read_up_to, at);
    }

private:
    // The subject stands first, or behind an adjunct ("Căn cứ Kế hoạch …, các địa phương …").
    std::size_t read_subject(std::size_t at) {
        static const PhraseSet openers(adjunct_openers);
        at = behind_connectives(at);
        if (const std::size_t words = match_phrase(passage_.words, at, "đối với")) {
            if (const std::size_t end = read_concerned(at + words)) return end;
        }
        if (const std::size_t end = subject_at(at)) return end;
        if (const std::size_t end = read_behind_label(at)) return end;
        return openers.match(passage_.words, at) > 0 ? read_behind_adjunct(at) : at;
    }

    // "Thời gian: các chi bộ hoàn thành …", "Dự toán năm 2023 - 2025: các sở lập …": the subject behind a label.
    std::size_t read_behind_label(std::size_t first) {
        constexpr std::size_t longest = 14; // words
        std::size_t at = first;
        const auto dash = [&] { return passage_.is(at, "-") || passage_.is(at, "–"); };
        const std::size_t last = std::min(segment_.end, first + longest);
        while (at < last && (passage_.words[at].sort != Word::Sort::mark || dash())) ++at;
        const bool label = at > first && passage_.is(at, ":") && at + 1 < segment_.sentence_end;
        if (!label || any_verb_at(passage_, first) != nullptr) return 0;
        // "Dự toán chi: Sở Tài chính …" names a field; "Tổ chức quyên góp: các đơn vị …" is a task
        if (predicate_words(passage_, first) > 0 && !passage_.words[at + 1].capital) return 0;
        const auto actor = name_within(at + 1);
        return actor && actor->follows == Follows::predicate ? read_subject_named(*actor) : 0;
    }

    [[nodiscard]] std::size_t behind_connectives(std::size_t at) const {
        static const PhraseSet words_between(connectives);
        while (const std::size_t words = words_between.match(passage_.words, at)) {
            at += words;
            if (passage_.is(at, ",") || passage_.is(at, ":")) ++at;
        }
        return at;
    }

    std::size_t read_behind_adjunct(std::size_t first) {
        std::size_t listed = 0; // where the one name stands that a list may go on with; the end: there are several
        for (std::size_t at = first; at < segment_.end; ++at) {
            if (const std::size_t end = partner_end(at)) at = end - 1;
            const bool then = passage_.is(at, "thì"); // "Khi họp xong thì thư ký …"
            if (!passage_.is(at, ",") && !passage_.is(at, ":") && !then) continue;
            const std::size_t next = behind_connectives(at + 1);
            if (assigning_verb_at(passage_, next) != nullptr) {
                asks_at_ = next;
                return next;
            }
            if (passage_.is(at, ",") && goes_on_with_list(at)) {
                listed = listed == 0 && !names_several(passage_, first, at) ? next : passage_.words.size();
                continue;
            }
            if (names_a_field(first, next)) continue;
            if (const std::size_t end = subject_at(next)) return end;
        }
        // "Căn cứ đơn của người dân, phòng chuyên môn thẩm định": nobody else is there to do so
        const std::size_t end = listed > 0 && listed < segment_.end ? subject_at(listed) : 0;
        return end > 0 ? end : first;
    }

    // "Về công tác tổ chức, cán bộ: …": what the item is about, to the colon.
    [[nodiscard]] bool names_a_field(std::size_t first, std::size_t at) const {
        static const PhraseSet openers(field_openers);
        if (at >= segment_.end || openers.match(passage_.words, first) == 0 || passage_.words[at].capital)
            return false;
        const auto actor = actor_at(passage_, at, segment_.end);
        return actor && openers_at(passage_, at) == 0;
    }

    // "của các cơ quan, đơn vị, Sở Tài chính tổng hợp": a group behind a group belongs to the same list.
    [[nodiscard]] bool goes_on_with_list(std::size_t comma) const {
        if (comma + 1 >= segment_.end) return false;
        // "làm chết người, doanh nghiệp phải …": nobody is named by "người" alone
        const bool people = comma > 0 && passage_.is(comma - 1, "người");
        const bool bare = !people && !passage_.words[comma + 1].capital && openers_at(passage_, comma + 1) == 0;
        const auto head_before = [&](std::size_t words) {
            return comma >= words && head_at(passage_, comma - words) == words;
        };
        return bare && (head_before(1) || head_before(2));
    }

    // The end of a subject that begins at `at` and is given work; 0 where there is none.
    std::size_t subject_at(std::size_t at) {
        const auto actor = name_within(at);
        return actor ? read_subject_named(*actor) : 0;
    }

    // The name at `at`, which goes on behind the segment only where a task follows there.
    [[nodiscard]] std::optional<Actor> name_within(std::size_t at) const {
        auto actor = actor_at(passage_, at, segment_.sentence_end);
        const bool too_far = actor && actor->end > segment_.end && !works(*actor);
        return too_far ? actor_at(passage_, at, segment_.end) : actor;
    }

    std::size_t read_subject_named(const Actor& actor) {
        if (!works(actor) || is_given_something(passage_, actor, segment_.end) || names_nobody(passage_, actor) ||
            is_row_of_figures(passage_, actor, segment_.end) || only_passes_on(passage_, actor))
            return 0;
        if (hands_out_work(actor)) return asks_at_ = actor.end;
        take(actor, role_of_subject(actor));
        state_.has_subject = true;
        state_.has_titled_subject = actor.follows == Follows::colon;
        return actor.end;
    }

    [[nodiscard]] Role role_of_subject(const Actor& actor) const {
        if (state_.directs) return Role::directed;
        return state_.has_presider && only_helps(actor) ? Role::coordinate : Role::lead;
    }

    // "…, Sở Tài chính phối hợp thực hiện", but not "… phối hợp với Sở Y tế"
    [[nodiscard]] bool only_helps(const Actor& actor) const {
        return match_phrase(passage_.words, actor.end, "phối hợp") > 0 && partner_end(actor.end) == 0;
    }

    // A task follows, at once or behind an adjunct.
    [[nodiscard]] bool works(const Actor& actor) const {
        return gives_work(actor.follows) || works_behind_adjunct(passage_, actor, segment_);
    }

    // "Bộ Y tế đề nghị Sở Y tế các tỉnh …": the subject asks, and others must do it. (Not so "… tiếp tục yêu cầu
    // cán bộ": there the asking is the subject's task.) "Thường trực Huyện ủy yêu cầu thực hiện ngay:" names nobody.
    [[nodiscard]] bool hands_out_work(const Actor& actor) const {
        const AssigningVerb* verb = any_verb_at(passage_, actor.end);
        if (match_phrase(passage_.words, actor.end, "chỉ thị") > 0) return true;
        if (verb == nullptr || verb->way == Assigning::directs) return false;
        const std::size_t name = actor.end + match_phrase(passage_.words, actor.end, verb->words);
        const bool to_all = passage_.is(passage_.words.size() - 1, ":") || passage_.is(name, ":");
        // who shares out work among his own people does so himself
        if (verb->way == Assigning::shares_out && !to_all) return false;
        return to_all || named_at(passage_, name, segment_.sentence_end).has_value();
    }

    // "Đối với Sở Tư pháp: …", "Đối với các địa phương đang giãn cách, …". All before the colon is the name; before
    // a comma only what a name can hold, for who is concerned need not be who acts ("Đối với các cơ sở vi phạm, …").
    std::size_t read_concerned(std::size_t at) {
        auto actor = actor_at(passage_, at, segment_.sentence_end);
        if (!actor) return 0;
        if (const std::size_t colon = colon_behind(*actor)) actor->end = colon;
        const bool set_off = passage_.is(actor->end, ":") || passage_.is(actor->end, ",");
        if (!set_off && actor->follows != Follows::predicate) return 0;
        if (const std::size_t end = set_off ? 0 : subject_behind_concerned(*actor)) return end;
        if (passage_.is(actor->end, ",") && another_acts(actor->end + 1)) return 0;
        take(*actor, Role::lead);
        state_.has_subject = true;
        return actor->end;
    }

    // "Đối với các đơn vị chậm tiến độ, Giám đốc Sở trực tiếp làm việc …": who is concerned, then who acts.
    std::size_t subject_behind_concerned(const Actor& list) {
        for (std::size_t at = list.end; at-- > list.first;) {
            if (!passage_.is(at, ",") || !passage_.words[at + 1].capital || !begins_actor(passage_, at + 1)) continue;
            return subject_at(at + 1);
        }
        return 0;
    }

    // "…, đang thực hiện giãn cách:": the colon that sets the name off, 0 for none.
    [[nodiscard]] std::size_t colon_behind(const Actor& actor) const {
        for (std::size_t at = actor.end; at < segment_.sentence_end; ++at) {
            if (passage_.is(at, ":")) return at;
            const bool goes_on = passage_.is(at, ",") && lists_name(at + 1);
            if (passage_.is(at, ";") || passage_.is(at, ".") || (passage_.is(at, ",") && !goes_on)) return 0;
        }
        return 0;
    }

    // "…, siêu thị, trung tâm thương mại:"
    [[nodiscard]] bool lists_name(std::size_t at) const {
        return begins_actor(passage_, at) || plural_body_at(passage_, at) > 0;
    }

    [[nodiscard]] bool another_acts(std::size_t at) const {
        const auto actor = actor_at(passage_, at, segment_.end);
        return (actor && gives_work(actor->follows)) || assigning_verb_at(passage_, at) != nullptr;
    }

    // "giao Sở Y tế …", "chỉ đạo các cơ sở giáo dục …": the name must follow at once and be given work.
    bool read_verb(std::size_t at) {
        const AssigningVerb* verb = assigning_verb_at(passage_, at);
        if (verb == nullptr || is_given_for_a_purpose(passage_, at, segment_.first)) return false;
        std::size_t name = at + match_phrase(passage_.words, at, verb->words);
        const bool directs = verb->way == Assigning::directs;
        if (directs) name = behind_directing(passage_, name);
        const bool colon = passage_.is(name, ":");
        if (colon) ++name;
        auto actor = name_at(*verb, name, segment_.sentence_end);
        if (actor && actor->end > segment_.end && !gives_work(actor->follows))
            actor = name_at(*verb, name, segment_.end);
        if (!actor || !gives_work(actor->follows) || names_nobody(passage_, *actor) ||
            is_a_part_to_play(passage_, *actor) ||
            (hands_over(*verb) && !state_.has_subject && names_nobody_of_his(passage_, *actor)))
            return false;
        state_.directs = state_.directs || (directs && colon);
        const Role role = role_of(*verb, at);
        state_.has_asked = state_.has_asked || (role == Role::lead && !state_.has_subject);
        take(*actor, role);
        return true;
    }

    // "Đảng đoàn … lãnh đạo Hội đồng nhân dân tỉnh ban hành …": a verb only right behind who leads, elsewhere a noun.
    bool read_led(std::size_t at) {
        static const PhraseSet verbs(verbs_of_leaders);
        const std::size_t words = state_.has_subject && at == named_up_to_ ? verbs.match(passage_.words, at) : 0;
        const auto actor = words > 0 ? actor_at(passage_, at + words, segment_.sentence_end) : std::nullopt;
        if (!actor || actor->follows != Follows::predicate) return false;
        take(*actor, Role::directed);
        return true;
    }

    [[nodiscard]] static bool hands_over(const AssigningVerb& verb) {
        return verb.way == Assigning::hands_over || verb.way == Assigning::shares_out;
    }

    [[nodiscard]] std::optional<Actor> name_at(const AssigningVerb& verb, std::size_t at, std::size_t limit) const {
        return verb.way == Assigning::directs ? actor_at(passage_, at, limit) : named_at(passage_, at, limit);
    }

    // Whom the subject of an item asks or orders is directed by it; whom the document itself asks has the lead.
    [[nodiscard]] Role role_of(const AssigningVerb& verb, std::size_t at) const {
        if (verb.way == Assigning::directs) return Role::directed;
        const bool among_his_own = verb.way == Assigning::shares_out && state_.has_subject;
        if (hands_over(verb) && (state_.has_titled_subject || among_his_own)) return Role::directed;
        if (hands_over(verb) || at == asks_at_) return Role::lead;
        const bool goes_on = at > segment_.first && (passage_.is(at - 1, ",") || passage_.is(at - 1, "và"));
        const bool behind_a_task = goes_on && predicate_words(passage_, segment_.first) > 0;
        // "Giao A …; yêu cầu B …": one speaker asks both
        const bool next_of_speaker = state_.has_asked && at == segment_.first;
        const bool of_lead = state_.has_lead && !segment_.opens_sentence && !next_of_speaker;
        const bool of_subject = state_.has_subject || of_lead;
        return of_subject || behind_a_task ? Role::directed : Role::lead;
    }

    [[nodiscard]] std::size_t partner_end(std::size_t at) const {
        const std::vector<Actor> partners = partners_at(passage_, at, segment_.end, named_up_to_);
        return partners.empty() ? 0 : partners.back().end;
    }

    bool read_partner(std::size_t at) {
        const std::vector<Actor> partners = partners_at(passage_, at, segment_.end, named_up_to_);
        for (const Actor& partner : partners) take(partner, Role::coordinate);
        return !partners.empty();
    }

    // "…, Sở Tài chính phối hợp", "do Sở Y tế chủ trì": but not who presides over a meeting.
    std::size_t read_presider(std::size_t at) {
        const bool by = names_doer_at(passage_, at);
        if (!by && !((passage_.is(at, ",") || passage_.is(at, "và")) && state_.has_presider)) return 0;
        if (by && stands_before(passage_, at, held_meetings)) return 0;
        return begins_actor(passage_, at + 1) ? read_presider_named(at + 1) : 0;
    }

    // "Giao Sở Nội vụ xây dựng đề án, Sở Tài chính cân đối nguồn chi": behind a comma one more body with a task of
    // its own, unless the comma stands in a list of bodies ("gửi Ủy ban nhân dân tỉnh, Sở Tài chính xem xét").
    std::size_t read_next_subject(std::size_t comma) {
        const std::size_t at = comma + 1;
        const bool after_task = (state_.has_subject || state_.has_asked) && !state_.directs;
        if (!passage_.is(comma, ",") || comma < named_up_to_ || !after_task || at >= segment_.end ||
            !passage_.words[at].capital)
            return 0;
        if (!begins_actor(passage_, at) || is_group_head(passage_, at) || is_place_head(passage_, at)) return 0;
        if (names_body_before(comma)) return 0;
        const auto actor = actor_at(passage_, at, segment_.end);
        if (!actor || actor->follows != Follows::predicate || is_given_something(passage_, *actor, segment_.end))
            return 0;
        if (any_verb_at(passage_, actor->end) != nullptr) return 0;
        take(*actor, only_helps(*actor) ? Role::coordinate : Role::lead);
        return actor->end;
    }

    // Whether a name ends at the comma.
    [[nodiscard]] bool names_body_before(std::size_t comma) const {
        constexpr std::size_t longest = 12;
        for (std::size_t at = std::max(segment_.first, comma - std::min(longest, comma)); at < comma; ++at) {
            // "lập danh sách hộ nghèo": neither "các" nor a name
            const bool unnamed = openers_at(passage_, at) == 0 && !passage_.words[at].capital;
            if (!begins_actor(passage_, at) || unnamed) continue;
            const auto actor = actor_at(passage_, at, segment_.end);
            if (actor && actor->end >= comma) return true;
        }
        return false;
    }

    std::size_t read_presider_named(std::size_t at) {
        const auto actor = actor_at(passage_, at, segment_.end);
        if (!actor) return 0;
        const std::size_t presides = match_phrase(passage_.words, actor->end, "chủ trì");
        const bool meeting = presides > 0 && stands_before(passage_, actor->end + presides + 2, held_meetings);
        if (presides > 0 && !meeting) {
            take(*actor, Role::lead);
        } else if (!state_.has_lead && segment_.opens_sentence &&
                   is_to_carry_out(passage_, *actor, segment_.first, segment_.end)) {
            take(*actor, Role::lead);
        } else if (presides == 0 && match_phrase(passage_.words, actor->end, "phối hợp") > 0) {
            take(*actor, Role::coordinate);
        } else {
            return 0;
        }
        return actor->end;
    }

    // "(Sở Công Thương chủ trì; các địa phương phối hợp; …)", "(cơ quan chủ trì: Sở Y tế)"
    void read_bracket(std::size_t at) {
        if (read_labels(passage_, at, segment_.end, take_) > at) return;
        while (const auto actor = actor_at(passage_, at, segment_.end)) {
            const bool leads = match_phrase(passage_.words, actor->end, "chủ trì") > 0;
            if (!leads && match_phrase(passage_.words, actor->end, "phối hợp") == 0) return;
            take(*actor, leads ? Role::lead : Role::coordinate);
            at = actor->end;
            while (at < segment_.end && !passage_.is(at, ";") && !passage_.is(at, ",") && !passage_.is(at, ")")) ++at;
            if (passage_.is(at, ")")) return;
            ++at;
        }
    }

    // A list whose names say in brackets what each does, "Sở Y tế (chủ trì), Sở Tài chính (phối hợp)", is given one
    // by one.
    void take(const Actor& actor, Role role) {
        state_.has_lead = state_.has_lead || role == Role::lead;
        named_up_to_ = std::max(named_up_to_, actor.end);
        if (actor.end > segment_.end) state_.read_up_to = std::max(state_.read_up_to, actor.end);
        static const PhraseSet presiding(presiding_words);
        if (presiding.match(passage_.words, actor.end) > 0) state_.has_presider = true;
        std::size_t first = actor.first;
        for (std::size_t at = actor.first; at < actor.end; ++at) {
            if (!passage_.is(at, "(")) continue;
            const bool leads = match_phrase(passage_.words, at + 1, "chủ trì") > 0 && passage_.is(at + 3, ")");
            const bool helps = match_phrase(passage_.words, at + 1, "phối hợp") > 0 && passage_.is(at + 3, ")");
            if (!leads && !helps) continue;
            take_(first, at, leads ? Role::lead : Role::coordinate);
            first = at + 4;
            while (first < actor.end &&
                   (passage_.is(first, ",") || passage_.is(first, ";") || passage_.is(first, "và")))
                ++first;
        }
        if (first < actor.end) take_(first, actor.end, first == actor.first ? role : Role::coordinate);
    }

    const Passage& passage_;
    const Segment& segment_;
    SentenceState& state_;
    const TakeName& take_;
    std::size_t named_up_to_ = 0; ///< the word behind the last name that was taken
    std::size_t asks_at_ = 0;     ///< the verb with which the document, or who speaks in it, asks; 0: none
};

} // namespace

void read_segment(const Passage& passage, const Segment& segment, SentenceState& state, const TakeName& take) {
    SegmentReader(passage, segment, state, take).read();
}

bool gives_work(Follows follows) noexcept { return follows == Follows::predicate || follows == Follows::colon; }

} // namespace chithi
