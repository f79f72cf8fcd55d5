// SPDX-License-Identifier: Apache-2.0
#include "extract/date_roles.hpp"

#include "extract/actor_words.hpp"
#include "extract/citation.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t cited_words = 18; // a cited law's name and its date lie within so many words
constexpr std::size_t state_words = 80; // a state and the date that bounds it, too
constexpr std::size_t task_words = 24;  // a day and the verb of what is to be done by then
constexpr int drafting_days = 10;       // a limit may be so much older than the document that sets it
constexpr std::size_t done_words = 3;   // "đã" and the verb of what is done

} // namespace

DateRole DateRoles::role_of(const DateShape& shape, const DateContext& context) const {
    const Range range = passage_.range_of(shape.first, shape.end);
    const auto cites = [&](Range cited) { return cited.first <= range.first && range.end <= cited.end; };
    if (std::ranges::any_of(cited_, cites)) return DateRole::reference;
    if (heads_a_task(shape, context)) return DateRole::deadline;
    if (context.cue == nullptr) return is_month_of_end(shape) ? DateRole::deadline : role_without_cue(shape);
    switch (context.cue->role) {
    case DateRole::end: return role_of_end(shape, context);
    case DateRole::start: {
        return stands_at(passage_, shape.end, back_in_time) ? DateRole::before : DateRole::start;
    }
    case DateRole::deadline: return role_of_deadline(shape, context);
    // An hour is one of an event, whatever its name: "Chương trình nghệ thuật bắt đầu lúc 20 giờ ngày 30/4".
    case DateRole::event: return context.clock ? DateRole::event : role_without_cue(shape);
    default: return context.cue->role;
    }
}

DateRole DateRoles::role_of_deadline(const DateShape& shape, const DateContext& context) const {
    const bool within = context.cue->words.ends_with("trong");
    // "trong giai đoạn 2021 - 2025": how long, not by when.
    if (within && shape.end_year != 0) return DateRole::period;
    if (context.cue->words == "trong" && (is_done(shape, context) || !limits_by_year(shape, context))) {
        return DateRole::period;
    }
    if (context.cue->words == "trước" && stands_before(passage_, context.cue_first, happened_before))
        return DateRole::before;
    if (context.cue->words == "trước" && (is_forbidden(context) || is_condition(shape, context))) {
        return DateRole::before;
    }
    if (passage_.where != "subject" && passage_.where != "preamble") return DateRole::deadline;
    if (within) return DateRole::period;
    return context.cue->words == "trước" ? DateRole::before : DateRole::deadline;
}

DateRole DateRoles::checked(DateRole role, const DateShape& shape, bool written, CalendarSpan days,
                            const DateContext& context) const {
    // A letter without items asks for things in its running text.
    if (role == DateRole::before && issued_ && days.start > *issued_ && passage_.where == "preamble") {
        return DateRole::deadline;
    }
    if (role == DateRole::end && issued_ && days.end <= *issued_ && counts_until_then(context))
        return DateRole::as_of;
    if (role != DateRole::deadline || !issued_) return role;
    const bool target = context.cue != nullptr && context.cue->role == DateRole::end;
    if (days.end < *issued_ && target && !context.cue->words.ends_with("hết")) return DateRole::end;
    if (days.end < *issued_ && (context.cue == nullptr || context.cue->words.ends_with("trong"))) {
        return shape.precision == Precision::day ? DateRole::event : DateRole::period;
    }
    if (context.cue == nullptr) return role;
    // "Hồ sơ nộp trước ngày 01/8 …" tells of what was done, "Gửi kết quả trước ngày 01/8" asks, if late.
    const bool asks = !written || opens_with_verb(context.cue_first);
    const auto lookback = asks ? deadline_lookback : std::chrono::days{drafting_days};
    const bool over = std::chrono::sys_days{days.end} + lookback < std::chrono::sys_days{*issued_};
    return over && context.cue->words == "trước" ? DateRole::before : role;
}

// "Đến ngày 15/11, toàn huyện còn …": how things stood.
bool DateRoles::counts_until_then(const DateContext& context) const {
    const std::size_t first = context.cue_first;
    const bool opens = first == 0 || passage_.is(first - 1, ".") || passage_.is(first - 1, ";");
    return opens && context.cue != nullptr && context.cue->words == "đến";
}

