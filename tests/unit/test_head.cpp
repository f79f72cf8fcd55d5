// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "extract/extract.hpp"
#include "knowledge/header_marks.hpp"
#include "normalise/motto.hpp"
#include "normalise/title_line.hpp"
#include "split/body_opening.hpp"
#include "split/number.hpp"
#include <algorithm>

using namespace chithi;

namespace {

Document read(std::string_view file) {
    const Text text = normalise(Text(std::string(file)));
    return extract(text, split(text));
}

std::string or_none(const std::optional<std::string>& value) { return value.value_or("(none)"); }

constexpr std::string_view body = "\n\nTình hình dịch bệnh diễn biến phức tạp. Ủy ban nhân dân tỉnh yêu cầu:\n\n"
                                  "1. Sở Y tế rà soát.\n2. Công an tỉnh kiểm tra.\n";

Document with_number(std::string_view line) {
    return read("ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\n" + std::string(line) + "\n\nKính gửi: Các sở, ban, ngành tỉnh" +
                std::string(body));
}

} // namespace

TEST_CASE("numbers are read in all their shapes") {
    struct Case {
        std::string_view line, number;
    };
    constexpr Case cases[] = {
        {"Số: 15/CT-UBND", "15/CT-UBND"},
        {"Số: 254 /TB-PCTT", "254/TB-PCTT"},
        {"Số:173    /KH-UBND", "173/KH-UBND"},
        {"Số 368-CV/BPTT", "368-CV/BPTT"},
        {"Số 761 - CV/TU", "761-CV/TU"},
        {"SỐ: 09/HD-SYT", "09/HD-SYT"},
        {"Số: 30/2020/NĐ-CP", "30/2020/NĐ-CP"},
        {"Số: 23/2025/TT-BNNMT", "23/2025/TT-BNNMT"},
        {"Số: 202/2025/QH15", "202/2025/QH15"},
        {"Số: 08/CT-CTUBND", "08/CT-CTUBND"},
        {"Số: 13417/UBND-VP", "13417/UBND-VP"},
        {"Số: 1730/SNNMT-ĐĐBĐVT", "1730/SNNMT-ĐĐBĐVT"},
        {"Số: 30191/TB-SNNMT-BTTĐC", "30191/TB-SNNMT-BTTĐC"},
        {"Số: 515/KH-BCA-BNN&MT", "515/KH-BCA-BNN&MT"},
        {"Số: 78/BTTTT-PTTH&TTĐT", "78/BTTTT-PTTH&TTĐT"},
        {"Số: 167/CT-BNN-TTr", "167/CT-BNN-TTr"},
        {"Số: 2291/PCPG-AT+KT", "2291/PCPG-AT+KT"},
        {"Số: 12/KH-BYT+5", "12/KH-BYT"},
        {"Số: 30c/NQ-CP", "30c/NQ-CP"},
        {"Số: 90/TBMTTQ-BTT", "90/TBMTTQ-BTT"},
        {"Số: 16-CT/TTg", "16-CT/TTg"},
        {"Số: 51/nđ-cp", "51/nđ-cp"},
        {"Luật số: 31/2024/QH15", "31/2024/QH15"},
        {"NGHỊ QUYẾT SỐ: 96/2025/UBTVQH15", "96/2025/UBTVQH15"},
        {"Số 1409", "1409"},
        {"Số: ……", "(none)"},
        {"Số: 12 ngày", "(none)"},
        {"Số:      /TB-UBND", "(none)"},
        {"Số:     -CV/TU", "(none)"},
        {"Số:", "(none)"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.line));
        const Document document = with_number(each.line);
        CHECK(or_none(document.number) == each.number);
        CHECK(or_none(document.issuer) == "ỦY BAN NHÂN DÂN TỈNH VÂN HẢI");
        CHECK(document.requirements.size() == 2);
    }
}

