// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace chithi {

/// The letters that count points (điểm), in the order of the Vietnamese alphabet; there is no f, j, w, z,
/// and no ă, â, ê, ô, ơ, ư. Source: decree 30/2020/NĐ-CP.
inline constexpr std::array point_letters = std::to_array<std::string_view>({
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
});

/// Letters that count no points in Vietnamese, with the one they stand behind in lists counted in English. Source:
/// usage.
struct ForeignLetter {
    char letter;
    std::string_view before;
};

inline constexpr std::array foreign_letters = {
    ForeignLetter{'f', "e"},
    ForeignLetter{'j', "i"},
    ForeignLetter{'w', "v"},
    ForeignLetter{'z', "y"},
};

/// Ordinals after "Phần thứ", "Chương thứ" and "Điều thứ", as `exact_key` gives them. Source: usage.
struct OrdinalWord {
    std::string_view word;
    std::size_t number;
};

inline constexpr std::array ordinals = {
    OrdinalWord{"nhất", 1},  OrdinalWord{"một", 1}, OrdinalWord{"nhì", 2}, OrdinalWord{"hai", 2},
    OrdinalWord{"ba", 3},    OrdinalWord{"tư", 4},  OrdinalWord{"bốn", 4}, OrdinalWord{"năm", 5},
    OrdinalWord{"sáu", 6},   OrdinalWord{"bảy", 7}, OrdinalWord{"tám", 8}, OrdinalWord{"chín", 9},
    OrdinalWord{"mười", 10},
};

/// Characters that open a dash item, a bullet item and a plus item. U+F0B7 is the bullet of the
/// Symbol font as converters leave it. Source: usage.
inline constexpr std::array dash_marks = std::to_array<std::string_view>({
    "-",
    "–",
    "—",
    "−",
});
inline constexpr std::array bullet_marks = std::to_array<std::string_view>({
    "•",
    "·",
    "▪",
    "●",
    "◦",
    "*",
    "\uF0B7",
    "►",
});
inline constexpr std::array plus_marks = std::to_array<std::string_view>({
    "+)",
    "+",
});

/// Words that want a figure: where a line ends in one, a figure below belongs to it. Source: forms of dates and
/// numbers.
inline constexpr std::array figure_openers = std::to_array<std::string_view>(
    {"ngày",      "tháng",   "năm",     "quý",      "số",     "điều",      "khoản",   "giờ",       "hơn",
     "khoảng",    "gần",     "trên",    "dưới",     "tối đa", "tối thiểu", "ít nhất", "không quá", "trọng lượng",
     "diện tích", "tổng số", "trị giá", "nhiệt độ", "gồm",    "thêm",      "đủ"});

} // namespace chithi
