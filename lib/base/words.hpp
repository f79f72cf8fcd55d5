// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "base/word_code.hpp"
#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chithi {

/// A piece of running text: a word (a syllable), a figure, or a mark.
struct Word {
    enum class Sort { letters, digits, mark };
    Range range; ///< in the text it was cut from
    Sort sort = Sort::mark;
    bool space_before = false; ///< white space (or the beginning) lies before it
    bool capital = false;      ///< its first letter is a capital
    WordCode code = 0;         ///< `code_of(key)`, for tables that are asked about every word
    std::string key;           ///< `exact_key` of the letters; digits and marks as they are
};

/// A text cut into words, for extractors that look for phrases.
using Words = std::vector<Word>;

/// Cuts `view`, which begins at byte `first` of its text. Letters and digits never share a word ("F0" is
/// two, without space between); every other character is a mark of its own.
[[nodiscard]] Words words_of(std::string_view view, std::size_t first = 0);

/// `match_phrase` for a place whose first word may be the phrase's.
[[nodiscard]] std::size_t match_whole_phrase(const Words& words, std::size_t at, std::string_view phrase) noexcept;

/// How many words from `at` on spell `phrase` (as `exact_key` gives it, single spaces), 0 where they do not.
/// A mark in the phrase (a comma, a hyphen) must be there, too. Inline as far as the first letter, for nine
/// questions in ten end there.
[[nodiscard]] inline std::size_t match_phrase(const Words& words, std::size_t at, std::string_view phrase) noexcept {
    if (at >= words.size() || phrase.empty() || words[at].key.front() != phrase.front()) return 0;
    return match_whole_phrase(words, at, phrase);
}

/// The codes of the first two words of a phrase: by the first it is looked up, and the second turns most places away
/// before any spelling is compared, for many phrases share their first.
struct PhraseCodes {
    WordCode first = 0;
    WordCode second = 0; ///< 0: there is none

    explicit PhraseCodes(std::string_view phrase);

    /// Whether the word behind `at`, where the first stands, may be the second.
    [[nodiscard]] bool may_go_on(const Words& words, std::size_t at) const noexcept {
        return second == 0 || (at + 1 < words.size() && words[at + 1].code == second);
    }
};

/// A table of phrases that is asked about many places: looked up by the first word.
class PhraseSet {
public:
    /// `phrases` must outlive the set (they are tables of the program).
    explicit PhraseSet(std::span<const std::string_view> phrases);

    /// How many words from `at` on spell the longest phrase of the set that stands there, 0 for none.
    [[nodiscard]] std::size_t match(const Words& words, std::size_t at) const noexcept {
        std::size_t longest = 0;
        if (at >= words.size()) return longest;
        for (const auto& [codes, phrase] : by_first_word_.find(words[at].code)) {
            if (codes.may_go_on(words, at)) longest = std::max(longest, match_phrase(words, at, phrase));
        }
        return longest;
    }

private:
    struct Row {
        PhraseCodes codes;
        std::string_view phrase;
    };

    static std::vector<std::pair<WordCode, Row>> by_code(std::span<const std::string_view> phrases);

    CodeTable<Row> by_first_word_;
};

/// The number that a word of digits spells, or of as many digits as fit in nine; 0 for anything else.
[[nodiscard]] std::size_t value_of(const Word& word) noexcept;

} // namespace chithi
