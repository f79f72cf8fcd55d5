// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/date_context.hpp"
#include "extract/date_shapes.hpp"
#include <vector>

namespace chithi {

/// What a date means, from its cue, its passage and the document's day.
class DateRoles {
public:
    /// `cited` are the ranges of references: dates in them have the role reference.
    DateRoles(const Passage& passage, std::optional<Day> issued, const std::vector<Range>& cited)
        : passage_(passage), issued_(issued), cited_(cited) {}

    [[nodiscard]] DateRole role_of(const DateShape& shape, const DateContext& context) const;

    /// The role of a deadline whose days are known by now: one long past is a bound ("nhà ở xây dựng trước ngày
    /// 01/7/2004"), and what lies behind is a period ("kết quả trong tháng 7/2021").
    [[nodiscard]] DateRole checked(DateRole role, const DateShape& shape, bool written, CalendarSpan days,
                                   const DateContext& context) const;

    /// "Luật Đất đai năm 2013": the year belongs to the law's name.
    [[nodiscard]] bool is_name_with_year(const DateShape& shape) const;

    /// "đường 30/4", "phố 2-9".
    [[nodiscard]] bool is_name_with_day(const DateShape& shape) const;

    /// Whether the clause of words [first, end) says that something is to be completed ("hoàn thành", "xong").
    [[nodiscard]] bool tells_of_an_end(std::size_t first, std::size_t end) const;

private:
    [[nodiscard]] DateRole role_of_deadline(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] DateRole role_without_cue(const DateShape& shape) const;
    [[nodiscard]] bool opens_with_verb(std::size_t word) const;
    [[nodiscard]] bool follows_cited_name(const DateShape& shape) const;
    [[nodiscard]] DateRole role_of_end(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool gives_work() const;
    [[nodiscard]] bool opens_clause(std::size_t word) const;
    [[nodiscard]] bool heads_a_task(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool is_target(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool is_month_of_end(const DateShape& shape) const;
    [[nodiscard]] bool is_forbidden(const DateContext& context) const;
    [[nodiscard]] bool is_condition(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool counts_until_then(const DateContext& context) const;
    [[nodiscard]] bool is_done(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool limits_by_year(const DateShape& shape, const DateContext& context) const;
    [[nodiscard]] bool bounds_a_state(const DateContext& context) const;
    [[nodiscard]] bool is_clause_end(std::size_t word) const;

    const Passage& passage_;
    std::optional<Day> issued_;
    const std::vector<Range>& cited_;
};

/// A deadline that is over may still be spoken of, so many days after it.
inline constexpr std::chrono::days deadline_lookback{60};

} // namespace chithi
