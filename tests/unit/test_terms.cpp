// SPDX-License-Identifier: Apache-2.0
#include "extract/calendar.hpp"
#include "facts_fixture.hpp"
#include "knowledge/terms.hpp"
#include <algorithm>
#include <fmt/format.h>

using namespace chithi;

TEST_CASE("a term that runs from the issue date has a day and says so") {
    CHECK(shown_deadlines("báo cáo trong thời hạn 05 ngày làm việc kể từ ngày ký.") ==
          "2021-09-01 <issued 2021-08-25>");
    CHECK(shown_deadlines("xong trong vòng 10 ngày kể từ ngày ban hành") ==
          "2021-09-06 <issued 2021-08-25>"); // from a Saturday
    CHECK(shown_deadlines("hoàn thành trong 02 (hai) tuần") == "2021-09-08 <issued 2021-08-25>");
    CHECK(shown_deadlines("hoàn thành trong vòng 01 tháng") == "2021-09-27 <issued 2021-08-25>"); // from a Saturday
    CHECK(shown_deadlines("trong thời hạn 6 tháng, các xã rà soát") == "2022-02-25 <issued 2021-08-25>");
    CHECK(shown_deadlines("hoàn thành trong nửa tháng") == "2021-09-09 <issued 2021-08-25>"); // 15 days
    CHECK(shown_deadlines("di dời trong vòng 48 giờ") == "2021-08-27 <issued 2021-08-25>");
    CHECK(shown_deadlines("hoàn thành trong thời hạn mười lăm ngày") == "2021-09-09 <issued 2021-08-25>");
    CHECK(shown_deadlines("trả lời trong hai mươi lăm ngày") == "2021-09-20 <issued 2021-08-25>"); // from a Sunday
    CHECK(shown_deadlines("báo cáo trong thời hạn 05 (năm) ngày làm việc") == "2021-09-01 <issued 2021-08-25>");
    CHECK(shown_deadlines("hoàn thành trong 02 tuần", std::nullopt) == "at once"); // no day without an issue date
}

TEST_CASE("a term that runs from an event keeps the event and has no day") {
    CHECK(shown_deadlines("trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này, gửi") ==
          "? <ngày nhận được văn bản này>");
    CHECK(shown_deadlines("báo cáo trong 24 giờ kể từ khi phát hiện") == "? <khi phát hiện>");
    CHECK(shown_deadlines("lấy mẫu lại sau 14 ngày kể từ ngày tiếp xúc") == "? <ngày tiếp xúc>");
    CHECK(shown_deadlines("gửi biên bản trong vòng 03 ngày sau khi kết thúc kỳ họp.") ==
          "? <sau khi kết thúc kỳ họp>");
    CHECK(shown_deadlines("gửi tài liệu chậm nhất 03 ngày trước buổi sinh hoạt.") == "? <trước buổi sinh hoạt>");
    CHECK(shown_deadlines("Khi phát hiện gia súc chết, chủ nuôi phải khai báo trong vòng 12 giờ.") ==
          "? <Khi phát hiện gia súc chết>");
}

TEST_CASE("how long something lasts, and what is past, is no term") {
    CHECK(shown_deadlines("có hiệu lực sau 10 ngày kể từ ngày ký").empty());
    CHECK(shown_deadlines("trong tháng 12/2021 và trực 24/24 giờ", issued_on, "preamble").empty());
    CHECK(shown_deadlines("mùa mưa kéo dài 03 tháng").empty());
    CHECK(shown_deadlines("cách ly tập trung trong 14 ngày").empty());
    CHECK(shown_deadlines("niêm yết công khai trong thời gian 30 ngày").empty());
    CHECK(shown_deadlines("dự trữ 10 kg rơm cho mỗi con trâu trong một ngày").empty());
    CHECK(shown_deadlines("cán bộ bị kỷ luật trong 02 năm").empty());
    CHECK(shown_deadlines("số ca trong 07 ngày qua").empty());
    CHECK(shown_deadlines("hạn mức tối đa 30 ngày nghỉ").empty());
    CHECK(shown_deadlines("xử lý hồ sơ không quá 03 ngày kể từ ngày tiếp nhận") == "? <ngày tiếp nhận>");
}

TEST_CASE("working days skip weekends and the fixed holidays") {
    CHECK(after_working_days(issued_on, 3) == day(2021, 8, 30));
    CHECK(after_working_days(day(2021, 9, 1), 1) == day(2021, 9, 3));  // 2 September
    CHECK(after_working_days(day(2021, 4, 29), 1) == day(2021, 5, 3)); // 30 April, a weekend with 1 May
}

