// SPDX-License-Identifier: Apache-2.0
#include "decode/pages.hpp"

#include "decode/page.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

/// Pages of 600 x 800; a character is 6 wide, a line of text 12 high, the margins are at 60 and 540: a full line has
/// 80 characters.

using namespace chithi;

namespace {

constexpr double character = 6;

void put(Page& page, double left, double top, std::string_view text, double wide = character, double high = 12) {
    page.height = 800;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        std::size_t size = 0;
        for (const char c : text.substr(at, end - at)) size += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
        const double right = left + static_cast<double>(size) * wide;
        if (end > at) page.words.push_back({left, top, right, top + high, std::string(text.substr(at, end - at))});
        left = right + wide;
        at = end + 1;
    }
}

std::string written(std::vector<Page> pages) {
    BlockBuilder out;
    write_pages(std::move(pages), out);
    return std::string(out.finish("pdf").text.view());
}

const std::string full(80 - 4, 'a'); // with a word before it, a line that is full

/// Lines of running text from `top` on, the first of them indented.
double put_paragraph(Page& page, double top, std::string_view first, int lines, std::string_view last) {
    put(page, 90, top, std::string(first) + " " + std::string(75 - first.size() - 1, 'b'));
    for (int i = 1; i < lines; ++i) put(page, 60, top += 16, "cde " + full);
    put(page, 60, top += 16, last);
    return top + 16;
}

const std::string b71(71, 'b');

} // namespace

TEST_CASE("lines that are full make a paragraph, an indent begins the next") {
    Page page;
    double top = put_paragraph(page, 60, "Mot", 3, "het.");
    top = put_paragraph(page, top, "Hai", 2, "xong.");
    const std::string line = " cde " + full;
    CHECK(written({page}) == "     Mot " + b71 + line + line + " het.\n     Hai " + b71 + line + " xong.\n");
}

TEST_CASE("lines that have room for the next word are paragraphs of their own") {
    Page page;
    put_paragraph(page, 60, "Mot", 8, "het.");
    put(page, 60, 300, "Sở Y tế");
    put(page, 60, 316, "sở, ban, ngành");
    put(page, 60, 332, "Ủy ban nhân dân các xã");
    CHECK(written({page}).ends_with("\nSở Y tế\nsở, ban, ngành\nỦy ban nhân dân các xã\n"));
}

TEST_CASE("a paragraph goes on over the end of a page, without what stands at its edges") {
    Page first;
    put(first, 300, 20, "1");
    put_paragraph(first, 60, "Mot", 5, "ngan.");
    put(first, 90, 700, "Hai " + b71);
    put(first, 60, 716, "cde " + full);
    Page second;
    put(second, 300, 20, "2");
    put(second, 60, 60, "sang trang.");
    put_paragraph(second, 76, "Ba.", 5, "het.");
    const std::string text = written({first, second});
    CHECK(text.find(full + " sang trang.\n") != std::string::npos);
    CHECK(text.find('1') == std::string::npos);
    CHECK(text.find('2') == std::string::npos);
    CHECK(text.find('\f') == std::string::npos);
}

TEST_CASE("a head that comes back on every page is none of the text") {
    std::vector<Page> pages(3);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        put(pages[i], 60, 20, "CONG BAO so 1" + std::to_string(i));
        put_paragraph(pages[i], 60, "Doan", 3, "het.");
    }
    CHECK(written(pages).find("CONG BAO") == std::string::npos);
    pages.pop_back(); // twice is not enough to know
    CHECK(written(pages).find("CONG BAO") != std::string::npos);
}

