// SPDX-License-Identifier: Apache-2.0
#include "core_fixture.hpp"
#include "knowledge/confusables.hpp"

using namespace chithi;

TEST_CASE("decomposed letters are composed, misordered marks too, and spans cover the cluster") {
    CHECK(normalised("tie\u0302\u0301ng Vie\u0323\u0302t") == "tiếng Việt");
    CHECK(normalised("e\u0301\u0302 ti\u00E9\u0302ng") == "ế tiếng");
    CHECK(normalised("\u0301a") == "\u0301a"); // a mark with nothing before it
    const Text text = normalise(Text("tie\u0302\u0301ng"));
    CHECK(text.spans({2, 5}) == Spans{{2, 7}});
}

TEST_CASE("a run of marks that no writer means is left alone beyond the first ones") {
    std::string marks;
    for (int i = 0; i < 100; ++i) marks += "\u0301";
    const std::string out = normalised("a" + marks + "b");
    CHECK(out.starts_with("á"));
    CHECK(out.ends_with("b"));
}

TEST_CASE("wrong letters, invisible characters and odd spaces are mended") {
    CHECK(normalised("Ðảng uỷ, ngƣời, ƢU TIÊN") == "Đảng uỷ, người, ƯU TIÊN");
    CHECK(normalised("kiểm\u00AD soát\u200B\uFEFF") == "kiểm soát");
    CHECK(normalised("Số:\u00A0761\u2003\u2009-CV/TU") == "Số: 761 -CV/TU");
    CHECK(normalised("một\u2028hai\u0085ba\vbốn\r\nnăm\rsáu") == "một\nhai\nba\nbốn\nnăm\nsáu");
}

TEST_CASE("dashes, quotes, ellipses and tone placement are the author's") {
    for (const std::string_view text : {"“ở đâu – ở đó…” — 'x' -", "Uỷ ban nhân dân, Ủy ban", "hoà, hòa"}) {
        CHECK(normalised(text) == text);
    }
}

TEST_CASE("white space is one space, empty lines are one") {
    CHECK(normalised("  Sở \t Y  tế  \n\n\n  Sở Tài chính\n") == "Sở Y tế\n\nSở Tài chính");
    CHECK(normalised("").empty());
    CHECK(normalised(" \n\t\n\f\n").empty());
}

TEST_CASE("page numbers between lines are no content") {
    const std::string above = "Các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện, thành phố tiếp tục";
    const std::string below = "thực hiện nghiêm các biện pháp phòng, chống dịch.";
    for (const std::string_view number : {"2", "- 2 -", "Trang 2", "Trang 2/7"}) {
        CAPTURE(std::string(number));
        const std::string file = above + "\n" + std::string(number) + "\n\f" + below;
        CHECK(normalised(file) == above + " " + below);
        const Text text = normalise(Text(file));
        const Spans spans = text.spans({0, text.size()});
        REQUIRE(spans.size() == 2); // the number lies in neither
        CHECK(spans[0] == Span{0, above.size()});
        CHECK(spans[1] == Span{file.size() - below.size(), file.size()});
    }
}

TEST_CASE("what a converter left of drawings is no text, and is said") {
    std::vector<Diagnostic> diagnostics;
    const Text text =
        normalise(Text("5. Sở Y tế rà soát.\nR\nR\n`\nj\n阂l鐇˻혈0렀帍\nTrên đây là ý kiến.\n"), diagnostics);
    CHECK(text.view() == "5. Sở Y tế rà soát.\nTrên đây là ý kiến.");
    REQUIRE(diagnostics.size() == 5);
    CHECK(diagnostics.front().code == "noise");
    CHECK_FALSE(diagnostics.front().span.empty());
    for (const std::string_view kept : {"nhóm\nA", "•\n•\n•", "1\n2\n3", "越南社会主义共和国", "Вьетнам", "A\nB"}) {
        CAPTURE(std::string(kept));
        diagnostics.clear();
        static_cast<void>(normalise(Text("Một.\n" + std::string(kept) + "\nHai."), diagnostics));
        CHECK(diagnostics.empty());
    }
}

