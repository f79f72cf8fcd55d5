// SPDX-License-Identifier: Apache-2.0
#include "extract/feasts.hpp"
#include "facts_fixture.hpp"
#include "knowledge/lunar_new_year.hpp"
#include "knowledge/relative_dates.hpp"

using namespace chithi;

TEST_CASE("relative dates count from the day of the document and say so") {
    CHECK(shown_dates("họp hôm nay") == "2021-08-25 event <issued 2021-08-25>");
    CHECK(shown_dates("họp ngày mai tại trụ sở") == "2021-08-26 event <issued 2021-08-25>");
    CHECK(shown_dates("lịch tuần tới") == "2021-08-30/2021-09-05 period <issued 2021-08-25>");
    CHECK(shown_dates("báo cáo trong tuần này.") == "2021-08-23/2021-08-29 deadline <issued 2021-08-25>");
    CHECK(shown_dates("hoàn thành trong tháng này") == "2021-08-01/2021-08-31 deadline <issued 2021-08-25>");
    CHECK(shown_dates("xong trước cuối năm nay") == "2021-12-31 deadline <issued 2021-08-25>");
    CHECK(shown_dates("mở lại đầu tháng tới") == "2021-09-01 event <issued 2021-08-25>");
    CHECK(shown_dates("gửi trước thứ Sáu tuần này") == "2021-08-27 deadline <issued 2021-08-25>");
    CHECK(shown_dates("gửi trước ngày 30 tháng này") == "2021-08-30 deadline <issued 2021-08-25>");
    CHECK(shown_dates("họp quý IV năm nay") == "2021-10-01/2021-12-31 period <issued 2021-08-25>");
    CHECK(shown_dates("họp ngày 05/01 năm tới") == "2022-01-05 event <issued 2021-08-25>");
    CHECK(shown_dates("kế hoạch năm tới, quý này").starts_with("2022-01-01/2022-12-31 period"));
    CHECK(shown_dates("họp hôm nay, báo cáo tuần tới", std::nullopt).empty());
    CHECK(shown_dates("năm sau cao hơn năm trước").empty());
}

TEST_CASE("each relative date of the table is read") {
    for (const RelativeDate& row : relative_dates) {
        CAPTURE(std::string(row.words));
        CHECK(shown_dates("lịch họp " + std::string(row.words) + ".").ends_with("<issued 2021-08-25>"));
    }
}

TEST_CASE("spans that end or begin today") {
    CHECK(shown_dates("từ nay đến cuối năm, các xã") == "2021-08-25/2021-12-31 period <issued 2021-08-25>");
    CHECK(shown_dates("từ nay đến hết ngày 31/12/2026") == "2021-08-25/2026-12-31 period <issued 2021-08-25>");
    CHECK(shown_deadlines("hoàn thành từ nay đến hết ngày 31/12/2026").empty());
    CHECK(shown_dates("Đến nay, các xã") == "../2021-08-25 end <issued 2021-08-25>");
    CHECK(shown_dates("từ đầu năm đến nay") == "2021-01-01/2021-08-25 period <issued 2021-08-25>");
    CHECK(shown_dates("từ ngày 27/4 đến nay") == "2021-04-27/2021-08-25 period <issued 2021-08-25>");
    CHECK(shown_dates("tính đến nay, có 5 xã") == "2021-08-25 as_of <issued 2021-08-25>");
    CHECK(shown_dates("từ trước đến nay").empty());
    CHECK(shown_dates("có hiệu lực kể từ ngày ký.") == "2021-08-25 start <issued 2021-08-25>");
    CHECK(shown_dates("trong vòng 10 ngày kể từ ngày ký").empty());
    CHECK(shown_dates("có hiệu lực sau 10 ngày kể từ ngày ký") == "2021-09-04 start <issued 2021-08-25>");
}

TEST_CASE("\"trong ngày\" is today behind a verb that settles something, else a rate") {
    CHECK(shown_deadlines("tổng hợp, báo cáo trong ngày.") == "2021-08-25 <issued 2021-08-25>");
    CHECK(shown_deadlines("xử lý dứt điểm ngay trong ngày.") == "2021-08-25 <issued 2021-08-25>");
    CHECK(shown_deadlines("gửi văn bản ngay trong ngày hôm nay") == "2021-08-25 <issued 2021-08-25>");
    CHECK(shown_deadlines("báo cáo số ca mắc trong ngày.").empty());
    CHECK(shown_deadlines("kéo giảm số ca mắc trong ngày").empty());
    CHECK(shown_deadlines("Khi có sự cố, báo cáo trong ngày.").empty());
    CHECK(shown_deadlines("báo cáo trong ngày bầu cử").empty());
}

TEST_CASE("\"cùng ngày\" is the day that was named before it") {
    CHECK(shown_dates("Họp ngày 20/8/2021; cùng ngày ban hành kết luận.") ==
          "2021-08-20 event; 2021-08-20 event <ngày 20/8/2021>");
    CHECK(shown_dates("cùng ngày ban hành").empty());
}

