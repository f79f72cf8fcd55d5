// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Words of time limits that name no day of the calendar. All as `exact_key` gives them.
namespace chithi {

enum class TermUnit { hour, day, working_day, week, month, quarter };

/// Units after a figure; longer ones stand before those they begin with. Source: dates table.
struct TermUnitWords {
    std::string_view words;
    TermUnit unit;
};

inline constexpr std::array term_units = {
    TermUnitWords{"ngày làm việc", TermUnit::working_day},
    TermUnitWords{"ngày công", TermUnit::working_day},
    TermUnitWords{"ngày", TermUnit::day},
    TermUnitWords{"giờ", TermUnit::hour},
    TermUnitWords{"tiếng", TermUnit::hour},
    TermUnitWords{"tuần", TermUnit::week},
    TermUnitWords{"tháng", TermUnit::month},
    TermUnitWords{"quý", TermUnit::quarter},
};

/// Words before the figure. "sau 10 ngày" and "03 ngày" alone set no limit. Source: dates table, civil code 2015.
inline constexpr std::array term_openers =
    std::to_array<std::string_view>({"trong thời hạn", "trong thời gian", "trong vòng", "chậm nhất", "chậm nhất là",
                                     "chậm nhất sau", "không quá", "tối đa", "thời hạn", "trong"});

/// Words behind "kể từ" that mean the day of the document itself. Source: dates table.
inline constexpr std::array issue_day_words = std::to_array<std::string_view>(
    {"ngày ký", "ngày ban hành", "khi ban hành", "ngày văn bản này", "ngày có hiệu lực"});

/// How often something recurs; `rule` is the beginning of an RFC 5545 RRULE.
struct Recurrence {
    std::string_view words;
    std::string_view rule;
};

/// Source: dates table; hằng and hàng are both written.
inline constexpr std::array recurrences = {
    Recurrence{"hằng ngày", "FREQ=DAILY"},
    Recurrence{"hàng ngày", "FREQ=DAILY"},
    Recurrence{"mỗi ngày", "FREQ=DAILY"},
    Recurrence{"hằng tuần", "FREQ=WEEKLY"},
    Recurrence{"hàng tuần", "FREQ=WEEKLY"},
    Recurrence{"mỗi tuần", "FREQ=WEEKLY"},
    Recurrence{"hằng tháng", "FREQ=MONTHLY"},
    Recurrence{"hàng tháng", "FREQ=MONTHLY"},
    Recurrence{"mỗi tháng", "FREQ=MONTHLY"},
    Recurrence{"hằng quý", "FREQ=MONTHLY;INTERVAL=3"},
    Recurrence{"hàng quý", "FREQ=MONTHLY;INTERVAL=3"},
    Recurrence{"mỗi quý", "FREQ=MONTHLY;INTERVAL=3"},
    Recurrence{"6 tháng", "FREQ=MONTHLY;INTERVAL=6"},
    Recurrence{"06 tháng", "FREQ=MONTHLY;INTERVAL=6"},
    Recurrence{"hằng năm", "FREQ=YEARLY"},
    Recurrence{"hàng năm", "FREQ=YEARLY"},
};

/// Words shortly before a recurrence that make it a duty to deliver, not a habit ("sinh hoạt hằng ngày").
struct RecurringDuty {
    std::string_view words;
    bool quoted; ///< they belong to the fact's text ("định kỳ hằng tháng"), unlike "báo cáo"
};

/// Source: dates table; usage.
inline constexpr std::array recurring_duties = {
    RecurringDuty{"định kỳ", true}, RecurringDuty{"định kì", true},   RecurringDuty{"trước", true},
    RecurringDuty{"vào", true},     RecurringDuty{"ngày", true},      RecurringDuty{"báo cáo", false},
    RecurringDuty{"gửi", false},    RecurringDuty{"tổng hợp", false}, RecurringDuty{"cập nhật", false},
};

struct Weekday {
    std::string_view words;
    std::string_view rule; ///< as in BYDAY
};

inline constexpr std::array weekdays = {
    Weekday{"thứ hai", "MO"}, Weekday{"thứ ba", "TU"},  Weekday{"thứ tư", "WE"},   Weekday{"thứ năm", "TH"},
    Weekday{"thứ sáu", "FR"}, Weekday{"thứ bảy", "SA"}, Weekday{"chủ nhật", "SU"},
};

/// Public holidays with a fixed day of the calendar, as month * 100 + day. Source: labour code 2019, article 112; the
/// days of Tết and of the Hùng kings move with the moon and are not here.
inline constexpr std::array fixed_holidays = {101U, 430U, 501U, 902U};

} // namespace chithi
