// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/labels.hpp"
#include <span>
#include <string_view>
#include <vector>

/// Labels that are none by their shape alone: only the series that they stand in can prove them.
namespace chithi {

/// Reads "(1)" or "(a)" at the beginning of `line`, with delimiter '('. Most of these count things inside a sentence.
[[nodiscard]] std::optional<Label> bracketed_label_of(std::string_view line);

/// Which of `lines` begin with a bracketed label of a list: one of at least two that count up from the first, each at
/// the beginning of a line. A series of which one stands inside a line is no list.
[[nodiscard]] std::vector<bool> bracketed_lists(std::span<const std::string_view> lines);

/// Reads a label that a scanner misread: "2, Công an …", "l. Sở Y tế" and "1O." of 1. 2. 3., "II." for 11.; the
/// delimiter is that which was meant, 0 where a comma stands for it. Source: forms.md, OCR.
[[nodiscard]] std::optional<Label> misread_arabic_of(std::string_view line);

/// Reads a Roman number that a scanner misread: "Il.", "lII.", "1V.".
[[nodiscard]] std::optional<Label> misread_roman_of(std::string_view line);

/// Reads f) j) w) z), which count no points in Vietnamese but stand in lists that were counted in English: the number
/// is that of the letter before.
[[nodiscard]] std::optional<Label> foreign_letter_of(std::string_view line);

} // namespace chithi
