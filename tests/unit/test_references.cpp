// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "extract/references.hpp"

using namespace chithi;

namespace {

std::string summary(std::string_view written) {
    const Text text{std::string(written)};
    std::string out;
    for (const FoundReference& found : read_references(sentence(text))) {
        const Reference& fact = found.fact;
        out += out.empty() ? "" : "; ";
        out += fact.kind.value_or("?") + " " + fact.number;
        if (fact.date) out += " " + to_iso(*fact.date);
        if (fact.issuer) out += " <" + *fact.issuer + ">";
        if (fact.relation != Relation::cites) out += " " + std::string(name_of(fact.relation));
    }
    return out;
}

} // namespace

TEST_CASE("cited documents are read with number, date, issuer and relation") {
    struct Case {
        std::string_view sentence, summary;
    };
    constexpr Case cases[] = {
        {"Thực hiện Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị về",
         "ket_luan 07-KL/TW 2021-06-11 <Bộ Chính trị> implements"},
        {"theo Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ, các",
         "nghi_quyet 128/NQ-CP 2021-10-11 <Chính phủ>"},
        {"theo Kế hoạch 204/KH-UBND đã", "ke_hoach 204/KH-UBND"},
        {"theo Chỉ thị số 16-CT/TTg của Thủ tướng Chính phủ", "chi_thi 16-CT/TTg <Thủ tướng Chính phủ>"},
        {"theo Công điện số 1409 ngày 15/10/2021", "cong_dien 1409 2021-10-15"},
        {"theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020", "nghi_dinh 30/2020/NĐ-CP 2020-03-05"},
        {"theo Luật số 45/2019/QH14 đã", "luat 45/2019/QH14"},
        {"theo Kế hoạch số 515/KH-BCA-BNN&MT đã", "ke_hoach 515/KH-BCA-BNN&MT"},
        {"tại Văn bản số 13417/UBND-VP đã", "van_ban 13417/UBND-VP"},
        {"Căn cứ Tờ trình số 15/TTr-SYT của Sở Y tế;", "to_trinh 15/TTr-SYT <Sở Y tế> implements"},
        {"Công văn này thay thế Công văn số 88/SYT-NVY;", "cong_van 88/SYT-NVY replaces"},
        {"tại văn bản số 151/LĐTBXH-BTXH ngày 17/01/2014, số 999/BTC-NSNN",
         "van_ban 151/LĐTBXH-BTXH 2014-01-17; van_ban 999/BTC-NSNN"},
        {"của Ban Bí thư và Kế hoạch 210-KH/TU", "ke_hoach 210-KH/TU"},
        {"theo Công văn số 5/SYT-NVY của Ban Bí thư và Kế hoạch 210-KH/TU",
         "cong_van 5/SYT-NVY <Ban Bí thư>; ke_hoach 210-KH/TU"},
        {"theo Công văn số 5/SVHTTDL-QL của Sở Văn hóa, Thể thao và Du lịch về",
         "cong_van 5/SVHTTDL-QL <Sở Văn hóa, Thể thao và Du lịch>"},
        {"Bãi bỏ Quyết định số 12/QĐ-UBND;", "quyet_dinh 12/QĐ-UBND replaces"},
        {"Sửa đổi, bổ sung Quyết định số 12/QĐ-UBND;", "quyet_dinh 12/QĐ-UBND amends"},
        {"của Bộ Giáo dục và Đào tạo", ""},
        {"Quyết định số 12/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo về",
         "quyet_dinh 12/QĐ-BGDĐT <Bộ Giáo dục và Đào tạo>"},
        {"các Chỉ thị số 15/CT-TTg, 16/CT-TTg và 19/CT-TTg;",
         "chi_thi 15/CT-TTg; chi_thi 16/CT-TTg; chi_thi 19/CT-TTg"},
        {"(Chỉ thị số 19/CT-TTg)", "chi_thi 19/CT-TTg"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.sentence));
        CHECK(summary(each.sentence) == each.summary);
    }
}

TEST_CASE("what has the shape of a number and cites nothing is no reference") {
    for (const std::string_view written :
         {"phòng, chống HIV/AIDS", "trực 24/24", "có 3/4 số hộ", "tại địa chỉ 127/TW", "ngày 12/3/2021",
          "giai đoạn 2021-2025", "SARS-CoV-2", "Covid-19", "Quốc lộ 1A", "Luật Đất đai", "số 5 phố Cầu Đá",
          "đường 30-4/Lê Lợi"}) {
        CAPTURE(std::string(written));
        CHECK(summary(written).empty());
    }
}

TEST_CASE("the span of a reference leads to its words and its date") {
    const Text text("Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020, các đơn vị");
    const auto found = read_references(sentence(text));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fact.text == "Chỉ thị số 16/CT-TTg ngày 31/3/2020");
    CHECK(text.view(found[0].range) == found[0].fact.text);
    CHECK(found[0].fact.span == text.spans(found[0].range));
}
