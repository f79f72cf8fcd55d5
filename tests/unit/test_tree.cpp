// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "knowledge/openers.hpp"
#include <algorithm>
#include <fmt/format.h>

using namespace chithi;

namespace {

constexpr std::string_view lead_in = "Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:\n\n";

Parted items(std::string_view text) { return Parted(std::string(lead_in) + std::string(text)); }

std::string tree(std::string_view text) { return paths(items(text).layout.items); }

} // namespace

TEST_CASE("the levels of a document are told by their labels") {
    struct Case {
        std::string_view text, paths;
    };
    constexpr Case cases[] = {
        {"1. Một.\n2. Hai.\n3. Ba.", "1 2 3"},
        {"1. Một:\na) A.\nb) B.\n2. Hai.", "1 1.a 1.b 2"},
        // numbers begin again in each Roman part
        {"I. MỘT\n1. A.\n2. B.\nII. HAI\n1. C.\n2. D.", "I I.1 I.2 II II.1 II.2"},
        {"A. MỘT\nI. A.\nII. B.\nB. HAI\nI. C.\nC. BA\nI. D.", "A A.I A.II B B.I C C.I"},
        // dashes below a number, plus signs below a dash
        {"1. Một:\n- A:\n+ X.\n+ Y.\n- B.\n2. Hai:\n- C.", "1 1.-1 1.-1.+1 1.-1.+2 1.-2 2 2.-1"},
        {"1. Một:\na) A:\n- X.\n- Y.\nb) B.", "1 1.a 1.a.-1 1.a.-2 1.b"},
        // decimal labels
        {"1. Một.\n2. Hai:\n2.1. A.\n2.2. B.\n3. Ba.", "1 2 2.1 2.2 3"},
        {"1. Một:\n1.1. A:\n1.1.1. X.\n1.1.2. Y.\n1.2. B:\n- Z.", "1 1.1 1.1.1 1.1.2 1.2 1.2.-1"},
        {"I. MỘT\n1. A:\n1.1. X.\nII. HAI\n1. B:\n1.1. Y.", "I I.1 I.1.1 II II.1 II.1.1"},
        // a label that stands twice
        {"1. Một.\n2. Hai.\n2. Hai nữa.\n3. Ba.", "1 2 2~2 3"},
        // d) e) and also d) đ) e)
        {"1. Một:\na) A.\nb) B.\nc) C.\nd) D.\ne) E.\ng) G.", "1 1.a 1.b 1.c 1.d 1.e 1.g"},
        {"1. Một:\na) A.\nb) B.\nc) C.\nd) D.\nđ) Đ.\ne) E.", "1 1.a 1.b 1.c 1.d 1.đ 1.e"},
        // a number is missing
        {"1. Một.\n2. Hai.\n4. Bốn.\n5. Năm.", "1 2 4 5"},
        // articles
        {"Điều 1. Một.\n1. A.\n2. B.\nĐiều 2. Hai.", "Điều 1 Điều 1.1 Điều 1.2 Điều 2"},
        {"Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Một.\nChương II\nTỔ CHỨC\nĐiều 2. Hai.",
         "Chương I Chương I.Điều 1 Chương II Chương II.Điều 2"},
        // numbers that run on through the parts
        {"I. MỘT\n1. A.\n2. B.\nII. HAI\n3. C.\n4. D.", "I I.1 I.2 II II.3 II.4"},
        // dashes only
        {"- Một.\n- Hai.\n- Ba:\n+ A.\n+ B.", "-1 -2 -3 -3.+1 -3.+2"},
        // i) is a letter after h), and the first of i) ii) iii) elsewhere; so are v) and x)
        {"1. Một:\na) A.\nb) B.\nc) C.\nd) D.\nđ) Đ.\ne) E.\ng) G.\nh) H.\ni) I.\nk) K.",
         "1 1.a 1.b 1.c 1.d 1.đ 1.e 1.g 1.h 1.i 1.k"},
        {"1. Một:\na) A:\ni) X.\nii) Y.\nb) B.", "1 1.a 1.a.i 1.a.ii 1.b"},
        {"1. Một:\na) X.\nb) X.\nc) X.\nd) X.\nđ) X.\ne) X.\ng) X.\nh) X.\ni) X.\nk) X.\nl) X.\nm) X.\nn) X.\no) "
         "X.\np) X.\nq) X.\nr) X.\ns) X.\nt) X.\nu) X.\nv) X.\nx) X.\ny) X.",
         "1 1.a 1.b 1.c 1.d 1.đ 1.e 1.g 1.h 1.i 1.k 1.l 1.m 1.n 1.o 1.p 1.q 1.r 1.s 1.t 1.u 1.v 1.x 1.y"},
        {"1. Một:\na) A:\ni) P.\nii) Q.\niii) R.\niv) S.\nv) T.\nvi) U.",
         "1 1.a 1.a.i 1.a.ii 1.a.iii 1.a.iv 1.a.v 1.a.vi"},
        // a scanner read I for 1
        {"I. Một.\n2. Hai.\n3. Ba.", "1 2 3"},
        {"I. MỘT\n1. A.\n2. B.", "I I.1 I.2"},
        // other delimiters
        {"1/ Một.\n2/ Hai.", "1 2"},
        {"1- Một.\n2- Hai.", "1 2"},
        {"1. Một:\n1) A.\n2) B.\n2. Hai.", "1 1.1 1.2 2"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.text));
        CHECK(tree(each.text) == each.paths);
    }
}

