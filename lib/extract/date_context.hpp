// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/clock.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/recurrences.hpp"
#include <optional>

namespace chithi {

/// What stands before a date: "trước 17 giờ 00, thứ Sáu," before "ngày 30/8/2021".
struct DateContext {
    const DateCue* cue = nullptr;
    std::size_t cue_first = 0;
    std::size_t first = 0; ///< of the date with its clock, its day of the week and part of the day
    std::optional<Clock> clock;
    const Weekday* weekday = nullptr;
    bool part_of_day = false;

    /// Where the fact's text begins.
    [[nodiscard]] std::size_t text_first() const noexcept {
        return cue != nullptr && cue->quoted ? cue_first : first;
    }
    /// Whether "12/3" is a day here.
    [[nodiscard]] bool admits_bare() const noexcept {
        return part_of_day || clock || weekday != nullptr || (cue != nullptr && cue->bare);
    }
};

[[nodiscard]] DateContext context_before(const Passage& passage, std::size_t first);

/// Whether words [first, end) are a label that says that a limit follows: "Thời hạn hoàn thành", "Tiến độ".
[[nodiscard]] bool names_limit(const Passage& passage, std::size_t first, std::size_t end);

/// The first word behind a clock, a part of the day and a day of the week that may stand before a date at `at`.
[[nodiscard]] std::size_t behind_time_of_day(const Passage& passage, std::size_t at);

/// The day of the week that stands right behind a date, in brackets or after a comma; null for none.
[[nodiscard]] const Weekday* weekday_behind(const Passage& passage, std::size_t end);

/// Whether a full stop stands at a word: a point before a capital.
[[nodiscard]] bool ends_sentence(const Passage& passage, std::size_t at);

} // namespace chithi
