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

    [[nodiscard]] std::string text() const; ///< "17:00"
};

/// The clock time that begins at word `at`; a comma behind it belongs to it.
[[nodiscard]] std::optional<Clock> clock_at(const Passage& passage, std::size_t at);

/// The clock time that ends right before word `end`.
[[nodiscard]] std::optional<Clock> clock_before(const Passage& passage, std::size_t end);

} // namespace chithi
