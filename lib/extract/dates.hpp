// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/limit_columns.hpp"
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
    bool wrong_weekday = false;      ///< the day of the week that stands with it is not that of the day
};

/// The date on the line of place and date, role issued.
[[nodiscard]] std::optional<FoundDate> read_issue_date(const Passage& line);

/// Reads the dates of a document, passage by passage in reading order. A day or month without a year takes it from
/// the nearest day before it in its sentence, else from the issue date, else from the nearest before it in the
/// document; without any it is no fact. A deadline takes the first year in which it is not long over at the issue
/// date. Relative dates ("tuần tới") are read where the issue date is known. What a date took from elsewhere is its
/// basis.
class DateReader {
public:
    explicit DateReader(std::optional<Day> issued);

    /// The dates of one passage. `cited` are the ranges of references with their dates: dates in them have the role
    /// reference. `recurring` are days that recur, in order: they are passed over.
    [[nodiscard]] std::vector<FoundDate> read(const Passage& passage, const std::vector<Range>& cited,
                                              const std::vector<Range>& recurring = {});

    /// The nearest day before, whose year and day the next dates may take.
    struct Earlier {
        int year = 0; ///< 0: none known
        std::string words;
        std::optional<Day> day;
    };

private:
    LimitColumns columns_;
    Earlier earlier_;
    std::optional<Day> issued_;
};

} // namespace chithi