TEST_CASE("weeks begin on Monday, months and quarters where the calendar has them") {
    CHECK(around(issued_on, TimeUnit::week) == CalendarSpan{day(2021, 8, 23), day(2021, 8, 29)});
    CHECK(around(day(2021, 8, 29), TimeUnit::week) == CalendarSpan{day(2021, 8, 23), day(2021, 8, 29)}); // a Sunday
    CHECK(around(day(2024, 2, 10), TimeUnit::month) == CalendarSpan{day(2024, 2, 1), day(2024, 2, 29)});
    CHECK(around(issued_on, TimeUnit::quarter) == CalendarSpan{day(2021, 7, 1), day(2021, 9, 30)});
    CHECK(moved(day(2021, 8, 31), TimeUnit::month, 1) == day(2021, 9, 30)); // September has no 31st
}

TEST_CASE("urgency is a deadline where it stands with a task's verb and nothing else limits the clause") {
    CHECK(shown_deadlines("Thực hiện ngay các biện pháp sau.") == "at once");
    CHECK(shown_deadlines("Khi có sự cố, báo ngay về huyện.") == "at once");
    CHECK(shown_deadlines("Dừng ngay lập tức việc đổ thải.") == "at once");
    CHECK(shown_deadlines("Khẩn trương hoàn thành hồ sơ.") == "at once");
    CHECK(shown_deadlines("Các xã khẩn trương, nghiêm túc triển khai.") == "at once");
    CHECK(shown_deadlines("Khẩn trương hoàn thành trước ngày 30/8/2021.") == "2021-08-30 exclusive");
    CHECK(shown_deadlines("Sửa ngay đê; báo cáo ngay sự cố.") == "at once"); // one a passage
    CHECK(shown_deadlines("Gửi báo cáo trước ngày 30/8/2021; dừng ngay việc đổ thải.") ==
          "2021-08-30 exclusive; at once");
    CHECK(shown_deadlines("báo cáo ngay sau khi họp") == "? <sau khi họp>");
    for (const std::string_view none :
         {"phát hiện ngay từ đầu", "xử lý ngay tại chỗ", "họp ngay sau trụ sở", "kiểm tra ngay cả ban đêm",
          "giảm ngay số ca mắc", "kịp thời xử lý", "các xã đã khẩn trương triển khai", "với tinh thần khẩn trương"}) {
        CAPTURE(std::string(none));
        CHECK(shown_deadlines(none).empty());
    }
}

TEST_CASE("each event of a season sets a limit") {
    for (const std::string_view event : seasonal_events) {
        CAPTURE(std::string(event));
        CHECK(shown_deadlines(fmt::format("Sửa xong trước {}.", event)) ==
              fmt::format("? exclusive <trước {}>", event));
        CHECK(std::ranges::count_if(seasonal_events, [&](auto other) { return event.starts_with(other); }) == 1);
    }
}

TEST_CASE("a deadline without a year lies ahead of its document") {
    CHECK(shown_deadlines("tổng kết năm 2025 trước ngày 15/4.", day(2026, 3, 2)) ==
          "2026-04-15 exclusive <issued 2026-03-02>");
    CHECK(shown_deadlines("đăng ký chỉ tiêu năm 2027 trước ngày 20/12", day(2026, 3, 2)) ==
          "2026-12-20 exclusive <issued 2026-03-02>");
    CHECK(shown_deadlines("báo cáo trước ngày 15/01", day(2025, 12, 1)) ==
          "2026-01-15 exclusive <issued 2025-12-01>");
    CHECK(shown_deadlines("xong trong tháng 01", day(2025, 12, 1)) == "2026-01-31 <issued 2025-12-01>");
    // The sentence says otherwise.
    CHECK(shown_deadlines("Mở từ ngày 10/10/2022, gửi báo cáo trước ngày 15/11.") ==
          "2022-11-15 exclusive <từ ngày 10/10/2022>");
}

TEST_CASE("running text before the items sets deadlines, too, where they lie ahead") {
    CHECK(shown_deadlines("Đề nghị gửi hồ sơ trước ngày 30/8/2021.", issued_on, "preamble") ==
          "2021-08-30 exclusive");
    CHECK(shown_dates("Nhà xây trước ngày 30/7/2021.", issued_on, "preamble") == "2021-07-30 before");
    CHECK(shown_dates("Nhà xây trước ngày 30/8/2021.", std::nullopt, "preamble") == "2021-08-30 before");
}

TEST_CASE("a day long past is a bound, not a deadline") {
    CHECK(shown_deadlines("rà soát nhà xây trước ngày 01/7/2014").empty());
    CHECK(shown_dates("rà soát nhà xây trước ngày 01/7/2014") == "2014-07-01 before");
    CHECK(shown_dates("đánh giá kết quả trong tháng 7/2021") == "2021-07-01/2021-07-31 period");
}
