// SPDX-License-Identifier: Apache-2.0
#include "extract/rhythms.hpp"

#include "base/phrase_rows.hpp"
#include "extract/date_context.hpp"
#include "extract/durations.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t longest_interval = 99;
constexpr std::size_t times_reach = 14;      // words between "Mỗi quý," and its "02 lần"
constexpr std::size_t longest_sentence = 40; // words looked back at
constexpr std::size_t days_of_month = 30;

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

std::size_t number_at(const Passage& passage, std::size_t at) {
    if (is_digits(passage, at)) return value_of(passage.words[at]);
    const auto here = [&](const NumberWord& number) { return passage.is(at, number.words); };
    const auto found = std::ranges::find_if(number_words, here);
    return found == number_words.end() ? 0 : found->value;
}

/// "02 lần", "ít nhất một lần".
struct Times {
    std::size_t count = 0; ///< 0: none
    std::size_t end = 0;
};

Times times_at(const Passage& passage, std::size_t at) {
    for (const std::string_view words : {"ít nhất", "tối thiểu"}) at += match_phrase(passage.words, at, words);
    const std::size_t count = number_at(passage, at);
    return count > 0 && passage.is(at + 1, "lần") ? Times{count, at + 2} : Times{};
}

// Behind "Mỗi quý," in the same sentence.
Times times_behind(const Passage& passage, std::size_t at) {
    const std::size_t last = std::min(at + times_reach, passage.words.size());
    for (; at < last && !passage.is(at, ";") && !ends_sentence(passage, at); ++at) {
        const Times times = times_at(passage, at);
        if (times.count > 0 && !passage.is(times.end, "/")) return times;
    }
    return {};
}

std::string interval_rule(const RecurringUnit& unit, std::size_t count) {
    const std::size_t interval = count * unit.size;
    return interval == 1 ? std::string(unit.rule) : fmt::format("{};INTERVAL={}", unit.frequency, interval);
}

// `times` in every `count` units: in months where a year or quarter is cut into whole ones, in days where a month is
// (civil code 2015, article 146: half a month has 15 days); else once in each.
std::string rule_of_times(const RecurringUnit& unit, std::size_t count, std::size_t times) {
    const std::size_t months = unit.word == "năm" ? 12 * count : unit.size * count;
    const bool in_months = unit.frequency == "FREQ=MONTHLY" || unit.frequency == "FREQ=YEARLY";
    if (times > 1 && in_months && months % times == 0) {
        return months == times ? "FREQ=MONTHLY" : fmt::format("FREQ=MONTHLY;INTERVAL={}", months / times);
    }
    const std::size_t days = unit.word == "tháng" ? days_of_month * count : unit.word == "tuần" ? 7 * count : 0;
    if (times > 1 && days > 0 && days % times == 0) {
        return days == times ? "FREQ=DAILY" : fmt::format("FREQ=DAILY;INTERVAL={}", days / times);
    }
    return interval_rule(unit, count);
}

// "hằng tháng", "mỗi năm hai lần"; "hằng năm 2021" and "cửa hàng ngày" are none.
std::optional<Rhythm> said_rhythm(const Passage& passage, std::size_t at) {
    const bool recurs =
        std::ranges::any_of(recurring_words, [&](std::string_view word) { return passage.is(at, word); });
    const RecurringUnit* unit = recurs ? unit_at(passage, at + 1) : nullptr;
    if (unit == nullptr) return std::nullopt;
    const auto before = [&](std::string_view word) { return at > 0 && passage.is(at - 1, word); };
    if (passage.is(at, "hàng") && std::ranges::any_of(goods_words, before)) return std::nullopt;
    Times times = times_at(passage, at + 2);
    if (times.count > 0) return Rhythm{at, times.end, rule_of_times(*unit, 1, times.count), unit, true, true};
    if (is_digits(passage, at + 2)) return std::nullopt;
    if (passage.is(at, "mỗi")) times = times_behind(passage, at + 2);
    if (times.count > 0) return Rhythm{at, at + 2, rule_of_times(*unit, 1, times.count), unit, true, true};
    return Rhythm{at, at + 2 + once_at(passage, at + 2), std::string(unit->rule), unit, true};
}

