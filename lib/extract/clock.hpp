// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>
#include <string>

namespace chithi {

inline constexpr unsigned last_hour = 24; ///< the end of a day
inline constexpr unsigned last_minute = 59;

/// A clock time in words [first, end): "17 giờ 00 phút,", "17h00", "07h30'", "17:00", "24 giờ", "5 giờ chiều".
struct Clock {
    std::size_t first = 0;
    std::size_t end = 0;
    unsigned hour = 0;
    unsigned minute = 0;

    /// "17:00"; nothing for what is no time of the day ("17 giờ 60", "25 giờ"), which is read only before a day.
    [[nodiscard]] std::optional<std::string> text() const;
};

/// Whether a day has that time: its end is 24:00, and no later one.
[[nodiscard]] constexpr bool is_time_of_day(std::size_t hour, std::size_t minute) noexcept {
    return minute <= last_minute && (hour < last_hour || (hour == last_hour && minute == 0));
}

/// The clock time that begins at word `at`; a comma behind it belongs to it.
[[nodiscard]] std::optional<Clock> clock_at(const Passage& passage, std::size_t at);

/// The clock time that ends right before word `end`.
[[nodiscard]] std::optional<Clock> clock_before(const Passage& passage, std::size_t end);

} // namespace chithi
