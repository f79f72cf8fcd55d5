// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

#include "base/byte_blocks.hpp"
#include <array>

namespace chithi {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr CodePoint invalid{replacement, 1, false};

constexpr bool is_surrogate(char32_t value) noexcept { return value >= 0xD800 && value <= 0xDFFF; }

// Whether a byte of the block stands where it must not, judged by the three before it; not 0 if so. Without branches,
// for a compiler to look at many bytes at once. The rules are those of the Unicode Standard, table 3-7.
unsigned wrong_bytes(const unsigned char* block) noexcept {
    unsigned char wrong = 0;
    for (std::ptrdiff_t i = 0; i < block_size; ++i) {
        const unsigned char byte = block[i];
        const unsigned char before = block[i - 1];
        const bool goes_on = (byte & 0xC0U) == 0x80U;
        const bool must_go_on = (before >= 0xC0) | (block[i - 2] >= 0xE0) | (block[i - 3] >= 0xF0);
        const bool never = (byte == 0xC0) | (byte == 0xC1) | (byte > 0xF4);
        const bool overlong = ((before == 0xE0) & (byte < 0xA0)) | ((before == 0xF0) & (byte < 0x90));
        const bool beyond = ((before == 0xED) & (byte > 0x9F)) | ((before == 0xF4) & (byte > 0x8F));
        wrong |= static_cast<unsigned char>((goes_on != must_go_on) | never | overlong | beyond);
    }
    return wrong;
}

} // namespace

CodePoint rare_code_point_at(std::string_view utf8, std::size_t at) noexcept {
    const std::size_t left = utf8.size() - at;
    const char32_t first = static_cast<unsigned char>(utf8[at]);
    if (first < 0xE0 || left < 3) return invalid; // two bytes were read where they are good
    const char32_t second = continued(utf8[at + 1]);
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

bool is_valid_utf8(std::string_view utf8) noexcept {
    unsigned wrong = 0;
    for_each_block(utf8, [&](const unsigned char* block) { wrong |= wrong_bytes(block); });
    return wrong == 0;
}

std::size_t length_in_characters(std::string_view utf8) noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); at += code_point_at(utf8, at).size) ++count;
    return count;
}

} // namespace chithi
