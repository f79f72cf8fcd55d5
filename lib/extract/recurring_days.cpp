// SPDX-License-Identifier: Apache-2.0
#include "extract/recurring_days.hpp"

#include "extract/relative_dates.hpp"
#include <optional>

namespace chithi {

namespace {

unsigned number_at(const Passage& passage, std::size_t at, unsigned most) {
    const std::size_t value = is_digits(passage, at) ? value_of(passage.words[at]) : 0;
    return value <= most ? static_cast<unsigned>(value) : 0;
}

std::optional<RecurringDay> day_at(const Passage& passage, std::size_t at, bool listed) {
    RecurringDay found;
    found.first = at;
    const bool named = passage.is(at, "ngày");
    if (passage.is(at, "tháng")) {
        found.month = number_at(passage, at + 1, 12);
        found.end = at + 2;
        return found.month != 0 ? std::optional(found) : std::nullopt;
    }
    for (const std::string_view last : {"ngày cuối cùng", "ngày cuối"}) {
        const std::size_t words = match_phrase(passage.words, at, last);
        if (words == 0 || !passage.is(at + words, "của")) continue;
        found.day = -1;
        found.end = at + words;
        return found;
    }
    const std::size_t figure = at + (named ? 1 : 0) + (named && passage.is(at + 1, "thứ") ? 1 : 0); // "ngày thứ 20"
    found.day = static_cast<int>(number_at(passage, figure, 31));
    if (found.day == 0) return std::nullopt;
    found.end = figure + 1;
    const bool month = passage.is(found.end, "/") || passage.is(found.end, "-") || passage.is(found.end, "tháng");
    if (month && (found.month = number_at(passage, found.end + 1, 12)) != 0) found.end += 2;
    if (passage.is(found.end, "/")) return std::nullopt; // a year: once only
    return named || listed || found.month != 0 ? std::optional(found) : std::nullopt;
}

} // namespace

std::vector<RecurringDay> recurring_days_at(const Passage& passage, std::size_t at) {
    std::vector<RecurringDay> days;
    if (passage.is(at, "các")) ++at;
    while (auto day = day_at(passage, at, !days.empty())) {
        days.push_back(*day);
        at = day->end;
        const std::size_t until = words_until(passage, at);
        const auto last = until > 0 ? day_at(passage, at + until, true) : std::nullopt;
        if (last) {
            days.back().end = at = last->end;
            days.back().span = true;
        }
        if (!passage.is(at, ",") && !passage.is(at, "và")) break;
        at += passage.is(at + 1, "và") ? 2 : 1;
    }
    return days;
}

} // namespace chithi
