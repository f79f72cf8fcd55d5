// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "extract/counts.hpp"
#include "extract/dates.hpp"
#include "extract/references.hpp"
#include "extract/terms.hpp"
#include "knowledge/count_phrases.hpp"
#include <algorithm>
#include <fmt/format.h>

using namespace chithi;

namespace {

FoundCounts found_in(const Text& text) {
    const Passage passage = sentence(text);
    const Day issued{std::chrono::year{2021}, std::chrono::month{8}, std::chrono::day{25}};
    CountSetting setting;
    for (const FoundReference& reference : read_references(passage)) setting.taken.push_back(reference.range);
    DateReader dates(issued);
    for (const FoundDate& date : dates.read(passage, setting.taken)) {
        setting.taken.push_back(date.range);
        if (date.fact.role == DateRole::as_of) setting.as_of.push_back({date.range, *date.fact.end});
    }
    for (const FoundDeadline& term : read_terms(passage, issued)) setting.terms.push_back(term.range);
    return read_counts(passage, setting);
}

std::vector<Count> counts_in(const Text& text) { return found_in(text).counts; }

} // namespace

TEST_CASE("quantities have a value, a kind and a unit") {
    using enum CountKind;
    struct Case {
        std::string_view sentence;
        double value;
        CountKind kind;
        std::string_view unit;
    };
    constexpr Case cases[] = {
        {"có 226 trường hợp dương tính với SARS-CoV-2,", 226, case_, "trường hợp dương tính"},
        {"có 02 trường hợp dương tính với SARS-CoV-2,", 2, case_, "trường hợp dương tính"},
        {"tiêm 12.345.678 liều,", 12'345'678, dose, "liều"},
        {"có 05 ca nặng,", 5, case_, "ca nặng"},
        {"có 03 ca tử vong,", 3, death, "ca tử vong"},
        {"đã điều trị khỏi 870 ca,", 870, recovery, "ca"},
        {"đưa 8.750 người ra khỏi vùng ngập,", 8'750, person, "người"},
        {"có 12 ca khỏi,", 12, recovery, "ca khỏi"},
        {"truy vết 15 F0,", 15, case_, "F0"},
        {"truy vết 120 F1,", 120, contact, "F1"},
        {"đạt 74,2%,", 74.2, percent, "%"},
        {"đạt 100% dân số,", 100, percent, "%"},
        {"có 1,5 triệu liều,", 1'500'000, dose, "liều"},
        {"chi 500 triệu đồng,", 500'000'000, money, "đồng"},
        {"chi 1,2 tỷ đồng,", 1'200'000'000, money, "đồng"},
        {"có 10 nghìn liều,", 10'000, dose, "liều"},
        {"có 10 ngàn liều,", 10'000, dose, "liều"},
        {"tiêm 2 mũi,", 2, dose, "mũi"},
        {"lập 04 chốt kiểm soát,", 4, place, "chốt"},
        {"lấy 30.000 mẫu xét nghiệm,", 30'000, test, "mẫu xét nghiệm"},
        {"phát 25.000 test nhanh,", 25'000, test, "test"},
        {"có 4.952.238 người,", 4'952'238, person, "người"},
        {"có 312 hộ dân,", 312, household, "hộ"},
        {"lúa 0,5 ha,", 0.5, other, "ha"},
        {"còn 0 ca,", 0, case_, "ca"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.sentence));
        const Text text{std::string(each.sentence)};
        const auto counts = counts_in(text);
        REQUIRE(counts.size() == 1);
        CHECK(counts[0].value.value() == doctest::Approx(each.value));
        CHECK(name_of(counts[0].kind) == name_of(each.kind));
        CHECK(counts[0].unit == each.unit);
    }
}

TEST_CASE(
    "the text of a count ends where its noun begins to act, and has no bracket that repeats the sum at its end") {
    const auto text_of = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto counts = counts_in(text);
        REQUIRE(counts.size() == 1);
        return counts.front().text;
    };
    CHECK(text_of("11 phường triển khai việc này") == "11 phường");
    CHECK(text_of("12 huyện tổ chức tập huấn") == "12 huyện");
    CHECK(text_of("có 15 doanh nghiệp thực hiện khai báo") == "15 doanh nghiệp");
    CHECK(text_of("có 15 doanh nghiệp sản xuất gạch") == "15 doanh nghiệp sản xuất gạch");
    CHECK(text_of("từ 100 đồng (một trăm đồng) đến 900 đồng (chín trăm đồng)") ==
          "100 đồng (một trăm đồng) đến 900 đồng");
}

TEST_CASE("words before a figure bound or blur it") {
    const auto first = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto counts = counts_in(text);
        REQUIRE(counts.size() == 1);
        return counts.front();
    };
    CHECK(first("có trên 2.000 ca,").low == 2000);
    CHECK(first("ít nhất 95% dân số").low == 95);
    CHECK(first("từ 20 người trở lên").low == 20);
    CHECK(first("có gần 2.000 ca,").high == 2000);
    CHECK(first("không quá 20 người").high == 20);
    CHECK(first("dưới 20 ca/ngày").high == 20);
    CHECK(first("khoảng 2.000 ca").approximate);
    CHECK(first("xấp xỉ 2.000 ca").approximate);
    const Count exact = first("có 2.000 ca");
    CHECK_FALSE(exact.approximate);
    CHECK_FALSE(exact.low);
    CHECK_FALSE(exact.high);
}

TEST_CASE("a figure may be said of a noun before it") {
    const Text text("tổng số ca mắc là 12, số ca tử vong: 3.");
    const auto counts = counts_in(text);
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].value == 12);
    CHECK(counts[0].kind == CountKind::case_);
    CHECK(counts[1].value == 3);
    CHECK(counts[1].kind == CountKind::death);
}

TEST_CASE("a total and its part are two counts") {
    const Text text("226 ca (trong đó có 15 ca cộng đồng)");
    const auto counts = counts_in(text);
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].value == 226);
    CHECK(counts[1].value == 15);
}

