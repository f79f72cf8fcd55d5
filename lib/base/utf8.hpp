// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace chithi {

/// One code point read from UTF-8. Small enough to be handed over in a register.
struct CodePoint {
    char32_t value = 0;
    std::uint8_t size = 0; ///< bytes read; 1 for an invalid byte, 0 at the end
    bool valid = false;    ///< false: `value` is U+FFFD
};

/// The six bits that a byte adds to a code point; over 0x3F where it is no continuation byte.
[[nodiscard]] constexpr char32_t continued(char byte) noexcept { return static_cast<unsigned char>(byte) ^ 0x80U; }

/// `code_point_at` of what it does not read itself.
[[nodiscard]] CodePoint rare_code_point_at(std::string_view utf8, std::size_t at) noexcept;

/// Reads the code point that starts at byte `at`. Total: overlong forms, surrogates, truncated
/// sequences and stray bytes give one invalid CodePoint of size 1. Inline for ASCII and Vietnamese letters, for it is
/// asked of every byte of a document several times over.
[[nodiscard]] inline CodePoint code_point_at(std::string_view utf8, std::size_t at) noexcept {
    if (at >= utf8.size()) return {0, 0, false};
    const auto bits = [&](std::size_t i) { return continued(utf8[at + i]); };
    const char32_t first = static_cast<unsigned char>(utf8[at]);
    const std::size_t left = utf8.size() - at;
    if (first < 0x80) return {first, 1, true};
    if (first >= 0xC2 && first < 0xE0 && left > 1 && bits(1) < 0x40)
        return {((first & 0x1F) << 6) | bits(1), 2, true};
    if (first == 0xE1 && left > 2 && (bits(1) | bits(2)) < 0x40) return {0x1000 | (bits(1) << 6) | bits(2), 3, true};
    return rare_code_point_at(utf8, at);
}

/// Whether `byte` of UTF-8 goes on with a character that began before it.
[[nodiscard]] constexpr bool is_inside_character(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether `byte` is a figure, 0 to 9.
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// Appends `value` as UTF-8; a surrogate or a value over U+10FFFF is written as U+FFFD.
void append_utf8(std::string& out, char32_t value);

/// Whether all of `utf8` is valid UTF-8, as nearly every file is: told without reading its code points.
[[nodiscard]] bool is_valid_utf8(std::string_view utf8) noexcept;

/// Writes `value` (no surrogate, at most U+FFFF) as UTF-8 to `out`, which has room for it; returns its bytes. For
/// keys, whose size is known beforehand.
constexpr std::size_t write_utf8(char* out, char32_t value) noexcept {
    if (value < 0x80) {
        out[0] = static_cast<char>(value);
        return 1;
    }
    if (value < 0x800) {
        out[0] = static_cast<char>(0xC0 | (value >> 6));
        out[1] = static_cast<char>(0x80 | (value & 0x3F));
        return 2;
    }
    out[0] = static_cast<char>(0xE0 | (value >> 12));
    out[1] = static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out[2] = static_cast<char>(0x80 | (value & 0x3F));
    return 3;
}

/// The number of code points in `utf8`, each invalid byte counted as one: the width of a line in
/// characters, which is what hard wrapping is measured in.
[[nodiscard]] std::size_t length_in_characters(std::string_view utf8) noexcept;

/// Calls `visit(CodePoint, offset)` for each code point in turn.
template <typename Visit> void for_each_code_point(std::string_view utf8, Visit visit) {
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = code_point_at(utf8, at);
        visit(point, at);
        at += point.size;
    }
}

} // namespace chithi
