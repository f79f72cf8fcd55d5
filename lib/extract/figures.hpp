// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>

namespace chithi {

/// A number in words [first, end) of a passage, in figures or spelled out.
struct Figure {
    std::size_t first = 0;
    std::size_t end = 0;
    double value = 0;
    double factor = 1;                  ///< of its first multiplier words: 1e6 in "1,5 triệu"
    bool decimal_point = false;         ///< "38.5": a point where Vietnamese writes a comma
    std::optional<double> in_thousands; ///< "1,234": what it is if the comma groups thousands, as in English
    bool glued = false;                 ///< letters follow without a space: "5ha"
    bool one_word = false;              ///< a single word spells it: "hai"
};

/// Reads the figure that begins at word `at`: digits grouped in threes by points ("12.345.678"), a decimal comma
/// ("18,3"), multipliers ("nghìn tỷ", "2 tỷ 500 triệu"), repeated in words in brackets ("02 (hai)"). Nothing where
/// the digits are part of something else: "24/24", "F0", "0263.3822". Source: Vietnamese number formats, quantities
/// table.
[[nodiscard]] std::optional<Figure> figure_at(const Passage& passage, std::size_t at);

/// The digits, points and commas from word `at` on as a figure, whatever stands around them.
[[nodiscard]] std::optional<Figure> written_figure_at(const Passage& passage, std::size_t at);

/// The figure at word `at` whose groups of exactly three digits stand apart ("1 234 567"): only the word behind it
/// tells whether it is one number.
[[nodiscard]] std::optional<Figure> spaced_figure_at(const Passage& passage, std::size_t at);

/// Takes the same number in brackets behind `figure` into it: "02 (hai)", "hai (02)".
void skip_repetition(const Passage& passage, Figure& figure);

/// The mark at `at` stands between two words without any space.
[[nodiscard]] bool is_tight(const Passage& passage, std::size_t at, std::string_view mark);

/// Whether a word is glued to the front of word `at`, other than a mark that opens or parts: "(", ":", the "|" of a
/// cell.
[[nodiscard]] bool follows_tightly(const Passage& passage, std::size_t at);

/// Whether what stands before word `at` makes it part of something else: "Covid-19", "QH15", "1/2".
[[nodiscard]] bool glued_before(const Passage& passage, std::size_t at);

} // namespace chithi