TEST_CASE("what a year was taken from is the basis") {
    CHECK(shown_dates("họp ngày 12/3 tại") == "2021-03-12 event <issued 2021-08-25>");
    CHECK(shown_dates("Từ ngày 05/11/2019; sau ngày 20/12 thì") ==
          "2019-11-05 start; 2019-12-20 after <Từ ngày 05/11/2019>");
    CHECK(shown_dates("Từ ngày 05/11/2019. Sau ngày 20/12 thì") ==
          "2019-11-05 start; 2021-12-20 after <issued 2021-08-25>"); // another sentence
    CHECK(shown_dates("họp ngày 05 và 06/9/2021") == "2021-09-05 event <06/9/2021>; 2021-09-06 event");
    CHECK(shown_dates("trong quý III và 6 tháng cuối năm").starts_with("2021-07-01/2021-09-30 deadline <issued"));
}

TEST_CASE("Tết is a day of the table, whatever names its year") {
    CHECK(shown_dates("dịp Tết Nguyên đán Nhâm Dần 2022") == "2022-02-01 event");
    CHECK(shown_dates("dịp Tết Nguyên đán năm 2022") == "2022-02-01 event");
    CHECK(shown_dates("Tết Nguyên đán Ất Tỵ năm 2025") == "2025-01-29 event");
    CHECK(shown_dates("chúc Tết Nguyên đán Nhâm Dần") == "2022-02-01 event <issued 2021-08-25>");
    CHECK(shown_deadlines("chi trả xong trước Tết Nguyên đán Nhâm Dần 2022") == "2022-02-01 exclusive");
    CHECK(shown_dates("dịp Tết Trung thu và tháng Giêng").empty());
    CHECK(shown_dates("dịp Tết Nguyên đán").empty());
}

TEST_CASE("the table of lunar new years has a row a year, each between 20 January and 21 February") {
    int year = first_lunar_year;
    for (const LunarNewYear& row : lunar_new_years) {
        CAPTURE(year);
        CHECK(row.year == year++);
        CHECK(day(row.year, row.month, row.day) >= day(row.year, 1, 20));
        CHECK(day(row.year, row.month, row.day) <= day(row.year, 2, 21));
    }
    // Vietnam's own days, not China's.
    CHECK(shown_dates("Tết Nguyên đán 2007") == "2007-02-17 event");
    CHECK(shown_dates("Tết Nguyên đán 2030") == "2030-02-02 event");
}

TEST_CASE("dates that share a month or a year are one range or a list") {
    CHECK(shown_dates("từ ngày 01 đến ngày 05/10/2024") == "2024-10-01/2024-10-05 period");
    CHECK(shown_dates("từ 7 giờ ngày 05/9 đến 17 giờ ngày 06/9/2021") == "2021-09-05/2021-09-06 period");
    CHECK(shown_dates("diễn ra 12/3 - 15/3/2021 tại") == "2021-03-12/2021-03-15 period");
    CHECK(shown_dates("tháng 9 đến tháng 12/2021") == "2021-09-01/2021-12-31 period");
    CHECK(shown_dates("từ ngày 25/12 đến ngày 05/01/2022") == "2021-12-25/2022-01-05 period");
    CHECK(shown_dates("từ ngày 25/12 đến ngày 05/01") == "2021-12-25/2022-01-05 period <issued 2021-08-25>");
    CHECK(shown_dates("đất giao từ ngày 15/10/1993 đến trước ngày 01/7/2014") == "1993-10-15/2014-07-01 period");
    CHECK(shown_dates("quý I, II/2022") == "2022-01-01/2022-03-31 period <II/2022>; 2022-04-01/2022-06-30 period");
    CHECK(shown_deadlines("gửi trước các ngày 15/4, 15/5 và 15/6/2026") ==
          "2026-04-15 exclusive <15/6/2026>; 2026-05-15 exclusive <15/6/2026>; 2026-06-15 exclusive");
    CHECK(shown_dates("ngày 5-6 tháng 9 năm 2021") == "2021-09-05/2021-09-06 period");
}

TEST_CASE("a bare day and month is a date only beside words that say so") {
    CHECK(shown_dates("nộp trước 12/9.") == "2021-09-12 deadline <issued 2021-08-25>");
    CHECK(shown_dates("xong trước 30 tháng 9") == "2021-09-30 deadline <issued 2021-08-25>");
    CHECK(shown_dates("trực đêm 22/9") == "2021-09-22 event <issued 2021-08-25>");
    for (const std::string_view none : {"trên 12/3 và", "không quá 3/4 số hộ", "từ 1/2 đến 2/3 số thành viên",
                                        "tại đường 30/4", "Đường ngày 2-9"}) {
        CAPTURE(std::string(none));
        CHECK(shown_dates(none).empty());
    }
}

TEST_CASE("a day of the week is held against its day") {
    const auto wrong = [](std::string_view written) {
        const Text text{std::string(written)};
        const FactsOf facts = facts_in(text);
        REQUIRE(facts.dates.size() == 1);
        return facts.dates[0].wrong_weekday;
    };
    CHECK_FALSE(wrong("Họp thứ Hai, ngày 30/8/2021."));
    CHECK(wrong("Họp thứ Ba, ngày 30/8/2021."));
    CHECK(wrong("Họp ngày 30/8/2021 (thứ Ba)."));
    CHECK_FALSE(wrong("Tiêm lần thứ hai ngày 31/8/2021."));
}