TEST_CASE("figures that count nothing are no counts") {
    for (const std::string_view written :
         {"trực 24/24 giờ", "thông điệp 5K", "Chỉ thị số 19/CT-TTg", "ngày 12/3/2021", "Điều 3 Luật này",
          "cấp độ 3, 4", "vùng 2", "Quốc lộ 1A", "điện thoại 0263.3822.123", "tổng đài 1900 3228", "tỷ lệ 1/2000",
          "dịch Covid-19", "năm 2021", "đợt 1", "khóa 15", "phòng 205B"}) {
        CAPTURE(std::string(written));
        const Text text{std::string(written)};
        CHECK(counts_in(text).empty());
    }
}

TEST_CASE("a count says where and up to which day it was counted") {
    const auto all = [](std::string_view written) {
        const Text text{std::string(written)};
        std::string out;
        for (const Count& count : counts_in(text)) {
            out += (out.empty() ? "" : "; ") + count.text + " @" + count.place.value_or("-");
            if (count.as_of) out += " " + to_iso(*count.as_of);
        }
        return out;
    };
    CHECK(all("Tại huyện Khe Sậy ghi nhận 12 ca.") == "12 ca @huyện Khe Sậy");
    CHECK(all("Có 12 ca tại xã Đông Lĩnh, huyện Khe Sậy.") == "12 ca @xã Đông Lĩnh, huyện Khe Sậy");
    CHECK(all("Xã Đông Lĩnh có 5 ca, xã Tây Lĩnh có 3 ca.") == "5 ca @Xã Đông Lĩnh; 3 ca @xã Tây Lĩnh");
    CHECK(all("Trên địa bàn tỉnh có 5 ca. Đã lập 3 chốt.") == "5 ca @tỉnh; 3 chốt @-");
    CHECK(all("TP. Hồ Chí Minh có 5 ca.") == "5 ca @TP. Hồ Chí Minh");
    CHECK(all("Sở Y tế tỉnh Khánh Hà lấy 30 mẫu.") == "30 mẫu @-");
    CHECK(all("Tại các xã, phường có 5 ca.") == "5 ca @-");
    CHECK(all("Tính đến ngày 20/8/2021, cả nước có 5 ca; còn 3 ca nặng. Thêm 2 ca.") ==
          "5 ca @cả nước 2021-08-20; 3 ca nặng @cả nước 2021-08-20; 2 ca @-");
}

TEST_CASE("figures written as in English are read and noted") {
    const auto read = [](std::string_view written) {
        const Text text{std::string(written)};
        const FoundCounts found = found_in(text);
        REQUIRE(found.counts.size() == 1);
        const std::string code = found.diagnostics.empty() ? "" : " " + found.diagnostics.front().code;
        if (!found.diagnostics.empty()) CHECK(found.diagnostics.front().span == found.counts.front().span);
        return std::to_string(found.counts.front().value.value_or(-1)) + code;
    };
    CHECK(read("có 1,234 ca") == "1234.000000 thousands-comma");
    CHECK(read("chi 1,234,567 đồng") == "1234567.000000 thousands-comma");
    CHECK(read("chi 1,234 tỷ đồng") == "1234000000.000000");
    CHECK(read("đất 1,234 ha") == "1.234000");
    CHECK(read("tăng 1,234%") == "1.234000");
    CHECK(read("sốt 38.5°C") == "38.500000 decimal-point");
    CHECK(read("có 1.234 ca") == "1234.000000");
}

