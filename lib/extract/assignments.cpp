// SPDX-License-Identifier: Apache-2.0
#include "extract/assignments.hpp"

#include "base/letters.hpp"
#include "extract/actors.hpp"
#include "extract/bodies.hpp"
#include "extract/segments.hpp"
#include "knowledge/predicates.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

const AssigningVerb* verb_at(const Passage& passage, std::size_t at) {
    static const PhraseSet any_verb = [] {
        std::vector<std::string_view> words;
        for (const AssigningVerb& verb : assigning_verbs) words.push_back(verb.words);
        return PhraseSet(words);
    }();
    if (any_verb.match(passage.words, at) == 0) return nullptr;
    return std::ranges::find_if(
        assigning_verbs, [&](const AssigningVerb& verb) { return match_phrase(passage.words, at, verb.words) > 0; });
}

// "theo đề nghị của", "nhiệm vụ được giao", "giao thông": no verb that hands out work.
bool is_no_assignment(const Passage& passage, std::size_t at) {
    return std::ranges::any_of(no_assignment_before, [&](std::string_view phrase) {
        const auto words = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
        return words <= at && match_phrase(passage.words, at - words, phrase) == words;
    });
}

bool gives_work(Follows follows) noexcept { return follows == Follows::predicate || follows == Follows::colon; }

} // namespace

/// Reads one segment from left to right.
class SegmentReader {
public:
    SegmentReader(AssignmentReader& out, const Passage& passage, const Segment& segment)
        : out_(out), passage_(passage), segment_(segment) {}

    void read() {
        if (read_label()) return;
        std::size_t at = read_subject(segment_.first);
        for (; at < segment_.end; ++at) {
            if (passage_.is(at, "(")) read_bracket(at + 1);
            if (read_verb(at) || read_partner(at)) continue;
        }
    }

private:
    // "Cơ quan chủ trì: Sở Y tế": a line of a plan.
    bool read_label() {
        for (const RoleLabel& label : role_labels) {
            const std::size_t colon = segment_.first + match_phrase(passage_.words, segment_.first, label.words);
            if (colon == segment_.first || !passage_.is(colon, ":")) continue;
            const auto actor = actor_at(passage_, colon + 1, segment_.end);
            if (!actor) continue;
            out_.add(passage_, actor->first, actor->end, label.role, Origin::text);
            return true;
        }
        return false;
    }

    // The subject stands first, or behind an adjunct ("Căn cứ Kế hoạch …, các địa phương …").
    std::size_t read_subject(std::size_t at) {
        static const PhraseSet openers(adjunct_openers);
        at = behind_connectives(at);
        if (const std::size_t words = match_phrase(passage_.words, at, "đối với"))
            return read_concerned(at, at + words);
        if (const std::size_t end = subject_at(at)) return end;
        if (openers.match(passage_.words, at) == 0) return at;
        for (std::size_t comma = at; comma < segment_.end; ++comma) {
            if (!passage_.is(comma, ",")) continue;
            if (verb_at(passage_, comma + 1) != nullptr) return comma + 1;
            if (const std::size_t end = subject_at(comma + 1)) return end;
        }
        return at;
    }

    [[nodiscard]] std::size_t behind_connectives(std::size_t at) const {
        for (const std::string_view word : {"đồng thời", "riêng", "mặt khác", "trước mắt", "bên cạnh đó"}) {
            const std::size_t words = match_phrase(passage_.words, at, word);
            if (words == 0) continue;
            at += words;
            if (passage_.is(at, ",")) ++at;
        }
        return at;
    }

    // The end of a subject that begins at `at` and is given work; 0 where there is none.
    std::size_t subject_at(std::size_t at) {
        const auto actor = actor_at(passage_, at, segment_.end);
        if (!actor || !gives_work(actor->follows) || names_nobody(*actor) || is_row_of_figures(*actor)) return 0;
        if (hands_out_work(*actor)) {
            assigner_end_ = actor->end;
            return actor->end;
        }
        out_.add(passage_, actor->first, actor->end, Role::lead, Origin::text);
        return actor->end;
    }

    // "Bộ Y tế đề nghị Sở Y tế các tỉnh …": the subject asks, and others must do it. (Not so "… tiếp tục yêu cầu
    // cán bộ": there the asking is the subject's task.)
    [[nodiscard]] bool hands_out_work(const Actor& actor) const {
        const AssigningVerb* verb = verb_at(passage_, actor.end);
        if (match_phrase(passage_.words, actor.end, "chỉ thị") > 0) return true;
        if (verb == nullptr || verb->directs) return false;
        const std::size_t name = actor.end + match_phrase(passage_.words, actor.end, verb->words);
        return actor_at(passage_, name, segment_.end).has_value();
    }

    // "Tỉnh Sơn La: 2.120 tấn gạo" gives a figure, no work.
    [[nodiscard]] bool is_row_of_figures(const Actor& actor) const {
        const std::size_t next = actor.end + 1;
        return actor.follows == Follows::colon && next < segment_.end &&
               passage_.words[next].sort == Word::Sort::digits;
    }

