// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

const std::string fonts = R"({\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fnil\fcharset0 .VnTime;}{\f2 .VnTimeH;})"
                          R"({\f3\fcharset163 Arial{\*\falt X};}{\f4\fcharset2 Symbol;}{\f5 VNI-Times;}})";

Decoded decoded(const std::string& body) {
    Decoded found = decode("{\\rtf1\\ansi\\ansicpg1252\\deff0" + fonts + body + "}");
    CHECK(found.format == "rtf");
    CHECK(found.diagnostics.empty());
    return found;
}

std::string text_of(const std::string& body) { return std::string(decoded(body).text.view()); }

} // namespace

TEST_CASE("paragraphs of RTF are lines") {
    CHECK(text_of("\\pard m\\u7897?t\\par\n\\par hai\\line ba\\tab x\\par") == "một\n\nhai\nba\tx\n");
    CHECK(text_of("a\\{b\\}\\\\ \\ldblquote c\\rdblquote\\~d\\_e\\-f\\endash g") == "a{b}\\ “c” d-ef–g\n");
    CHECK(text_of("{\\pntext 1.\\tab}m{\\b \\u7897 ?}t\\par{\\listtext\\f4\\'b7\\tab}hai") == "1. một\n- hai\n");
    CHECK(text_of("{\\*\\generator X;}{\\info{\\title Y}}{\\header Z\\par}\\u-10179 ?\\u-8704 ?\\page hai") ==
          "\U0001F600\n\fhai\n");
    CHECK(text_of("\\uc2\\u7897??{\\uc1\\u7897?}{\\v x}{\\deleted y}{\\caps \\u273?}") == "ộộĐ\n");
    CHECK(text_of("m\\'f4t{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}{\\pict 00ff}\\bin3 }}}x") == "môt3x\n");
}

TEST_CASE("each run of RTF is read in the charset of its font") {
    const Decoded mixed = decoded("{\\f1 B\\'e9 Y t\\'d5}{\\f0  v\\'e0 }{\\f2 u\\'fb ban}{\\f5  nha\\'e2n}");
    CHECK(mixed.text.view() == "Bộ Y tế và UỶ BAN nhân\n");
    CHECK(mixed.encoding == "tcvn3");
    const Decoded vietnamese = decoded("{\\f3 ti\\'ea\\'ecng Vi\\'ea\\'f2t}");
    CHECK(vietnamese.text.view() == "tiê\u0301ng Viê\u0323t\n");
    CHECK(vietnamese.encoding == "windows-1258");
    CHECK(text_of("{\\f1 B\\u233\\'e9 Y t\\u7871?}") == "Bé Y tế\n"); // Unicode after all
}

TEST_CASE("tables of RTF are rows of cells") {
    CHECK(text_of("a\\par\\trowd\\cellx1\\cellx2\\pard\\intbl STT\\cell Viec\\cell\\row"
                  "\\trowd{\\intbl 1\\cell mot\\par hai\\cell}\\row\\pard b\\par") ==
          "a\n\n|STT|Viec|\n|1|mot hai|\n\nb\n");
    CHECK(text_of("\\pard\\intbl\\itap1 x\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd"
                  "\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\row\\pard b") == "x\n\n|a|b|\n\nb\n");
    CHECK(text_of("\\pard\\intbl\\cell x\\cell\\cell\\row") == "x\n");
}

TEST_CASE("notes of RTF stand behind the paragraph that refers to them") {
    CHECK(text_of("mot{\\footnote \\chftn ghi ch\\'fa\\par}{ hai}\\par ba") == "mot[1] hai\n[1] ghi chú\nba\n");
}

TEST_CASE("RTF that ends too early is read as far as it goes") {
    const Decoded cut = decode("{\\rtf1{\\b Sở");
    CHECK(cut.diagnostics.at(0).code == "broken-rtf");
    CHECK(decode("{\\rtf1 \\'").diagnostics.size() == 2);
    CHECK(decode("{\\rtf1 mot}}}{hai}").text.view() == "mothai\n");
}
