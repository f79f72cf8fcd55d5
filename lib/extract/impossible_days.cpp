// SPDX-License-Identifier: Apache-2.0
#include "extract/impossible_days.hpp"

#include "extract/clock.hpp"
#include "extract/date_shapes.hpp"
#include "extract/feasts.hpp"
#include "extract/figures.hpp"
#include "split/rows.hpp"
#include <chrono>
#include <fmt/format.h>
#include <optional>

namespace chithi {

namespace {

constexpr std::size_t leap_year = 2000; // where none is written, 29 February may be one

/// Figures of a day and the words they stand in.
struct Figures {
    std::size_t day = 0;
    std::size_t month = 0;
    std::size_t year = 0; ///< 0: not written
    std::size_t end = 0;
};

std::size_t short_figure(const Passage& passage, std::size_t at) {
    return is_digits(passage, at) && passage.key(at).size() <= 2 ? value_of(passage.words[at]) : 0;
}

std::size_t year_at(const Passage& passage, std::size_t at) {
    const std::size_t value = is_digits(passage, at) && passage.key(at).size() == 4 ? value_of(passage.words[at]) : 0;
    return value >= first_year && value <= last_year ? value : 0;
}

// "31/02/2022", "31-02-2022", "31 tháng 02 năm 2022", "31/02"
std::optional<Figures> figures_at(const Passage& passage, std::size_t at) {
    Figures figures{short_figure(passage, at), short_figure(passage, at + 2), 0, at + 3};
    if (figures.day == 0 || figures.month == 0) return std::nullopt;
    if (passage.is(at + 1, "tháng")) {
        const std::size_t year = passage.is(figures.end, "năm") ? year_at(passage, figures.end + 1) : 0;
        return Figures{figures.day, figures.month, year, figures.end + (year > 0 ? 2 : 0)};
    }
    const bool slash = is_tight(passage, at + 1, "/");
    const bool dash = is_tight(passage, at + 1, "-");
    if (!slash && !dash) return std::nullopt;
    const std::string_view mark = slash ? "/" : "-";
    if (is_tight(passage, figures.end, mark)) {
        figures.year = year_at(passage, figures.end + 1);
        if (figures.year == 0) return std::nullopt;
        figures.end += 2;
    }
    const bool goes_on = is_tight(passage, figures.end, "/") || is_tight(passage, figures.end, "-");
    return goes_on || (figures.year == 0 && dash) ? std::nullopt : std::optional(figures);
}

bool is_day(const Figures& figures) {
    const std::size_t year = figures.year > 0 ? figures.year : leap_year;
    return std::chrono::year_month_day{std::chrono::year{static_cast<int>(year)},
                                       std::chrono::month{static_cast<unsigned>(figures.month)},
                                       std::chrono::day{static_cast<unsigned>(figures.day)}}
        .ok();
}

Diagnostic warning(const Passage& passage, std::string code, std::string_view what, std::size_t first,
                   std::size_t end) {
    const Range range = passage.range_of(first, end);
    return {Severity::warning, std::move(code), fmt::format("“{}” {}", flat(*passage.text, range), what),
            passage.text->spans(range)};
}

std::optional<Diagnostic> impossible_day_at(const Passage& passage, std::size_t at) {
    const auto figures = figures_at(passage, at);
    const bool named = at > 0 && passage.is(at - 1, "ngày");
    if (!figures || !(named || figures->year > 0) || glued_before(passage, at) || is_day(*figures))
        return std::nullopt;
    // "30/02 âm lịch", "30/2 năm Kỷ Sửu": the moon has other months.
    if (match_phrase(passage.words, figures->end, "âm lịch") > 0 || is_lunar_year_at(passage, figures->end))
        return std::nullopt;
    return warning(passage, "impossible-day", "is no day of the calendar", at - (named ? 1 : 0), figures->end);
}

// "25 giờ ngày", "17 giờ 75 phút ngày"; without a day behind them, hours are a stretch of time.
std::optional<Diagnostic> impossible_hour_at(const Passage& passage, std::size_t at) {
    if (!passage.is(at + 1, "giờ") && !passage.is(at + 1, "h") && !passage.is(at + 1, "g")) return std::nullopt;
    const std::size_t hour = short_figure(passage, at);
    const std::size_t minute = short_figure(passage, at + 2);
    std::size_t end = at + 2 + (is_digits(passage, at + 2) ? 1 : 0);
    if (passage.is(end, "phút") || passage.is(end, "'")) ++end;
    const std::size_t day = end + (passage.is(end, ",") ? 1 : 0);
    const bool dated = passage.is(day, "ngày") && is_digits(passage, day + 1);
    if (!dated || (hour <= last_hour && minute <= last_minute)) return std::nullopt;
    return warning(passage, "impossible-hour", "is no time of the day", at, end);
}

} // namespace

std::vector<Diagnostic> impossible_days(const Passage& passage) {
    std::vector<Diagnostic> found;
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        if (passage.words[at].sort != Word::Sort::digits) continue;
        if (auto day = impossible_day_at(passage, at)) found.push_back(std::move(*day));
        if (auto hour = impossible_hour_at(passage, at)) found.push_back(std::move(*hour));
    }
    return found;
}

} // namespace chithi
