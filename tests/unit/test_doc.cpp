// SPDX-License-Identifier: Apache-2.0
#include "decode/doc.hpp"

#include <doctest/doctest.h>

using namespace chithi;

namespace {

std::string read(std::string_view text) {
    BlockBuilder out;
    read_antiword(text, out);
    return std::string(out.finish("doc").text.view());
}

std::string in_utf16(std::string_view text) {
    std::string wide;
    for (const char c : text) (wide += c) += '\0';
    return wide;
}

const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

} // namespace

TEST_CASE("antiword's lines are paragraphs, its pictures nothing") {
    CHECK(read("CHỈ THỊ\n\n      1. Rà soát [pic]\n[pic]\n") == "CHỈ THỊ\n\n      1. Rà soát\n");
}

TEST_CASE("the head of a document keeps the lines of its cells") {
    CHECK(read("|BỘ A            |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
               "|Số: 1/CT-BA     |Độc lập - Tự do - Hạnh phúc        |\n"
               "|                |Hà Nội, ngày 1 tháng 2 năm 2024    |\n") ==
          "|BỘ A|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|\n|Số: 1/CT-BA|Độc lập - Tự do - Hạnh phúc|\n"
          "||Hà Nội, ngày 1 tháng 2 năm 2024|\n");
}

TEST_CASE("cells of a table that were too narrow are put together again") {
    CHECK(read("|TT   |Tên tỉnh     |Số gạo   |\n|     |              |(tấn)    |\n|1    |Sơn La và các |2.120    |\n"
               "|     |huyện         |         |\n|     |Tổng cộng     |2.120    |\n") ==
          "|TT|Tên tỉnh|Số gạo (tấn)|\n|1|Sơn La và các huyện|2.120|\n||Tổng cộng|2.120|\n");
}

TEST_CASE("letters of the ABC fonts are read as such") {
    BlockBuilder out;
    read_antiword("§iÒu 1. C¸c bé tr­ëng chÞu tr¸ch nhiÖm thi hµnh quyÕt ®Þnh nµy vµ c¸c v¨n b¶n kh¸c.\n", out);
    const Decoded decoded = out.finish("doc");
    CHECK(decoded.encoding == "tcvn3-as-windows-1252");
    CHECK(decoded.text.view().find("Các bộ trưởng chịu trách nhiệm") != std::string_view::npos);
}

TEST_CASE("an old Office file that is no document is named") {
    const auto said = [](const std::string& bytes) { return read_doc(bytes, {}).diagnostics.front().message; };
    CHECK(said(ole + in_utf16("Workbook")) == "no text: the bytes are a workbook of Excel (XLS)");
    CHECK(said(ole + in_utf16("EncryptedPackage")) ==
          "no text: the bytes are a document under a password; save it without one");
    // A workbook inside of a document is none.
    CHECK(said(ole + in_utf16("WordDocument Workbook")).find("antiword") == 0);
}