TEST_CASE("inline numbers, figures and far numbers open no item") {
    CHECK(tree("1. Gồm (1) khai báo; (2) cách ly.\n(1) và như trên.\n2. Hai.") == "1 2");
    CHECK(tree("1. Số ca mắc mới là\n\n12. Các ca này đã khỏi.\n2. Hai.") == "1 2");
    CHECK(tree("1. Một.\n3/4 số hộ đã ký.\n19/CT-TTg là số.\n2. Hai.") == "1 2");
}

TEST_CASE("labels are proved by their series") {
    struct Case {
        std::string_view text, paths;
    };
    constexpr Case cases[] = {
        {"l. Một.\n2, Hai.\n3. Ba.", "1 2 3"},
        {"1. Một.\n2, Hai.\n3. Ba.", "1 2 3"},
        {"1. Một.\n2. Hai.\n3, Ba.", "1 2 3"},
        {"1. MỘT\n1. A.\n2. B.\nIl. HAI\n1. C.\nIII. BA\n1. D.", "I I.1 I.2 II II.1 III III.1"},
        {"8. X.\n9. X.\n1O. X.\nII. X.\n12. X.", "8 9 10 11 12"},
        // numbers and letters in brackets
        {"(1) Một:\n(a) A.\n(b) B.\n(2) Hai.", "1 1.a 1.b 2"},
        {"1. Một:\n(1) A.\n(2) B.\n2. Hai.", "1 1.1 1.2 2"},
        // ordinals in words
        {"Thứ nhất, một.\nThứ hai, hai:\n- A.\nThứ ba, ba.", "Thứ nhất Thứ hai Thứ hai.-1 Thứ ba"},
        {"3. Ba:\nMột là, một.\nHai là: hai.\n4. Bốn.", "3 3.Một là 3.Hai là 4"},
        {"1. Một.\nThứ hai, các xã báo cáo.\n2. Hai.", "1 2"},
        // headings that name bodies, without a number, above dashes
        {"Sở Y tế:\n- A.\n- B.\nCông an tỉnh, Sở Tài chính:\n- C.", "p1 p1.-1 p1.-2 p2 p2.-1"},
        {"I. MỘT\n1. A.\nII. HAI\nSở Y tế:\n- A.\nCông an tỉnh:\n- B.\nIII. BA\n1. C.",
         "I I.1 II II.p1 II.p1.-1 II.p2 II.p2.-1 III III.1"},
        {"1. Một:\n- A.\nSở Y tế:\n- B.", "1 1.-1 1.-2"},
        // numbers below letters
        {"1. Một:\na) A:\na1) X.\na2) Y.\nb) B.", "1 1.a 1.a.a1 1.a.a2 1.b"},
        // f) of lists that were counted in English
        {"1. Một:\na) A.\nb) B.\nc) C.\nd) D.\ne) E.\nf) F.\ng) G.", "1 1.a 1.b 1.c 1.d 1.e 1.f 1.g"},
        // lists that do not begin at their first
        {"3. Ba.\n4. Bốn:\nc) C.\nd) D.\n5. Năm.", "3 4 4.c 4.d 5"},
        {"II. HAI\n1. A.\nIII. BA\n1. B.", "II II.1 III III.1"},
        {"1. Một.\n2. Hai.\n9. Chín.\n10. Mười.", "1 2 9 10"},
        {"2.3. Ba.\n2.4. Bốn.", "2.3 2.4"},
        {"I. Một.\n2, Hai.\n3. Ba.\n4. Bốn.\nS. Năm.\n6, Sáu.", "1 2 3 4 5 6"},
        // parts in words
        {"PHẦN THỨ NHẤT\nTÌNH HÌNH\nI. Y TẾ\n1. A.\nPHẦN THỨ HAI\nNHIỆM VỤ\n1. B.",
         "PHẦN THỨ NHẤT PHẦN THỨ NHẤT.I PHẦN THỨ NHẤT.I.1 PHẦN THỨ HAI PHẦN THỨ HAI.1"},
        // cells
        {"| 1. | Một. |\n| 2. | Hai. |", "1 2"},
        {"1. Bảng:\n| TT | Đơn vị | Việc |\n|---|---|---|\n| 1. | Sở Y tế | rà soát |\n| 2. | Công an | kiểm tra "
         "|\n2. Hai.",
         "1 2"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.text));
        CHECK(tree(each.text) == each.paths);
    }
}