bool DateRoles::tells_of_an_end(std::size_t first, std::size_t end) const {
    for (std::size_t at = first; at-- > 0 && first - at < task_words && !is_clause_end(at);) {
        if (stands_at(passage_, at, verbs_of_ends)) return true;
    }
    for (std::size_t at = end; at < passage_.words.size() && at - end < task_words && !is_clause_end(at); ++at) {
        if (stands_at(passage_, at, verbs_of_ends)) return true;
    }
    return false;
}

bool DateRoles::opens_with_verb(std::size_t word) const {
    while (!opens_clause(word)) --word;
    return predicate_words(passage_, word) > 0;
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
        if (stands_at(passage_, i, meetings)) return false;
        const bool itself = passage_.is(i + 1, "này") || passage_.is(i + 2, "này"); // "Nghị quyết này được thông qua"
        if (passage_.words[i].capital && !itself && type_words_at(passage_, i) > 0) return true;
    }
    return false;
}

bool DateRoles::is_name_with_year(const DateShape& shape) const {
    for (std::size_t i = shape.first; i-- > 0 && shape.first - i < cited_words;) {
        if (is_clause_end(i)) return false;
        if (passage_.words[i].capital && stands_at(passage_, i, named_by_year)) return true;
    }
    return false;
}

bool DateRoles::is_name_with_day(const DateShape& shape) const {
    return stands_before(passage_, shape.first, named_by_day);
}

DateRole DateRoles::role_of_end(const DateShape& shape, const DateContext& context) const {
    const bool whole = context.cue->words.ends_with("hết");
    if (!whole && !is_target(shape, context)) return DateRole::end;
    return bounds_a_state(context) ? DateRole::end : DateRole::deadline;
}

bool DateRoles::gives_work() const { return passage_.where != "subject" && passage_.where != "preamble"; }

bool DateRoles::opens_clause(std::size_t word) const {
    if (word == 0) return true;
    constexpr std::array<std::string_view, 11> ends = {",", ".", ";", ":", "(", ")", "“", "”", "\"", "!", "?"};
    const std::string& mark = passage_.key(word - 1);
    const bool in_figure = (mark == "," || mark == ".") && !passage_.words[word].space_before; // "1.250", "2,5"
    return !in_figure && std::ranges::find(ends, mark) != ends.end();
}

// "Cuối tháng 9: các huyện hoàn thành …": the day that heads an item, and what is to be done.
bool DateRoles::heads_a_task(const DateShape& shape, const DateContext& context) const {
    const std::size_t first = context.cue != nullptr ? context.cue_first : context.first;
    const bool opens = first == 0 || passage_.is(first - 1, ".") || passage_.is(first - 1, ";");
    const bool bounds =
        context.cue != nullptr && context.cue->role != DateRole::end && context.cue->role != DateRole::event;
    if (!gives_work() || !opens || bounds || !passage_.is(shape.end, ":")) return false;
    const std::size_t last = std::min(shape.end + task_words, passage_.words.size());
    for (std::size_t at = shape.end + 1; at < last && !is_clause_end(at); ++at) {
        if (passage_.is(at, "đã")) return false;
        if (predicate_words(passage_, at) > 0) return true;
    }
    return false;
}

// "Phấn đấu đến ngày 30/6 hoàn thành", "Đến tháng 6/2022, phải …"; years are those of strategies.
bool DateRoles::is_target(const DateShape& shape, const DateContext& context) const {
    if (!gives_work() || shape.precision == Precision::year || shape.precision == Precision::period) return false;
    const auto is_at = [&](std::size_t at, Target::Side other) {
        return std::ranges::any_of(targets, [&](const Target& target) {
            return target.side != other && match_phrase(passage_.words, at, target.words) > 0;
        });
    };
    std::size_t first = context.cue_first;
    while (!opens_clause(first) && context.cue_first - first < task_words) {
        if (is_at(--first, Target::Side::behind)) return true;
    }
    if (first != context.cue_first) return false; // it is said of what stands before it
    const std::size_t last = std::min(shape.end + task_words, passage_.words.size());
    for (std::size_t at = shape.end; at < last && !is_clause_end(at); ++at) {
        if (passage_.is(at, "đã")) return false;
        if (is_at(at, Target::Side::before)) return true;
    }
    return false;
}

