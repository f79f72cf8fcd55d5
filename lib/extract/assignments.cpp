// SPDX-License-Identifier: Apache-2.0
#include "extract/assignments.hpp"

#include "base/letters.hpp"
#include "extract/actor_words.hpp"
#include "extract/actors.hpp"
#include "extract/assigning_verbs.hpp"
#include "extract/bodies.hpp"
#include "extract/defined_names.hpp"
#include "extract/partners.hpp"
#include "extract/segment_reader.hpp"
#include "knowledge/predicates.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

// The word where the name in a title begins: behind "Đối với", "Trách nhiệm của", "Đề nghị".
std::size_t name_in_title(const Passage& title) {
    static const PhraseSet openers(title_openers);
    if (const std::size_t words = openers.match(title.words, 0)) return words;
    const AssigningVerb* verb = assigning_verb_at(title, 0);
    return verb != nullptr ? match_phrase(title.words, 0, verb->words) : 0;
}

// "CƠ QUAN CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN" is no body: in capitals nothing else tells the verb.
bool names_a_verb(const Passage& title, std::size_t first, std::size_t end) {
    const std::size_t head = head_at(title, first);
    return all_capitals(title.text->view(title.range_of(first, end))) && is_group_head(title, first) &&
           predicate_words(title, first + head) > 0;
}

// "Đối với các xã sản xuất giống": all of the title is the name, whatever verbs it holds.
bool names_concerned(const Passage& title, std::size_t first, std::size_t end) {
    constexpr std::size_t longest = 16;
    if (match_phrase(title.words, 0, "đối với") != first || first == 0 || end - first > longest) return false;
    if (!begins_actor(title, first)) return false;
    for (std::size_t at = first; at < end; ++at) {
        if (begins_modal(title, at) || title.is(at, ":") || title.is(at, ".")) return false;
    }
    return true;
}

// The issuer may be the subject of the lead-in sentence ("Sở Y tế hướng dẫn như sau:"); a group never is.
bool names_a_group(const Passage& passage, const Actor& actor) {
    static const PhraseSet reports(speaking_words);
    for (std::size_t at = actor.end; at < passage.words.size(); ++at) {
        if (reports.match(passage.words, at) > 0) return false;
    }
    return openers_at(passage, actor.first) > 0 || passage.is(actor.first, "thủ");
}

} // namespace

void AssignmentReader::read(const Passage& passage) {
    SentenceState state;
    const TakeName take = [&](std::size_t first, std::size_t end, Role role) {
        add(passage, first, end, role, Origin::text);
    };
    if (columns_.read(passage, take)) return;
    for (const Segment& segment : segments_of(passage)) {
        if (segment.opens_sentence) state = {state.read_up_to, false, false, false, state.has_lead, false, false};
        if (!segment.example) read_segment(passage, segment, state, take);
        if (!has_read_) note_opening(passage, segment);
    }
}

void AssignmentReader::note_opening(const Passage& passage, const Segment& first) {
    has_read_ = true;
    const bool leads = std::ranges::any_of(found_, [](const Assignee& each) { return each.role == Role::lead; });
    opens_with_task_of_nobody_ = !leads && predicate_words(passage, first.first) > 0;
}

void AssignmentReader::read_heading(const Passage& heading) {
    const std::size_t first = name_in_title(heading);
    std::size_t end = heading.words.size();
    while (end > first && (heading.is(end - 1, ".") || heading.is(end - 1, ":"))) --end;
    if (first >= end || names_a_verb(heading, first, end)) return;
    if (is_actor(heading, first, end) || names_concerned(heading, first, end))
        add(heading, first, end, Role::lead, Origin::heading);
}

void AssignmentReader::read_lead_in(const Passage& passage) {
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        const AssigningVerb* verb = assigning_verb_at(passage, at);
        if (verb == nullptr) {
            if (!found_.empty()) read_partner_of_lead_in(passage, at);
            continue;
        }
        const std::size_t name = at + match_phrase(passage.words, at, verb->words);
        const auto actor = actor_at(passage, name, passage.words.size());
        const Role role = verb->way == Assigning::directs && !found_.empty() ? Role::directed : Role::lead;
        if (actor && gives_work(actor->follows)) add(passage, actor->first, actor->end, role, Origin::text);
    }
    if (found_.empty()) read_guided_by_lead_in(passage);
    if (found_.empty()) read_subject_of_lead_in(passage);
}

// "Sở Nội vụ hướng dẫn các sở, ngành triển khai thực hiện như sau:"
void AssignmentReader::read_guided_by_lead_in(const Passage& passage) {
    static const PhraseSet verbs(guiding_verbs);
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        const std::size_t words = verbs.match(passage.words, at);
        const auto actor = words > 0 ? actor_at(passage, at + words, passage.words.size()) : std::nullopt;
        if (!actor || !gives_work(actor->follows)) continue;
        return add(passage, actor->first, actor->end, Role::lead, Origin::text);
    }
}

// "… giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện các nội dung sau:"
void AssignmentReader::read_partner_of_lead_in(const Passage& passage, std::size_t at) {
    for (const Actor& partner : partners_at(passage, at, passage.words.size(), 0))
        add(passage, partner.first, partner.end, Role::coordinate, Origin::text);
}

void AssignmentReader::read_subject_of_lead_in(const Passage& passage) {
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        const bool clause = at == 0 || passage.is(at - 1, ",") || passage.is(at - 1, ".");
        if (!clause || !begins_actor(passage, at)) continue;
        const auto actor = actor_at(passage, at, passage.words.size());
        if (!actor || actor->follows != Follows::predicate || !names_a_group(passage, *actor)) continue;
        return add(passage, actor->first, actor->end, Role::lead, Origin::text);
    }
}

void AssignmentReader::add(const Passage& passage, std::size_t first, std::size_t end, Role role, Origin from) {
    const Range range = passage.range_of(first, end);
    Assignee assignee{role, flat(*passage.text, range), {}, from, passage.text->spans(range)};
    const bool known = !known_.emplace(role, exact_key(assignee.text)).second;
    if (known) return;
    assignee.bodies =
        bodies_of(passage.defined == nullptr ? assignee.text : passage.defined->written_out(assignee.text));
    found_.push_back(std::move(assignee));
}

} // namespace chithi
