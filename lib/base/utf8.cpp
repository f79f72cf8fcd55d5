// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

namespace chithi {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr CodePoint invalid{replacement, 1, false};

// The six bits that a byte adds to a code point; over 0x3F where it is no continuation byte.
constexpr char32_t continued(char byte) noexcept { return static_cast<unsigned char>(byte) ^ 0x80u; }

constexpr bool is_surrogate(char32_t value) noexcept { return value >= 0xD800 && value <= 0xDFFF; }

} // namespace

CodePoint long_code_point_at(std::string_view utf8, std::size_t at) noexcept {
    const std::string_view bytes = utf8.substr(at);
    const char32_t first = static_cast<unsigned char>(bytes[0]);
    const char32_t second = bytes.size() > 1 ? continued(bytes[1]) : 0xFF;
    if (second > 0x3F || first < 0xC2) return invalid;
    if (first < 0xE0) return {((first & 0x1F) << 6) | second, 2, true};
    const char32_t third = bytes.size() > 2 ? continued(bytes[2]) : 0xFF;
    if (third > 0x3F) return invalid;
    if (first < 0xF0) {
        const char32_t value = ((first & 0x0F) << 12) | (second << 6) | third;
        return value < 0x800 || is_surrogate(value) ? invalid : CodePoint{value, 3, true};
    }
    const char32_t fourth = bytes.size() > 3 ? continued(bytes[3]) : 0xFF;
    if (fourth > 0x3F || first > 0xF4) return invalid;
    const char32_t value = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    return value < 0x10000 || value > 0x10FFFF ? invalid : CodePoint{value, 4, true};
}

void append_utf8(std::string& out, char32_t value) {
    if (value > 0x10FFFF || is_surrogate(value)) value = replacement;
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | (value >> 6));
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | (value >> 12));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3F));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

std::size_t length_in_characters(std::string_view utf8) noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); at += code_point_at(utf8, at).size) ++count;
    return count;
}

} // namespace chithi
