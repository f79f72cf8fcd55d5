// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <vector>

namespace chithi {

/// A day of a month or a year, a month of a year: "ngày 20", "30/6", "15 tháng 12", "tháng 6".
struct RecurringDay {
    std::size_t first = 0;
    std::size_t end = 0;
    int day = 0;        ///< 0: none; -1: the last one
    unsigned month = 0; ///< 0: none
    bool span = false;  ///< it reaches to another day: "01/11 đến 18/11"
};

/// "các ngày 15/3, 15/6 và 15/9": the days without a year that begin at a word; empty where none do.
[[nodiscard]] std::vector<RecurringDay> recurring_days_at(const Passage& passage, std::size_t at);

} // namespace chithi
