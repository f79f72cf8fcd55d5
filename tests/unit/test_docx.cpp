// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"
#include "zip_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

const std::string root = R"(xmlns:w="urn:w" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v")";

/// The other parts of a document, beside its text.
struct DocxParts {
    std::string styles = "";
    std::string numbering = "";
    std::string footnotes = "";
};

std::string docx(const std::string& body, const DocxParts& parts = {}) {
    return zip_of({{"[Content_Types].xml", "<Types/>"},
                   {"word/document.xml", "<w:document " + root + "><w:body>" + body + "</w:body></w:document>"},
                   {"word/styles.xml", "<w:styles " + root + ">" + parts.styles + "</w:styles>"},
                   {"word/numbering.xml", "<w:numbering " + root + ">" + parts.numbering + "</w:numbering>"},
                   {"word/footnotes.xml", "<w:footnotes " + root + ">" + parts.footnotes + "</w:footnotes>"}});
}

Decoded decoded(const std::string& body, const DocxParts& parts = {}) {
    Decoded found = decode(docx(body, parts));
    CHECK(found.format == "docx");
    return found;
}

std::string text_of(const std::string& body, const DocxParts& parts = {}) {
    return std::string(decoded(body, parts).text.view());
}

std::string run(const std::string& text, const std::string& properties = "") {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& text, const std::string& properties = "") {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

std::string item(const std::string& text, int level, int list = 1) {
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                               std::to_string(list) + "\"/></w:numPr>");
}

std::string level(int number, const std::string& format, const std::string& text, const std::string& more = "") {
    return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
           "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string form(const std::string& levels) {
    return "<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>";
}

const std::string first_list = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

} // namespace

TEST_CASE("paragraphs of Word are lines, and what its runs hold is put together") {
    CHECK(text_of(paragraph("Số: 12") + "<w:p/>" + paragraph("Kính gửi:")) == "Số: 12\n\nKính gửi:\n");
    CHECK(text_of("<w:p>" + run("Sở ") + "<w:hyperlink>" + run("Y") + "</w:hyperlink><w:smartTag>" + run(" tế") +
                  "</w:smartTag></w:p>") == "Sở Y tế\n");
    CHECK(text_of("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Sở</w:t><w:br/><w:t>12</w:t><w:noBreakHyphen/>"
                  "<w:t>CV</w:t></w:r></w:p>") == "1. Sở\n12-CV\n");
    CHECK(text_of("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t> Sở</w:t></w:r></w:p>") == "- Sở\n");
    CHECK(text_of("<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>" + paragraph("Sở") +
                  "</w:sdtContent></w:sdt>") == "Sở\n");
}

TEST_CASE("what was deleted or is hidden is no text of a document of Word") {
    CHECK(text_of("<w:p><w:ins>" + run("mới") +
                  "</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>") == "mới\n");
    CHECK(text_of("<w:p>" + run("một ") + run("ẩn", "<w:vanish/>") + run("hai", "<w:vanish w:val=\"0\"/>") +
                  "</w:p>") == "một hai\n");
    CHECK(text_of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("một ") + "</w:p>" + paragraph("hai")) ==
          "một hai\n");
    CHECK(text_of("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>" + run("một") + "</w:p>") == "một\n");
}

TEST_CASE("labels that Word counts are written") {
    const std::string levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") +
                               level(2, "lowerLetter", "%3)") + level(3, "bullet", "\xEF\x82\xB7");
    const DocxParts parts{.numbering = form(levels) + first_list};
    CHECK(text_of(item("A", 0) + item("B", 1) + item("C", 2) + item("D", 2) + item("E", 3) + item("F", 1) +
                      item("G", 2) + item("H", 0) + item("I", 1),
                  parts) == "I. A\n1. B\na) C\nb) D\n- E\n2. F\na) G\nII. H\n1. I\n");
    CHECK(text_of(item("A", 0, 0) + item("B", 0, 7), parts) == "A\nB\n");
}

TEST_CASE("lists of Word begin anew, go on and say their levels as their forms tell") {
    const std::string decimals = form(level(0, "decimal", "Điều %1.") + level(1, "decimal", "%1.%2.") +
                                      level(2, "decimal", "%3/", "<w:lvlRestart w:val=\"0\"/>"));
    const std::string anew = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                             "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                             "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
    const DocxParts parts{.numbering = decimals + first_list + anew};
    CHECK(text_of(item("A", 0) + item("B", 1) + item("C", 2) + item("D", 0) + item("E", 2) + item("F", 1), parts) ==
          "Điều 1. A\n1.1. B\n1/ C\nĐiều 2. D\n2/ E\n2.1. F\n");
    CHECK(text_of(item("A", 0) + item("B", 0, 2) + item("C", 0, 2) + item("D", 0, 3), parts) ==
          "Điều 1. A\nĐiều 5. B\nĐiều 6. C\nĐiều 7. D\n");
}

TEST_CASE("a style gives its paragraphs their list and its runs their look") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        "<w:rPr><w:caps/></w:rPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Khoan\"><w:basedOn w:val=\"Base\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>";
    const std::string levels =
        level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Khoan\"/>");
    const DocxParts parts{.styles = styles, .numbering = form(levels) + first_list};
    CHECK(text_of(paragraph("một", "<w:pStyle w:val=\"Base\"/>") + paragraph("hai", "<w:pStyle w:val=\"Khoan\"/>") +
                      paragraph("ba", "<w:pStyle w:val=\"Loop\"/>"),
                  parts) == "1. MỘT\na) HAI\nba\n");
}

