// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"

#include "base/utf8.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

std::string utf16(std::u16string_view text, bool little, bool mark) {
    std::string out;
    const auto put = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        out += little ? low : high;
        out += little ? high : low;
    };
    if (mark) put(0xFEFF);
    for (const char16_t unit : text) put(unit);
    return out;
}

bool has(const Decoded& decoded, std::string_view code) {
    return std::ranges::any_of(decoded.diagnostics, [&](const Diagnostic& each) { return each.code == code; });
}

// The text of Markdown, which needs two marks of emphasis to be taken for it.
std::string markdown(const std::string& line) {
    const Decoded decoded = decode("**A** **B**\n\n" + line);
    CHECK(decoded.format == "markdown");
    const std::string_view view = decoded.text.view();
    REQUIRE(view.starts_with("A B\n\n"));
    return std::string(view.substr(5));
}

constexpr std::u16string_view vietnamese = u"Số: 761-CV/TU\nVề việc tăng cường kiểm soát người và phương tiện\n";
constexpr std::string_view in_utf8 = "Số: 761-CV/TU\nVề việc tăng cường kiểm soát người và phương tiện\n";

} // namespace

TEST_CASE("UTF-8 comes as it is, with or without a byte order mark") {
    CHECK(decode(in_utf8).text.view() == in_utf8);
    CHECK(decode(in_utf8).encoding == "utf-8");
    CHECK(decode(in_utf8).format == "text");
    CHECK(decode(in_utf8).diagnostics.empty());
    const Decoded marked = decode("\xEF\xBB\xBF" + std::string(in_utf8));
    CHECK(marked.text.view() == in_utf8);
    CHECK(marked.text.source_of(0) == 3);
}

TEST_CASE("UTF-16 of both orders is read, with or without a mark") {
    for (const bool little : {true, false}) {
        for (const bool mark : {true, false}) {
            const Decoded decoded = decode(utf16(vietnamese, little, mark));
            CHECK(decoded.encoding == (little ? "utf-16le" : "utf-16be"));
            CHECK(decoded.text.view() == in_utf8);
            // "761" is four characters of two bytes from the beginning
            CHECK(decoded.text.spans({in_utf8.find("761"), in_utf8.find("-CV")}) ==
                  Spans{{mark ? 10U : 8U, mark ? 16U : 14U}});
        }
    }
}

TEST_CASE("surrogate pairs are one character, halves of them are none") {
    const Decoded decoded = decode(utf16(u"a\U0001F600b", true, true));
    CHECK(decoded.text.view() == "a\U0001F600b");
    CHECK(decoded.text.spans({1, 5}) == Spans{{4, 8}});
    const Decoded half = decode(std::string("\xFF\xFE"
                                            "a\0\x3D\xD8"
                                            "b\0",
                                            8));
    CHECK(half.text.view() == "a\uFFFDb");
    CHECK(has(half, "invalid-utf16"));
}

TEST_CASE("an odd byte at the end of UTF-16 is noted and no more") {
    const Decoded decoded = decode(utf16(vietnamese, true, true) + "x");
    CHECK(decoded.text.view() == std::string(in_utf8) + "\uFFFD");
    CHECK(has(decoded, "invalid-utf16"));
}

TEST_CASE("NUL characters are left out, and spans skip them") {
    const Decoded decoded = decode(std::string("Số\0: 761-CV/TU, Sở Y tế\0", 30));
    CHECK(decoded.text.view() == "Số: 761-CV/TU, Sở Y tế");
    CHECK(has(decoded, "nul-character"));
    CHECK(decoded.text.spans({4, 5}) == Spans{{5, 6}});
}

