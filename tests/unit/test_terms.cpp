// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "extract/dates.hpp"
#include "extract/terms.hpp"
#include <chrono>

using namespace chithi;

namespace {

Day day(int year, unsigned month, unsigned date) {
    return Day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
}

const Day wednesday = day(2021, 8, 25);

std::string reading(const Deadline& deadline) {
    std::string out = deadline.due ? to_iso(*deadline.due) : deadline.recurrence.value_or("?");
    if (deadline.time) out += " " + *deadline.time;
    if (!deadline.inclusive) out += " exclusive";
    if (deadline.basis) out += " <" + *deadline.basis + ">";
    return out;
}

// The terms of a sentence in a document of 25 August 2021, several parted by "; ".
std::string terms_in(std::string_view written) {
    const Text text{std::string(written)};
    std::string out;
    for (const Deadline& deadline : read_terms(sentence(text, "1"), wednesday)) {
        out += (out.empty() ? "" : "; ") + reading(deadline);
    }
    return out;
}

} // namespace

TEST_CASE("a term that runs from the issue date has a day and says so") {
    CHECK(terms_in("báo cáo trong thời hạn 05 ngày làm việc kể từ ngày ký.") == "2021-09-01 <issued 2021-08-25>");
    CHECK(terms_in("xong trong vòng 10 ngày kể từ ngày ban hành") ==
          "2021-09-06 <issued 2021-08-25>"); // from a Saturday
    CHECK(terms_in("hoàn thành trong 02 (hai) tuần") == "2021-09-08 <issued 2021-08-25>");
    CHECK(terms_in("hoàn thành trong vòng 01 tháng") == "2021-09-27 <issued 2021-08-25>"); // from a Saturday
}

TEST_CASE("a term that runs from an event keeps the event and has no day") {
    CHECK(terms_in("trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này, gửi") ==
          "? <ngày nhận được văn bản này>");
    CHECK(terms_in("báo cáo trong 24 giờ kể từ khi phát hiện") == "? <khi phát hiện>");
}

TEST_CASE("what only looks like a term is none") {
    CHECK(terms_in("có hiệu lực sau 10 ngày kể từ ngày ký").empty());
    CHECK(terms_in("trong tháng 12/2021").empty());
    CHECK(terms_in("trực 24/24 giờ").empty());
    CHECK(terms_in("mùa mưa kéo dài 03 tháng").empty());
}

TEST_CASE("working days skip weekends and the fixed holidays") {
    CHECK(after_working_days(wednesday, 3) == day(2021, 8, 30));
    CHECK(after_working_days(day(2021, 9, 1), 1) == day(2021, 9, 3));  // 2 September
    CHECK(after_working_days(day(2021, 4, 29), 1) == day(2021, 5, 3)); // 30 April, a weekend with 1 May
}

TEST_CASE("duties that recur are rules of RFC 5545") {
    CHECK(terms_in("báo cáo trước 15 giờ 00 hàng ngày") == "FREQ=DAILY 15:00 exclusive");
    CHECK(terms_in("gửi báo cáo vào thứ Sáu hằng tuần") == "FREQ=WEEKLY;BYDAY=FR");
    CHECK(terms_in("định kỳ ngày 20 hằng tháng") == "FREQ=MONTHLY;BYMONTHDAY=20");
    CHECK(terms_in("định kỳ hằng quý báo cáo") == "FREQ=MONTHLY;INTERVAL=3");
    CHECK(terms_in("sơ kết, báo cáo 6 tháng, hằng năm") == "FREQ=MONTHLY;INTERVAL=6; FREQ=YEARLY");
    CHECK(terms_in("trong sinh hoạt hằng ngày của người dân").empty());
    CHECK(terms_in("báo cáo 6 tháng đầu năm 2021").empty());
}

TEST_CASE("a deadline without a year lies ahead of its document") {
    const auto due = [](std::string_view written, Day issued) {
        const Text text{std::string(written)};
        DateReader reader(issued);
        const auto deadlines = deadlines_of(reader.read(sentence(text, "1"), {}));
        return deadlines.empty() ? std::string() : to_iso(deadlines.front().due.value());
    };
    CHECK(due("tổng kết năm 2025 trước ngày 15/4.", day(2026, 3, 2)) == "2026-04-15");
    CHECK(due("đăng ký chỉ tiêu năm 2027 trước ngày 20/12", day(2026, 3, 2)) == "2026-12-20");
    CHECK(due("báo cáo trước ngày 15/01", day(2025, 12, 1)) == "2026-01-15");
}
