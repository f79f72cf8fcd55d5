// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

#include <array>

namespace chithi {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr CodePoint invalid{replacement, 1, false};

// The six bits that a byte adds to a code point; over 0x3F where it is no continuation byte.
constexpr char32_t continued(char byte) noexcept { return static_cast<unsigned char>(byte) ^ 0x80u; }

constexpr bool is_surrogate(char32_t value) noexcept { return value >= 0xD800 && value <= 0xDFFF; }

} // namespace

CodePoint long_code_point_at(std::string_view utf8, std::size_t at) noexcept {
    const std::size_t left = utf8.size() - at;
    const char32_t first = static_cast<unsigned char>(utf8[at]);
    if (first < 0xC2 || left < 2) return invalid;
    const char32_t second = continued(utf8[at + 1]);
    if (first < 0xE0) return second > 0x3F ? invalid : CodePoint{((first & 0x1F) << 6) | second, 2, true};
    if (left < 3) return invalid;
    const char32_t third = continued(utf8[at + 2]);
    if ((second | third) > 0x3F) return invalid;
    if (first < 0xF0) {
        const char32_t value = ((first & 0x0F) << 12) | (second << 6) | third;
        return value < 0x800 || is_surrogate(value) ? invalid : CodePoint{value, 3, true};
    }
    if (first > 0xF4 || left < 4) return invalid;
    const char32_t fourth = continued(utf8[at + 3]);
    if (fourth > 0x3F) return invalid;
    const char32_t value = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    return value < 0x10000 || value > 0x10FFFF ? invalid : CodePoint{value, 4, true};
}

void append_utf8(std::string& out, char32_t value) {
    if (value > 0x10FFFF || is_surrogate(value)) value = replacement;
    if (value < 0x80) {
        out += static_cast<char>(value);
        return;
    }
    std::array<char, 4> bytes{};
    std::size_t size = 0;
    if (value < 0x10000) {
        size = write_utf8(bytes.data(), value);
    } else {
        const auto put = [&](char32_t byte) { bytes[size++] = static_cast<char>(byte); };
        put(0xF0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3F));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    }
    out.append(bytes.data(), size);
}

std::size_t size_of_valid(std::string_view utf8) noexcept {
    const auto goes_on = [&](std::size_t at) { return at < utf8.size() && continued(utf8[at]) <= 0x3F; };
    std::size_t at = 0;
    while (at < utf8.size()) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        if (first < 0x80) {
            ++at;
        } else if (first >= 0xC2 && first < 0xE0 && goes_on(at + 1)) {
            at += 2;
        } else if (first > 0xE0 && first < 0xED && goes_on(at + 1) && goes_on(at + 2)) {
            at += 3; // neither overlong nor a surrogate, which is what needs a closer look
        } else {
            const CodePoint point = long_code_point_at(utf8, at);
            if (!point.valid) break;
            at += point.size;
        }
    }
    return at;
}

std::size_t length_in_characters(std::string_view utf8) noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); at += code_point_at(utf8, at).size) ++count;
    return count;
}

} // namespace chithi
