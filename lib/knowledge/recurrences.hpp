// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Words of what comes again and again. All as `exact_key` gives them.
namespace chithi {

/// A unit that recurs; `rule` is the beginning of an RFC 5545 RRULE, `frequency` what an interval is added to.
struct RecurringUnit {
    std::string_view word;
    std::string_view rule;
    std::string_view frequency;
    unsigned size; ///< of one unit in those of the frequency
};

/// Source: dates table.
inline constexpr std::array recurring_units = {
    RecurringUnit{"ngày", "FREQ=DAILY", "FREQ=DAILY", 1},
    RecurringUnit{"tuần", "FREQ=WEEKLY", "FREQ=WEEKLY", 1},
    RecurringUnit{"tháng", "FREQ=MONTHLY", "FREQ=MONTHLY", 1},
    RecurringUnit{"quý", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY", 3},
    RecurringUnit{"năm", "FREQ=YEARLY", "FREQ=YEARLY", 1},
};

/// Words before a unit that make it recur. Source: dates table; hằng and hàng are both written.
inline constexpr std::array recurring_words = std::to_array<std::string_view>({"hằng", "hàng", "mỗi"});

/// Words before "hàng" that it belongs to ("cửa hàng", "mặt hàng"). Source: usage.
inline constexpr std::array goods_words = std::to_array<std::string_view>(
    {"cửa", "mặt", "nhà", "đơn", "khách", "bán", "mua", "ngân", "giao", "kho", "lô", "nhập", "xuất", "chở"});

/// Words before units without "hằng" ("báo cáo định kỳ tháng, quý, năm"). Source: usage.
inline constexpr std::array periodic_words = std::to_array<std::string_view>({"định kỳ", "định kì"});

/// Words behind "03 tháng" that make it a rhythm. Source: usage.
inline constexpr std::array once_words =
    std::to_array<std::string_view>({"một lần", "1 lần", "01 lần", "/ lần", "/ 01 lần", "/ 1 lần"});

/// Words behind "báo cáo tháng" with which it is the report of every month. Source: usage.
inline constexpr std::array words_behind_reports =
    std::to_array<std::string_view>({"cho", "về", "gửi", "trước", "vào", "chậm nhất", "muộn nhất", ", quý", ", năm",
                                     ", tháng", ", 6 tháng", ", 06 tháng", "và năm", "và quý"});

/// Words behind a unit that make it a certain one, not one that recurs ("tháng cuối quý", "năm học", "quý I").
inline constexpr std::array words_behind_named_unit = std::to_array<std::string_view>(
    {"cuối", "đầu", "giữa", "này",  "nay",  "tới",   "sau",  "trước", "thứ", "học", "ngoái", "i",   "ii",
     "iii",  "iv",  "kế",   "tiếp", "liền", "giêng", "chạp", "qua",   "vừa", "làm", "lễ",    "tuổi"});

/// The months that words between a day and "quý" stand for. Source: dates table.
struct MonthOfQuarter {
    std::string_view words;
    std::string_view months; ///< as in BYMONTH
};
inline constexpr std::array months_of_quarter = {
    MonthOfQuarter{"tháng cuối cùng", "3,6,9,12"}, MonthOfQuarter{"tháng cuối", "3,6,9,12"},
    MonthOfQuarter{"tháng thứ ba", "3,6,9,12"},    MonthOfQuarter{"tháng đầu tiên", "1,4,7,10"},
    MonthOfQuarter{"tháng đầu", "1,4,7,10"},       MonthOfQuarter{"tháng thứ hai", "2,5,8,11"},
    MonthOfQuarter{"tháng giữa", "2,5,8,11"},
};

/// Words behind a day that put it into the month after a period ("trước ngày 15 của tháng kế tiếp").
struct FollowingMonth {
    enum class Alone {
        never,      ///< the period must be named before
        in_periods, ///< only in a sentence with words_of_periods: else it is the month after the document's
        always,
    };
    std::string_view words;
    Alone alone; ///< whether the day is one of every month where no period is named before
};

/// Source: usage.
inline constexpr std::array following_months = {
    FollowingMonth{"tháng kế tiếp", FollowingMonth::Alone::always},
    FollowingMonth{"tháng tiếp theo", FollowingMonth::Alone::always},
    FollowingMonth{"tháng liền kề", FollowingMonth::Alone::always},
    FollowingMonth{"tháng sau liền kề", FollowingMonth::Alone::always},
    FollowingMonth{"tháng sau", FollowingMonth::Alone::in_periods},
    FollowingMonth{"tháng đầu quý sau", FollowingMonth::Alone::never},
    FollowingMonth{"tháng đầu tiên quý sau", FollowingMonth::Alone::never},
    FollowingMonth{"tháng đầu tiên của quý sau", FollowingMonth::Alone::never},
    FollowingMonth{"tháng đầu của quý sau", FollowingMonth::Alone::never},
};

/// The year after each, behind a day of what recurs yearly ("Hằng năm, …, chậm nhất ngày 31 tháng 01 năm sau").
inline constexpr std::array following_years =
    std::to_array<std::string_view>({"năm sau", "năm kế tiếp", "năm tiếp theo", "năm liền kề", "năm sau liền kề"});

/// Words of a sentence that speaks of what is reported again and again. Source: usage.
inline constexpr std::array words_of_periods = std::to_array<std::string_view>(
    {"kỳ báo cáo", "báo cáo tháng", "định kỳ", "hằng tháng", "hàng tháng", "mỗi tháng", "từng tháng"});
inline constexpr std::string_view first_months_of_quarters = "1,4,7,10";

/// Words shortly before a recurrence that make it a duty to deliver, not a habit ("sinh hoạt hằng ngày").
struct RecurringDuty {
    std::string_view words;
    bool quoted; ///< they belong to the fact's text ("định kỳ hằng tháng"), unlike "báo cáo"
};

/// Source: dates table; usage.
inline constexpr std::array recurring_duties = {
    RecurringDuty{"định kỳ", true},  RecurringDuty{"định kì", true},   RecurringDuty{"báo cáo", false},
    RecurringDuty{"gửi", false},     RecurringDuty{"tổng hợp", false}, RecurringDuty{"cập nhật", false},
    RecurringDuty{"sơ kết", false},  RecurringDuty{"giao ban", false}, RecurringDuty{"tổng kết", false},
    RecurringDuty{"rà soát", false}, RecurringDuty{"kiểm tra", false}, RecurringDuty{"công khai", false},
};

/// Words right before a recurrence that it only describes ("kế hoạch hằng năm"). Source: usage.
inline constexpr std::array described_nouns = std::to_array<std::string_view>(
    {"kế hoạch",  "dự toán",   "sinh hoạt",  "nhiệm vụ",    "chỉ tiêu",   "chương trình", "hoạt động", "kinh phí",
     "ngân sách", "nguồn",     "vốn",        "đời sống",    "công việc",  "công tác",     "danh mục",  "biên chế",
     "chi",       "bình quân", "trung bình", "sử dụng đất", "kinh doanh", "thường xuyên"});

/// Occasions that recur without being duties ("nhân ngày 20/11 hằng năm"). Source: usage.
inline constexpr std::array occasions =
    std::to_array<std::string_view>({"nhân", "dịp", "kỷ niệm", "hưởng ứng", "lễ"});

struct Weekday {
    std::string_view words;
    std::string_view rule; ///< as in BYDAY
    unsigned iso;          ///< Monday is 1
};

inline constexpr std::array weekdays = {
    Weekday{"thứ hai", "MO", 1},  Weekday{"thứ ba", "TU", 2},  Weekday{"thứ tư", "WE", 3},
    Weekday{"thứ năm", "TH", 4},  Weekday{"thứ sáu", "FR", 5}, Weekday{"thứ bảy", "SA", 6},
    Weekday{"chủ nhật", "SU", 7}, Weekday{"thứ 2", "MO", 1},   Weekday{"thứ 3", "TU", 2},
    Weekday{"thứ 4", "WE", 3},    Weekday{"thứ 5", "TH", 4},   Weekday{"thứ 6", "FR", 5},
    Weekday{"thứ 7", "SA", 6},
};

/// Nouns before "thứ hai" that it counts ("lần thứ hai"). Source: usage.
inline constexpr std::array counted_in_order =
    std::to_array<std::string_view>({"lần", "đợt", "mũi", "liều", "kỳ", "khóa", "năm", "ca"});

} // namespace chithi