TEST_CASE("the first group of a symbol names the type") {
    CHECK(kind_of_number(*number_at("16-CT/TTg", 0, false)) == "chi_thi");
    CHECK(kind_of_number(*number_at("30/2020/NĐ-CP", 0, false)) == "nghi_dinh");
    CHECK(kind_of_number(*number_at("761-CV/TU", 0, false)) == "cong_van");
    CHECK(kind_of_number(*number_at("13417/UBND-VP", 0, false)).empty());
    for (const std::string_view text : {"24/24", "3/4", "12-3-2021", "1234567/CT", "15 /CT-UBND", "2021", "-CT"}) {
        CHECK_FALSE(number_at(text, 0, false));
    }
    CHECK(number_at("15 /CT-UBND", 0, true));
}

TEST_CASE("place and date are read in all their forms") {
    struct Case {
        std::string_view line, place, date;
    };
    constexpr Case cases[] = {
        {"Hà Nội, ngày 11 tháng 02 năm 2014", "Hà Nội", "2014-02-11"},
        {"TP. Vân Hải, ngày 5 tháng 8 năm 2021", "TP. Vân Hải", "2021-08-05"},
        {"Bà Rịa - Vũng Tàu, ngày 05 tháng 8 năm 2021", "Bà Rịa - Vũng Tàu", "2021-08-05"},
        {"Vân Hải, ngày 12/3/2021", "Vân Hải", "2021-03-12"},
        {"Vân Hải, ngày  14    tháng 01 năm 2021", "Vân Hải", "2021-01-14"},
        {"Vân Hải, ngày     tháng     năm 2021", "Vân Hải", "(none)"},
        {"Vân Hải, ngày ... tháng ... năm 2021", "Vân Hải", "(none)"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.line));
        const Document document = with_number("Số: 15/CT-UBND\n" + std::string(each.line));
        REQUIRE(document.issued);
        CHECK(or_none(document.issued->place) == each.place);
        CHECK((document.issued->date ? to_iso(*document.issued->date) : "(none)") == each.date);
    }
}

TEST_CASE("a subject is read in all its places") {
    struct Case {
        std::string_view lines, subject;
    };
    constexpr std::string_view subject = "tăng cường phòng, chống dịch";
    constexpr Case cases[] = {
        {"V/v tăng cường phòng, chống dịch", subject},
        {"V/v: tăng cường\nphòng, chống dịch", subject},
        {"Về việc tăng cường phòng, chống dịch.", subject},
        {"V/v tăng cường phòng, chống dịch\nVân Hải, ngày 05 tháng 8 năm 2021", subject},
        {"CHỈ THỊ\nVề việc tăng cường phòng, chống dịch", subject},
        {"CHỈ THỊ\nvề tăng cường phòng, chống dịch", "về tăng cường phòng, chống dịch"},
        {"CHỈ THỊ\nTăng cường phòng, chống dịch\n-----", "Tăng cường phòng, chống dịch"},
        {"CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát "
         "triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
         "thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công "
         "nghệ, "
         "đổi mới sáng tạo và chuyển đổi số quốc gia"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.lines));
        const Document document =
            read("ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 15/CT-UBND\n" + std::string(each.lines) + std::string(body));
        CHECK(or_none(document.subject) == each.subject);
        CHECK(document.requirements.size() == 2);
        CHECK(or_none(document.issuer) == "ỦY BAN NHÂN DÂN TỈNH VÂN HẢI");
    }
}

