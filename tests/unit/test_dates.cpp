// SPDX-License-Identifier: Apache-2.0
#include "facts_fixture.hpp"
#include <chrono>

using namespace chithi;

namespace {

// "2021-03-03/2021-03-12 day", several parted by "; ".
std::string reading(std::string_view written) {
    const Text text{std::string(written)};
    std::string out;
    for (const FoundDate& date : facts_in(text).dates) {
        out += out.empty() ? "" : "; ";
        out += to_iso(*date.fact.start);
        if (date.fact.end != date.fact.start) out += "/" + to_iso(*date.fact.end);
        out += " " + std::string(name_of(date.fact.precision));
    }
    return out;
}

struct Reading {
    std::string_view sentence, reading;
};
constexpr Reading readings[] = {
    {"họp ngày 12 tháng 3 năm 2021 tại", "2021-03-12 day"},
    {"họp ngày 05 tháng 02 năm 2021 tại", "2021-02-05 day"},
    {"họp ngày 12/3/2021 tại", "2021-03-12 day"},
    {"họp ngày 03/3/2021 tại", "2021-03-03 day"},
    {"họp 12-3-2021 tại", "2021-03-12 day"},
    {"họp 01-10-1997 tại", "1997-10-01 day"},
    {"họp 12.3.2021 tại", "2021-03-12 day"},
    {"họp ngày 12/3 tại", "2021-03-12 day"},
    {"họp từ 12/3 tại", "2021-03-12 day"},
    {"họp ngày 12-3 tại", "2021-03-12 day"},
    {"dịp ngày 8/3 này", "2021-03-08 day"},
    {"dịp ngày 2/9 này", "2021-09-02 day"},
    {"dịp ngày Quốc khánh, ngày 2-9 này", "2021-09-02 day"},
    {"trong năm 2021 đã", "2021-01-01/2021-12-31 year"},
    {"nhiệm kỳ 2020 - 2025 của", "2020-01-01/2025-12-31 period"},
    {"nhiệm kỳ 2020-2025 của", "2020-01-01/2025-12-31 period"},
    {"giai đoạn 2021 - 2025 của", "2021-01-01/2025-12-31 period"},
    {"kinh phí năm 2021 và năm 2022 đã", "2021-01-01/2021-12-31 year; 2022-01-01/2022-12-31 year"},
    {"trong tháng 12/2021 này", "2021-12-01/2021-12-31 month"},
    {"trong tháng 12 năm 2021 này", "2021-12-01/2021-12-31 month"},
    {"trong tháng 12 tới", "2021-12-01/2021-12-31 month"},
    {"trong tháng 02/2024 tới", "2024-02-01/2024-02-29 month"},
    {"trong quý I/2022 tới", "2022-01-01/2022-03-31 quarter"},
    {"trong quý 3/2021 này", "2021-07-01/2021-09-30 quarter"},
    {"trong quý IV năm 2021 này", "2021-10-01/2021-12-31 quarter"},
    {"kết quả 6 tháng đầu năm 2021 của", "2021-01-01/2021-06-30 half"},
    {"kết quả 06 tháng đầu năm 2021 của", "2021-01-01/2021-06-30 half"},
    {"nhiệm vụ 6 tháng cuối năm 2021 của", "2021-07-01/2021-12-31 half"},
    {"kết quả 9 tháng đầu năm 2021 của", "2021-01-01/2021-09-30 period"},
    {"nhiệm vụ 3 tháng cuối năm của", "2021-10-01/2021-12-31 period"},
    {"trong những tháng cuối năm 2021 đã", "2021-01-01/2021-12-31 year"},
    {"trong 10 ngày đầu tháng 9/2021 đã", "2021-09-01/2021-09-10 period"},
    {"quy hoạch thời kỳ 2021 - 2030 của", "2021-01-01/2030-12-31 period"},
    {"đầu năm 2022 các", "2022-01-01 day"},
    {"giữa năm 2022 các", "2022-06-30 day"},
    {"cuối năm 2021 các", "2021-12-31 day"},
    {"giữa tháng 9/2021 các", "2021-09-15 day"},
    {"cuối tháng 02 năm 2024 các", "2024-02-29 day"},
    {"họp sáng ngày 25/8/2021 tại", "2021-08-25 day"},
    {"họp tối ngày 25/8 tại", "2021-08-25 day"},
    {"lúc 17h00 ngày 25/8/2021 tại", "2021-08-25 day"},
    {"lúc 17 giờ 00 phút, ngày 25/8/2021 tại", "2021-08-25 day"},
    {"lúc 17g00 ngày 25/8/2021 tại", "2021-08-25 day"},
    {"lúc 07h30' ngày 25/8/2021 tại", "2021-08-25 day"},
    {"dừng từ 0 giờ ngày 19/7/2021 cho", "2021-07-19 day"},
    {"dừng từ 0 giờ, ngày 23 tháng 9 năm 2021 cho đến khi có thông báo mới", "2021-09-23 day"},
    {"áp dụng Từ ngày 18/3/2021 cho", "2021-03-18 day"},
    {"hiệu lực kể từ ngày 01/7/2025.", "2025-07-01 day"},
    {"diễn ra từ ngày 03/3 đến 12/3/2021 tại", "2021-03-03/2021-03-12 day"},
    {"diễn ra từ 03 - 12/3/2021 tại", "2021-03-03/2021-03-12 day"},
    {"diễn ra ngày 5-6/9 tại", "2021-09-05/2021-09-06 day"},
    {"họp ngày 05 và 06/9/2021 tại", "2021-09-05 day; 2021-09-06 day"},
    {"họp các ngày 05, 06, 07/9/2021 tại", "2021-09-05 day; 2021-09-06 day; 2021-09-07 day"},
    {"diễn ra từ tháng 9 đến tháng 12/2021 tại", "2021-09-01/2021-12-31 month"},
    {"duy trì cho đến hết ngày 31/3/2021.", "2021-03-31 day"},
    {"nộp đến hết ngày 31/3/2021.", "2021-03-31 day"},
    {"tính đến sáng ngày 25/8/2021, có", "2021-08-25 day"},
    {"tính đến 17 giờ ngày 25/8/2021, có", "2021-08-25 day"},
    {"gửi trước ngày 30 tháng 8 năm 2021.", "2021-08-30 day"},
    {"hoàn thành xong trước ngày 30/8/2021.", "2021-08-30 day"},
    {"gửi trước 17h00 ngày 30/8/2021.", "2021-08-30 day"},
    {"gửi chậm nhất ngày 30/8/2021.", "2021-08-30 day"},
    {"gửi chậm nhất là ngày 30/8/2021.", "2021-08-30 day"},
    {"gửi hạn chót ngày 30/8/2021.", "2021-08-30 day"},
    {"gửi không quá ngày 30/8/2021.", "2021-08-30 day"},
    {"thời hạn hoàn thành: 30/8/2021.", "2021-08-30 day"},
    {"hoàn thành trong tháng 12/2021.", "2021-12-01/2021-12-31 month"},
    {"hoàn thành trong quý I/2022.", "2022-01-01/2022-03-31 quarter"},
    {"báo cáo trong ngày 25/8/2021.", "2021-08-25 day"},
    {"họp thứ Hai, ngày 30/8/2021 tại", "2021-08-30 day"},
    {"Quy định số 12-CT/TU, ngày 01/3/2021 của", "2021-03-01 day"},
    {"số 128/NQ-CP ngày 11/10/2021 của", "2021-10-11 day"},
};

} // namespace

