// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace chithi {

/// The families of labels, from the outermost to the innermost. Source: decree 30/2020/NĐ-CP, body
/// structure (phần, chương, mục, điều, khoản, điểm); Roman, dash and plus levels are usage.
enum class LabelClass {
    part,        ///< Phần thứ nhất, Phần I
    chapter,     ///< Chương I
    section,     ///< Mục 1
    upper,       ///< A. B.
    roman,       ///< I. I- I/
    article,     ///< Điều 1.
    arabic,      ///< 1. 1) 1/ 1-
    decimal,     ///< 4.1.
    letter,      ///< a) a/ a.  in Vietnamese order: đ after d, no f j w z
    sub_letter,  ///< a1) a.1) below a)
    lower_roman, ///< i) ii)
    dash,        ///< - –
    bullet,      ///< • * ·
    plus         ///< +
};

/// A label at the beginning of a line.
struct Label {
    LabelClass label_class = LabelClass::dash;
    std::size_t size = 0;   ///< bytes of the label as printed, its punctuation included
    std::size_t number = 0; ///< its place in the series: c) is 3; 0 for dashes, bullets and plus signs
    char delimiter = 0;     ///< '.', ')', '/', '-', or 0
    std::size_t depth = 0;  ///< of a decimal label: 4.1 is 2
    std::size_t parent = 0; ///< of a decimal label: the number before the last dot, 4.1 has 4
};

/// Reads the label that `line` begins with (after its leading space was taken off), by its shape alone:
/// whether it fits the series is for others to say. A label is followed by a space, or, where the
/// shape cannot mean anything else, directly by text ("1.Tăng cường"). No labels: `3/4 số hộ`, `19/CT-TTg`,
/// `12.3.2021`, `(1)`. `i)`, `v)` and `x)` are letters here, though they may count i) ii) iii).
[[nodiscard]] std::optional<Label> label_of(std::string_view line);

/// Reads "Thứ nhất," "Thứ hai là:" or "Một là" at the beginning of `line`, with delimiter ','. It counts paragraphs
/// in words, but "Thứ hai" is a Monday too. Source: usage.
[[nodiscard]] std::optional<Label> ordinal_label_of(std::string_view line);

/// Whether labels of this class are counted (and so can be checked against their series).
[[nodiscard]] bool is_counted(LabelClass label_class) noexcept;

} // namespace chithi
