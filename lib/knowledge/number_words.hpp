// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// A word that spells a digit, alone ("hai") or only behind tens ("mốt", "lăm").
struct DigitWord {
    std::string_view words; ///< as `exact_key` gives it
    unsigned value;
    bool behind_tens = false;
};

/// Source: quantities table; usage of north and south.
inline constexpr std::array digit_words = {
    DigitWord{"một", 1},       DigitWord{"hai", 2},        DigitWord{"ba", 3},        DigitWord{"bốn", 4},
    DigitWord{"năm", 5},       DigitWord{"sáu", 6},        DigitWord{"bảy", 7},       DigitWord{"bẩy", 7},
    DigitWord{"tám", 8},       DigitWord{"chín", 9},       DigitWord{"mốt", 1, true}, DigitWord{"tư", 4, true},
    DigitWord{"lăm", 5, true}, DigitWord{"nhăm", 5, true},
};

/// A word that multiplies the figure or the words before it.
struct Multiplier {
    std::string_view words; ///< as `exact_key` gives it
    double factor;
};

inline constexpr std::array multipliers = {
    Multiplier{"chục", 1e1}, Multiplier{"trăm", 1e2},  Multiplier{"nghìn", 1e3}, Multiplier{"ngàn", 1e3},
    Multiplier{"vạn", 1e4},  Multiplier{"triệu", 1e6}, Multiplier{"tỷ", 1e9},    Multiplier{"tỉ", 1e9},
};

/// Words before a multiplier that name an order of magnitude: from `low` times it on, below `high` times it.
struct VagueNumber {
    std::string_view words; ///< as `exact_key` gives it
    double low;
    double high; ///< 0: open
};

inline constexpr std::array vague_numbers = {
    VagueNumber{"hàng", 1, 0},
    VagueNumber{"vài", 2, 10},
    VagueNumber{"mấy", 2, 10},
};

/// "gấp đôi", "gấp ba": how many times as much.
struct TimesAsMuch {
    std::string_view words; ///< behind "gấp", as `exact_key` gives it
    double value;
};

inline constexpr std::array times_as_much = {
    TimesAsMuch{"rưỡi", 1.5}, TimesAsMuch{"đôi", 2}, TimesAsMuch{"hai", 2},   TimesAsMuch{"ba", 3},
    TimesAsMuch{"bốn", 4},    TimesAsMuch{"năm", 5}, TimesAsMuch{"mười", 10},
};

/// Words behind a fraction that say it is one of a whole: "3/4 số hộ", "một nửa diện tích".
inline constexpr std::array whole_words = std::to_array<std::string_view>({
    "số",       "tổng số",    "tổng",      "diện tích", "dân số",    "kinh phí",    "thời gian",   "tỷ lệ",
    "tỉ lệ",    "tỷ suất",    "tỉ suất",   "tỷ số",     "tỉ số",     "chặng đường", "quãng đường", "khối lượng",
    "số lượng", "thời lượng", "chiều dài", "công suất", "dung tích", "sản lượng",   "giá trị",     "nguồn vốn",
});

/// Those of them that are a number of the things behind them: "3/4 số hộ" are households, "1/2 tỷ lệ hộ nghèo" are
/// not.
inline constexpr std::array numbers_of_things =
    std::to_array<std::string_view>({"số", "tổng số", "tổng", "số lượng", "dân số"});

/// Words right before a figure that make it the number of a thing, not how many there are: "cấp độ 3", "Tổ 5", "năm
/// 2021". As `exact_key` gives them. Source: quantities table; usage.
inline constexpr std::array ordinal_heads = std::to_array<std::string_view>({
    "số",      "thứ",  "lần",     "điều",  "khoản",   "điểm",        "mục",      "chương",      "phần",
    "phụ lục", "biểu", "bảng",    "trang", "cấp độ",  "mức độ",      "cấp",      "mức",         "vùng",
    "đợt",     "kỳ",   "khóa",    "ngày",  "tháng",   "năm",         "quý",      "tuần",        "tổ",
    "thôn",    "ấp",   "xóm",     "khu",   "khu phố", "khu vực",     "quận",     "phường",      "đội",
    "lớp",     "khối", "loại",    "hạng",  "nhóm",    "bậc",         "bước",     "giai đoạn",   "tập",
    "lộ",      "km",   "tầng",    "phòng", "cụm",     "tiểu khu",    "lô",       "khoảnh",      "chuyến",
    "phiên",   "câu",  "cơn bão", "mẫu",   "tỉnh lộ", "quốc lộ",     "vành đai", "tuyến",       "nhà",
    "hẻm",     "ngõ",  "dự án",   "mùng",  "mồng",    "ban chỉ đạo", "bcđ",      "ban chỉ huy",
});

/// The highest number that such a word has: "cấp 300 suất quà" gives them out. Source: usage.
struct OrdinalLimit {
    std::string_view words; ///< one of the above, a single word
    std::size_t most;
};
inline constexpr std::array ordinal_limits = {OrdinalLimit{"cấp", 12}};

/// Words before an ordinal head that make it a measure after all: "mỗi ngày 12 ca", "tổng số 226 ca", or a verb: "dự
/// phòng 04 chỗ", "cung cấp 5 suất".
inline constexpr std::array ordinal_exceptions = std::to_array<std::string_view>({
    "dự",  "dứt",  "danh", "cung", "trợ",       "phụ",        "bù",   "phân",  "nâng", "mỗi",
    "một", "từng", "hằng", "hàng", "bình quân", "trung bình", "tổng", "trong", "cả",
});

/// Words right before "năm" behind which it is five, not a year. Source: usage.
inline constexpr std::array before_five = std::to_array<std::string_view>({
    "có",
    "là",
    "làm",
    "khiến",
    "thêm",
    "gồm",
    "nhận",
    "hiện",
    "còn",
    "được",
    "nhất",
    "khoảng",
    "hơn",
    "gần",
    "và",
    "lập",
});

} // namespace chithi