TEST_CASE("what the series of a list proves is said, and its text is kept") {
    struct Case {
        std::string_view text, code, label;
    };
    constexpr Case cases[] = {
        {"l. Một.\n2. Hai.\n3. Ba.", "label-misread", "l."},
        {"3. Ba.\n4. Bốn.", "list-begins-late", "3."},
        {"1. Một.\n2. Hai.\n9. Chín.\n10. Mười.", "label-gap", "1."},
        {"1. Một:\na) A.\nc) C.\n2. Hai.", "label-gap", "1."},
        {"1. Một.\n2. Hai.\n2. Nữa.", "label-repeated", "1."},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.text));
        const Parted parted = items(each.text);
        REQUIRE(parted.layout.diagnostics.size() == 1);
        CHECK(parted.layout.diagnostics.front().code == each.code);
        CHECK_FALSE(parted.layout.diagnostics.front().span.empty());
        CHECK(parted(parted.layout.items.front().label) == each.label);
    }
    CHECK(items("1. Một:\na) A.\nb) B.\nc) C.\nd) D.\ne) E.\ng) G.").layout.diagnostics.empty());
}

TEST_CASE("a task is no title, though its first word may name bodies") {
    const Parted parted = items("1. Cấp phát áo mũ theo thứ tự:\n- Một;\n- Hai.\n2. Cấp xã:\n- Một;\n- Hai.");
    REQUIRE(parted.layout.items.size() == 2);
    CHECK_FALSE(parted.layout.items[0].heading);
    CHECK(parted.layout.items[1].heading);
}

TEST_CASE("without its neighbours a doubtful label is text") {
    CHECK(tree("1. Một.\n2, 3 và 4 là các tổ.\n2. Hai.") == "1 2");
    CHECK(tree("1. Một.\nl. Lẻ loi.\n2. Hai.") == "1 2");
    CHECK(tree("1. Gồm:\n(1) khai báo; (2) cách ly.\n2. Hai.") == "1 2");
    CHECK(tree("1. Một.\nf) Không có chữ nào bên cạnh.\n2. Hai.") == "1 2");
}

TEST_CASE("an item keeps its own paragraphs, children left out") {
    const Parted parted = items("1. Sở Y tế:\nĐoạn không có nhãn của mục một.\na) Rà soát.\nb) Kiểm tra.\n2. Hai.");
    const Item& first = parted.layout.items.front();
    CHECK(parted(first.paragraphs) == "Sở Y tế: | Đoạn không có nhãn của mục một.");
    REQUIRE(first.children.size() == 2);
    CHECK(parted(first.children[0].paragraphs) == "Rà soát.");
    CHECK(parted(first.label) == "1.");
    CHECK(parted(parted.layout.preamble) == "Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:");
}

