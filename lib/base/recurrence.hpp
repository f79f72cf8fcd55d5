// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The parts of an RFC 5545 RRULE that repeated duties of directives have.
struct RepeatRule {
    enum class Frequency { daily, weekly, monthly, yearly };
    Frequency frequency = Frequency::daily;
    unsigned interval = 1;
    std::vector<unsigned> months;               ///< BYMONTH
    std::optional<int> month_day;               ///< BYMONTHDAY; -1 is the last one, -2 the one before
    std::vector<std::chrono::weekday> weekdays; ///< BYDAY
};

/// Reads "FREQ=MONTHLY;BYMONTHDAY=20"; nothing where a part is none of the above, for it could change all.
[[nodiscard]] std::optional<RepeatRule> repeat_rule(std::string_view rule);

/// The first day on or after `from` on which the duty falls due. A rule with no day of its own falls due at the
/// end of each period: hằng tuần on Sunday, hằng quý (every three months) on the last day of a quarter. A day
/// that a month does not have is its last one, as people mean it.
[[nodiscard]] std::optional<Day> next_occurrence(const RepeatRule& rule, Day from);

/// The same of a rule in text; nothing where `repeat_rule` reads none.
[[nodiscard]] std::optional<Day> next_occurrence(std::string_view rule, Day from);

/// The rule as others read it: with the days that next_occurrence takes for granted written out.
[[nodiscard]] std::string to_rrule(RepeatRule rule);

/// The rule whose days are those before the days of `rule`, which keeps those it has none of.
[[nodiscard]] RepeatRule day_before(RepeatRule rule);

} // namespace chithi
