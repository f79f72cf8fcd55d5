// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"

#include "print/paint.hpp"
#include <chithi/print.hpp>
#include <doctest/doctest.h>

using namespace chithi;

using Lines = std::vector<std::string>;

TEST_CASE("width counts columns, not bytes") {
    CHECK(display_width("Ủy ban nhân dân tỉnh") == 20);
    CHECK(display_width("U\u0309y") == 2);         // a hook above, not composed
    CHECK(display_width("\u5357") == 2);           // Hán or Nôm
    CHECK(display_width("\x1b[1mỦy\x1b[0m") == 2); // colour takes none
    CHECK(display_width("a\u200Bb") == 2);
}

TEST_CASE("text is wrapped between words") {
    CHECK(wrap("các sở, ban, ngành tỉnh", 12) == Lines{"các sở, ban,", "ngành tỉnh"});
    CHECK(wrap("các sở, ban, ngành tỉnh", 0) == Lines{"các sở, ban, ngành tỉnh"});
    CHECK(wrap("", 10) == Lines{""});
    CHECK(wrap("a https://chithi.example/rat-dai b", 8) == Lines{"a", "https://chithi.example/rat-dai", "b"});
}

TEST_CASE("text hangs beside its label") {
    CHECK(hang("a)  ", "Rà soát, thống kê người dân đi về từ vùng dịch", 30) == "a)  Rà soát, thống kê người\n"
                                                                                "    dân đi về từ vùng dịch\n");
    CHECK(hang("- ", "một\nhai", 0) == "- một\n  hai\n");
    CHECK(hang("- ", "", 0) == "- \n");
}

TEST_CASE("a line of fields ends between two of them") {
    const std::vector<std::string> fields = {"Sở Y tế", "2021-08-25", "due 2021-09-15", "→ các sở, ban, ngành"};
    CHECK(hang_fields("7/BC  ", fields, 0) == "7/BC  Sở Y tế  2021-08-25  due 2021-09-15  → các sở, ban, ngành\n");
    CHECK(hang_fields("7/BC  ", fields, 34) == "7/BC  Sở Y tế  2021-08-25\n"
                                               "      due 2021-09-15\n"
                                               "      → các sở, ban, ngành\n");
    CHECK(hang_fields("7/BC  ", {"một cái tên dài hơn cả một dòng", "2021-08-25"}, 30) ==
          "7/BC  một cái tên dài hơn cả\n      một dòng\n      2021-08-25\n");
    CHECK(hang_fields("7/BC  ", {}, 30) == "7/BC  \n");
}

TEST_CASE("text is shortened after a whole word") {
    CHECK(shorten("Tiếp tục quán triệt", 30) == "Tiếp tục quán triệt");
    CHECK(shorten("Tiếp tục quán triệt", 15) == "Tiếp tục quán …");
    CHECK(shorten("Tiếp tục quán triệt", 14) == "Tiếp tục …");
    CHECK(display_width(shorten("Tiếp tục quán triệt", 15)) == 15);
}

TEST_CASE("each word is painted by itself, so that lines may break between them") {
    CHECK(painted(Ink::title, "hai từ", true) == "\x1b[1mhai\x1b[0m \x1b[1mtừ\x1b[0m");
    CHECK(painted(Ink::title, "hai từ", false) == "hai từ");
}

TEST_CASE("nothing that steers a terminal gets through") {
    CHECK(terminal_safe("a\tb\nc") == "a b\nc");
    CHECK(terminal_safe("\x1b[31m\a\r\x7f") == "\uFFFD[31m\uFFFD\uFFFD\uFFFD");
    CHECK(terminal_safe("\u009B31m") == "\uFFFD31m");               // C1 "control sequence introducer"
    CHECK(terminal_safe("\u202Efdp.exe") == "\uFFFDfdp.exe");       // right-to-left override
    CHECK(terminal_safe("\xC3(\xE1\xBB") == "\uFFFD(\uFFFD\uFFFD"); // invalid and truncated
    CHECK(terminal_safe("Ủy ban “nhân dân” – 100 %") == "Ủy ban “nhân dân” – 100 %");
}
