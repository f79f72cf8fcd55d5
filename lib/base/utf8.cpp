// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

namespace chithi {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr CodePoint invalid{replacement, 1, false};

struct Lead {
    std::size_t size;
    char32_t bits;
    char32_t least; // the smallest value this size may hold: below it the form is overlong
};

constexpr Lead lead_of(unsigned char byte) noexcept {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07u, 0x10000};
    return {0, 0, 0};
}

constexpr bool is_surrogate(char32_t value) noexcept { return value >= 0xD800 && value <= 0xDFFF; }

} // namespace

CodePoint long_code_point_at(std::string_view utf8, std::size_t at) noexcept {
    const auto first = static_cast<unsigned char>(utf8[at]);
    const Lead lead = lead_of(first);
    if (lead.size == 0 || at + lead.size > utf8.size()) return invalid;
    char32_t value = lead.bits;
    for (std::size_t i = 1; i < lead.size; ++i) {
        const auto next = static_cast<unsigned char>(utf8[at + i]);
        if ((next & 0xC0) != 0x80) return invalid;
        value = (value << 6) | (next & 0x3Fu);
    }
    if (value < lead.least || value > 0x10FFFF || is_surrogate(value)) return invalid;
    return {value, lead.size, true};
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
