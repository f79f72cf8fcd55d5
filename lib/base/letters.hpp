// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Vietnamese letters: what each is made of, and the two keys by which words are compared.
namespace chithi {

enum class Tone : std::uint8_t { level, huyen, sac, hoi, nga, nang };
enum class Shape : std::uint8_t { plain, circumflex, breve, horn, stroke };

/// A letter taken apart: ệ is {e, circumflex, nang}, Đ is {d, stroke, level} and upper.
struct Letter {
    char base = 0; ///< 'a' to 'z'; 0: no letter of the Vietnamese or Latin alphabet
    Shape shape = Shape::plain;
    Tone tone = Tone::level;
    bool upper = false;

    explicit operator bool() const noexcept { return base != 0; }
    friend bool operator==(const Letter&, const Letter&) = default;
};

/// The letters by their code points. Every Vietnamese one lies below U+01B1 or in U+1EA0 to U+1EF9: two small tables.
struct LetterTables {
    static constexpr char32_t low_end = 0x1B1;
    static constexpr char32_t high_first = 0x1EA0;
    static constexpr char32_t high_end = 0x1EFA;

    std::array<Letter, low_end> low{};
    std::array<Letter, high_end - high_first> high{};
};

extern const LetterTables letter_tables;

/// Takes a code point of NFC text apart. Covers a to z and the 134 Vietnamese letters. Inline, with what is told by
/// it, for every rule asks it of the characters it reads.
[[nodiscard]] inline Letter letter_of(char32_t value) noexcept {
    if (value < LetterTables::low_end) return letter_tables.low[value];
    const char32_t high = value - LetterTables::high_first; // huge below it
    return high < LetterTables::high_end - LetterTables::high_first ? letter_tables.high[high] : Letter{};
}

/// Puts a letter together again; 0 where no such letter exists (a with horn).
[[nodiscard]] char32_t code_point_of(Letter letter) noexcept;

[[nodiscard]] inline bool is_letter(char32_t value) noexcept { return static_cast<bool>(letter_of(value)); }

[[nodiscard]] inline bool is_upper(char32_t value) noexcept { return letter_of(value).upper; }

[[nodiscard]] inline bool is_lower(char32_t value) noexcept {
    const Letter letter = letter_of(value);
    return letter && !letter.upper;
}

[[nodiscard]] char32_t to_lower(char32_t value) noexcept;
[[nodiscard]] char32_t to_upper(char32_t value) noexcept;

/// `text` in lower case; letters outside the Vietnamese and Latin alphabets stay as they are.
[[nodiscard]] std::string lower_case(std::string_view text);

/// The key under which words are equal whatever their marks: lower case, no tones, no shapes, đ
/// as d ("Đường" and "duong" are "duong"). Expects NFC.
[[nodiscard]] std::string fold(std::string_view text);

/// The first two bytes of `fold(text)`; 0 where it has none.
struct FoldedOpening {
    char first = 0;
    char second = 0;
};

[[nodiscard]] FoldedOpening folded_opening(std::string_view text) noexcept;

/// Whether `fold(text)` begins with `folded`. Reads no further than it must and writes nothing, so that it can be
/// asked of every line.
[[nodiscard]] bool fold_begins_with(std::string_view text, std::string_view folded) noexcept;

/// Whether `fold(text)` begins with any of `marks`.
[[nodiscard]] bool fold_begins_with_any(std::string_view text, std::span<const std::string_view> marks) noexcept;

/// The key under which words are equal whatever their capitals and tone placement (hòa = hoà,
/// ủy = uỷ): lower case, the tone of oa, oe, uy at a syllable's end on the first vowel. Source:
/// tone placement, old and new style. Expects NFC.
[[nodiscard]] std::string exact_key(std::string_view text);

/// Whether any letter of `text` carries a tone, a shape or a stroke.
[[nodiscard]] bool has_marks(std::string_view text) noexcept;

/// Whether `text` holds a letter, and each letter in it is a capital.
[[nodiscard]] bool all_capitals(std::string_view text) noexcept;

} // namespace chithi
