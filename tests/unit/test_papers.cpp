// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "split/papers.hpp"
#include <algorithm>
#include <chithi/parse.hpp>

using namespace chithi;

namespace {

constexpr std::string_view first = "ỦY BAN NHÂN DÂN TỈNH VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                   "Độc lập - Tự do - Hạnh phúc\nSố: 15/CT-UBND\n"
                                   "Vân Hải, ngày 05 tháng 8 năm 2021\n\nCHỈ THỊ\nVề việc phòng, chống dịch\n\n"
                                   "Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Y tế rà soát.\n\n"
                                   "2. Công an tỉnh kiểm tra.\n\n";
constexpr std::string_view end = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n"
                                 "Trần Văn Bình\n\n";

std::vector<Document> file_of(std::string_view below) {
    return parse_all(std::string(first) + std::string(end) + std::string(below));
}

std::string or_none(const std::optional<std::string>& value) { return value.value_or("(none)"); }

std::string titles(const Document& document) {
    std::string out;
    for (const Appendix& appendix : document.appendices) out += (out.empty() ? "" : " | ") + or_none(appendix.title);
    return out;
}

} // namespace

TEST_CASE("titles of appendices are told from sentences that name one") {
    for (const std::string_view title : {"PHỤ LỤC", "PHỤ LỤC II", "Phụ lục 1", "Mẫu số 01", "BIỂU MẪU BÁO CÁO",
                                         "PHỤ LỤC DANH SÁCH CÁC CHỐT", "Phụ lục"}) {
        CAPTURE(std::string(title));
        CHECK(is_appendix_title(title));
    }
    for (const std::string_view other : {"phụ lục kèm theo", "Phụ lục II kèm theo.", "Sở Y tế", "",
                                         "Phụ lục II kèm theo Kế hoạch này quy định chi tiết danh mục các chốt"}) {
        CAPTURE(std::string(other));
        CHECK_FALSE(is_appendix_title(other));
    }
}

TEST_CASE("what a paper calls itself tells its kind, but not that it is a paper") {
    constexpr std::string_view letter = "Kính gửi: Các trường.\n\nYêu cầu:\n\n1. Rà soát.\n\n2. Báo cáo.\n\n";
    CHECK(parse(std::string(letter) + "Nhận được văn bản này, yêu cầu các trường thực hiện.\n").kind == "cong_van");
    CHECK(parse(std::string(letter) + "Nhận được thông báo này, yêu cầu các trường thực hiện.\n").kind ==
          "thong_bao");
}

TEST_CASE("what a portal put above the head is left out, and said") {
    const std::string file = std::string(first) + std::string(end);
    const std::string page = "Trang chủ › Văn bản\nChia sẻ In trang\nLượt xem: 2.318\n\n" + file;
    const Document document = parse(page);
    CHECK(document.number == "15/CT-UBND");
    CHECK(or_none(document.issuer).starts_with("ỦY BAN"));
    CHECK(document.requirements.size() == 2);
    const auto said = [](const Diagnostic& diagnostic) { return diagnostic.code == "above-head"; };
    CHECK(std::ranges::count_if(document.diagnostics, said) == 1);
    CHECK(std::ranges::count_if(parse(file).diagnostics, said) == 0);
}