// "02 lần/năm", "01 lần/06 tháng", "một lần mỗi quý"
std::optional<Rhythm> times_rhythm(const Passage& passage, std::size_t at) {
    const Times times = times_at(passage, at);
    if (times.count == 0) return std::nullopt;
    const bool per = passage.is(times.end, "/") || passage.is(times.end, "trong") || passage.is(times.end, "mỗi") ||
                     passage.is(times.end, "một");
    if (!per) return std::nullopt;
    std::size_t end = times.end + (passage.is(times.end, "một") ? 0 : 1);
    if (passage.is(end, "mỗi")) ++end;
    const std::size_t count =
        unit_at(passage, end + 1) != nullptr ? number_at(passage, end) : 0; // "năm" is five, too
    end += count > 0 ? 1 : 0;
    const RecurringUnit* unit = unit_at(passage, end);
    if (unit == nullptr || is_digits(passage, end + 1)) return std::nullopt;
    return Rhythm{at, end + 1, rule_of_times(*unit, std::max<std::size_t>(count, 1), times.count), unit, false, true};
}

// "6 tháng và cả năm"
bool goes_on_with_rhythm(const Passage& passage, std::size_t at) {
    if (!passage.is(at, ",") && !passage.is(at, "và")) return false;
    at += passage.is(at + 1, "cả") ? 2 : 1;
    return said_rhythm(passage, at) || (unit_at(passage, at) != nullptr && !is_digits(passage, at + 1));
}

// "nửa tháng một lần"
std::optional<Rhythm> half_rhythm(const Passage& passage, std::size_t at) {
    const auto half = passage.is(at, "nửa") ? duration_at(passage, at) : std::nullopt;
    const std::size_t once = half ? once_at(passage, half->end) : 0;
    if (once == 0) return std::nullopt;
    const bool year = half->unit == TimeUnit::month;
    const RecurringUnit* unit = unit_at(passage, at + 1);
    return Rhythm{at,
                  half->end + once,
                  fmt::format("FREQ={};INTERVAL={}", year ? "MONTHLY" : "DAILY", half->count),
                  unit,
                  false,
                  true};
}

// "6 tháng sơ kết một lần"
bool is_once_behind(const Passage& passage, std::size_t at) {
    constexpr std::size_t reach = 5; // words
    for (const std::size_t last = std::min(at + reach, passage.words.size()); at < last; ++at) {
        if (passage.words[at].sort == Word::Sort::mark) return false;
        const Times times = times_at(passage, at);
        if (times.count > 0) return times.count == 1 && !passage.is(times.end, "/");
    }
    return false;
}

// "03 tháng một lần", "hai tuần một lần"; "6 tháng" before or behind another rhythm, and behind "định kỳ".
std::optional<Rhythm> counted_rhythm(const Passage& passage, std::size_t at, bool listed) {
    const std::size_t count = number_at(passage, at);
    const RecurringUnit* unit = count > 0 ? unit_at(passage, at + 1) : nullptr;
    if (unit == nullptr || count > longest_interval) return std::nullopt;
    const std::size_t once = once_at(passage, at + 2);
    if (once == 0 && is_once_behind(passage, at + 2)) {
        return Rhythm{at, at + 2, interval_rule(*unit, count), unit, false, true};
    }
    if (once == 0) {
        const bool half_year = count == 6 && unit->word == "tháng" && is_digits(passage, at);
        const bool point = passage.is(at + 2, "đầu") || passage.is(at + 2, "cuối");
        if (!half_year || point || !(listed || goes_on_with_rhythm(passage, at + 2))) return std::nullopt;
    }
    return Rhythm{at, at + 2 + once, interval_rule(*unit, count), unit, false, once > 0};
}

// "báo cáo tuần vào thứ Năm", "báo cáo tháng trước ngày 25": the period's report; not "báo cáo quý cơ quan".
std::optional<Rhythm> reported_rhythm(const Passage& passage, std::size_t at) {
    const RecurringUnit* unit = unit_at(passage, at);
    if (unit == nullptr || unit->word == "ngày" || match_before(passage, at, "báo cáo") == 0) return std::nullopt;
    if (!stands_at(passage, at + 1, words_behind_reports)) return std::nullopt;
    return Rhythm{at, at + 1, std::string(unit->rule), unit, false};
}

