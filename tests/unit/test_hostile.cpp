// SPDX-License-Identifier: Apache-2.0
#include "decode/decode.hpp"
#include "decode/page.hpp"
#include "zip_fixture.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

/// Files that were made to do harm: each gives what can be read of it, or says why nothing can.

using namespace chithi;

namespace {

constexpr std::size_t deep = 20'000; // what packs better is taken for a bomb

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

std::string in_utf16(std::string_view text) {
    std::string wide = "\xFF\xFE";
    for (const char c : text) (wide += c) += '\0';
    return wide;
}

bool says(const Decoded& decoded, std::string_view words) {
    return std::ranges::any_of(decoded.diagnostics,
                               [&](const Diagnostic& each) { return each.message.find(words) != std::string::npos; });
}

const std::string paragraph = "<w:p><w:r><w:t>Rà soát</w:t></w:r></w:p>";

} // namespace

TEST_CASE("XML that is nested without end is read up to there") {
    const std::string word = "<w:document><w:body>" + paragraph + repeated("<w:tbl><w:tr><w:tc>", deep);
    const Decoded docx = decode(zip_of({{"word/document.xml", word}}));
    CHECK(docx.text.view().starts_with("Rà soát\n"));
    CHECK(says(docx, "word/document.xml is broken and was read up to its fault"));
    const std::string office = "<office:document-content><office:body><office:text><text:p>Rà soát</text:p>" +
                               repeated("<text:list><text:list-item>", deep);
    const Decoded odt =
        decode(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", office}}));
    CHECK(odt.text.view().starts_with("Rà soát\n"));
    CHECK(says(odt, "content.xml is broken"));
    std::vector<Diagnostic> diagnostics;
    CHECK(pages_of_xhtml("<doc><page>" + repeated("<flow>", deep), diagnostics).size() == 1);
    CHECK(diagnostics.size() == 1);
}

TEST_CASE("RTF and HTML that are nested without end are read") {
    CHECK(decode("{\\rtf1 Ra soat\\par" + repeated("{\\b ", deep)).text.view().starts_with("Ra soat\n"));
    CHECK(decode("{\\rtf1 Ra soat\\par" + repeated("{\\field{\\*\\fldinst ", deep)).text.view() == "Ra soat\n");
    CHECK(decode("<p>Rà soát</p>" + repeated("<ul><li>", deep)).text.view().starts_with("Rà soát\n"));
}

TEST_CASE("entities bring nothing into a document, in no encoding") {
    std::string lol = "<!DOCTYPE w [<!ENTITY a0 \"Số 99\">";
    for (int i = 1; i < 30; ++i)
        lol += fmt::format("<!ENTITY a{} \"&a{};&a{};&a{};&a{};\">", i, i - 1, i - 1, i - 1, i - 1);
    const std::string body =
        "<w:document><w:body>" + paragraph + "<w:p><w:r><w:t>&a29;&x;</w:t></w:r></w:p></w:body></w:document>";
    const std::string file = "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (const std::string& part : {lol + file + body, in_utf16(lol + file + body)}) {
        const Decoded decoded = decode(zip_of({{"word/document.xml", part}}));
        CHECK(decoded.text.view().find("99") == std::string_view::npos);
        CHECK(decoded.text.view().find("root") == std::string_view::npos);
        CHECK(decoded.text.size() < 1000);
    }
}

TEST_CASE("an Office file without its text says so") {
    CHECK(says(decode(zip_of({{"[Content_Types].xml", "<Types/>"}, {"word/styles.xml", "<x/>"}})),
               "a document of Word without its text, word/document.xml"));
    CHECK(says(decode(zip_of({{"[Content_Types].xml", "<Types/>"}})), "an Office file without its main part"));
}
