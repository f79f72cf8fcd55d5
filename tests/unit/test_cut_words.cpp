// SPDX-License-Identifier: Apache-2.0
#include "base/cut_words.hpp"

#include <doctest/doctest.h>

using namespace chithi;

TEST_CASE("numbers and names with one are whole though a line ends in them") {
    CHECK(breaks_inside_word("theo Công điện số 1155/CĐ-", "BYT ngày"));
    CHECK(breaks_inside_word("trước ngày 12/", "3/2021"));
    CHECK(breaks_inside_word("phòng, chống dịch Covid-", "19 trên địa bàn"));
    CHECK(breaks_inside_word("giai đoạn 2021-", "2025"));
}

TEST_CASE("a dash or slash that ends a line does not join all that is below") {
    CHECK_FALSE(breaks_inside_word("kinh tế -", "5 xã"));
    CHECK_FALSE(breaks_inside_word("văn hiến-", "nơi hội tụ"));
    CHECK_FALSE(breaks_inside_word("và/", "5 người"));
    CHECK_FALSE(breaks_inside_word("ngày 12", "3"));
    CHECK_FALSE(breaks_inside_word("-", "5"));
    CHECK_FALSE(breaks_inside_word("2021-", ""));
}