TEST_CASE("a title may say in one line who issues it and what about") {
    struct Case {
        std::string_view title, issuer, subject, number;
    };
    constexpr Case cases[] = {
        {"CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ VIỆC TĂNG CƯỜNG PHÒNG DỊCH", "BAN THƯỜNG VỤ TỈNH ỦY",
         "TĂNG CƯỜNG PHÒNG DỊCH", "(none)"},
        {"CHỈ THỊ CỦA CỤC BẢO VỆ THỰC VẬT VỀ VIỆC DIỆT CHUỘT", "CỤC BẢO VỆ THỰC VẬT", "DIỆT CHUỘT", "(none)"},
        {"CHỈ THỊ\nCỦA BỘ TRƯỞNG BỘ Y TẾ VỀ VIỆC TIÊM CHỦNG", "BỘ TRƯỞNG BỘ Y TẾ", "TIÊM CHỦNG", "(none)"},
        {"CHỈ THỊ CỦA BỘ Y TẾ SỐ 07/2008/CT-BYT\nNGÀY 30 THÁNG 12 NĂM 2008\nVỀ VIỆC TIÊM CHỦNG", "BỘ Y TẾ",
         "TIÊM CHỦNG", "07/2008/CT-BYT"},
        {"CHỈ THỊ VỀ VIỆC TIÊM CHỦNG", "(none)", "TIÊM CHỦNG", "(none)"},
        {"CHỈ THỊ SỐ 12/CT-BYT\nVỀ VIỆC TIÊM CHỦNG", "(none)", "TIÊM CHỦNG", "12/CT-BYT"},
        {"CHỈ THỊ\nCỦA CHÍNH PHỦ SỐ 12/1999/CT-CP NGÀY 3 THÁNG 2 NĂM 1999 VỀ TIÊM CHỦNG", "CHÍNH PHỦ",
         "VỀ TIÊM CHỦNG", "12/1999/CT-CP"},
        {"CHỈ THỊ\nCỦA BỘ TRƯỞNG BỘ Y TẾ SỐ 12/2003/CT-BYT NGÀY 3 THÁNG 2 NĂM 2003\nVỀ VIỆC TIÊM CHỦNG",
         "BỘ TRƯỞNG BỘ Y TẾ", "TIÊM CHỦNG", "12/2003/CT-BYT"},
        {"CHỈ THỊ\nCỦA CHỦ TỊCH NƯỚC SỐ 72 NGÀY 3 THÁNG 12 NĂM 1945", "CHỦ TỊCH NƯỚC", "(none)", "72"},
        {"CHỈ THỊ SỐ 72", "(none)", "(none)", "72"},
        {"CHỈ THỊ\nSố 72 ngày 3 tháng 12 năm 1945", "(none)", "(none)", "72"},
        // The number of another paper is none of this one's.
        {"CHỈ THỊ TRIỂN KHAI NGHỊ QUYẾT SỐ 12/NQ-CP NGÀY 3/2/2020", "(none)",
         "TRIỂN KHAI NGHỊ QUYẾT SỐ 12/NQ-CP NGÀY 3/2/2020", "(none)"},
        {"Chỉ thị về việc thực hiện Nghị quyết số 12/NQ-CP ngày 3 tháng 2 năm 2020", "(none)",
         "thực hiện Nghị quyết số 12/NQ-CP ngày 3 tháng 2 năm 2020", "(none)"},
        {"CHỈ THỊ\nThực hiện Nghị quyết số 12/NQ-CP ngày 3 tháng 2 năm 2020", "(none)",
         "Thực hiện Nghị quyết số 12/NQ-CP ngày 3 tháng 2 năm 2020", "(none)"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.title));
        const Document document =
            read(std::string(each.title) +
                 "\n\nTình hình dịch bệnh diễn biến phức tạp, yêu cầu:\n\n1. Rà soát.\n2. Kiểm tra.\n");
        CHECK(document.kind == "chi_thi");
        CHECK(or_none(document.issuer) == each.issuer);
        CHECK(or_none(document.subject) == each.subject);
        CHECK(or_none(document.number) == each.number);
    }
}

TEST_CASE("a place may begin like another word without its marks") {
    const Document document =
        read("SỞ Y TẾ\nSố: 15/SYT-VP\nCửa Lân, ngày 20 tháng 3 năm 2020\n\nCHỈ THỊ\nVề dịch" + std::string(body));
    REQUIRE(document.issued);
    CHECK(or_none(document.issued->place) == "Cửa Lân");
}

TEST_CASE("what is no place dates nothing") {
    for (const std::string_view line :
         {"Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;", "Xét đề nghị của Sở Y tế ngày 3 tháng 2 năm 2020;",
          "Theo Tờ trình số 5, ngày 3 tháng 2 năm 2020"}) {
        CAPTURE(std::string(line));
        const Document document = read("BỘ Y TẾ\nSố: 15/CT-BYT\n\nCHỈ THỊ\n" + std::string(line) + std::string(body));
        CHECK((!document.issued || !document.issued->date));
        CHECK(or_none(document.subject) == "(none)");
        CHECK(document.preamble.value_or("").starts_with(line));
    }
}