TEST_CASE("the two columns of a head fall apart") {
    Page page;
    put(page, 80, 60, "ỦY BAN NHÂN DÂN");
    put(page, 300, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    put(page, 90, 76, "TỈNH HÒA SƠN");
    put(page, 320, 76, "Độc lập - Tự do - Hạnh phúc");
    put(page, 90, 92, "Số: 5/UBND");
    put(page, 300, 98, "Hòa Sơn, ngày 14 tháng 8 năm 2024"); // a little lower
    put(page, 90, 110, "V/v tiêm phòng");
    put(page, 252, 150, "Kính gửi: Các sở");
    put_paragraph(page, 180, "Mot", 5, "het.");
    CHECK(written({page}).starts_with("|ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|\n"
                                      "|TỈNH HÒA SƠN|Độc lập - Tự do - Hạnh phúc|\n"
                                      "|Số: 5/UBND|Hòa Sơn, ngày 14 tháng 8 năm 2024|\n"
                                      "|V/v tiêm phòng||\n\n\nKính gửi: Các sở\n"));
}

TEST_CASE("small recipients beside a large signature keep their lines") {
    Page page;
    put_paragraph(page, 60, "Mot", 8, "het.");
    put(page, 360, 300, "TM. ỦY BAN NHÂN DÂN", 7, 14);
    put(page, 60, 304, "Nơi nhận:", 5, 10);
    put(page, 60, 315, "- Như trên;", 5, 10);
    put(page, 390, 317, "CHỦ TỊCH", 7, 14);
    put(page, 60, 326, "- Sở Y tế;", 5, 10);
    put(page, 60, 337, "- Lưu: VT.", 5, 10);
    put(page, 390, 400, "Sầm Đức Hòa", 7, 14);
    CHECK(written({page}).ends_with("|Nơi nhận:|TM. ỦY BAN NHÂN DÂN|\n|- Như trên;|CHỦ TỊCH|\n"
                                    "|- Sở Y tế;|Sầm Đức Hòa|\n|- Lưu: VT.||\n"));
}

TEST_CASE("a table is read row by row, cells of several lines too") {
    Page page;
    put_paragraph(page, 60, "Mot", 8, "het.");
    for (const double row : {300.0, 340.0, 380.0}) {
        put(page, 60, row, "1");
        put(page, 100, row, "Tiêm phòng cho trẻ");
        put(page, 100, row + 14, "dưới năm tuổi");
        put(page, 300, row, "Sở Y tế");
    }
    const std::string row = "|1|Tiêm phòng cho trẻ dưới năm tuổi|Sở Y tế|\n";
    CHECK(written({page}).ends_with(row + row + row));
}

TEST_CASE("labels with a wide gap behind them are no column") {
    Page page;
    put_paragraph(page, 60, "Mot", 8, "het.");
    for (const double row : {300.0, 316.0, 332.0}) {
        put(page, 60, row, "a)");
        put(page, 110, row, "Rà soát các hộ");
    }
    CHECK(written({page}).ends_with("a) Rà soát các hộ\na) Rà soát các hộ\na) Rà soát các hộ\n"));
}

TEST_CASE("a list item with a hanging indent is one paragraph") {
    Page page;
    put_paragraph(page, 60, "Mot", 8, "het.");
    put(page, 90, 300, "- " + std::string(73, 'd'));
    put(page, 102, 316, std::string(73, 'e'));
    put(page, 102, 332, "cuối.");
    put(page, 90, 348, "- Hai.");
    CHECK(written({page}).ends_with("     - " + std::string(73, 'd') + " " + std::string(73, 'e') +
                                    " cuối.\n     - Hai.\n"));
}

TEST_CASE("a number that was cut at a line end is whole") {
    Page page;
    put_paragraph(page, 60, "Mot", 5, "het.");
    put(page, 60, 340, "cde " + std::string(65, 'x') + " 1155/CĐ-");
    put(page, 60, 356, "BYT.");
    CHECK(written({page}).ends_with("1155/CĐ-BYT.\n"));
}

TEST_CASE("words that change their font are whole") {
    std::vector<Diagnostic> diagnostics;
    const auto word = [](std::string_view text, std::string_view left, std::string_view right) {
        return fmt::format(R"(<word xMin="{}" yMin="60" xMax="{}" yMax="72">{}</word>)", left, right, text);
    };
    const auto pages =
        pages_of_xhtml("<doc><page height=\"800\"><flow><block><line>" + word("h", "60", "72") +
                           word("ọ", "72.1", "84") + word("c", "83.9", "90") + word("sinh", "93", "120") +
                           "</line><line>" + word("và", "120", "130") + "</line></block></flow></page></doc>",
                       diagnostics);
    REQUIRE(pages.front().words.size() == 3);
    CHECK(pages.front().words.front().text == "học");
    CHECK(pages.front().words.front().right == 90);
}

TEST_CASE("what pdftotext writes gives words and their places") {
    std::vector<Diagnostic> diagnostics;
    const auto pages = pages_of_xhtml(
        "<!DOCTYPE html><html><head><title>&x;</title></head><body><doc><page width=\"10\" height=\"800.5\"><flow>"
        "<block><line><word xMin=\"1.5\" yMin=\"2\" xMax=\"3\" yMax=\"4\">A&amp;B</word>"
        "<word xMin=\"nan\" yMin=\"2\" xMax=\"3\" yMax=\"4\">no</word>"
        "<word xMin=\"5\" yMin=\"2\" xMax=\"3\" yMax=\"4\">no</word>"
        "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\"> </word></line></block></flow></page>"
        "<page width=\"10\" height=\"20\"></page></doc></body></html>",
        diagnostics);
    CHECK(diagnostics.empty());
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].height == 800.5);
    REQUIRE(pages[0].words.size() == 1);
    CHECK(pages[0].words[0].text == "A&B");
    CHECK(pages[0].words[0].left == 1.5);
    CHECK(pages[0].words[0].bottom == 4);
    CHECK(pages_of_xhtml("", diagnostics).empty());
    CHECK(pages_of_xhtml("<doc>", diagnostics).empty());
    CHECK(pages_of_xhtml("<doc><page height=\"1\"><word xMin=\"1\" yM", diagnostics).size() == 1);
}

