// SPDX-License-Identifier: Apache-2.0
#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace chithi;

TEST_CASE("composed Vietnamese text is NFC already and comes back as it is") {
    const std::string_view text = "Ủy ban nhân dân tỉnh – “khai báo y tế”… số 761-CV/TU";
    CHECK(is_surely_nfc(text));
    CHECK(nfc(text) == text);
}

TEST_CASE("letters typed with combining marks are composed") {
    CHECK_FALSE(is_surely_nfc("tie\u0302\u0301ng"));
    CHECK(nfc("tie\u0302\u0301ng Vie\u0323\u0302t") == "tiếng Việt");
    CHECK(nfc("u\u031B\u0301") == "ứ");
}

TEST_CASE("marks in the wrong order are put right, after a composed letter too") {
    CHECK(nfc("tie\u0301\u0302ng") == "tiếng");
    CHECK(nfc("ti\u00E9\u0302ng") == "tiếng");
    CHECK(nfc("a\u0301\u0306") == "ắ");
    CHECK(nfc("o\u0309\u031B o\u0300\u0302") == "ở ồ");
    CHECK(nfc("e\u0323\u0302") == "ệ");
}

TEST_CASE("other scripts keep the order of their marks") {
    CHECK(nfc("\u0438\u0306 \u0438\u0301") == "\u0439 \u0438\u0301");
}

TEST_CASE("what is no UTF-8 becomes the replacement character") { CHECK(nfc("a\u0301\xFF") == "á\uFFFD"); }

TEST_CASE("words are made of letters, digits and marks, not of punctuation") {
    for (const char32_t value : U"aZ9đỆ\u0301\u0416\u4E2D") {
        if (value != 0) CHECK(is_word_character(value));
    }
    for (const char32_t value : U"”“–…-/.,;:'\"*()\u00A0\u200B\uFFFD") CHECK_FALSE(is_word_character(value));
}

TEST_CASE("foreign words fold too") {
    CHECK(fold_any_script("Müller") == "muller");
    CHECK(fold_any_script("МОСКВА") == "москва");
    CHECK(fold_any_script("Façade") == "facade");
}