TEST_CASE("a form feed alone ends a line and is no character of the text") {
    CHECK(normalised("Điều một.\n\fĐiều hai.") == "Điều một.\nĐiều hai.");
    CHECK(normalised("a\f\fb") == "a b");
}

TEST_CASE("hard-wrapped paragraphs are joined, with and without an empty line after each line") {
    const std::string paragraph = "Thực hiện chỉ đạo của cấp trên về phòng, chống dịch bệnh, thời gian qua các\n"
                                  "cơ quan, đơn vị đã tích cực triển khai nhiều biện pháp và đạt kết quả bước đầu\n"
                                  "đáng ghi nhận. Tuy nhiên, một số nơi còn chủ quan, chưa kiểm tra thường xuyên\n"
                                  "việc khai báo y tế của người từ vùng dịch trở về, nên nguy cơ dịch xâm nhập và\n"
                                  "lây lan trên địa bàn tỉnh vẫn rất cao, đòi hỏi phải có biện pháp quyết liệt.";
    std::string joined = paragraph;
    std::string spaced;
    for (char& c : joined) {
        spaced += c == '\n' ? "\n\n" : std::string(1, c);
        if (c == '\n') c = ' ';
    }
    CHECK(normalised(paragraph) == joined);
    CHECK(normalised(spaced) == joined);
}

namespace {

// Five full lines around the place that is looked at, so that the text is seen to be wrapped.
std::string wrapped(std::string_view first, std::string_view second) {
    const std::string full = "Các cơ quan, đơn vị, địa phương tiếp tục thực hiện nghiêm các quy định hiện hành về\n";
    return "1. " + full + full + full + std::string(first) + "\n" + std::string(second) + "\n" + full + full +
           "phòng, chống dịch.";
}

} // namespace

TEST_CASE("running heads of the gazette are no content, sentences about it are") {
    const std::string above = "Các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện, thành phố tiếp tục";
    const std::string below = "thực hiện nghiêm các biện pháp phòng, chống dịch.";
    for (const std::string_view head : {"CÔNG BÁO/Số 123 + 124/Ngày 05-3-2014",
                                        "Số 21 - 29 - 5 - 2004     CÔNG BÁO    33", "12    CÔNG BÁO/Số 7"}) {
        CAPTURE(std::string(head));
        CHECK(normalised(above + "\n\n" + std::string(head) + "\n\n" + below) == above + " " + below);
    }
    for (const std::string sentence : {"Công báo số 12 đăng lại.", "Đăng Công báo tỉnh."})
        CHECK(normalised(sentence) == sentence);
}

TEST_CASE("a figure below a word that wants one is no label, on a line of any length") {
    const std::string text = normalised(wrapped("1. Hoàn thành việc niêm yết tại các điểm giao dịch trước tháng",
                                                "4. Từ tháng 5, ai chưa niêm yết phải giải trình"));
    CHECK(text.find("trước tháng 4. Từ tháng 5") != std::string::npos);
}

TEST_CASE("numbers in brackets and ordinals of a list begin a paragraph below a full line") {
    const std::string full = "phòng, chống dịch theo chỉ đạo của Bộ Y tế và của Ủy ban nhân dân tỉnh Vân Hải.";
    for (const auto& [one, two] : {std::pair("(1) ", "(2) "), std::pair("Thứ nhất, ", "Thứ hai, ")}) {
        const std::string text = normalised(wrapped(one + full, two + full));
        CHECK(text.find(std::string("\n") + two) != std::string::npos);
    }
}

