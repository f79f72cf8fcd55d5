// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <vector>

namespace chithi {

/// A date that was found, with what deadlines need to know of its words.
struct FoundDate {
    DateFact fact;
    Range range;                     ///< the fact's text
    std::optional<std::string> time; ///< "17:00" where a clock time stands before the day
    bool exclusive = false;          ///< said with "trước": the day itself is too late
};

/// The date on the line of place and date, role issued.
[[nodiscard]] std::optional<FoundDate> read_issue_date(const Passage& line);

/// The dates of all passages. A day or month without a year takes it from the nearest date before it in its
/// passage, else from `issued`, else from the nearest before it in the document; without any it is no fact.
/// `cited` are the ranges of references with their dates: dates in them have the role reference.
[[nodiscard]] std::vector<FoundDate> read_dates(const std::vector<Passage>& passages, std::optional<Day> issued,
                                                const std::vector<Range>& cited);

/// The deadlines among the dates.
[[nodiscard]] std::vector<Deadline> deadlines_of(const std::vector<FoundDate>& dates);

} // namespace chithi
