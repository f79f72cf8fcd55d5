// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "extract/references.hpp"
#include "knowledge/relations.hpp"
#include <algorithm>
#include <fmt/format.h>

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
        if (fact.subject) out += " [" + *fact.subject + "]";
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
        {"theo Nghị quyết số 12-NQ/TU của Hội nghị lần thứ ba năm 2021", "nghi_quyet 12-NQ/TU <Hội nghị lần thứ ba>"},
        {"theo Nghị quyết số 12-NQ/TU của Hội nghị lần thứ hai mươi mốt về đất",
         "nghi_quyet 12-NQ/TU <Hội nghị lần thứ hai mươi mốt> [đất]"},
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
        {"theo Văn bản số 7.112/UBND-NC, các", "van_ban 7.112/UBND-NC"},
        {"theo Công văn số 7.112, các", "cong_van 7.112"},
        {"theo Chỉ thị số 16 /CT- TTg, các", "chi_thi 16/CT-TTg"},
        {"theo Quyết định 1246/QĐ- BYT, các", "quyet_dinh 1246/QĐ-BYT"},
        {"theo Kế hoạch số 12/KH - Sở Y tế", "ke_hoach 12/KH"},
        {"theo Luật số 03/2007/QH12, các", "luat 03/2007/QH12"},
        {"theo Nghị quyết 30/2021/QH15, các", "nghi_quyet 30/2021/QH15"},
        {"theo Thông tư liên tịch số 12/2013/TTLT-BYT-BTC,", "thong_tu_lien_tich 12/2013/TTLT-BYT-BTC"},
        {"theo Điều 5 Nghị định số 30/2020/NĐ-CP,", "nghi_dinh 30/2020/NĐ-CP"},
        {"tại công văn số 123 ngày 5/6/2021 của Sở Y tế,", "cong_van 123 2021-06-05 <Sở Y tế>"},
        {"tại công văn số 123 của Sở Y tế ngày 5/6/2021,", "cong_van 123 2021-06-05 <Sở Y tế>"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.sentence));
        CHECK(summary(each.sentence) == each.summary);
    }
}

TEST_CASE("what is said at the end of a list of documents holds for all of it") {
    CHECK(summary("các Văn bản số 123/UBND-VX ngày 02/3/2021, số 145/UBND-VX ngày 10/3/2021 của UBND tỉnh.") ==
          "van_ban 123/UBND-VX 2021-03-02 <Ủy ban nhân dân tỉnh>; "
          "van_ban 145/UBND-VX 2021-03-10 <Ủy ban nhân dân tỉnh>");
    CHECK(summary("Thực hiện Chỉ thị số 15/CT-TTg và 16/CT-TTg của Thủ tướng Chính phủ về phòng dịch;") ==
          "chi_thi 15/CT-TTg <Thủ tướng Chính phủ> [phòng dịch] implements; "
          "chi_thi 16/CT-TTg <Thủ tướng Chính phủ> [phòng dịch] implements");
    CHECK(summary("Công văn số 114/TTg-KTN và Quyết định số 84/QĐ-TTg của Thủ tướng Chính phủ") ==
          "cong_van 114/TTg-KTN <Thủ tướng Chính phủ>; quyet_dinh 84/QĐ-TTg <Thủ tướng Chính phủ>");
    // another office's document keeps to itself
    CHECK(summary("Kế hoạch số 5/KH-SYT và Quyết định số 84/QĐ-TTg của Thủ tướng Chính phủ") ==
          "ke_hoach 5/KH-SYT; quyet_dinh 84/QĐ-TTg <Thủ tướng Chính phủ>");
    CHECK(summary("Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ và Công văn số 6/BYT-DP của Bộ Y tế,") ==
          "chi_thi 5/CT-TTg <Thủ tướng Chính phủ> implements; cong_van 6/BYT-DP <Bộ Y tế> implements");
}