TEST_CASE("titles are told from sentences") {
    const Parted parted = items("I. MỤC TIÊU\n1. Sở Y tế:\n- Rà soát.\n2. Về kinh phí\n- Bố trí đủ.\n"
                                "3. Giao Sở Tài chính chủ trì thực hiện:\n- Bố trí.\n4. Kiểm tra thường xuyên.\n");
    const std::vector<Item>& items_of_one = parted.layout.items.front().children;
    CHECK(parted(parted.layout.items.front().heading) == "MỤC TIÊU");
    REQUIRE(items_of_one.size() == 4);
    CHECK(parted(items_of_one[0].heading) == "Sở Y tế");
    CHECK(parted(items_of_one[1].heading) == "Về kinh phí");
    CHECK(parted(items_of_one[2].heading) == "(none)");
    CHECK(parted(items_of_one[3].heading) == "(none)");
}

TEST_CASE("where nothing is numbered, each paragraph that gives work is a requirement") {
    const Parted parted("Tình hình dịch bệnh diễn biến phức tạp.\n\nYêu cầu Sở Y tế rà soát các khu cách ly.\n\n"
                        "Giao Công an tỉnh kiểm tra các chốt.\n\nCông văn này thay thế Công văn số 5/UBND-VX.\n");
    CHECK(paths(parted.layout.items) == "p1 p2");
    CHECK(parted(parted.layout.preamble) == "Tình hình dịch bệnh diễn biến phức tạp.");
    CHECK(parted(parted.layout.closing) == "Công văn này thay thế Công văn số 5/UBND-VX.");
    CHECK(parted.layout.items[0].label.empty());
}

TEST_CASE("a lead-in tells where the work of an unnumbered text begins") {
    const Parted parted(
        "Hạn mặn làm 14 người phải điều trị.\n\nỦy ban nhân dân tỉnh có ý kiến như sau:\n\n"
        "Phòng Kinh tế sửa chữa ngay các đập dâng.\n\nGiao Văn phòng đôn đốc thực hiện Công điện này.\n\n"
        "Công điện này thay Công điện số 5.\n");
    CHECK(paths(parted.layout.items) == "p1 p2");
    CHECK(parted.layout.preamble.size() == 2);
    CHECK(parted(parted.layout.closing) == "Công điện này thay Công điện số 5.");
}

TEST_CASE("below the first requirement, a body with a task before it is one too; above it, it tells what was done") {
    const Parted parted("Sở Y tế tổ chức hội nghị sơ kết ngày 12/3.\n\nĐề nghị các đơn vị gửi báo cáo tổng kết.\n\n"
                        "Phòng Tài chính - Kế hoạch bố trí kinh phí khen thưởng.\n\nRất mong sự quan tâm.\n");
    CHECK(paths(parted.layout.items) == "p1 p2");
    CHECK(parted(parted.layout.items[1].paragraphs.front()).starts_with("Phòng Tài chính"));
    CHECK(parted(parted.layout.preamble) == "Sở Y tế tổ chức hội nghị sơ kết ngày 12/3.");
}

TEST_CASE("what was asked of the issuer, and what the law denies, is no work") {
    for (const std::string_view answer :
         {"Cục Thuế nhất trí với đề nghị của Công ty An Phát.", "Đề nghị của Công ty An Phát chưa đủ cơ sở.",
          "Xét yêu cầu hoàn thuế, Cục Thuế đã có ý kiến.", "Nộp chậm thì không được xem xét hoàn thuế."}) {
        CAPTURE(answer);
        CHECK(Parted(std::string(answer) + "\n\nCục Thuế trả lời để Công ty được biết.\n").layout.items.empty());
    }
    CHECK(Parted("Cục Thuế có ý kiến như sau:\n\nTrường hợp Công ty nộp bản sao thì không được hoàn thuế.\n")
              .layout.items.empty());
    CHECK(paths(Parted("Chủ đầu tư chậm nộp hồ sơ thì giao Phòng Kinh tế thu hồi đất.\n").layout.items) == "p1");
    CHECK(paths(Parted("Cục Thuế nhất trí với đề nghị của Công ty; đề nghị Công ty nộp tờ khai.\n").layout.items) ==
          "p1");
}

TEST_CASE("the closing is no part of the last item") {
    const Parted parted =
        items("1. Một.\n2. Hai.\n\nTrong quá trình thực hiện, nếu có vướng mắc, báo cáo kịp thời.\n\n"
              "Chỉ thị này có hiệu lực từ ngày ký./.\n");
    CHECK(parted(parted.layout.closing) ==
          "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo kịp thời. | Chỉ thị này có hiệu lực từ ngày ký./.");
    CHECK(parted(parted.layout.items.back().paragraphs) == "Hai.");
}

