// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "base/utf8.hpp"
#include <span>
#include <string>
#include <vector>

namespace chithi {

/// One line of the normalised text: a paragraph, or a line of the head or the end.
struct Row {
    Range range; ///< never empty
    bool blank_before = false;
};

using Rows = std::span<const Row>;

[[nodiscard]] std::vector<Row> rows_of(const Text& text);

/// `range` without white space at its ends.
[[nodiscard]] Range trimmed(const Text& text, Range range) noexcept;

/// `range` without white space at its ends and without any of `marks` (ASCII) behind it.
[[nodiscard]] Range without_trailing(const Text& text, Range range, std::string_view marks) noexcept;

/// The words of `range` with a line end between them as one space: how a title over several lines reads.
[[nodiscard]] std::string flat(const Text& text, Range range);

/// Whether `c` is part of a word: a letter, a digit, or a byte of a character beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether `folded` (of `fold`) begins with `mark` as whole words.
[[nodiscard]] bool begins_with_words(std::string_view folded, std::string_view mark) noexcept;

/// Whether `folded` holds `mark` as whole words; the first place is returned, npos for none.
[[nodiscard]] std::size_t find_words(std::string_view folded, std::string_view mark, std::size_t from = 0) noexcept;

/// Whether `folded` begins with one of `marks`.
[[nodiscard]] bool begins_with_any(std::string_view folded, std::span<const std::string_view> marks) noexcept;

} // namespace chithi