TEST_CASE("capitals that were lost with their font are read again, where the motto proves it") {
    const std::string text =
        normalised("ủy ban nhân dân        cộng hòa xã hội chủ nghĩa việt nam\n"
                   "tỉnh vân hải             Độc lập - Tự do - Hạnh phúc\n"
                   "Số: 5/TB-UBND\nV/v rà soát\nđê điều\n\nthông báo\nvề việc rà soát đê điều\n\n"
                   "1. rà soát.\n\nNơi nhận:\n- như trên.\n\ntl. chủ tịch\nchánh văn phòng\n\nTrần Văn Bình\n");
    for (const std::string_view title : {"ỦY BAN NHÂN DÂN\n", "TỈNH VÂN HẢI\n", "CỘNG HÒA XÃ HỘI", "\nTHÔNG BÁO\n",
                                         "\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n"}) {
        CAPTURE(std::string(title));
        CHECK(text.find(title) != std::string::npos);
    }
    for (const std::string_view kept : {"đê điều\n", "về việc rà soát", "1. rà soát.", "- như trên."}) {
        CAPTURE(std::string(kept));
        CHECK(text.find(kept) != std::string::npos);
    }
    CHECK(normalised("sở y tế\nthông báo\n1. rà soát.") == "sở y tế\nthông báo\n1. rà soát.");
}

TEST_CASE("a document that mail quotes is read without its marks") {
    std::string quoted = "From: Văn thư\n\nKính chuyển.\n\n";
    std::string plain = quoted;
    for (int i = 1; i < 10; ++i) {
        const std::string line = std::to_string(i) + ". Rà soát đê điều.\n";
        quoted += "> " + line;
        plain += line;
    }
    CHECK(normalised(quoted) == normalised(plain));
    CHECK(normalised("a\n> b\nc") == "a\n> b\nc");
}

TEST_CASE("the star below a Party body parts columns as any line of the head") {
    const std::string text = normalised("HUYỆN ỦY SÔNG LAM\t\t\tĐẢNG CỘNG SẢN VIỆT NAM\n    BAN TỔ CHỨC\n"
                                        "\t*\t\t\tSông Lam, ngày 21 tháng 11 năm 2016\n  Số 09 - HD/BTCHU\n\n"
                                        "\t\t\tHƯỚNG DẪN\n");
    CHECK(text.find("HUYỆN ỦY SÔNG LAM\nBAN TỔ CHỨC\n*\nSố 09 - HD/BTCHU\n") == 0);
    CHECK(text.find("ĐẢNG CỘNG SẢN VIỆT NAM\nSông Lam, ngày 21") != std::string::npos);
}

TEST_CASE("numbers, dates and names that are broken at a line's end are whole again") {
    struct Case {
        std::string_view first, second, whole;
    };
    constexpr Case cases[] = {
        {"phòng, chống dịch theo chỉ đạo của Bộ Y tế tại Công điện khẩn cấp số 1155/CĐ-", "BYT ngày 05/8/2021 và",
         "số 1155/CĐ-BYT ngày"},
        {"phòng, chống dịch theo chỉ đạo của Bộ Y tế tại cuộc họp diễn ra vào sáng ngày 12/", "3/2021 với các tỉnh",
         "ngày 12/3/2021 với"},
        {"phòng, chống dịch; đồng thời chú trọng thực hiện các nhiệm vụ phát triển kinh tế", "- xã hội đã đề ra từ",
         "kinh tế - xã hội đã"},
        {"phòng, chống dịch; bảo đảm trật tự giao thông trên tuyến đường sắt Thăng Long", "- Hà Nội trong dịp này",
         "Thăng Long - Hà Nội trong"},
        {"phòng, chống dịch; đánh giá kết quả thực hiện nghị quyết đại hội nhiệm kỳ 2010", "- 2015, không sao chép",
         "2010 - 2015, không"},
        {"phòng, chống dịch; các cơ quan mời nhân dân toàn tỉnh tham gia nơi tổ chức", "Ngày hội toàn dân bảo vệ",
         "tổ chức Ngày hội"},
        {"phòng, chống dịch; các cơ quan giao kinh phí sau khi trao đổi với Sở Tài chính", "- Vật giá về mức chi",
         "Tài chính - Vật giá"},
        {"phòng, chống dịch; tính đến ngày 25/8, tổng số ca mắc mới trên địa bàn toàn tỉnh là",
         "12. Các ca này đều đã", "tỉnh là 12. Các ca"},
    };
    for (const Case& each : cases) {
        CAPTURE(std::string(each.whole));
        CHECK(normalised(wrapped(each.first, each.second)).find(each.whole) != std::string::npos);
    }
}