// "hoàn thành đề án quý III/2021": a month or quarter that ends the clause of what is to end.
bool DateRoles::is_month_of_end(const DateShape& shape) const {
    const bool ends = shape.end == passage_.words.size() || passage_.words[shape.end].sort == Word::Sort::mark;
    const bool month = shape.precision == Precision::month || shape.precision == Precision::quarter;
    if (!gives_work() || !ends || !month || shape.known || passage_.is(shape.end, "-")) return false;
    for (std::size_t at = shape.first; !opens_clause(at) && shape.first - at < task_words; --at) {
        if (stands_at(passage_, at - 1, nouns_of_a_year) || passage_.is(at - 1, "đã")) return false;
        const bool task = passage_.is(at - 1, "hoàn") && stands_at(passage_, at - 1, verbs_of_ends);
        if (task) return at < 2 || !passage_.is(at - 2, "đã");
    }
    return false;
}

// "không được dạy chính khóa trước ngày 16/8": too soon, not too late.
bool DateRoles::is_forbidden(const DateContext& context) const {
    for (std::size_t at = context.cue_first; !opens_clause(at) && context.cue_first - at < task_words; --at) {
        if (stands_at(passage_, at - 1, verbs_of_ends)) return false;
        if (stands_at(passage_, at - 1, forbidden_before)) return true;
    }
    return false;
}

// "Người có đơn trước ngày 01/7 được giải quyết": whom it concerns.
bool DateRoles::is_condition(const DateShape& shape, const DateContext& context) const {
    const auto here = [&](std::string_view words) { return match_phrase(passage_.words, shape.end, words) > 0; };
    if (std::ranges::none_of(told_behind_conditions, here)) return false;
    for (std::size_t at = context.cue_first; !opens_clause(at) && context.cue_first - at < task_words; --at) {
        const auto ends = [&](std::string_view words) { return match_phrase(passage_.words, at - 1, words) > 0; };
        if (passage_.is(at - 1, "phải") || std::ranges::any_of(verbs_of_ends, ends)) return false;
    }
    return !opens_with_verb(context.cue_first);
}

// "Trong tháng 8, công an đã xử lý", "đã hoàn thành trong tháng 8"
bool DateRoles::is_done(const DateShape& shape, const DateContext& context) const {
    if (opens_clause(context.cue_first)) {
        const std::size_t last = std::min(shape.end + task_words, passage_.words.size());
        for (std::size_t at = shape.end; at < last && !is_clause_end(at); ++at) {
            if (passage_.is(at, "đã")) return true;
            const std::size_t verb = predicate_words(passage_, at);
            if (verb > 0 && !passage_.is(at + verb, "đã")) return false;
        }
        return false;
    }
    for (std::size_t at = context.cue_first; at-- > 0 && context.cue_first - at <= done_words + 1;) {
        if (passage_.words[at].sort == Word::Sort::mark) return false;
        if (passage_.is(at, "đã")) return predicate_words(passage_, at + 1) > 0;
    }
    return false;
}

// "Trong năm 2022, rà soát …", "hoàn thành trong năm 2021"; not "kế hoạch thanh tra trong năm 2021".
bool DateRoles::limits_by_year(const DateShape& shape, const DateContext& context) const {
    if (shape.precision != Precision::year) return true;
    if (stands_at(passage_, shape.end, and_later_years)) return false;
    if (opens_clause(context.cue_first)) return true;
    bool policy = false;
    bool lasts = false; // "thực hiện chính sách … trong năm 2025"
    bool noun = false;
    bool verb = false;
    for (std::size_t at = context.cue_first; at-- > 0 && context.cue_first - at < task_words && !is_clause_end(at);) {
        if (stands_at(passage_, at, verbs_of_ends)) return true;
        policy = policy || stands_at(passage_, at, policies);
        lasts = lasts || (policy && stands_at(passage_, at, carrying_verbs));
        if (noun && passage_.is(at, ",")) return false;
        noun = noun || (!verb && stands_at(passage_, at, nouns_of_a_year));
        verb = verb || predicate_words(passage_, at) > 0;
    }
    return verb && !noun && !lasts;
}

// "từ … đến hết ngày", or with a verb that lasts, in the same sentence.
bool DateRoles::bounds_a_state(const DateContext& context) const {
    for (std::size_t i = context.cue_first; i-- > 0 && context.cue_first - i < state_words;) {
        if (passage_.is(i, ".") || passage_.is(i, ";")) return false;
        if (passage_.is(i, "từ")) return true;
        if (stands_at(passage_, i, lasting_verbs)) return true;
    }
    return false;
}

} // namespace chithi
