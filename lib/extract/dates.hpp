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

/// Reads the dates of a document, passage by passage in reading order. A day or month without a year takes it from
/// the nearest day before it in its passage, else from the issue date, else from the nearest before it in the
/// document; without any it is no fact. A deadline takes the first year that does not lie before the issue date.
class DateReader {
public:
    explicit DateReader(std::optional<Day> issued);

    /// The dates of one passage. `cited` are the ranges of references with their dates: dates in them have the role
    /// reference.
    [[nodiscard]] std::vector<FoundDate> read(const Passage& passage, const std::vector<Range>& cited);

private:
    int year_ = 0; ///< 0: none known
    std::optional<Day> issued_;
};

/// The deadlines among the dates.
[[nodiscard]] std::vector<Deadline> deadlines_of(const std::vector<FoundDate>& dates);

} // namespace chithi