// "Từ kỳ báo cáo tháng 11, … ngày 05 của tháng sau": every time, not once.
bool speaks_of_periods(const Passage& passage, std::size_t at) {
    for (std::size_t back = at; back-- > 0 && at - back <= longest_sentence && !ends_sentence(passage, back);) {
        if (stands_at(passage, back, words_of_periods)) return true;
    }
    return false;
}

// Whether word `at` is the figure of "ngày 25", "ngày thứ 25".
bool is_day(const Passage& passage, std::size_t at) {
    const bool counted = at > 1 && passage.is(at - 1, "thứ");
    return is_digits(passage, at) && passage.is(at - (counted ? 2 : 1), "ngày");
}

// "tháng kế tiếp" with no period named before: how many words, 0 where it is none that comes again.
std::size_t month_after_each(const Passage& passage, std::size_t at) {
    using Alone = FollowingMonth::Alone;
    static const PhraseRows<FollowingMonth> months(following_months);
    const auto month = months.match(passage.words, at);
    if (month.row == nullptr || month.row->alone == Alone::never) return 0;
    return month.row->alone == Alone::always || speaks_of_periods(passage, at) ? month.words : 0;
}

// "ngày 25 của tháng", "ngày cuối cùng của tháng"
std::optional<Rhythm> month_of_day(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "tháng") || at < 3 || !passage.is(at - 1, "của") || is_digits(passage, at + 1)) {
        return std::nullopt;
    }
    const auto here = [&](std::string_view word) { return passage.is(at + 1, word); };
    if (const std::size_t words = month_after_each(passage, at); words > 0 && is_day(passage, at - 2))
        return Rhythm{at, at + words, "FREQ=MONTHLY", unit_at(passage, at), true};
    if (std::ranges::any_of(words_behind_named_unit, here)) return std::nullopt;
    const bool last =
        match_before(passage, at - 1, "ngày cuối cùng") > 0 || match_before(passage, at - 1, "ngày cuối") > 0;
    if (!last && !is_day(passage, at - 2)) return std::nullopt;
    return Rhythm{at, at + 1, "FREQ=MONTHLY", unit_at(passage, at), true};
}

// "tháng, quý, năm" behind "định kỳ" or another rhythm.
std::optional<Rhythm> listed_rhythm(const Passage& passage, std::size_t at) {
    if (passage.is(at, "cả")) ++at;
    const RecurringUnit* unit = unit_at(passage, at);
    const auto here = [&](std::string_view word) { return passage.is(at + 1, word); };
    const bool goes_on = std::ranges::any_of(words_behind_named_unit, here);
    if (unit == nullptr || unit->word == "ngày" || is_digits(passage, at + 1) || goes_on) return std::nullopt;
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
        const bool behind_day = at > 0 && (passage.is(at - 1, "của") || is_digits(passage, at - 1));
        if (!passage.is(end, "quý") || !behind_day) return std::nullopt;
        return Rhythm{at, end + 1, fmt::format("FREQ=YEARLY;BYMONTH={}", month.months), nullptr, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<Rhythm> rhythm_at(const Passage& passage, std::size_t at, bool listed) {
    if (auto rhythm = said_rhythm(passage, at)) return rhythm;
    if (auto rhythm = quarter_rhythm(passage, at)) return rhythm;
    if (auto rhythm = times_rhythm(passage, at)) return rhythm;
    if (auto rhythm = half_rhythm(passage, at)) return rhythm;
    if (auto rhythm = month_of_day(passage, at)) return rhythm;
    if (auto rhythm = reported_rhythm(passage, at)) return rhythm;
    const bool expected = listed || stands_before(passage, at, periodic_words);
    if (auto rhythm = counted_rhythm(passage, at, expected)) return rhythm;
    return expected ? listed_rhythm(passage, at) : std::nullopt;
}

} // namespace chithi
