// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/date_context.hpp"
#include "extract/recurring_days.hpp"
#include "extract/rhythms.hpp"
#include <string>

/// The RRULE of a rhythm and the day, the month or the day of the week that stands with it.
namespace chithi {

/// The RRULE of `rhythm` (RFC 5545, without "RRULE:"), on `day`, if there is one, and on the day of the week that
/// `context` has: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15".
[[nodiscard]] std::string rule_of(const Passage& passage, const Rhythm& rhythm, const DateContext& context,
                                  const RecurringDay* day);

/// The word behind what says of which month or year a day at `at` is ("của tháng cuối quý", "của tháng sau", "năm
/// sau"); `at` where nothing does.
[[nodiscard]] std::size_t behind_following(const Passage& passage, std::size_t at);

/// How many words at `at` are the year after each ("năm sau"); 0 for none.
[[nodiscard]] std::size_t following_year_at(const Passage& passage, std::size_t at);

} // namespace chithi