TEST_CASE("the only paragraph below a title is its text, though it speaks of the document") {
    const Parted parted = items("Điều 1. Phạm vi\nQuy định này áp dụng cho các sở.\n\nĐiều 2. Hiệu lực thi hành\n"
                                "Quyết định này có hiệu lực từ ngày ký.\n\nQuyết định này được gửi đến các xã.\n");
    CHECK(parted(parted.layout.items.back().paragraphs) ==
          "Hiệu lực thi hành | Quyết định này có hiệu lực từ ngày ký.");
    CHECK(parted(parted.layout.closing) == "Quyết định này được gửi đến các xã.");
}

TEST_CASE("the issuer that turns to all below the last item closes the document") {
    constexpr std::string_view head =
        "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 5/CT-UBND\n\nCHỈ THỊ\nVề phòng dịch\n\n"
        "Yêu cầu:\n\n1. Công an tỉnh:\n- Kiểm tra.\n2. Sở Y tế:\n- Rà soát;\n- Báo cáo.\n\n";
    for (const std::string_view last :
         {"Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành nghiêm túc thực hiện.",
          "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các xã khẩn trương triển khai.",
          "UBND tỉnh đề nghị các hội, đoàn thể phối hợp.", "UBND tỉnh Vân Hải giao Văn phòng theo dõi."}) {
        CAPTURE(std::string(last));
        const Parted parted(std::string(head) + std::string(last) + "\n");
        CHECK(parted(parted.layout.closing) == std::string(last));
    }
    const Parted symbol("TỔNG CÔNG TY NƯỚC MIỀN NÚI\nSố: 7/NMN-KT\n\nYêu cầu:\n\n1. Rà soát.\n2. Báo cáo.\n\n"
                        "NMN yêu cầu các đơn vị nghiêm túc thực hiện.\n");
    CHECK(symbol(symbol.layout.closing) == "NMN yêu cầu các đơn vị nghiêm túc thực hiện.");
    const Parted own(std::string(head) + "Sở Y tế yêu cầu các bệnh viện trực 24/24 giờ.\n");
    CHECK(own.layout.closing.empty());
}

TEST_CASE("a paragraph between two dashes is the first one's") {
    const Parted parted =
        items("1. Sở Y tế:\n- Rà soát.\nRiêng các xã ven biển rà soát hằng tuần.\n- Báo cáo.\n"
              "Tổng hợp lại, các việc sau cần làm ngay:\n- Mua sắm.\nKinh phí do tỉnh cấp.\n2. Hai.");
    const Item& first = parted.layout.items.front();
    REQUIRE(first.children.size() == 3);
    CHECK(parted(first.children[0].paragraphs) == "Rà soát. | Riêng các xã ven biển rà soát hằng tuần.");
    CHECK(parted(first.children[1].paragraphs) == "Báo cáo.");
    CHECK(parted(first.paragraphs) == "Sở Y tế: | Tổng hợp lại, các việc sau cần làm ngay: | Kinh phí do tỉnh cấp.");
}

TEST_CASE("the one paragraph of a letter that asks for something is its requirement") {
    for (const std::string_view asking :
         {"Bộ yêu cầu các sở nghiêm túc thực hiện Thông tư số 12/2010/TT-BGDĐT, báo cáo trước ngày 30/8/2010.",
          "Trên cơ sở những nội dung nêu trên, Bộ đề nghị Sở Y tế rà soát, báo cáo trước ngày 30/8/2010.",
          "Đề nghị các đơn vị góp ý dự thảo (gửi kèm công văn này) trước ngày 30/8/2010.",
          "Nhận được công văn này, đề nghị Sở Y tế triển khai ngay việc rà soát."}) {
        CAPTURE(std::string(asking));
        const Parted parted("Thời gian qua, dịch bệnh diễn biến phức tạp.\n\n" + std::string(asking) +
                            "\n\nTrân trọng./.\n");
        CHECK(paths(parted.layout.items) == "p1");
        CHECK(parted(parted.layout.closing) == "Trân trọng./.");
        CHECK(parted(parted.layout.preamble) == "Thời gian qua, dịch bệnh diễn biến phức tạp.");
    }
}

