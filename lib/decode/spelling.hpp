// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// How Vietnamese a text is: what a charset is known by.
namespace chithi {

/// Whether `word` (NFC, any case) is spelled as a Vietnamese syllable may be: an onset and a rhyme with at most one
/// tone, and before c, ch, p, t at the end only sắc or nặng. It need not mean anything.
[[nodiscard]] bool is_vietnamese_syllable(std::string_view word);

struct Spelling {
    std::size_t marked = 0; ///< words with anything beyond ASCII in them
    std::size_t legal = 0;  ///< those of them that are Vietnamese syllables

    /// From 0 to 1; 0 where nothing is marked.
    [[nodiscard]] double share() const noexcept {
        return marked == 0 ? 0.0 : static_cast<double>(legal) / static_cast<double>(marked);
    }
};

/// Counts the words of UTF-8 text. Words end at white space, digits and punctuation; other signs (©, ¬) are part of
/// them, for in text that was read with the wrong charset they stand for letters.
[[nodiscard]] Spelling spelling_of(std::string_view text);

} // namespace chithi