TEST_CASE("a head in two languages, with lines that are nothing, is read whole") {
    const Document document =
        read("SỞ Y TẾ VÂN HẢI\nBỆNH VIỆN BẾN THÓC\nBEN THOC GENERAL HOSPITAL\nISO 15189:2012 - Med 0000\n"
             "Số: 86/BVBT-KHTH\nV/v bệnh án điện tử\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
             "SOCIALIST REPUBLIC OF VIET NAM\nVân Hải, ngày 18 tháng 6 năm 2024\n\nKính gửi: Các khoa" +
             std::string(body));
    CHECK(document.number == "86/BVBT-KHTH");
    CHECK(or_none(document.issuer) == "BỆNH VIỆN BẾN THÓC");
    CHECK(or_none(document.subject) == "bệnh án điện tử");
    REQUIRE(document.issued);
    CHECK(document.addressees.size() == 1);
}

TEST_CASE("the Youth Union's name behind the number is no issuer") {
    const Document document =
        read("TỈNH ĐOÀN LAM GIANG\n***\nSố: 37-HD/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n\nLam Giang, ngày 09 "
             "tháng 5 năm 2014\n\nHƯỚNG DẪN\nTổ chức chiến dịch hè" +
             std::string(body));
    CHECK(or_none(document.issuer) == "TỈNH ĐOÀN LAM GIANG");
    CHECK(or_none(document.issuer_parent) == "(none)");
}

TEST_CASE("whoever decides above the grounds is no subject") {
    const Document document = read("QUYẾT ĐỊNH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÂN HẢI\n\nCăn cứ Luật Đất đai;\n"
                                   "Xét đề nghị của Sở Y tế,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao Sở Y tế kiểm tra.\n"
                                   "Điều 2. Công an tỉnh phối hợp.\n");
    CHECK(or_none(document.subject) == "(none)");
    CHECK(document.preamble.value_or("").starts_with("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÂN HẢI"));
}