TEST_CASE("a list of what something consists of is no list of tasks") {
    const Parted parted(
        "Bộ tổ chức xét khen thưởng năm 2010.\n\nBộ yêu cầu Giám đốc sở gửi hồ sơ trước ngày 26/7/2010.\n\n"
        "Hồ sơ khen thưởng gồm:\n- Tờ trình của Sở;\n- Báo cáo thành tích.\n\n"
        "Giao Vụ Thi đua theo dõi, đôn đốc.\n\nTrân trọng./.\n");
    CHECK(paths(parted.layout.items) == "p1 p1.-1 p1.-2 p2");
    CHECK(parted(parted.layout.items[0].paragraphs) ==
          "Bộ yêu cầu Giám đốc sở gửi hồ sơ trước ngày 26/7/2010. | Hồ sơ khen thưởng gồm:");
    CHECK(parted(parted.layout.closing) == "Trân trọng./.");
    const Parted tasks("Bộ yêu cầu các sở thực hiện các nhiệm vụ gồm:\n- Rà soát;\n- Báo cáo.\n");
    CHECK(paths(tasks.layout.items) == "-1 -2");
}

TEST_CASE("paths are unique however labels repeat") {
    std::string text;
    for (int i = 0; i < 300; ++i) text += "1. Rà soát gồm:\na) Kiểm tra gồm:\n";
    const Parted parted = items(text);
    std::vector<std::string> all;
    const auto collect = [&](const auto& self, const std::vector<Item>& below, std::size_t depth) -> void {
        CHECK(depth < 32); // lists that open lists in each other have a bottom
        for (const Item& item : below) {
            all.push_back(item.path);
            self(self, item.children, depth + 1);
        }
    };
    collect(collect, parted.layout.items, 0);
    CHECK(all.size() == 600);
    std::ranges::sort(all);
    CHECK(std::ranges::adjacent_find(all) == all.end());
}

namespace {

// Whether an item with two dashes below it is read as their title.
bool is_heading(std::string_view paragraph) {
    const Parted parted =
        items(fmt::format("1. {}\n- Các thôn đào hố rác.\n- Các thôn trồng hoa.\n2. Nộp quỹ.\n", paragraph));
    return parted.layout.items.front().heading.has_value();
}

} // namespace

TEST_CASE("what names a matter and ends in a colon is a title, and what asks for something is none") {
    for (const std::string_view title : matters_of_titles) CHECK(is_heading(fmt::format("{} chung của xã:", title)));
    for (const std::string_view title : part_titles) {
        CAPTURE(std::string(title));
        CHECK(is_heading(title));
    }
    CHECK(is_heading("Hội Phụ nữ xã (chủ trì):"));
    CHECK(is_heading("Nguồn vốn (Điều 4):"));
    CHECK_FALSE(is_heading("Yêu cầu Hội Phụ nữ xã:"));
    CHECK_FALSE(is_heading("Nội dung gồm:"));
    CHECK_FALSE(is_heading("Hội Phụ nữ xã chủ trì:"));
    CHECK_FALSE(is_heading("Trồng, tỉa hoa ven đường:"));
}

TEST_CASE("a title of a list may be long, a sentence that lost its colon is none") {
    const std::string long_matter =
        " thu gom, phân loại rác thải sinh hoạt tại nguồn, vận chuyển và xử lý rác thải ở khu "
        "dân cư, chợ, trường học và các điểm du lịch trên địa bàn toàn xã năm 2024";
    CHECK(is_heading("Nâng cao hiệu quả" + long_matter));
    CHECK(is_heading("Tăng cường sự lãnh đạo, chỉ đạo và phát triển giao thông nông thôn," + long_matter));
    CHECK_FALSE(is_heading("Tiếp tục phổ biến quy chế, trong đó giao Phòng Kinh tế chủ trì" + long_matter));
    CHECK_FALSE(is_heading("Nâng cao hiệu quả" + long_matter + " theo các nội dung sau đây"));
    CHECK_FALSE(is_heading("Giao các thôn" + long_matter));
    CHECK_FALSE(is_heading("Hội Phụ nữ xã" + long_matter));
    CHECK_FALSE(is_heading("Nâng cao hiệu quả" + long_matter + "."));
}