TEST_CASE("the name of an issuer ends where a verb or a preposition begins") {
    const auto issuer = [](std::string_view behind) {
        const Text text("Chỉ thị số 5/CT-TTg của " + std::string(behind));
        return read_references(sentence(text)).at(0).fact.issuer.value_or("");
    };
    CHECK(issuer("Thủ tướng Chính phủ phải được quán triệt") == "Thủ tướng Chính phủ");
    CHECK(issuer("Thủ tướng Chính phủ ở cấp tỉnh") == "Thủ tướng Chính phủ");
    CHECK(issuer("Chính phủ Quy định việc xử phạt") == "Chính phủ");
    CHECK(issuer("Bộ trưởng Bộ Y tế hướng dẫn") == "Bộ trưởng Bộ Y tế");
    CHECK(issuer("Ban Tổ chức Tỉnh ủy về") == "Ban Tổ chức Tỉnh ủy");
    CHECK(issuer("ủy ban nhân dân tỉnh Nghệ An đề nghị") == "ủy ban nhân dân tỉnh Nghệ An");
    CHECK(issuer("Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh yêu cầu") ==
          "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh");
    CHECK(issuer("Bộ Lao động - Thương binh và Xã hội") == "Bộ Lao động - Thương binh và Xã hội");
    CHECK(issuer("Sở Giao thông vận tải triển khai") == "Sở Giao thông vận tải");
}

TEST_CASE("the subject of a reference ends with its clause") {
    const auto subject = [](std::string_view behind) {
        const Text text("Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ " + std::string(behind));
        return read_references(sentence(text)).at(0).fact.subject.value_or("");
    };
    CHECK(subject("về tăng cường phòng, chống dịch Covid-19; các") == "tăng cường phòng, chống dịch Covid-19");
    CHECK(subject("về việc thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch, Ủy ban nhân dân tỉnh yêu cầu") ==
          "thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch");
    CHECK(subject("về “Năm an toàn giao thông, trật tự đô thị”, các sở") == "Năm an toàn giao thông, trật tự đô thị");
    CHECK(subject("về quản lý rừng và Quyết định số 6/QĐ-BNN về giống") == "quản lý rừng");
    CHECK(subject("về quản lý rừng (sau đây gọi là Chỉ thị)") == "quản lý rừng");
    CHECK(subject("về khai thác đá tại xã Đông Lĩnh, huyện Khe Sậy, tỉnh Khánh Hà.") ==
          "khai thác đá tại xã Đông Lĩnh, huyện Khe Sậy, tỉnh Khánh Hà");
    CHECK(subject("về quản lý rừng, huyện Khe Sậy tăng cường tuần tra") == "quản lý rừng");
    CHECK(subject("quy định về rừng") == "quy định về rừng");
    CHECK(subject("phê duyệt Đề án trồng rừng, các huyện rà soát") == "phê duyệt Đề án trồng rừng");
    CHECK(subject("giao các sở trồng rừng") == "");
    CHECK(subject(", các sở hướng dẫn trồng rừng") == "");
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

TEST_CASE("the words of a reference have its type, however it is spelled, and its day with both brackets") {
    const auto words = [](std::string_view written) {
        const Text text{std::string(written)};
        const auto found = read_references(sentence(text));
        return found.empty() ? std::string() : found.front().fact.text;
    };
    CHECK(words("bãi bỏ Nghị đinh số 12/2009/NĐ-CP.") == "Nghị đinh số 12/2009/NĐ-CP");
    CHECK(words("theo Quyêt đinh số 45/QĐ-UBND.") == "Quyêt đinh số 45/QĐ-UBND");
    CHECK(words("theo Quyết nghị số 45/QĐ-UBND.") == "số 45/QĐ-UBND");
    CHECK(words("xem quyêt định số 45/QĐ-UBND.") == "số 45/QĐ-UBND");
    CHECK(words("Tờ trình số 6/TTr-SNV (ký ngày 04/5/2021) của Sở Nội vụ") ==
          "Tờ trình số 6/TTr-SNV (ký ngày 04/5/2021)");
}

TEST_CASE("what else has a number is no document") {
    for (const std::string_view thing : no_documents) {
        CAPTURE(std::string(thing));
        CHECK(summary(fmt::format("Kê khai theo {} số 04/ĐK.", thing)).empty());
        CHECK(std::ranges::count_if(no_documents, [&](auto other) { return thing.ends_with(other); }) == 1);
    }
}