TEST_CASE("dates, months, quarters, halves, years and periods are read in all their forms") {
    for (const Reading& each : readings) {
        CAPTURE(std::string(each.sentence));
        CHECK(reading(each.sentence) == each.reading);
    }
}

TEST_CASE("what only looks like a date is none") {
    for (const std::string_view written : {"trực 24/24 giờ",
                                           "trực 24/7",
                                           "có 3/4 số hộ",
                                           "tăng từ 2 - 3/4 số hộ",
                                           "tỷ lệ 50/50",
                                           "khẩu hiệu 5K",
                                           "Chỉ thị số 19/CT-TTg",
                                           "số 07-KL/TW",
                                           "số 21/NQ-CP",
                                           "số 128/NQ-CP",
                                           "các F0, F1, F2",
                                           "Quốc lộ 1A",
                                           "Đường 30/4",
                                           "trên đường 2-9",
                                           "Quân khu 9",
                                           "điện thoại 0263.3822.123",
                                           "tổng đài 1900 3228",
                                           "trang 12/15",
                                           "bản đồ tỷ lệ 1/2000",
                                           "dịch Covid-19",
                                           "số 202/QH15",
                                           "khổ giấy A4",
                                           "đợt 1",
                                           "lần thứ XIII",
                                           "trong thời gian tới",
                                           "thời gian qua",
                                           "khẩn trương",
                                           "sớm nhất có thể",
                                           "kịp thời",
                                           "tháng Giêng",
                                           "mục 12.3",
                                           "cấp độ 3-4",
                                           "ngày 31/2/2021",
                                           "ngày 32/1/2021",
                                           "ngày 5/13/2021",
                                           "Luật Đất đai năm 2013"}) {
        CAPTURE(std::string(written));
        CHECK(reading(written).empty());
    }
}

