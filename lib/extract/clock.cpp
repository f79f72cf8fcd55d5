// SPDX-License-Identifier: Apache-2.0
#include "extract/clock.hpp"

#include "knowledge/date_phrases.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

bool is_figure(const Passage& passage, std::size_t at) {
    return is_digits(passage, at) && passage.key(at).size() <= 2;
}

// "chiều": five o'clock is 17:00.
void read_part_of_day(const Passage& passage, Clock& clock) {
    for (const PartOfDay& part : parts_of_day) {
        const std::size_t words = match_phrase(passage.words, clock.end, part.words);
        if (words == 0) continue;
        clock.end += words;
        if (part.afternoon && clock.hour < 12) clock.hour += 12;
        return;
    }
}

} // namespace

std::string Clock::text() const { return fmt::format("{:02}:{:02}", hour, minute); }

std::optional<Clock> clock_at(const Passage& passage, std::size_t at) {
    if (!is_figure(passage, at)) return std::nullopt;
    Clock clock{at, at + 2, static_cast<unsigned>(value_of(passage.words[at])), 0};
    const bool colon = passage.is(at + 1, ":") && is_figure(passage, at + 2) && !passage.words[at + 2].space_before;
    const bool hours = passage.is(at + 1, "giờ") || passage.is(at + 1, "h") || passage.is(at + 1, "g");
    if (!colon && !hours) return std::nullopt;
    if (is_figure(passage, clock.end)) clock.minute = static_cast<unsigned>(value_of(passage.words[clock.end++]));
    for (const std::string_view mark : {"phút", "'", "’", "giờ"}) {
        if (passage.is(clock.end, mark)) ++clock.end;
    }
    read_part_of_day(passage, clock);
    if (passage.is(clock.end, ",")) ++clock.end;
    if (clock.hour > last_hour || clock.minute > last_minute) return std::nullopt;
    return clock;
}

std::optional<Clock> clock_before(const Passage& passage, std::size_t end) {
    constexpr std::size_t longest = 7;
    for (std::size_t size = 2; size <= std::min(longest, end); ++size) {
        auto clock = clock_at(passage, end - size);
        // A comma, or the part of the day of "12 giờ 00 trưa mai", stands at `end`, not before it.
        const auto part = [&](const PartOfDay& row) { return passage.is(end, row.words); };
        const bool over = passage.is(end, ",") || std::ranges::any_of(parts_of_day, part);
        if (clock && clock->end == end + 1 && over) --clock->end;
        if (clock && clock->end == end) return clock;
    }
    return std::nullopt;
}

} // namespace chithi