TEST_CASE("lines that all end sentences were not cut") {
    const std::string text = "Thanh tra sở có ý kiến đối với các đơn vị như sau:\n"
                             "Đề nghị các trạm thú y kiểm tra chuồng trại và ghi sổ theo dõi từng ngày.\n"
                             "Các hợp tác xã nông nghiệp khử trùng xe chở gia súc ra vào khu giết mổ.\n"
                             "Giao chi cục thú y tổng hợp số liệu, gửi về sở trước khi hết tháng này.";
    CHECK(normalised(text) == text);
}

TEST_CASE("a number broken in two is whole even where no line is wrapped") {
    CHECK(normalised("SỞ Y TẾ\nSố: 1155/CĐ-\nSYT") == "SỞ Y TẾ\nSố: 1155/CĐ-SYT");
    CHECK(normalised("họp ngày 12/\n3/2021") == "họp ngày 12/3/2021");
    CHECK(normalised("Kính gửi: -\nSở Y tế") == "Kính gửi: - Sở Y tế"); // a dash alone is no half of a word
}

TEST_CASE("a new item is no part of the line above it") {
    const std::string text = normalised(wrapped(
        "phòng, chống dịch theo chỉ đạo của Bộ Y tế và của Ủy ban nhân dân tỉnh Vân Hải.", "2. Sở Y tế chủ trì"));
    CHECK(text.find("\n2. Sở Y tế") != std::string::npos);
}

TEST_CASE("a label that was misread, next in its series, begins an item") {
    const std::string text = normalised(wrapped(
        "phòng, chống dịch theo chỉ đạo của Bộ Y tế và của Ủy ban nhân dân tỉnh Vân Hải.", "2, Sở Y tế chủ trì"));
    CHECK(text.find("\n2, Sở Y tế") != std::string::npos);
}

TEST_CASE("a dash between figures that do not rise begins an item") {
    const std::string text = normalised(wrapped(
        "phòng, chống dịch theo kế hoạch đã được phê duyệt cho các xã trong năm 2021", "- 15 xã rà soát lại và"));
    CHECK(text.find("\n- 15 xã") != std::string::npos);
}

TEST_CASE("short lines of a head are not joined") {
    CHECK(normalised("UBND TỈNH VÂN HẢI\nSỞ Y TẾ\nSố: 12/SYT-NVY\n") == "UBND TỈNH VÂN HẢI\nSỞ Y TẾ\nSố: 12/SYT-NVY");
}

TEST_CASE("a head in two columns is read column by column") {
    constexpr std::string_view expected = "UBND TỈNH VÂN HẢI\nSỞ Y TẾ\nSố: 12/SYT-NVY";
    constexpr std::string_view motto =
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVân Hải, ngày 05 tháng 8 năm 2021";
    constexpr std::string_view heads[] = {
        "UBND TỈNH VÂN HẢI      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "     SỞ Y TẾ               Độc lập - Tự do - Hạnh phúc\n"
        "Số: 12/SYT-NVY         Vân Hải, ngày 05 tháng 8 năm 2021\n\nKính gửi: Các bệnh viện",
        "UBND TỈNH VÂN HẢI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 12/SYT-NVY\tVân Hải, ngày 05 tháng 8 năm 2021\n\nKính gửi: Các bệnh viện",
        "|UBND TỈNH VÂN HẢI|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|\n"
        "|SỞ Y TẾ|Độc lập - Tự do - Hạnh phúc|\n"
        "|Số: 12/SYT-NVY|Vân Hải, ngày 05 tháng 8 năm 2021|\n\nKính gửi: Các bệnh viện",
    };
    for (const std::string_view head : heads) {
        const std::string text = normalised(head);
        CAPTURE(text);
        CHECK(text.starts_with(expected));
        CHECK(text.find(motto) != std::string::npos);
        CHECK(text.find(motto) > text.find("SYT-NVY"));
        CHECK(text.ends_with("Kính gửi: Các bệnh viện"));
    }
}

