// SPDX-License-Identifier: Apache-2.0
#include "extract/date_roles.hpp"

#include "knowledge/document_types.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t cited_words = 18; // a cited law's name and its date lie within so many words
constexpr std::size_t state_words = 80; // a state and the date that bounds it, too

} // namespace

DateRole DateRoles::role_of(const DateShape& shape, const DateContext& context) const {
    const Range range = passage_.range_of(shape.first, shape.end);
    const auto cites = [&](Range cited) { return cited.first <= range.first && range.end <= cited.end; };
    if (std::ranges::any_of(cited_, cites)) return DateRole::reference;
    if (context.cue == nullptr) return role_without_cue(shape);
    switch (context.cue->role) {
    case DateRole::end:
        return !context.cue->words.ends_with("hết") || bounds_a_state(context) ? DateRole::end : DateRole::deadline;
    case DateRole::deadline: return role_of_deadline(shape, context);
    case DateRole::event: return role_without_cue(shape);
    default: return context.cue->role;
    }
}

DateRole DateRoles::role_of_deadline(const DateShape& shape, const DateContext& context) const {
    const bool within = context.cue->words.ends_with("trong");
    // "trong giai đoạn 2021 - 2025": how long, not by when.
    if (within && shape.precision == Precision::period && !shape.known) return DateRole::period;
    const auto happened = [&](std::string_view words) {
        return match_before(passage_, context.cue_first, words) > 0;
    };
    if (context.cue->words == "trước" && std::ranges::any_of(happened_before, happened)) return DateRole::before;
    if (passage_.where != "subject" && passage_.where != "preamble") return DateRole::deadline;
    if (within) return DateRole::period;
    return context.cue->words == "trước" ? DateRole::before : DateRole::deadline;
}

DateRole DateRoles::checked(DateRole role, const DateShape& shape, DayRange days, const DateContext& context) const {
    // A letter without items asks for things in its running text.
    if (role == DateRole::before && issued_ && days.start > *issued_ && passage_.where == "preamble") {
        return DateRole::deadline;
    }
    if (role != DateRole::deadline || !issued_ || context.cue == nullptr) return role;
    if (context.cue->words.ends_with("trong") && days.end < *issued_) {
        return shape.precision == Precision::day ? DateRole::event : DateRole::period;
    }
    const bool over = std::chrono::sys_days{days.end} + deadline_lookback < std::chrono::sys_days{*issued_};
    return over && context.cue->words == "trước" ? DateRole::before : role;
}

DateRole DateRoles::role_without_cue(const DateShape& shape) const {
    if (shape.precision != Precision::day) return DateRole::period;
    return follows_cited_name(shape) ? DateRole::reference : DateRole::event;
}

bool DateRoles::is_clause_end(std::size_t word) const {
    const std::string& key = passage_.key(word);
    return key == "." || key == ";" || key == ":";
}

// "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025": a document is named, if not by number.
bool DateRoles::follows_cited_name(const DateShape& shape) const {
    for (std::size_t i = shape.first; i-- > 0 && shape.first - i < cited_words;) {
        if (is_clause_end(i)) return false;
        const auto meets = [&](std::string_view noun) { return match_phrase(passage_.words, i, noun) > 0; };
        if (std::ranges::any_of(meetings, meets)) return false;
        const auto names = [&](const DocumentType& type) { return match_phrase(passage_.words, i, type.name) > 0; };
        const bool itself = passage_.is(i + 1, "này") || passage_.is(i + 2, "này"); // "Nghị quyết này được thông qua"
        if (passage_.words[i].capital && !itself && std::ranges::any_of(document_types, names)) return true;
    }
    return false;
}

bool DateRoles::is_name_with_year(const DateShape& shape) const {
    for (std::size_t i = shape.first; i-- > 0 && shape.first - i < cited_words;) {
        if (is_clause_end(i)) return false;
        const auto names = [&](std::string_view name) { return match_phrase(passage_.words, i, name) > 0; };
        if (passage_.words[i].capital && std::ranges::any_of(named_by_year, names)) return true;
    }
    return false;
}

bool DateRoles::is_name_with_day(const DateShape& shape) const {
    const auto names = [&](std::string_view name) { return match_before(passage_, shape.first, name) > 0; };
    return std::ranges::any_of(named_by_day, names);
}

// "từ … đến hết ngày", or with a verb that lasts, in the same sentence.
bool DateRoles::bounds_a_state(const DateContext& context) const {
    for (std::size_t i = context.cue_first; i-- > 0 && context.cue_first - i < state_words;) {
        if (passage_.is(i, ".") || passage_.is(i, ";")) return false;
        if (passage_.is(i, "từ")) return true;
        const auto lasts = [&](std::string_view verb) { return match_phrase(passage_.words, i, verb) > 0; };
        if (std::ranges::any_of(lasting_verbs, lasts)) return true;
    }
    return false;
}

} // namespace chithi