TEST_CASE("a document with a head of its own below the signature has a record of its own") {
    for (const std::string_view head :
         {"SỞ Y TẾ VÂN HẢI\nSố: 20/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
          "Vân Hải, ngày 09 tháng 8 năm 2021\n\nKẾ HOẠCH\nXét nghiệm diện rộng\n\n",
          "SỞ Y TẾ VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 20/KH-SYT\n"
          "Vân Hải, ngày 09 tháng 8 năm 2021\n\nKẾ HOẠCH\nXét nghiệm diện rộng\n\n",
          "SỞ Y TẾ VÂN HẢI         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
          "Số: 20/KH-SYT              Độc lập - Tự do - Hạnh phúc\n"
          "                         Vân Hải, ngày 09 tháng 8 năm 2021\n\nKẾ HOẠCH\nXét nghiệm diện rộng\n\n"}) {
        CAPTURE(std::string(head));
        const auto documents =
            file_of(std::string(head) + "1. Bệnh viện tỉnh lấy mẫu.\n\n2. Trung tâm Y tế báo cáo.\n\n"
                                        "3. Các trạm y tế phối hợp.\n\nGIÁM ĐỐC\n\nLê Thị Hoa\n");
        REQUIRE(documents.size() == 2);
        CHECK(documents[0].requirements.size() == 2);
        CHECK(documents[0].appendices.empty());
        CHECK(or_none(documents[0].signature->name) == "Trần Văn Bình");
        CHECK(documents[1].id == documents[0].id + ".2");
        CHECK(documents[1].source.sha256 == documents[0].id);
        CHECK(documents[1].kind == "ke_hoach");
        CHECK(or_none(documents[1].number) == "20/KH-SYT");
        CHECK(or_none(documents[1].issuer) == "SỞ Y TẾ VÂN HẢI");
        CHECK(or_none(documents[1].subject) == "Xét nghiệm diện rộng");
        CHECK(documents[1].requirements.size() == 3);
        CHECK(or_none(documents[1].signature->name) == "Lê Thị Hoa");
        const auto said = [](const Diagnostic& diagnostic) { return diagnostic.code == "another-document"; };
        CHECK(std::ranges::count_if(documents[0].diagnostics, said) == 1);
        CHECK(std::ranges::count_if(documents[1].diagnostics, said) == 0);
    }
}

TEST_CASE("an abbreviation that one document of a file makes says nothing in another") {
    const std::string second = "SỞ Y TẾ VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 20/KH-SYT\n\nKẾ HOẠCH\n"
                               "Xây dựng\n\n1. Giao Ban Quản lý dự án thủy lợi (Ban QLTL) đo đạc.\n\n"
                               "2. Ban QLTL báo cáo.\n";
    const std::string above = std::string(first) +
                              "3. Giao Ban Quản lý tài liệu (Ban QLTL) sao lưu.\n\n"
                              "4. Ban QLTL báo cáo.\n\n" +
                              std::string(end);
    const auto documents = parse_all(above + second);
    REQUIRE(documents.size() == 2);
    const auto bodies = [&](std::size_t document, std::size_t item) {
        return documents[document].requirements.at(item).assignees.at(0).bodies;
    };
    CHECK(bodies(0, 3) == std::vector<std::string>{"Ban Quản lý tài liệu"});
    CHECK(bodies(1, 1) == std::vector<std::string>{"Ban Quản lý dự án thủy lợi"});
}

TEST_CASE("facts given by hand belong each to one document of the file") {
    using namespace std::chrono;
    const std::string second = "SỞ Y TẾ VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 20/KH-SYT\n\nKẾ HOẠCH\n"
                               "Xét nghiệm\n\n1. Hoàn thành lấy mẫu trong 3 ngày kể từ ngày ký.\n\n2. Báo cáo.\n";
    ParseOptions options;
    options.given = {{}, {{}, Day(2021y / August / 9), {}}};
    const auto documents = parse_all(std::string(first) + std::string(end) + second, "-", options);
    REQUIRE(documents.size() == 2);
    REQUIRE(documents[1].deadlines.size() == 1);
    CHECK(documents[1].deadlines[0].due == Day(2021y / August / 12));
    options.given.resize(1);
    CHECK_FALSE(parse_all(std::string(first) + std::string(end) + second, "-", options)[1].deadlines[0].due);
}

TEST_CASE("a draft whose number and day are blank is a document, a form to be filled in is none") {
    const auto draft =
        file_of("SỞ Y TẾ VÂN HẢI\nSố:      /KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Vân Hải, ngày    tháng    năm 2021\n\nKẾ HOẠCH\nXét nghiệm\n\n1. Lấy mẫu.\n2. Báo cáo.\n");
    REQUIRE(draft.size() == 2);
    CHECK(draft[1].requirements.size() == 2);
    const auto form =
        file_of("SỞ Y TẾ VÂN HẢI\nSố: ......../BC-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Vân Hải, ngày ... tháng ... năm 2021\n\nBÁO CÁO\nKết quả xét nghiệm\n\n1. Số mẫu: .....\n");
    REQUIRE(form.size() == 1);
    CHECK(titles(form[0]) == "BÁO CÁO");
    const auto named =
        file_of("Mẫu số 02\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/BC-SYT\nBÁO CÁO\nVề kết quả\n\n1. Số.\n");
    REQUIRE(named.size() == 1);
    CHECK(titles(named[0]) == "Mẫu số 02");
}