TEST_CASE("stamps, rules and mottos are no part of a name or a subject") {
    for (const std::string_view stamp :
         {"HỎA TỐC", "KHẨN", "MẬT", "(Dự thảo)", "*", "***", "-------", "LƯU HÀNH NỘI BỘ", "------o0o------",
          "***oOo***", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"}) {
        CAPTURE(std::string(stamp));
        const Document document =
            read("TỈNH ỦY VÂN HẢI\n" + std::string(stamp) + "\nSố 5-CT/TU\n" + std::string(stamp) +
                 "\n\nCHỈ THỊ\nvề phòng, chống dịch\n" + std::string(stamp) + std::string(body));
        CHECK(or_none(document.issuer) == "TỈNH ỦY VÂN HẢI");
        CHECK(or_none(document.number) == "5-CT/TU");
        CHECK(or_none(document.subject) == "về phòng, chống dịch");
        CHECK(document.requirements.size() == 2);
    }
}

TEST_CASE("names and mottos that a narrow column broke are whole") {
    const Document document = read("|UBND TỈNH VÂN HẢI|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT|\n|SỞ NÔNG NGHIỆP VÀ MÔI|NAM|\n"
                                   "|TRƯỜNG|Độc lập - Tự do - Hạnh|\n|Số: 5/SNNMT-VP|phúc|\n" +
                                   std::string(body));
    CHECK(or_none(document.issuer) == "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
    CHECK(or_none(document.issuer_parent) == "UBND TỈNH VÂN HẢI");
    CHECK(or_none(document.number) == "5/SNNMT-VP");
}

TEST_CASE("the name of an organisation in the place of the motto is no part of the issuer's") {
    const std::string below = "\nSố: 5-CTr/TĐTN            Vân Hải, ngày 5 tháng 8 năm 2021\n\nCHƯƠNG TRÌNH\nHè\n\n";
    const Document beside =
        read("BCH ĐOÀN TỈNH VÂN HẢI             ĐOÀN TNCS HỒ CHÍ MINH" + below + std::string(body));
    CHECK(or_none(beside.issuer) == "BCH ĐOÀN TỈNH VÂN HẢI");
    const Document above = read("BCH ĐOÀN TNCS HỒ CHÍ MINH\nTỈNH VÂN HẢI" + below + std::string(body));
    CHECK(or_none(above.issuer) == "BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH VÂN HẢI");
}

TEST_CASE("a wire's title and subject are no part of who sends it") {
    const Document wire = read("UBND TỈNH VÂN HẢI\nSố: 5/CĐ-UBND\n\nCÔNG ĐIỆN\nVỀ VIỆC CHỐNG BÃO\n\n"
                               "CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI ĐIỆN:\n- Sở Y tế." +
                               std::string(body));
    CHECK(wire.kind == "cong_dien");
    CHECK(or_none(wire.subject) == "CHỐNG BÃO");
    CHECK(wire.addressees.size() == 1);
}

TEST_CASE("addressees are read in all their shapes") {
    struct Case {
        std::string_view lines, entries;
    };
    constexpr std::string_view two = "Sở Y tế | Công an tỉnh";
    constexpr Case cases[] = {
        {"Kính gửi: Sở Y tế", "Sở Y tế"},
        {"Kính gửi : Sở Y tế.", "Sở Y tế"},
        {"Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.", two},
        {"Kính gửi: - Sở Y tế;\n- Công an tỉnh.", two},
        {"Kính gửi:\n\n- Sở Y tế,\n\n- Công an tỉnh,", two},
        {"Kính gửi:\nSở Y tế;\nCông an tỉnh.", two},
        {"KÍNH GỬI:\n– Sở Y tế;\n– Công an tỉnh.", two},
        {"Kính trình: Sở Y tế", "Sở Y tế"},
        {"Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.\n(Địa chỉ: số 5, phố Cầu Đá)", two},
        {"Kính gửi:\n- Các sở, ban, ngành,\nđoàn thể tỉnh;\n- Công an tỉnh.",
         "Các sở, ban, ngành, đoàn thể tỉnh | Công an tỉnh"},
        {"Kính gửi:\n1. Sở Y tế;\n2. Công an tỉnh.", two},
        {"Kính gửi:\na) Sở Y tế;\nb) Công an tỉnh.", two},
        {"Kính gửi: 1. Sở Y tế;\n2. Công an tỉnh.", two},
        {"Kính gửi: -\n- Sở Y tế;\n- Công an tỉnh.", two},
        {"Kính gửi: -\nSở Y tế;\nCông an tỉnh.", two},
        {"Kính gửi: Sở Y tế\n\nĐồng kính gửi: Công an tỉnh", two},
        {"Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.\n(Gửi qua hệ thống quản lý văn bản\nvà điều hành)", two},
        {"Kính gửi:\n- Các sở: Y tế; Công Thương;\nTài chính;\n- Công an tỉnh.",
         "Các sở: Y tế; Công Thương; Tài chính | Công an tỉnh"},
        {"BAN CHỈ ĐẠO TỈNH ĐIỆN:\n- Sở Y tế;\n- Công an tỉnh.", two},
        {"TRƯỞNG BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH\nTỈNH VÂN HẢI ĐIỆN:\n- Sở Y tế;\n- Công an tỉnh.", two},
        {"CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI điện:\n- Sở Y tế;\n- Công an tỉnh.", two},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.lines));
        const Parted parted("TỈNH ỦY VÂN HẢI\nSố 5-CV/TU\n\n" + std::string(each.lines) + std::string(body));
        CHECK(parted(parted.layout.head.addressees) == each.entries);
        CHECK(paths(parted.layout.items) == "1 2");
    }
}

TEST_CASE("addressees may stand below the preamble") {
    for (const std::string_view title : {"", "THÔNG BÁO\nKết luận của Chủ tịch\n\n"}) {
        const Parted parted(
            "TỈNH ỦY VÂN HẢI\nSố 5-TB/TU\n\n" + std::string(title) +
            "Ngày 05/8/2021, Thường trực Tỉnh ủy đã họp về công tác phòng, chống dịch trên địa bàn.\n\n"
            "Kính gửi:\n- Sở Y tế;\n- Công an tỉnh." +
            std::string(body));
        CHECK(parted(parted.layout.head.addressees) == "Sở Y tế | Công an tỉnh");
        CHECK(parted.layout.preamble.size() == 2);
        CHECK(paths(parted.layout.items) == "1 2");
    }
    const Parted mention(
        "TỈNH ỦY VÂN HẢI\nSố 5-TB/TU\n\nTHÔNG BÁO\nVề dịch\n\nKính gửi kèm theo đây báo cáo của Sở Y tế."
        "\n\n1. Rà soát.\n2. Kiểm tra.\n");
    CHECK(mention.layout.head.addressees.empty());
}