TEST_CASE("words are numbers where they can be nothing else") {
    const auto value = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto counts = counts_in(text);
        return counts.empty() ? -1 : counts.front().value.value_or(-2);
    };
    CHECK(value("hai trăm linh năm ca") == 205);
    CHECK(value("hai mươi lăm hộ") == 25);
    CHECK(value("hai lăm hộ") == 25);
    CHECK(value("ba nghìn rưỡi hộ") == 3500);
    CHECK(value("hai nghìn ba trăm hộ") == 2300);
    CHECK(value("nửa triệu người") == 500'000);
    CHECK(value("có năm ca mắc") == 5);
    CHECK(value("có một ca mắc") == 1);
    CHECK(value("hai (02) người") == 2);
    for (const std::string_view none :
         {"một xã", "trong năm xã ta", "một số xã", "một phần xã", "thứ hai người", "hai bên xã"}) {
        CAPTURE(std::string(none));
        CHECK(value(none) == -1);
    }
}

TEST_CASE("a part knows its total") {
    const Text text(
        "226 ca (trong đó có 15 ca cộng đồng, 3 ca nhập cảnh); 870 ca khỏi bệnh; 40 hộ, trong đó 12 hộ nghèo");
    const auto counts = counts_in(text);
    REQUIRE(counts.size() == 6);
    CHECK(counts[1].of == 226);
    CHECK(counts[2].of == 226);
    CHECK_FALSE(counts[3].of);
    CHECK_FALSE(counts[4].of);
    CHECK(counts[5].of == 40);
}

TEST_CASE("nobody counted is none counted, but no condition") {
    const auto none = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto counts = counts_in(text);
        return counts.size() == 1 && counts.front().value == 0;
    };
    CHECK(none("Đến nay chưa ghi nhận ca mắc."));
    CHECK(none("Trong tuần không có ca tử vong."));
    CHECK_FALSE(none("Các xã chưa có ca mắc mở lại chợ."));
    CHECK_FALSE(none("Phấn đấu không có ca tử vong."));
    CHECK_FALSE(none("Chưa có người phụ trách."));
}

TEST_CASE("behind each word that opens a count, a figure counts what no table knows") {
    for (const std::string_view opener : count_openers) {
        const Text text(fmt::format("Các xã {} 45 khóm hoa cúc.", opener));
        CAPTURE(std::string(opener));
        CHECK(counts_in(text).size() == 1);
        const auto ends = [&](std::string_view other) {
            return fmt::format(" {}", opener).ends_with(" " + std::string(other));
        };
        CHECK(std::ranges::count_if(count_openers, ends) == 1);
    }
}

TEST_CASE("nouns that are counted together are one count, and a unit that has a name is none of them") {
    const auto words = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto counts = counts_in(text);
        return counts.empty() ? std::string() : counts.front().text;
    };
    CHECK(words("có 9 quận, huyện, thị xã tham gia") == "9 quận, huyện, thị xã");
    CHECK(words("có 34 tỉnh, thành phố trực thuộc Trung ương") == "34 tỉnh, thành phố trực thuộc Trung ương");
    CHECK(words("có 18 xã, phường và 2 đặc khu") == "18 xã, phường");
    CHECK(words("có 18 xã, thị trấn Mỏ Cày và cồn") == "18 xã");
    CHECK(words("có 4 phường, xã Tân Lập báo cáo") == "4 phường");
    CHECK(words("có 70 công chức, viên chức và người lao động tại trụ sở") ==
          "70 công chức, viên chức và người lao động");
    CHECK(words("có 210 hộ nghèo và hộ cận nghèo được vay") == "210 hộ nghèo và hộ cận nghèo");
    CHECK(words("có 6 đảng bộ trực thuộc có") == "6 đảng bộ trực thuộc");
    CHECK(words("có 40 nhân viên bảo vệ, cán bộ thôn") == "40 nhân viên bảo vệ");
}

TEST_CASE("each noun of a group is counted together with the others") {
    for (const CountedTogether& group : counted_together) {
        for (std::size_t at = 1; at < group.nouns.size() && !group.nouns[at].empty(); ++at) {
            const std::string both = fmt::format("1.250 {}, {}", group.nouns.front(), group.nouns[at]);
            CAPTURE(both);
            const Text text(fmt::format("có {} ở đây", both));
            const auto counts = counts_in(text);
            REQUIRE(counts.size() == 1);
            CHECK(counts.front().text == both);
        }
    }
}
