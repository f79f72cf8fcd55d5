// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chithi {

/// A piece of running text: a word (a syllable), a figure, or a mark.
struct Word {
    enum class Sort { letters, digits, mark };
    Range range; ///< in the text it was cut from
    Sort sort = Sort::mark;
    bool space_before = false; ///< white space (or the beginning) lies before it
    bool capital = false;      ///< its first letter is a capital
    std::string key;           ///< `exact_key` of the letters; digits and marks as they are
};

/// A text cut into words, for extractors that look for phrases.
using Words = std::vector<Word>;

/// Cuts `view`, which begins at byte `first` of its text. Letters and digits never share a word ("F0" is
/// two, without space between); every other character is a mark of its own.
[[nodiscard]] Words words_of(std::string_view view, std::size_t first = 0);

/// How many words from `at` on spell `phrase` (as `exact_key` gives it, single spaces), 0 where they do not.
/// A mark in the phrase (a comma, a hyphen) must be there, too.
[[nodiscard]] std::size_t match_phrase(const Words& words, std::size_t at, std::string_view phrase) noexcept;

/// A table of phrases that is asked about many places: looked up by the first word.
class PhraseSet {
public:
    /// `phrases` must outlive the set (they are tables of the program).
    explicit PhraseSet(std::span<const std::string_view> phrases);

    /// How many words from `at` on spell the longest phrase of the set that stands there, 0 for none.
    [[nodiscard]] std::size_t match(const Words& words, std::size_t at) const noexcept;

private:
    std::unordered_map<std::string_view, std::vector<std::string_view>> by_first_word_;
};

/// The number that a word of digits spells, or of as many digits as fit in nine; 0 for anything else.
[[nodiscard]] std::size_t value_of(const Word& word) noexcept;

} // namespace chithi