TEST_CASE("what is issued with a decision is an appendix of it, whatever its head") {
    const auto documents =
        file_of("ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\nQUY ĐỊNH\nVề quản lý chợ\n(Ban hành kèm theo Quyết định số "
                "15/2021/QĐ-UBND ngày 05/8/2021)\n\nĐiều 1. Phạm vi.\nĐiều 2. Chậm nhất ngày 20/8/2021 "
                "Sở Y tế báo cáo.\n");
    REQUIRE(documents.size() == 1);
    const Document& document = documents.front();
    CHECK(titles(document) == "QUY ĐỊNH");
    CHECK(document.requirements.size() == 2);
    CHECK(document.appendices[0].paragraphs.back() == "Điều 2. Chậm nhất ngày 20/8/2021 Sở Y tế báo cáo.");
    CHECK(document.deadlines.empty());
    const auto in_appendix = [](const auto& fact) { return fact.where == "appendix"; };
    CHECK(std::ranges::count_if(document.dates, in_appendix) >= 1);
    CHECK(std::ranges::count_if(document.references, in_appendix) == 1);
}

TEST_CASE("the two columns of an end stop where another paper begins") {
    const auto documents =
        parse_all("UBND TỈNH VÂN HẢI\nSố: 5/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề chợ\n\nĐiều 1. Ban hành Quy chế.\n"
                  "Điều 2. Sở Y tế thi hành.\n\nNơi nhận:                 KT. CHỦ TỊCH\n"
                  "- Như Điều 2;             PHÓ CHỦ TỊCH\n- Lưu: VT.             Trần Văn Bình\n\n"
                  "QUY CHẾ\nPhối hợp quản lý chợ\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\n"
                  "Điều 1. Phạm vi.\n");
    REQUIRE(documents.size() == 1);
    REQUIRE(documents[0].signature);
    CHECK(documents[0].signature->name == "Trần Văn Bình");
    CHECK(titles(documents[0]) == "QUY CHẾ");
}

TEST_CASE("appendices and forms are told apart by their titles and heads") {
    const auto documents = file_of("PHỤ LỤC I\nDANH SÁCH CÁC CHỐT\n1. Chốt số 1.\n2. Chốt số 2.\n\nPHỤ LỤC II\n"
                                   "1. Bến số 1.\n\nMẫu số 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐơn đề nghị\n");
    REQUIRE(documents.size() == 1);
    CHECK(titles(documents[0]) == "PHỤ LỤC I DANH SÁCH CÁC CHỐT | PHỤ LỤC II | Mẫu số 01");
    CHECK(documents[0].requirements.size() == 2);
}

TEST_CASE("a form whose head shares its lines with the motto begins an appendix") {
    constexpr std::string_view head = "TRƯỜNG ĐẠI HỌC VÂN HẢI\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                      "(Tên đơn vị)\t\tĐộc lập - Tự do - Hạnh phúc\n";
    const auto documents = file_of(std::string(head) + "GIẤY ĐĂNG KÝ\n\nTôi tên là ……\n" + std::string(head) +
                                   "BẢN TÓM TẮT\n\nHọ và tên: ……\n");
    REQUIRE(documents.size() == 1);
    CHECK(titles(documents[0]) == "GIẤY ĐĂNG KÝ | BẢN TÓM TẮT");
}

TEST_CASE("an appendix in capitals ends a text that nobody signed") {
    const auto documents = parse_all(std::string(first) + "PHỤ LỤC\n1. Chốt số 1.\n2. Chốt số 2.\n");
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].requirements.size() == 2);
    CHECK(titles(documents[0]) == "PHỤ LỤC");
}

TEST_CASE("papers below one another are read in one pass") {
    std::string file;
    for (int i = 0; i < 2000; ++i) file += std::string(first) + std::string(end);
    CHECK(parse_all(file).size() == 2000);
    std::string mottos = std::string(first) + std::string(end);
    for (int i = 0; i < 20000; ++i) mottos += "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\n";
    CHECK_FALSE(parse_all(mottos).empty());
}
