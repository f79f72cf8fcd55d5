// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"
#include "zip_fixture.hpp"
#include <cstdio>
#include <doctest/doctest.h>
#include <string>
#include <unistd.h>

using namespace chithi;

namespace {

std::string odt(const std::string& body, const std::string& styles) {
    return zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml", "<o:document-content xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:s=\"urn:s\" "
                                   "xmlns:fo=\"urn:fo\" xmlns:b=\"urn:b\" xmlns:d=\"urn:d\"><o:automatic-styles>" +
                                       styles + "</o:automatic-styles><o:body><o:text>" + body +
                                       "</o:text></o:body></o:document-content>"}});
}

std::string text_of(const std::string& body, const std::string& styles = "") {
    const Decoded found = decode(odt(body, styles));
    CHECK(found.format == "odt");
    return std::string(found.text.view());
}

std::string number_level(int level, const std::string& attributes) {
    return "<t:list-level-style-number t:level=\"" + std::to_string(level) + "\" " + attributes + "/>";
}

std::string item(const std::string& inner) { return "<t:list-item>" + inner + "</t:list-item>"; }

} // namespace

TEST_CASE("an xml:id that is none, or is there twice, is printed nowhere") {
    std::FILE* const printed = std::tmpfile();
    REQUIRE(printed != nullptr);
    const int standard_error = ::dup(STDERR_FILENO);
    ::dup2(::fileno(printed), STDERR_FILENO);
    const std::string text =
        text_of("<t:list xml:id=\"a b\"/><t:list xml:id=\"c\"/><t:list xml:id=\"c\"/><t:p>một</t:p>");
    ::dup2(standard_error, STDERR_FILENO);
    ::close(standard_error);
    std::fseek(printed, 0, SEEK_END);
    CHECK(std::ftell(printed) == 0);
    std::fclose(printed);
    CHECK(text == "một\n");
}

TEST_CASE("paragraphs of LibreOffice are lines") {
    CHECK(text_of("<t:h>Số: 12</t:h><t:p/><t:p>Sở  \n<t:span>Y tế</t:span></t:p>") == "Số: 12\n\nSở Y tế\n");
    CHECK(text_of("<t:p>một<t:s t:c=\"3\"/>hai<t:tab/>ba<t:line-break/>bốn</t:p>") == "một   hai\tba\nbốn\n");
    CHECK(text_of("<t:p>một<o:annotation><t:p>ghi chú</t:p></o:annotation> hai</t:p>") == "một hai\n");
    CHECK(text_of("<t:tracked-changes><t:changed-region><t:deletion><t:p>cũ</t:p></t:deletion></t:changed-region>"
                  "</t:tracked-changes><t:p>mới<t:change/></t:p>") == "mới\n");
    CHECK(text_of("<t:p>một<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>hai</t:p></t:note-body>"
                  "</t:note> ba</t:p>") == "một[1] ba\n[1] hai\n");
    CHECK(text_of("<t:p>một<d:frame><d:text-box><t:p>DỰ THẢO</t:p></d:text-box></d:frame></t:p>") ==
          "một\nDỰ THẢO\n");
}

TEST_CASE("lists of LibreOffice get the labels that their styles tell") {
    const std::string style = "<t:list-style s:name=\"L\">" +
                              number_level(1, "s:num-format=\"I\" s:num-suffix=\".\"") +
                              number_level(2, "s:num-format=\"1\" s:num-suffix=\".\" t:display-levels=\"2\"") +
                              number_level(3, "s:num-format=\"a\" s:num-list-format=\"%3%)\"") +
                              "<t:list-level-style-bullet t:level=\"4\" t:bullet-char=\"•\"/></t:list-style>";
    const std::string deep = "<t:list><t:list-item><t:list>" + item("<t:p>C</t:p>") + item("<t:p>D</t:p>") +
                             "</t:list></t:list-item></t:list>";
    CHECK(text_of("<t:list t:style-name=\"L\">" + item("<t:p>A</t:p><t:p>B</t:p>" + deep) + item("<t:p>E</t:p>") +
                      "</t:list>",
                  style) == "I. A\nB\na) C\nb) D\nII. E\n");
    CHECK(text_of("<t:list t:style-name=\"L\">" + item("<t:p>A</t:p><t:list>" + item("<t:p>B</t:p>") + "</t:list>") +
                      "</t:list>",
                  style) == "I. A\nI.1. B\n");
    const auto list = [](const std::string& attributes, const std::string& text) {
        return "<t:list t:style-name=\"L\" " + attributes + ">" + item("<t:p>" + text + "</t:p>") + "</t:list>";
    };
    CHECK(text_of(list("t:id=\"a\"", "A") + list("t:continue-numbering=\"true\"", "B") + list("", "C") +
                      list("t:continue-list=\"a\"", "D"),
                  style) == "I. A\nII. B\nI. C\nII. D\n");
}

TEST_CASE("tables and styles of LibreOffice are read") {
    CHECK(
        text_of("<b:table><b:table-row><b:table-cell b:number-columns-spanned=\"2\"><t:p>cả hai</t:p></b:table-cell>"
                "<b:covered-table-cell/></b:table-row><b:table-row><b:table-cell><t:p>1</t:p></b:table-cell>"
                "<b:table-cell><t:p>một</t:p><t:p>hai</t:p></b:table-cell></b:table-row></b:table>") ==
        "|cả hai||\n|1|một hai|\n");
    const std::string styles =
        "<s:style s:name=\"P\" s:family=\"paragraph\"><s:paragraph-properties "
        "fo:break-before=\"page\"/><s:text-properties fo:text-transform=\"uppercase\"/></s:style>"
        "<s:style s:name=\"T\" s:family=\"text\"><s:text-properties t:display=\"none\"/></s:style>"
        "<s:style s:name=\"V\" s:family=\"text\"><s:text-properties s:font-name=\".VnTime\"/>"
        "</s:style>";
    CHECK(text_of("<t:p>một</t:p><t:p t:style-name=\"P\">hai<t:span t:style-name=\"T\">ẩn</t:span></t:p>", styles) ==
          "một\n\fHAI\n");
    CHECK(text_of("<t:p><t:span t:style-name=\"V\">Bé Y tÕ</t:span></t:p>", styles) == "Bộ Y tế\n");
}

TEST_CASE("other files of LibreOffice are named") {
    const Decoded table =
        decode(zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}));
    CHECK(table.format == "binary");
    CHECK(table.diagnostics.at(0).code == "binary-content");
}
