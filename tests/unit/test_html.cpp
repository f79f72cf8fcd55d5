// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"
#include "knowledge/html_elements.hpp"
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

std::string text_of(const std::string& page) {
    const Decoded decoded = decode(page);
    CHECK(decoded.format == "html");
    return std::string(decoded.text.view());
}

std::string text_of_body(const std::string& body) { return text_of("<html><body>" + body + "</body></html>"); }

} // namespace

TEST_CASE("a page is known by its first tag") {
    for (const std::string opening :
         {"<!DOCTYPE html><p>", "<html><p>", "  \n<!-- saved --><div>", "<P align=center>",
          "<?xml version=\"1.0\"?><html><p>", "\xEF\xBB\xBF<table><tr><td>"}) {
        CAPTURE(opening);
        CHECK(text_of(opening + "Số 12") == "Số 12\n");
    }
    CHECK(decode("<Dự thảo> Số 12").format == "text");
    CHECK(decode("Số 12 <p>").format == "text");
}

TEST_CASE("blocks of a page are lines, and white space in them is one space") {
    CHECK(text_of_body("<p>Sở  Y\n tế</p><p>Công an <b>tỉnh</b></p>") == "Sở Y tế\nCông an tỉnh\n");
    CHECK(text_of_body("<div>một<div>hai</div>ba</div>") == "một\nhai\nba\n");
    CHECK(text_of_body("<p>một<br>hai<br/> ba</p>") == "một\nhai\nba\n");
    CHECK(text_of_body("<p>một</p><p>&nbsp;</p><p>hai</p><p></p><p>ba</p>") == "một\n\nhai\nba\n");
    CHECK(text_of_body("<pre>một\n  hai</pre>") == "một\n  hai\n");
    CHECK(text_of_body("<p>1.&nbsp;&nbsp;&nbsp; Sở Y tế</p>") == "1. Sở Y tế\n");
}

TEST_CASE("what a browser does not show is no text") {
    CHECK(text_of("<html><head><title>Cổng</title></head><body><script>a<b</script><p>Số 12</p></body></html>") ==
          "Số 12\n");
    CHECK(text_of_body("<p style='x:y; DISPLAY : none'>ẩn</p><p hidden>ẩn</p><nav>Trang chủ</nav><p>Số 12</p>") ==
          "Số 12\n");
    CHECK(text_of_body("<p>&lt;Số&gt; &amp; s&#7889; 12<!-- ghi chú --></p>") == "<Số> & số 12\n");
    for (const HtmlElement& element : html_elements) {
        if (element.name == "head") continue; // only one, and it comes first
        CAPTURE(std::string(element.name));
        const std::string name(element.name);
        const std::string text = text_of_body("<p>một</p><" + name + ">hai</" + name + "><p>ba</p>");
        CHECK((text.find("hai") == std::string::npos) == (element.role == HtmlRole::dropped));
    }
}

TEST_CASE("items of lists get the labels that a browser draws") {
    CHECK(text_of_body("<ol><li>một<li>hai</ol>") == "1. một\n2. hai\n");
    CHECK(text_of_body("<ol start=3><li><p>ba</p></li><li value=7>bảy</li><li>tám</li></ol>") ==
          "3. ba\n7. bảy\n8. tám\n");
    CHECK(text_of_body("<ol type=a><li>một</li><li>hai</li></ol>") == "a) một\nb) hai\n");
    CHECK(text_of_body("<ol type=I><li>một</li></ol><ol style='list-style-type: upper-alpha'><li>hai</li></ol>") ==
          "I. một\nA. hai\n");
    CHECK(text_of_body("<ul><li>một<ul><li>hai</li></ul></li><li>– ba</li></ul>") == "- một\n+ hai\n– ba\n");
    CHECK(text_of_body("<ul style='list-style-type:none'><li>một</li><li></li></ul><p>hai</p>") == "một\nhai\n");
}

TEST_CASE("the table of a document's head keeps the lines of its cells") {
    CHECK(text_of_body("<table><tr><td><p>CHÍNH\n PHỦ</p><p>-----</p></td>"
                       "<td>CỘNG HÒA XÃ HỘI<br>Độc lập - Tự do</td></tr>"
                       "<tr><td>Số: 5/NQ-CP</td><td><i>Hà Nội</i></td></tr></table>") ==
          "|CHÍNH PHỦ|CỘNG HÒA XÃ HỘI|\n|-----|Độc lập - Tự do|\n|Số: 5/NQ-CP|Hà Nội|\n");
    CHECK(text_of_body("<table><tr><td></td><td>TM. CHÍNH PHỦ<br>THỦ TƯỚNG</td></tr></table>") ==
          "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n");
    CHECK(text_of_body("<table><tr><td colspan=2>A</td><td>Nơi nhận:</td></tr>"
                       "<tr><td>B</td><td colspan=2>C</td></tr></table>") == "|A|Nơi nhận:|\n|B|C|\n");
}

TEST_CASE("a row of any other table is one line") {
    CHECK(text_of_body("<table><tr><th>STT</th><th>Việc</th></tr><tr><td>1</td><td><p>một</p><p>hai</p></td></tr>"
                       "</table>") == "|STT|Việc|\n|1|một hai|\n");
    CHECK(text_of_body("<table><tr><td rowspan=2>1</td><td>một</td></tr><tr><td>hai</td></tr>"
                       "<tr><td colspan=2>ba</td></tr></table>") == "|1|một|\n||hai|\n|ba||\n");
    CHECK(text_of_body("<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>") ==
          "x\n\n|a|b|\n");
}

TEST_CASE("letters of a page are read in the charset that gives Vietnamese, whatever the page says") {
    CHECK(text_of("<html><meta charset=windows-1252><p>Tăng cường kiểm soát người</p></html>") ==
          "Tăng cường kiểm soát người\n");
    const Decoded old = decode("<html><p>T\xA8ng c\xAD\xEAng ki\xD3m so\xB8t ng\xAD\xEAi v\xB5o t\xD8nh</p></html>");
    CHECK(old.encoding == "tcvn3");
    CHECK(old.text.view() == "Tăng cường kiểm soát người vào tỉnh\n");
    CHECK(text_of_body("<p><font face='.VnTime'>B&#233; Y t&#213;</font> và Sở</p>") == "Bộ Y tế và Sở\n");
    CHECK(text_of_body("<p><span style=\"font-family:'.VnTimeH'\">Bé Y t&#213;</span></p>") == "BỘ Y TẾ\n");
    CHECK(text_of_body("<p><span style=\"font-family:'.VnTime'\">Bộ Y tế</span></p>") == "Bộ Y tế\n");
    CHECK(text_of_body("<p style='text-transform: uppercase'>Bộ <span>Y tế</span></p>") == "BỘ Y TẾ\n");
}

TEST_CASE("a page that is nested without end, or broken, is read as far as it goes") {
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<div><table><tr><td>";
    CHECK(decode("<p>Số 12</p>" + deep + "sâu").text.view().starts_with("Số 12\n"));
    CHECK(text_of("<p>một</td></tr><p>hai<table><td>ba</li>") == "một\nhai\nba\n");
    CHECK(decode("<p></p>").diagnostics.at(0).code == "empty");
}
