// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <optional>
#include <string>

namespace chithi {

/// A text read from words of a passage, and the word behind it.
struct ReadText {
    std::string text;
    std::size_t end = 0;
};

/// The body that "của" at word `at` names, aliases written out. The name goes on with capitals, with the second
/// syllable of a capital's word, and with words of names (relations.hpp), so that "Thủ tướng Chính phủ phải" ends
/// before "phải".
[[nodiscard]] std::optional<ReadText> issuer_behind(const Passage& passage, std::size_t at);

/// What a cited document is about: the words behind "về" or "về việc" at word `at` up to the end of their clause. A
/// comma ends it where an actor, another document or a new clause follows.
[[nodiscard]] std::optional<ReadText> subject_behind(const Passage& passage, std::size_t at);

} // namespace chithi
