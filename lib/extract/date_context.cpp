// SPDX-License-Identifier: Apache-2.0
#include "extract/date_context.hpp"

#include "base/phrase_rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool skip_part_of_day(const Passage& passage, DateContext& context) {
    static const RowsByLastWord<PartOfDay> parts(parts_of_day);
    for (const PartOfDay* part : parts.before(passage.words, context.first)) {
        const std::size_t words = match_before(passage, context.first, part->words);
        if (words == 0) continue;
        context.first -= words;
        return context.part_of_day = true;
    }
    return false;
}

bool skip_weekday(const Passage& passage, DateContext& context) {
    static const RowsByLastWord<Weekday> days(weekdays);
    const bool comma = context.first > 0 && passage.is(context.first - 1, ",");
    const std::size_t end = context.first - (comma ? 1 : 0);
    for (const Weekday* weekday : days.before(passage.words, end)) {
        const std::size_t words = match_before(passage, end, weekday->words);
        if (words == 0) continue;
        if (stands_before(passage, end - words, counted_in_order)) return false;
        context.first = end - words;
        context.weekday = weekday;
        return true;
    }
    return false;
}

// "ngày thứ Sáu (27/8/2021)"
void skip_weekday_before_bracket(const Passage& passage, DateContext& context) {
    if (context.first == 0 || !passage.is(context.first - 1, "(")) return;
    DateContext before = context;
    --before.first;
    if (!skip_weekday(passage, before)) return;
    if (before.first > 0 && passage.is(before.first - 1, "ngày")) --before.first;
    context = before;
}

bool skip_clock(const Passage& passage, DateContext& context) {
    const auto clock = clock_before(passage, context.first);
    if (!clock || context.clock) return false;
    context.clock = clock;
    context.first = clock->first;
    return true;
}

// The limit's word of a label, which some only are where nothing of the label stands before them.
bool is_limit(const Passage& passage, std::size_t at) {
    const bool begins = at == 0 || passage.words[at - 1].sort == Word::Sort::mark;
    return std::ranges::any_of(limit_labels, [&](const LimitLabel& label) {
        return (begins || label.anywhere) && match_phrase(passage.words, at, label.words) > 0;
    });
}

// "Hạn nộp hồ sơ: 15/9/2021", "Tiến độ trình: quý IV/2021"
void read_label(const Passage& passage, DateContext& context) {
    constexpr std::size_t longest_label = 10; // words
    if (context.first == 0 || !(passage.is(context.first - 1, ":") || passage.is(context.first - 1, "là"))) return;
    for (std::size_t at = context.first - 1; at-- > 0 && context.first - at <= longest_label + 1;) {
        if (passage.words[at].sort == Word::Sort::mark) return;
        if (!is_limit(passage, at)) continue;
        context.cue = &labelled_limit;
        context.cue_first = at > 0 && passage.is(at - 1, "thời") ? at - 1 : at;
        return;
    }
}

} // namespace

DateContext context_before(const Passage& passage, std::size_t first) {
    DateContext context;
    context.first = first;
    skip_weekday_before_bracket(passage, context);
    while (skip_clock(passage, context) || skip_weekday(passage, context) || skip_part_of_day(passage, context)) {
    }
    static const RowsByLastWord<DateCue> cues(date_cues);
    for (const DateCue* cue : cues.before(passage.words, context.first)) {
        const std::size_t words = match_before(passage, context.first, cue->words);
        if (words == 0) continue;
        context.cue = cue;
        context.cue_first = context.first - words;
        return context;
    }
    read_label(passage, context);
    return context;
}

bool names_limit(const Passage& passage, std::size_t first, std::size_t end) {
    while (first < end && !is_limit(passage, first)) ++first;
    return first < end;
}

std::size_t behind_time_of_day(const Passage& passage, std::size_t at) {
    if (const auto clock = clock_at(passage, at)) at = clock->end;
    for (const PartOfDay& part : parts_of_day) at += match_phrase(passage.words, at, part.words);
    for (const Weekday& weekday : weekdays) {
        const std::size_t words = match_phrase(passage.words, at, weekday.words);
        if (words == 0) continue;
        at += words;
        if (passage.is(at, ",")) ++at;
        break;
    }
    return at;
}

const Weekday* weekday_behind(const Passage& passage, std::size_t end) {
    if (!passage.is(end, "(") && !passage.is(end, ",")) return nullptr;
    for (const Weekday& weekday : weekdays) {
        const std::size_t words = match_phrase(passage.words, end + 1, weekday.words);
        if (words == 0) continue;
        const bool closed = passage.is(end, ",") || passage.is(end + 1 + words, ")");
        return closed ? &weekday : nullptr;
    }
    return nullptr;
}

bool ends_sentence(const Passage& passage, std::size_t at) {
    if (!passage.is(at, ".") || at + 1 >= passage.words.size()) return passage.is(at, ".");
    return passage.words[at + 1].space_before && passage.words[at + 1].capital;
}

} // namespace chithi
