// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/date_shapes.hpp"
#include <vector>

namespace chithi {

/// Dates that share a month or a year: "các ngày 05, 06 và 07/9/2021", "từ ngày 03/3 đến 12/3/2021", "03 -
/// 12/3/2021", "tháng 9 đến tháng 12/2021", "quý I, II/2022". Each has what it borrows from the ones behind it.
struct DateSeries {
    struct Member {
        DateShape shape;
        bool borrows = false; ///< its month or year stands with a later member
    };
    std::vector<Member> members; ///< at least two; of a range, its ends
    bool range = false;
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The series that begins at word `at`; a single date is none. `bare` admits a first figure without "ngày", as it
/// stands behind "từ".
[[nodiscard]] std::optional<DateSeries> date_series_at(const Passage& passage, std::size_t at, bool bare);

} // namespace chithi
