// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

void check_invalid(std::string_view bytes) {
    CAPTURE(bytes.size());
    const CodePoint point = code_point_at(bytes, 0);
    CHECK_FALSE(point.valid);
    CHECK(point.size == 1);
    CHECK(point.value == 0xFFFD);
}

} // namespace

TEST_CASE("characters of one to four bytes are read and written") {
    constexpr char32_t edges[] = {0x0,    0x41,   0x7F,   0x80,   0x111,  0x7FF,   0x800,
                                  0x1EC7, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF};
    for (const char32_t value : edges) {
        std::string utf8;
        append_utf8(utf8, value);
        const CodePoint point = code_point_at(utf8, 0);
        CHECK(point.valid);
        CHECK(point.value == value);
        CHECK(point.size == utf8.size());
    }
}

TEST_CASE("overlong forms are invalid") {
    check_invalid("\xC0\x80");         // NUL in two bytes
    check_invalid("\xC1\xBF");         // DEL in two
    check_invalid("\xE0\x80\xAF");     // a slash in three
    check_invalid("\xE0\x9F\xBF");     // U+07FF in three
    check_invalid("\xF0\x80\x80\xAF"); // a slash in four
    check_invalid("\xF0\x8F\xBF\xBF"); // U+FFFF in four
}

TEST_CASE("surrogates and values beyond Unicode are invalid") {
    check_invalid("\xED\xA0\x80");     // U+D800
    check_invalid("\xED\xBF\xBF");     // U+DFFF
    check_invalid("\xF4\x90\x80\x80"); // U+110000
    check_invalid("\xF5\x80\x80\x80");
    check_invalid("\xFF");
}

TEST_CASE("truncated sequences and stray bytes are invalid, one byte at a time") {
    for (const std::string_view bytes :
         {"\xC4", "\xE1\xBB", "\xE1", "\xF0\x9F\x98", "\x80", "\xBF", "\xE1\x41\x42"}) {
        check_invalid(bytes);
    }
    std::string seen;
    for_each_code_point("a\xE1\xBB"
                        "b",
                        [&](CodePoint point, std::size_t) { append_utf8(seen, point.value); });
    CHECK(seen == "a\uFFFD\uFFFDb");
}

TEST_CASE("behind the end there is nothing") {
    CHECK(code_point_at("", 0).size == 0);
    CHECK(code_point_at("a", 7).size == 0);
}

TEST_CASE("what is no character is written as the replacement character") {
    std::string out;
    append_utf8(out, 0xD800);
    append_utf8(out, 0x110000);
    CHECK(out == "\uFFFD\uFFFD");
}

TEST_CASE("length counts characters, invalid bytes one each") {
    CHECK(length_in_characters("Ủy ban") == 6);
    CHECK(length_in_characters("\xE1\xBB"
                               "a") == 3);
    CHECK(length_in_characters("") == 0);
}

namespace {

bool reads_without_error(std::string_view text) {
    bool valid = true;
    for_each_code_point(text, [&](CodePoint point, std::size_t) { valid = valid && point.valid; });
    return valid;
}

} // namespace

TEST_CASE("what is valid is told as it is read, wherever it stands") {
    for (std::size_t before = 0; before < 135; ++before) { // over the ends of two blocks
        CAPTURE(before);
        const std::string letters(before, 'a');
        for (const std::string_view text : {"", "van ban", "Ủy ban nhân dân", "a\u00DFb",
                                            "\u07FF\u0800\uD7FF\uE000\uFFFF", "\U00010000\U0010FFFF"}) {
            CAPTURE(text);
            CHECK(is_valid_utf8(letters + std::string(text)));
        }
        // overlong, a surrogate, beyond the last code point, cut off, a stray byte
        for (const std::string_view bytes :
             {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE1\xBB", "\xC4", "\x80", "\xE1\xBBz", "\xC4z"}) {
            CAPTURE(bytes);
            CHECK_FALSE(is_valid_utf8(letters + std::string(bytes)));
            CHECK_FALSE(is_valid_utf8(letters + std::string(bytes) + "ủy\n"));
        }
    }
}

TEST_CASE("any three bytes are valid where each character of them is") {
    std::size_t differing = 0;
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            for (const unsigned third : {0x00U, 0x7FU, 0x80U, 0xBFU, 0xC2U, 0xE1U, 0xFFU}) {
                const std::string bytes = {static_cast<char>(first), static_cast<char>(second),
                                           static_cast<char>(third)};
                differing += is_valid_utf8(bytes) == reads_without_error(bytes) ? 0 : 1;
                const std::string longer = bytes + "\x80";
                differing += is_valid_utf8(longer) == reads_without_error(longer) ? 0 : 1;
            }
        }
    }
    CHECK(differing == 0);
}
