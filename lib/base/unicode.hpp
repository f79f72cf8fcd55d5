// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/letters.hpp"
#include <string>
#include <string_view>

/// What Unicode says of characters beyond the Vietnamese letters. ICU answers, but only where the
/// quick answer for ASCII and Vietnamese does not: it is about fifty times slower.
namespace chithi {

/// Whether `text` is certainly in NFC: it holds no combining mark and nothing that composes or is
/// replaced. May say no for NFC text in rare scripts. Reads 1 byte at a time, no allocation.
[[nodiscard]] bool is_surely_nfc(std::string_view text) noexcept;

/// `text` in NFC. Marks typed in the wrong order are put right first: a shape (circumflex, breve,
/// horn) goes before a tone, so that e + acute + circumflex is ế too, as the writer meant. Bytes that
/// are no UTF-8 become U+FFFD; text that is surely NFC comes back byte by byte.
[[nodiscard]] std::string nfc(std::string_view text);

/// `is_mark` and `is_word_character` of what is beyond ASCII and no Vietnamese letter.
[[nodiscard]] bool is_rare_mark(char32_t value) noexcept;
[[nodiscard]] bool is_rare_word_character(char32_t value) noexcept;

/// Whether `value` is a mark that belongs to the character before it.
[[nodiscard]] inline bool is_mark(char32_t value) noexcept {
    constexpr char32_t first_mark = 0x0300;
    return value >= first_mark && !is_letter(value) && is_rare_mark(value);
}

/// Whether `value` is a letter, digit or mark of any script: what words are made of. Quotes, dashes
/// and signs are not.
[[nodiscard]] inline bool is_word_character(char32_t value) noexcept {
    if (is_letter(value)) return true;
    return value < 0x80 ? value >= '0' && value <= '9' : is_rare_word_character(value);
}

/// Whether `value` is a letter of any script, Vietnamese ones included.
[[nodiscard]] bool is_any_letter(char32_t value) noexcept;

/// The script of `value` where it is one that Vietnamese is not written in (Cyrillic, Hangul, Han), as a number that
/// tells scripts apart; 0 for Latin letters and what all scripts share.
[[nodiscard]] int foreign_script_of(char32_t value) noexcept;

/// `text` without capitals and marks, in any script: the foreign counterpart of fold() ("Müller" is
/// "muller"). đ and ø carry strokes, not marks, and stay.
[[nodiscard]] std::string fold_any_script(std::string_view text);

} // namespace chithi