TEST_CASE("a motto is known though letters are wrong, cut off or glued to a name") {
    for (const std::string_view motto :
         {"CÔNG HOÀ XÃ HỘI CHŨ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM",
          "CỌNG HÒAXÃ HÔI CHỦ NGHIA VIỆT NAM", "ĐỘC LẬP -TỰ DO- HẠNH PHÚC", "Độc lập – Tư do – Hạnh phức",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM", "ĐẢNG CỘNG SAN VIỆT NAM"}) {
        CAPTURE(std::string(motto));
        const Document document =
            read("SỞ Y TẾ\n" + std::string(motto) + "\nSố: 5/CT-SYT\n\nCHỈ THỊ\nVề phòng dịch" + std::string(body));
        CHECK(or_none(document.issuer) == "SỞ Y TẾ");
        CHECK(or_none(document.number) == "5/CT-SYT");
        CHECK(or_none(document.subject) == "Về phòng dịch");
    }
    const Document glued = read("SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/CT-SYT\n\nCHỈ THỊ\nVề phòng dịch" +
                                std::string(body));
    CHECK(or_none(glued.issuer) == "SỞ Y TẾ");
    const Document named = read("TỈNH ỦY\nSố 5-CV/TU\nV/v kỷ niệm ngày thành lập\nĐảng Cộng sản Việt Nam quang vinh" +
                                std::string(body));
    CHECK(or_none(named.subject) == "kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam quang vinh");
}

TEST_CASE("each type of document opens a line, in capitals or not") {
    for (const DocumentType& type : document_types) {
        CAPTURE(type.name);
        CHECK(type_opening(type.name) != nullptr);
        CHECK(type_opening(std::string(type.name) + " số 12") != nullptr);
        CHECK(type_opening(std::string(type.name) + "ng") != &type);
    }
    CHECK(type_opening("CHỈ THỊ")->slug == "chi_thi");
    CHECK(type_opening("Chi thị") == nullptr);
    CHECK(type_opening("") == nullptr);
}

TEST_CASE("the heads of bodies that a name begins with") {
    for (const BodyHead& head : body_heads) {
        CAPTURE(head.words);
        const auto found = heads_opening(std::string(head.words) + " vân hải");
        CHECK(std::ranges::find(found, &head) != found.end());
    }
    CHECK(heads_opening("").empty());
    CHECK(heads_opening("bộc lộ").empty());
}

TEST_CASE("a motto with any two wrong letters is one") {
    for (const std::string_view motto : national_mottos) {
        CAPTURE(motto);
        bool changed = true;
        bool added = true;
        bool left_out = true;
        for (std::size_t one = 0; one < motto.size(); ++one) {
            for (std::size_t other = one + 1; other < motto.size(); ++other) {
                std::string text(motto);
                text[one] = text[other] = 'q';
                changed = changed && is_motto(text);
                text = motto;
                text.insert(other, "q").insert(one, "q");
                added = added && is_motto(text);
                text = motto;
                text.erase(other, 1).erase(one, 1);
                left_out = left_out && is_motto(text);
            }
        }
        CHECK(changed);
        CHECK(added);
        CHECK(left_out);
    }
    CHECK_FALSE(is_motto("Căn cứ Luật Tổ chức chính quyền địa phương"));
}

TEST_CASE("a title of no known type, below the motto, goes on with no name of a body") {
    const Document document = read("UBND TỈNH VÂN HẢI\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                   "Độc lập - Tự do - Hạnh phúc\n\nVân Hải, ngày 02 tháng 6 năm 2023\n\n"
                                   "LỜI NHẮN GỬI\nVề việc học bơi\n\nKính gửi: Quý phụ huynh" +
                                   std::string(body));
    CHECK(or_none(document.issuer) == "SỞ GIÁO DỤC VÀ ĐÀO TẠO");
    CHECK(document.kind == "unknown");
}