TEST_CASE("damaged UTF-8 keeps what can be read") {
    const Decoded decoded = decode(std::string(in_utf8) + "tăng cư\xE1\xBB");
    CHECK(decoded.encoding == "utf-8");
    CHECK(decoded.text.view() == std::string(in_utf8) + "tăng cư\uFFFD\uFFFD");
    REQUIRE(has(decoded, "invalid-utf8"));
    CHECK(decoded.diagnostics.front().span == Spans{{in_utf8.size() + 9, in_utf8.size() + 11}});
}

TEST_CASE("a short file that is cut off inside a character is UTF-8") {
    for (const std::string_view bytes : {"So 1/CT, thi x\xC3", "So 1/CT, th\xE1", "So 1/CT, th\xE1\xBB"}) {
        CHECK(decode(bytes).encoding == "utf-8");
    }
    CHECK(decode("caf\xE9 au lait, na\xEFve, d\xE9j\xE0 vu").encoding == "windows-1252");
}

TEST_CASE("an eight-bit text is read as windows-1252 and says that it guessed") {
    const Decoded decoded = decode("\x93"
                                   "caf\xE9\x94 \x96 d\xE9j\xE0 vu\x81");
    CHECK(decoded.encoding == "windows-1252");
    CHECK(decoded.text.view() == "“café” – déjà vu\uFFFD");
    CHECK(has(decoded, "unknown-encoding"));
    CHECK(decoded.text.source_of(3) == 1);
}

TEST_CASE("pictures and programs have no text") {
    const Decoded program = decode(std::string(200, '\x01'));
    CHECK(program.format == "binary");
    CHECK(program.text.empty());
    CHECK(has(program, "binary-content"));
    const Decoded picture = decode(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));
    CHECK(picture.format == "image");
    CHECK(picture.text.empty());
    CHECK(has(picture, "no-text-layer"));
}

TEST_CASE("a file of nothing is empty") {
    for (const std::string& bytes :
         {std::string(), std::string("\xEF\xBB\xBF"), std::string("\xFF\xFE"), std::string(9, '\0')}) {
        const Decoded decoded = decode(bytes);
        CHECK(decoded.text.empty());
        CHECK(has(decoded, "empty"));
    }
}

TEST_CASE("Markdown marks go and the text stays") {
    CHECK(markdown("**1. Sở Y tế**") == "1. Sở Y tế");
    CHECK(markdown("***Nơi nhận:***") == "Nơi nhận:");
    CHECK(markdown("## Chỉ thị") == "Chỉ thị");
    CHECK(markdown("stray *word* here") == "stray word here");
    CHECK(markdown("**bold cut by a\n\npage break**") == "bold cut by a\n\npage break");
    CHECK(markdown("**bold cut by a\n\n**page break") == "bold cut by a\n\npage break");
    CHECK(markdown("1\\. Sở Y tế \\- \\*") == "1. Sở Y tế - *");
    CHECK(markdown("C:\\tài liệu") == "C:\\tài liệu");
}

TEST_CASE("stars that are no Markdown stay") {
    for (const std::string text : {"Ghi chú (*)", "2*3 = 6", "2**3", "* Sở Y tế", "  * Sở Y tế", "a\n***\nb",
                                   "a\n* * *\nb", "a\n*\nb", "#1 không phải đầu đề", "số #5"}) {
        CHECK(markdown(text) == text);
    }
}

TEST_CASE("a plain text keeps its stars") {
    CHECK(decode("BỘ Y TẾ\n*\nSố: 1/CT-BYT (*)\n").format == "text");
    CHECK(decode("* Sở Y tế\n* Sở Tài chính\n").format == "text");
}

TEST_CASE("spans of Markdown still point at the bytes of the file") {
    const std::string file = "**Kính gửi:** *Sở Y tế*";
    const Decoded decoded = decode(file);
    const std::size_t at = decoded.text.view().find("Sở");
    const Spans spans = decoded.text.spans({at, decoded.text.size()});
    REQUIRE(spans.size() == 1);
    CHECK(file.substr(spans[0].first, spans[0].end - spans[0].first) == "Sở Y tế");
}