    // "Cá nhân hoặc tập thể nào …": whoever it may be.
    [[nodiscard]] bool names_nobody(const Actor& actor) const {
        for (std::size_t at = actor.first; at < actor.end; ++at) {
            if (passage_.is(at, "nào")) return true;
        }
        return passage_.is(actor.end, "nào");
    }

    // "Đối với Sở Tư pháp: …", "Đối với các địa phương đang giãn cách, …"
    std::size_t read_concerned(std::size_t first, std::size_t at) {
        const auto actor = actor_at(passage_, at, segment_.end);
        if (!actor) return first;
        const bool set_off = passage_.is(actor->end, ":") || passage_.is(actor->end, ",");
        if (!set_off && actor->follows != Follows::predicate) return first;
        out_.add(passage_, actor->first, actor->end, Role::lead, Origin::text);
        return actor->end;
    }

    // "giao Sở Y tế …", "chỉ đạo các cơ sở giáo dục …": the name must follow at once and be given work.
    bool read_verb(std::size_t at) {
        const AssigningVerb* verb = verb_at(passage_, at);
        if (verb == nullptr || is_no_assignment(passage_, at)) return false;
        const std::size_t name = at + match_phrase(passage_.words, at, verb->words);
        const auto actor =
            verb->directs ? actor_at(passage_, name, segment_.end) : named_at(passage_, name, segment_.end);
        if (!actor || !gives_work(actor->follows) || names_nobody(*actor)) return false;
        out_.add(passage_, actor->first, actor->end, role_of(*verb, at), Origin::text);
        return true;
    }

    // Whom the subject of an item asks or orders is directed by it; whom the document itself asks has the lead.
    [[nodiscard]] Role role_of(const AssigningVerb& verb, std::size_t at) const {
        if (verb.directs) return Role::directed;
        const bool asked_by_document = at == segment_.first && segment_.opens_sentence;
        const bool asked_by_subject = assigner_end_ != 0 && at == assigner_end_;
        const bool hands_over = passage_.is(at, "giao") || passage_.is(at, "phân");
        return asked_by_document || asked_by_subject || hands_over || !out_.has_lead_ ? Role::lead : Role::directed;
    }

    bool read_partner(std::size_t at) {
        static const PhraseSet phrases(partner_phrases);
        const std::size_t words = phrases.match(passage_.words, at);
        if (words == 0) return false;
        const auto actor = actor_at(passage_, at + words, segment_.end);
        if (!actor) return false;
        out_.add(passage_, actor->first, actor->end, Role::coordinate, Origin::text);
        return true;
    }

    // "(Sở Công Thương chủ trì; các địa phương phối hợp; …)"
    void read_bracket(std::size_t at) {
        while (const auto actor = actor_at(passage_, at, segment_.end)) {
            const bool leads = match_phrase(passage_.words, actor->end, "chủ trì") > 0;
            if (!leads && match_phrase(passage_.words, actor->end, "phối hợp") == 0) return;
            out_.add(passage_, actor->first, actor->end, leads ? Role::lead : Role::coordinate, Origin::text);
            at = actor->end;
            while (at < segment_.end && !passage_.is(at, ";") && !passage_.is(at, ",") && !passage_.is(at, ")")) ++at;
            if (passage_.is(at, ")")) return;
            ++at;
        }
    }

    AssignmentReader& out_;
    const Passage& passage_;
    const Segment& segment_;
    std::size_t assigner_end_ = 0; ///< behind a subject that hands out work; 0: none
};

void AssignmentReader::read(const Passage& passage) {
    for (const Segment& segment : segments_of(passage)) {
        if (!segment.example) SegmentReader(*this, passage, segment).read();
    }
}

void AssignmentReader::read_heading(const Passage& heading) {
    std::size_t first = match_phrase(heading.words, 0, "đối với");
    if (const AssigningVerb* verb = verb_at(heading, 0)) first = match_phrase(heading.words, 0, verb->words);
    std::size_t end = heading.words.size();
    while (end > first && (heading.is(end - 1, ".") || heading.is(end - 1, ":"))) --end;
    if (first < end && is_actor(heading, first, end)) add(heading, first, end, Role::lead, Origin::heading);
}

void AssignmentReader::read_lead_in(const Passage& passage) {
    for (std::size_t at = 1; at < passage.words.size(); ++at) {
        const AssigningVerb* verb = verb_at(passage, at);
        if (verb == nullptr || is_no_assignment(passage, at)) continue;
        const std::size_t name = at + match_phrase(passage.words, at, verb->words);
        const auto actor = actor_at(passage, name, passage.words.size());
        if (actor && gives_work(actor->follows)) add(passage, actor->first, actor->end, Role::lead, Origin::text);
    }
}

void AssignmentReader::add(const Passage& passage, std::size_t first, std::size_t end, Role role, Origin from) {
    const Range range = passage.range_of(first, end);
    Assignee assignee{role, flat(*passage.text, range), {}, from, passage.text->spans(range)};
    const bool known = !known_.emplace(role, exact_key(assignee.text)).second;
    if (known) return;
    has_lead_ = has_lead_ || role == Role::lead;
    assignee.bodies = bodies_of(assignee.text);
    found_.push_back(std::move(assignee));
}

} // namespace chithi
