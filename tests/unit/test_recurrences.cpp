// SPDX-License-Identifier: Apache-2.0
#include "facts_fixture.hpp"

using namespace chithi;

TEST_CASE("duties that recur are rules of RFC 5545") {
    CHECK(shown_deadlines("báo cáo trước 15 giờ 00 hàng ngày") == "FREQ=DAILY 15:00 exclusive");
    CHECK(shown_deadlines("báo cáo trước 16 giờ hằng ngày") == "FREQ=DAILY 16:00 exclusive");
    CHECK(shown_deadlines("gửi tin trước 6 giờ và 16 giờ hằng ngày") ==
          "FREQ=DAILY 06:00 exclusive; FREQ=DAILY 16:00 exclusive");
    CHECK(shown_deadlines("gửi báo cáo vào thứ Sáu hằng tuần") == "FREQ=WEEKLY;BYDAY=FR");
    CHECK(shown_deadlines("họp giao ban thứ Hai và thứ Năm hằng tuần") == "FREQ=WEEKLY;BYDAY=MO,TH");
    CHECK(shown_deadlines("định kỳ hằng tuần báo cáo") == "FREQ=WEEKLY");
    CHECK(shown_deadlines("định kỳ ngày 20 hằng tháng") == "FREQ=MONTHLY;BYMONTHDAY=20");
    CHECK(shown_deadlines("định kỳ hằng quý báo cáo") == "FREQ=MONTHLY;INTERVAL=3");
    CHECK(shown_deadlines("sơ kết, báo cáo 6 tháng, hằng năm") == "FREQ=MONTHLY;INTERVAL=6; FREQ=YEARLY");
    CHECK(shown_deadlines("báo cáo định kỳ tháng, quý, năm") == "FREQ=MONTHLY; FREQ=MONTHLY;INTERVAL=3; FREQ=YEARLY");
    CHECK(shown_deadlines("báo cáo hằng tháng và quý gửi Sở") == "FREQ=MONTHLY; FREQ=MONTHLY;INTERVAL=3");
    CHECK(shown_deadlines("kiểm tra định kỳ 03 tháng một lần") == "FREQ=MONTHLY;INTERVAL=3");
    CHECK(shown_deadlines("Hằng năm, các sở tổ chức diễn tập.") == "FREQ=YEARLY");
    CHECK(shown_deadlines("Theo dõi mực nước hằng ngày.") == "FREQ=DAILY");
    CHECK(shown_deadlines("theo dõi hằng ngày mực nước hồ") == "FREQ=DAILY");
}

TEST_CASE("days that recur have their rule each, whatever side the rhythm stands on") {
    CHECK(shown_deadlines("gửi trước ngày 30/6 và 31/12 hằng năm") ==
          "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30 exclusive; FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 exclusive");
    CHECK(shown_deadlines("báo cáo trước ngày 15 của tháng cuối quý") ==
          "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 exclusive");
    CHECK(shown_deadlines("Hằng quý, báo cáo trước ngày 15 của tháng cuối quý") ==
          "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 exclusive");
    CHECK(shown_deadlines("báo cáo định kỳ hằng tháng (trước ngày 25)") == "FREQ=MONTHLY;BYMONTHDAY=25 exclusive");
    CHECK(shown_deadlines("Hằng năm, trước ngày 15 tháng 12, các xã gửi báo cáo.") ==
          "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 exclusive");
    CHECK(shown_deadlines("Định kỳ hằng năm tổng hợp, gửi Sở trước ngày 10/12.") ==
          "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 exclusive");
    CHECK(shown_deadlines("định kỳ hàng quý (trước ngày 15 của tháng kế tiếp) báo cáo") ==
          "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15 exclusive");
    CHECK(shown_deadlines("cập nhật hằng ngày, chậm nhất trước 17 giờ") == "FREQ=DAILY 17:00 exclusive");
    CHECK(shown_deadlines("kiểm tra 06 tháng một lần (tháng 01 và tháng 7 hằng năm)") == "FREQ=YEARLY;BYMONTH=1,7");
}

TEST_CASE("a day that recurs is a date without start and end, and no other date") {
    CHECK(shown_dates("gửi trước ngày 30/6 và 31/12 hằng năm") == "every recurring; every recurring");
    CHECK(shown_dates("định kỳ ngày 20 hằng tháng") == "every recurring");
    CHECK(shown_dates("nhân ngày 20/11 hằng năm") == "every recurring");
    CHECK(shown_dates("tổ chức từ ngày 01/11 đến 18/11 hằng năm") == "every recurring");
    CHECK(shown_deadlines("tổ chức từ ngày 01/11 đến 18/11 hằng năm").empty());
    CHECK(shown_dates("gửi trước ngày 30/6/2022, sau đó hằng năm") == "2022-06-30 deadline");
    const Text text("báo cáo định kỳ ngày 20 hằng tháng về Sở");
    const FactsOf facts = facts_in(text);
    REQUIRE(facts.dates.size() == 1);
    CHECK(facts.dates[0].fact.text == "ngày 20 hằng tháng");
    CHECK(name_of(facts.dates[0].fact.precision) == "day");
    REQUIRE(facts.deadlines.size() == 1);
    CHECK(facts.deadlines[0].fact.text == "định kỳ ngày 20 hằng tháng");
}

TEST_CASE("the month after each is named alike behind a period and alone") {
    for (const std::string_view written : {"báo cáo trước ngày 15 của tháng sau liền kề.",
                                           "Hằng tháng, báo cáo trước ngày 15 của tháng sau liền kề."}) {
        CAPTURE(std::string(written));
        const Text text{std::string(written)};
        const FactsOf facts = facts_in(text);
        REQUIRE(facts.dates.size() == 1);
        CHECK(facts.dates[0].fact.text == "ngày 15 của tháng sau liền kề");
    }
}

TEST_CASE("habits, plans and goods do not recur") {
    for (const std::string_view none :
         {"trong sinh hoạt hằng ngày của người dân", "báo cáo 6 tháng đầu năm 2021", "lập kế hoạch hằng năm",
          "kiểm tra cửa hàng ngày 25/8/2021", "nhân ngày 20/11 hằng năm", "mỗi ngày có 50 ca mắc",
          "tăng bình quân hằng năm 5%", "trong 6 tháng, các xã", "bình xét khen thưởng hằng năm của đơn vị"}) {
        CAPTURE(std::string(none));
        CHECK(shown_deadlines(none).find("FREQ") == std::string::npos);
    }
}
