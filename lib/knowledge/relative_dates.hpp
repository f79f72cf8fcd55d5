// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/time_units.hpp"
#include <array>
#include <string_view>

/// Dates that are counted from the day on which the document was issued. All as `exact_key` gives them.
namespace chithi {

/// "tuần tới" is the week 1 after that of the document.
struct RelativeDate {
    std::string_view words;
    TimeUnit unit;
    int offset;
};

/// Source: dates table; usage. "năm trước" and its like are measures ("bằng 80% năm trước"), no dates; with one of
/// them in the sentence, "năm sau" is the one after it, not after the document.
inline constexpr std::array relative_dates = {
    RelativeDate{"ngày hôm nay", TimeUnit::day, 0},   RelativeDate{"hôm nay", TimeUnit::day, 0},
    RelativeDate{"sáng nay", TimeUnit::day, 0},       RelativeDate{"trưa nay", TimeUnit::day, 0},
    RelativeDate{"chiều nay", TimeUnit::day, 0},      RelativeDate{"tối nay", TimeUnit::day, 0},
    RelativeDate{"đêm nay", TimeUnit::day, 0},        RelativeDate{"ngày hôm qua", TimeUnit::day, -1},
    RelativeDate{"hôm qua", TimeUnit::day, -1},       RelativeDate{"ngày mai", TimeUnit::day, 1},
    RelativeDate{"sáng mai", TimeUnit::day, 1},       RelativeDate{"trưa mai", TimeUnit::day, 1},
    RelativeDate{"tối mai", TimeUnit::day, 1},        RelativeDate{"đêm mai", TimeUnit::day, 1},
    RelativeDate{"tối qua", TimeUnit::day, -1},       RelativeDate{"đêm qua", TimeUnit::day, -1},
    RelativeDate{"chiều qua", TimeUnit::day, -1},     RelativeDate{"sáng qua", TimeUnit::day, -1},
    RelativeDate{"chiều mai", TimeUnit::day, 1},      RelativeDate{"ngày kia", TimeUnit::day, 2},
    RelativeDate{"tuần này", TimeUnit::week, 0},      RelativeDate{"tuần tới", TimeUnit::week, 1},
    RelativeDate{"tuần sau", TimeUnit::week, 1},      RelativeDate{"tháng này", TimeUnit::month, 0},
    RelativeDate{"tháng tới", TimeUnit::month, 1},    RelativeDate{"tháng sau", TimeUnit::month, 1},
    RelativeDate{"tháng trước", TimeUnit::month, -1}, RelativeDate{"quý này", TimeUnit::quarter, 0},
    RelativeDate{"quý tới", TimeUnit::quarter, 1},    RelativeDate{"quý sau", TimeUnit::quarter, 1},
    RelativeDate{"quý trước", TimeUnit::quarter, -1}, RelativeDate{"năm nay", TimeUnit::year, 0},
    RelativeDate{"năm tới", TimeUnit::year, 1},       RelativeDate{"năm sau", TimeUnit::year, 1},
    RelativeDate{"năm ngoái", TimeUnit::year, -1},
};

/// Words before a period that take its first, middle or last day ("cuối tháng này"); the civil code of 2015, article
/// 146, has them for months and years.
struct PointInPeriod {
    std::string_view word;
    enum class Place { first, middle, last } place;
};
inline constexpr std::array points_in_period = {
    PointInPeriod{"đầu", PointInPeriod::Place::first},
    PointInPeriod{"giữa", PointInPeriod::Place::middle},
    PointInPeriod{"cuối", PointInPeriod::Place::last},
};

/// Units alone, as in "từ nay đến cuối năm", "từ đầu tháng đến nay".
struct PeriodWord {
    std::string_view word;
    TimeUnit unit;
};
inline constexpr std::array period_words = {
    PeriodWord{"tuần", TimeUnit::week},
    PeriodWord{"tháng", TimeUnit::month},
    PeriodWord{"quý", TimeUnit::quarter},
    PeriodWord{"năm", TimeUnit::year},
};

/// The document's own day behind "kể từ". Source: dates table.
inline constexpr std::array issue_day_words = std::to_array<std::string_view>(
    {"ngày ký ban hành", "ngày ký", "ngày ban hành", "ngày được ban hành", "khi ban hành", "khi ký", "ngày thông qua",
     "hôm nay", "ngày hôm nay", "ngày được thông qua", "sau khi ban hành", "sau khi ký ban hành", "sau ngày ban hành",
     "sau ngày ký"});

/// What is said to be done on that day to the document ("ngày Kết luận này được ban hành"); longer ones stand before
/// those they begin with. Source: usage.
inline constexpr std::array deeds_of_issue =
    std::to_array<std::string_view>({"ký ban hành", "ban hành", "ký", "thông qua"});

/// Words between the ends of a span of days; longer ones stand before those they begin with. Source: usage.
inline constexpr std::array words_of_reach = std::to_array<std::string_view>(
    {"đến trước", ", cho đến", "cho đến", "cho tới", ", đến", "đến", "tới", "-", "–"});

/// What else is signed or issued ("ngày ký hợp đồng"); documents are in document_types. Source: usage.
inline constexpr std::array signed_things =
    std::to_array<std::string_view>({"hợp đồng", "biên bản", "thỏa thuận", "cam kết", "phụ lục", "giấy", "đơn", "bản",
                                     "phiếu", "văn bản", "hồ sơ", "danh sách", "danh mục", "chứng thư", "lệnh"});

/// Verbs after which "trong ngày" is the day of the document: to report or to settle something. Source: dates table.
inline constexpr std::array same_day_verbs = std::to_array<std::string_view>(
    {"báo cáo", "xử lý", "gửi", "hoàn thành", "giải quyết", "thông báo", "nộp", "khắc phục", "trả lời", "trình",
     "triển khai", "thực hiện", "cung cấp", "chuyển", "cập nhật", "tổng hợp"});

/// Words behind "trong ngày" that do not make it another day ("trong ngày bầu cử"). Source: usage.
inline constexpr std::array same_day_followers = std::to_array<std::string_view>(
    {"theo", "để", "về", "và", "cho", "các", "không", "những", "đối với", "tại", "với"});

/// Words between such a verb and "trong ngày" that make it a rate ("số ca mắc trong ngày") or an habit. Source: dates
/// table.
inline constexpr std::array rate_words = std::to_array<std::string_view>(
    {"số ca", "số người", "số mắc", "số vụ", "số lượng", "số tăng", "số nhiễm", "lần", "ca", "lượt", "giờ", "hằng",
     "hàng", "mỗi", "khi", "nếu", "trường hợp", "diễn biến", "phát sinh"});

} // namespace chithi