TEST_CASE("tables of Word are rows of cells") {
    const auto cell = [](const std::string& text, const std::string& properties = "") {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    };
    CHECK(text_of("<w:tbl><w:tr>" + cell("STT") + cell("Việc") + "</w:tr><w:tr>" + cell("1", "<w:vMerge/>") +
                  cell("hai") + "</w:tr><w:tr>" + cell("cả hai", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" +
                  "<w:trPr><w:del/></w:trPr>" + cell("xóa") + "</w:tr></w:tbl>") ==
          "|STT|Việc|\n|1|hai|\n|cả hai||\n");
    const std::string inner = "<w:tbl><w:tr>" + cell("Số: 5") + cell("Hà Nội") + "</w:tr></w:tbl>";
    CHECK(text_of("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>") == "|Số: 5|Hà Nội|\n");
}

TEST_CASE("notes and text boxes stand behind the paragraph that they belong to") {
    const DocxParts parts{.footnotes = "<w:footnote w:id=\"2\">" + paragraph("Sửa đổi") +
                                       "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>"};
    CHECK(text_of("<w:p>" + run("một") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" hai") + "</w:p>" +
                      paragraph("ba"),
                  parts) == "một[1] hai\n[1] Sửa đổi\n\nba\n");
    const std::string box = "<w:txbxContent>" + paragraph("DỰ THẢO") + "</w:txbxContent>";
    CHECK(text_of("<w:p>" + run("một") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box +
                  "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box + "</v:textbox></mc:Fallback>" +
                  "</mc:AlternateContent></w:r></w:p>" + paragraph("hai")) == "một\nDỰ THẢO\nhai\n");
}

TEST_CASE("a new page or section of Word begins with a form feed") {
    CHECK(text_of(paragraph("một") + "<w:p><w:r><w:br w:type=\"page\"/><w:t>hai</w:t></w:r></w:p>") ==
          "một\n\fhai\n");
    CHECK(text_of("<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("hai")) ==
          "một\n\fhai\n");
    CHECK(text_of("<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/><w:t>hai</w:t></w:r></w:p>") == "một\n\fhai\n");
    CHECK(text_of(paragraph("một", "<w:sectPr/>") + paragraph("hai") + "<w:sectPr/>") == "một\n\fhai\n");
    CHECK(text_of(paragraph("một", "<w:sectPr/>") + paragraph("hai") +
                  "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>") == "một\nhai\n");
}

TEST_CASE("runs in fonts from before Unicode are read in their charsets") {
    const std::string font = R"(<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>)";
    const std::string capitals = R"(<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>)";
    const std::string vni = R"(<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>)";
    const Decoded found = decoded("<w:p>" + run("Bé Y tÕ", font) + run(" và Bộ Nội vụ ") + run("uû ban", capitals) +
                                  run(" nhaân daân", vni) + "</w:p>");
    CHECK(found.text.view() == "Bộ Y tế và Bộ Nội vụ UỶ BAN nhân dân\n");
    CHECK(found.encoding == "tcvn3");
    CHECK(decoded(paragraph("Ủy ban nhân dân tỉnh yêu cầu")).encoding == "utf-8");
    // the font's name was lost
    const Decoded lost = decoded(paragraph("Uû ban nh©n d©n tØnh yªu cÇu c¸c së, ban, ngµnh thùc hiÖn nghiªm tóc"));
    CHECK(lost.text.view() == "Uỷ ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện nghiêm túc\n");
    CHECK(lost.encoding == "tcvn3-as-windows-1252");
}

TEST_CASE("what is wrong with a document of Word is said, and what can be read is") {
    const auto codes = [](const Decoded& found) {
        std::string out;
        for (const Diagnostic& each : found.diagnostics) out += each.code + " ";
        return out;
    };
    const Decoded cut = decoded(paragraph("một") + "<w:p><w:r><w:t>hai</w:t></w:x>");
    CHECK(cut.text.view().starts_with("một\n"));
    CHECK(codes(cut) == "broken-xml ");
    const std::string whole = docx(paragraph("một"));
    CHECK(codes(decode(whole.substr(0, 100))).starts_with("broken-archive "));
    CHECK(decode(whole.substr(0, whole.size() - 40)).text.view() == "một\n");
    const Decoded empty = decoded("");
    CHECK(codes(empty) == "empty ");
    const std::string entities = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document/>";
    CHECK(codes(decode(zip_of({{"word/document.xml", entities}}))) == "part-refused empty ");
    const std::string bomb(std::size_t{40} << 20, ' ');
    CHECK(codes(decode(zip_of({{"word/document.xml", "<w:document>" + bomb}}))) == "archive-bomb binary-content ");
    CHECK(codes(decode(zip_of({{"xl/workbook.xml", "<x/>"}}))) == "binary-content ");
    CHECK(decode(zip_of({{"xl/workbook.xml", "<x/>"}})).diagnostics[0].message.find("XLSX") != std::string::npos);
    CHECK(decode(zip_of({{"../../word/document.xml", "<x/>"}})).format == "binary");
}