TEST_CASE("words before a date say what it is") {
    struct Case {
        std::string_view sentence;
        DateRole role;
        std::string_view text;
    };
    constexpr Case cases[] = {
        {"Gửi báo cáo trước ngày 30/8/2021.", DateRole::deadline, "trước ngày 30/8/2021"},
        {"Gửi báo cáo chậm nhất là ngày 30/8/2021.", DateRole::deadline, "chậm nhất là ngày 30/8/2021"},
        {"Thực hiện từ ngày 18/3/2021.", DateRole::start, "từ ngày 18/3/2021"},
        {"Dừng từ ngày 03/3 đến 12/3/2021.", DateRole::period, "từ ngày 03/3 đến 12/3/2021"},
        {"Duy trì các chốt đến hết ngày 31/3/2021.", DateRole::end, "đến hết ngày 31/3/2021"},
        {"Hoàn tất hồ sơ đến hết ngày 31/3/2021.", DateRole::deadline, "đến hết ngày 31/3/2021"},
        {"Tính đến sáng ngày 25/8/2021, có 5 ca.", DateRole::as_of, "sáng ngày 25/8/2021"},
        {"Sau ngày 15/9/2021 mới mở lại.", DateRole::after, "Sau ngày 15/9/2021"},
        {"Theo Chỉ thị số 16/CT-TTg ngày 31/3/2020.", DateRole::reference, "ngày 31/3/2020"},
        {"Họp vào ngày 20/8/2021.", DateRole::event, "ngày 20/8/2021"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.sentence));
        const Text text{std::string(each.sentence)};
        const auto dates = facts_in(text).dates;
        REQUIRE(dates.size() == 1);
        CHECK(name_of(dates[0].fact.role) == name_of(each.role));
        CHECK(dates[0].fact.text == each.text);
    }
}

TEST_CASE("a deadline knows its hour and whether its day is included") {
    CHECK(shown_deadlines("Báo cáo trước 17h00 ngày 30/8/2021.") == "2021-08-30 17:00 exclusive");
    CHECK(shown_deadlines("Báo cáo chậm nhất 16 giờ 30 phút, ngày 30/8/2021.") == "2021-08-30 16:30");
    CHECK(shown_deadlines("Dừng bán trước 24 giờ ngày 31/7/2021.") == "2021-07-31 24:00 exclusive");
    CHECK(shown_deadlines("Hoàn thành vào 17:00 ngày 30/8/2021.") == "2021-08-30 17:00");
    CHECK(shown_deadlines("Xong trước 5 giờ chiều ngày 30/8/2021.") == "2021-08-30 17:00 exclusive");
    CHECK(shown_deadlines("Hạn nộp hồ sơ: 17 giờ 00 ngày 15/9/2021.") == "2021-09-15 17:00");
    CHECK(shown_deadlines("Hoàn thành trong tháng 9/2021.") == "2021-09-30");     // the last day of it
    CHECK(shown_deadlines("Xong trước tháng 9/2021.") == "2021-09-01 exclusive"); // before its first day
}

TEST_CASE("a day without a year takes it from what stands before it") {
    CHECK(reading("Từ ngày 05/11/2019; sau ngày 20/12 thì") == "2019-11-05 day; 2019-12-20 day");
    const Text text("họp ngày 12/3 tại");
    DateReader nothing_known(std::nullopt);
    CHECK(nothing_known.read(sentence(text), {}).empty());
    const Text earlier("họp ngày 05/02/2020 tại");
    DateReader reader(std::nullopt);
    CHECK(reader.read(sentence(earlier), {}).size() == 1);
    const auto later = reader.read(sentence(text), {});
    REQUIRE(later.size() == 1);
    CHECK(to_iso(*later[0].fact.start) == "2020-03-12");
}

TEST_CASE("the line of place and date gives the issue date, a blank one gives none") {
    const Text line("Hà Nội, ngày 11 tháng 02 năm 2014");
    const auto date = read_issue_date(sentence(line));
    REQUIRE(date);
    CHECK(to_iso(*date->fact.start) == "2014-02-11");
    CHECK(date->fact.role == DateRole::issued);
    const Text blank("Hà Nội, ngày     tháng     năm 2021");
    CHECK_FALSE(read_issue_date(sentence(blank)));
}
