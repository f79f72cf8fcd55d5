// SPDX-License-Identifier: Apache-2.0
#include "extract/rhythms.hpp"

#include "extract/date_context.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t longest_interval = 99;

const RecurringUnit* unit_at(const Passage& passage, std::size_t at) {
    const auto here = [&](const RecurringUnit& unit) { return passage.is(at, unit.word); };
    const auto found = std::ranges::find_if(recurring_units, here);
    return found == recurring_units.end() ? nullptr : &*found;
}

std::size_t once_at(const Passage& passage, std::size_t at) {
    std::size_t longest = 0;
    for (const std::string_view words : once_words)
        longest = std::max(longest, match_phrase(passage.words, at, words));
    return longest;
}

bool is_figure(const Passage& passage, std::size_t at) {
    return at < passage.words.size() && passage.words[at].sort == Word::Sort::digits;
}

// "hằng tháng"; "hằng năm 2021" and "cửa hàng ngày" are none.
std::optional<Rhythm> said_rhythm(const Passage& passage, std::size_t at) {
    const bool recurs =
        std::ranges::any_of(recurring_words, [&](std::string_view word) { return passage.is(at, word); });
    if (!recurs || is_figure(passage, at + 2)) return std::nullopt;
    const auto before = [&](std::string_view word) { return at > 0 && passage.is(at - 1, word); };
    if (passage.is(at, "hàng") && std::ranges::any_of(goods_words, before)) return std::nullopt;
    const RecurringUnit* unit = unit_at(passage, at + 1);
    if (unit == nullptr) return std::nullopt;
    return Rhythm{at, at + 2 + once_at(passage, at + 2), std::string(unit->rule), unit, true};
}

std::string interval_rule(const RecurringUnit& unit, std::size_t count) {
    const std::size_t interval = count * unit.size;
    return interval == 1 ? std::string(unit.rule) : fmt::format("{};INTERVAL={}", unit.frequency, interval);
}

bool goes_on_with_rhythm(const Passage& passage, std::size_t at) {
    if (!passage.is(at, ",") && !passage.is(at, "và")) return false;
    return said_rhythm(passage, at + 1) || (unit_at(passage, at + 1) != nullptr && !is_figure(passage, at + 2));
}

// "03 tháng một lần"; "6 tháng" before or behind another rhythm, and behind "định kỳ".
std::optional<Rhythm> counted_rhythm(const Passage& passage, std::size_t at, bool listed) {
    const std::size_t count = is_figure(passage, at) ? value_of(passage.words[at]) : 0;
    const RecurringUnit* unit = count > 0 ? unit_at(passage, at + 1) : nullptr;
    if (unit == nullptr || count > longest_interval) return std::nullopt;
    const std::size_t once = once_at(passage, at + 2);
    if (once == 0) {
        const bool half_year = count == 6 && unit->word == "tháng";
        const bool point = passage.is(at + 2, "đầu") || passage.is(at + 2, "cuối");
        if (!half_year || point || !(listed || goes_on_with_rhythm(passage, at + 2))) return std::nullopt;
    }
    return Rhythm{at, at + 2 + once, interval_rule(*unit, count), unit, false};
}

// "tháng, quý, năm" behind "định kỳ" or another rhythm.
std::optional<Rhythm> listed_rhythm(const Passage& passage, std::size_t at) {
    const RecurringUnit* unit = unit_at(passage, at);
    const auto here = [&](std::string_view word) { return passage.is(at + 1, word); };
    const bool goes_on = std::ranges::any_of(words_behind_named_unit, here);
    if (unit == nullptr || unit->word == "ngày" || is_figure(passage, at + 1) || goes_on) return std::nullopt;
    return Rhythm{at, at + 1, std::string(unit->rule), unit, false};
}

// "tháng cuối quý" behind a day.
std::optional<Rhythm> quarter_rhythm(const Passage& passage, std::size_t at) {
    for (const MonthOfQuarter& month : months_of_quarter) {
        const std::size_t words = match_phrase(passage.words, at, month.words);
        if (words == 0) continue;
        std::size_t end = at + words;
        while (passage.is(end, "của") || passage.is(end, "trong") || passage.is(end, "mỗi") ||
               passage.is(end, "hằng") || passage.is(end, "hàng")) {
            ++end;
        }
        const bool behind_day = at > 0 && (passage.is(at - 1, "của") || is_figure(passage, at - 1));
        if (!passage.is(end, "quý") || !behind_day) return std::nullopt;
        return Rhythm{at, end + 1, fmt::format("FREQ=YEARLY;BYMONTH={}", month.months), nullptr, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<Rhythm> rhythm_at(const Passage& passage, std::size_t at, bool listed) {
    if (auto rhythm = said_rhythm(passage, at)) return rhythm;
    if (auto rhythm = quarter_rhythm(passage, at)) return rhythm;
    const auto periodic = [&](std::string_view words) { return match_before(passage, at, words) > 0; };
    const bool expected = listed || std::ranges::any_of(periodic_words, periodic);
    if (auto rhythm = counted_rhythm(passage, at, expected)) return rhythm;
    return expected ? listed_rhythm(passage, at) : std::nullopt;
}

} // namespace chithi