TEST_CASE("an end in two columns is read column by column") {
    const std::string text = normalised("Yêu cầu các đơn vị thực hiện nghiêm.\n\n"
                                        "Nơi nhận:                      TM. ỦY BAN NHÂN DÂN\n"
                                        "- Như trên;                    KT. CHỦ TỊCH\n"
                                        "- Lưu: VT.                     PHÓ CHỦ TỊCH\n\n"
                                        "                               Trần Văn Bình\n");
    CHECK(text.find("Nơi nhận:\n- Như trên;\n- Lưu: VT.") != std::string::npos);
    CHECK(text.find("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH") != std::string::npos);
    CHECK(text.find("Trần Văn Bình") > text.find("PHÓ CHỦ TỊCH"));
}

TEST_CASE("the stamp of a digital signature is no content, beside the list of recipients neither") {
    const std::string text = normalised("Yêu cầu các đơn vị thực hiện nghiêm.\n\n"
                                        "Nơi nhận:                      KT. GIÁM ĐỐC\n"
                                        "- Như trên;                    PHÓ GIÁM ĐỐC\n"
                                        "- Các phòng;                   Ký bởi: Trần Văn Bình\n"
                                        "- Lưu: VT.                     Ngày ký: 11/09/2021 15:20:31\n\n"
                                        "                               Trần Văn Bình\n");
    CHECK(text.find("Ký bởi") == std::string::npos);
    CHECK(text.find("Ngày ký") == std::string::npos);
    CHECK(text.find("Trần Văn Bình") > text.find("PHÓ GIÁM ĐỐC"));
}

TEST_CASE("a table of the body is kept row by row") {
    const std::string text = normalised(
        "1. Phân bổ như sau:\n\n|STT|Đơn vị|Số liều|\n|---|---|---|\n|1|Huyện An Phú|500|\n|2|Huyện Bắc Sơn|700|\n");
    CHECK(text.find("STT|Đơn vị|Số liều\n1|Huyện An Phú|500\n2|Huyện Bắc Sơn|700") != std::string::npos);
    const std::string dash = normalised("1. Lịch:\n\n|TT|Việc|Hạn|\n|---|---|---|\n|1|Gieo mạ|-|\n|2|Cấy|Tháng 2|\n");
    CHECK(dash.find("1|Gieo mạ|-\n2|Cấy|Tháng 2") != std::string::npos);
}

TEST_CASE("a line of very many bars is drawn, not written") {
    const std::string bars(500, '|');
    CHECK(normalised("1. Rà soát\n" + bars + "\n2. Kiểm tra").find(bars) != std::string::npos);
}

TEST_CASE("cells of one row keep their columns in step where one is empty") {
    const std::string text = normalised("|Nơi nhận:|TM. ỦY BAN NHÂN DÂN|\n|- Như trên;||\n|- Lưu: VT.|CHỦ TỊCH|\n");
    CHECK(text == "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
}

TEST_CASE("text from a word segmenter is put together again") {
    CHECK(
        normalised("Chỉ_thị về việc tăng_cường phòng_chống dịch_bệnh , kiểm_soát ra_vào , khai_báo y_tế ( bắt_buộc ) "
                   "đối_với người_dân , bảo_đảm an_toàn ; thực_hiện nghiêm_túc .") ==
        "Chỉ thị về việc tăng cường phòng chống dịch bệnh, kiểm soát ra vào, khai báo y tế (bắt buộc) đối với người "
        "dân, bảo đảm an toàn; thực hiện nghiêm túc.");
    CHECK(normalised("tệp bao_cao.docx , xem") == "tệp bao_cao.docx , xem");
}