TEST_CASE("what tesseract writes gives words in the boxes of their lines") {
    const std::string head =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
    const ScannedPage scanned = page_of_table(head + "1\t1\t0\t0\t0\t0\t0\t0\t2481\t3508\t-1\t\n"
                                                     "4\t1\t1\t1\t1\t0\t400\t240\t300\t60\t-1\t\n"
                                                     "5\t1\t1\t1\t1\t1\t400\t250\t76\t40\t95.7\tỦY\n"
                                                     "5\t1\t1\t1\t1\t2\t500\t270\t20\t5\t40.1\t-\n"
                                                     "5\t1\t1\t1\t1\t3\t600\t250\t70\t40\t3.0\t~#\n"
                                                     "5\t1\t1\t1\t1\t4\t600\t250\n");
    CHECK(scanned.page.height == 3508);
    CHECK(scanned.doubtful == 1);
    REQUIRE(scanned.page.words.size() == 2);
    CHECK(scanned.page.words[1].text == "-");
    CHECK(scanned.page.words[1].top == 240);
    CHECK(scanned.page.words[1].bottom == 300);
    CHECK(scanned.page.words[1].right == 520);
}

TEST_CASE("pages of very many words are read in time that grows with their number") {
    // Nothing is timed, but a step that is quadratic is felt.
    constexpr int lines = 4'000;
    Page list;
    Page columns;
    Page gaps;
    Page heap;
    for (int i = 0; i < lines; ++i) {
        put(list, 60, i * 16, "a)");
        put(list, 110, i * 16, "Rà");
        put(columns, 60, i * 16, "Nơi");
        put(columns, 300, i * 16, "KT.");
        put(gaps, 60 + i % 7 * 50, i * 16, "x");
        put(gaps, 90 + i % 5 * 70, i * 16, "y");
        put(heap, i % 300, i % 40, "z");
    }
    for (const Page& page : {list, columns, gaps, heap}) CHECK(written({page}).size() > lines);
}
