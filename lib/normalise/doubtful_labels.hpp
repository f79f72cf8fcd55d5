// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/labels.hpp"
#include <span>
#include <string_view>
#include <vector>

/// Labels that are none by their shape alone: only the series that they stand in can prove them.
namespace chithi {

/// Reads "(1)" or "(a)" at the beginning of `line`, with delimiter '(', or "Thứ nhất,", with ','. Most of these count
/// things inside a sentence.
[[nodiscard]] std::optional<Label> serial_label_of(std::string_view line);

/// Whether a label is one that serial_label_of reads.
[[nodiscard]] bool is_serial(const Label& label) noexcept;

/// Which of `lines` begin with such a label of a list: one of at least two that count up from the first, each at the
/// beginning of a line. A series of brackets of which one stands inside a line is no list.
[[nodiscard]] std::vector<bool> serial_lists(std::span<const std::string_view> lines);

/// Reads a label that a scanner misread: "2, Công an …", "l. Sở Y tế" and "1O." of 1. 2. 3., "II." for 11.; the
/// delimiter is that which was meant, 0 where a comma stands for it. Source: forms.md, OCR.
[[nodiscard]] std::optional<Label> misread_arabic_of(std::string_view line);

/// Reads a Roman number that a scanner misread: "Il.", "lII.", "1V.".
[[nodiscard]] std::optional<Label> misread_roman_of(std::string_view line);

/// Reads f) j) w) z), which count no points in Vietnamese but stand in lists that were counted in English: the number
/// is that of the letter before.
[[nodiscard]] std::optional<Label> foreign_letter_of(std::string_view line);

} // namespace chithi
