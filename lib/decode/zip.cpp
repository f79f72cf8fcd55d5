// SPDX-License-Identifier: Apache-2.0
#include "decode/zip.hpp"

#include "decode/docx.hpp"
#include "decode/formats.hpp"
#include "decode/odt.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

/// A zip file without text to read, by the part that shows what it is.
struct OtherZip {
    std::string_view part;
    std::string_view name;
};

constexpr std::array others = {
    OtherZip{"xl/workbook.xml", "a workbook of Excel (XLSX)"},
    OtherZip{"xl/workbook.bin", "a workbook of Excel (XLSB)"},
    OtherZip{"ppt/presentation.xml", "slides of PowerPoint (PPTX)"},
    OtherZip{"META-INF/container.xml", "an electronic book (EPUB)"},
    OtherZip{"word/styles.xml", "a document of Word without its text, word/document.xml; fetch it once more"},
    OtherZip{"content.xml", "a table or drawing of LibreOffice (ODS, ODP ...)"},
    OtherZip{"[Content_Types].xml", "an Office file without its main part; fetch it once more"},
};

bool is_wanted(std::string_view name) {
    return is_part_of_docx(name) || is_part_of_odt(name) ||
           std::ranges::find(others, name, &OtherZip::part) != others.end();
}

} // namespace

Decoded read_zip(std::string_view bytes) {
    std::vector<Diagnostic> diagnostics;
    const Parts parts = formats().parts_of_zip(bytes, is_wanted, diagnostics);
    if (!main_part_of_docx(parts).empty()) return read_docx(parts, std::move(diagnostics));
    if (are_parts_of_odt(parts)) return read_odt(parts, std::move(diagnostics));
    const auto* const other =
        std::ranges::find_if(others, [&](const OtherZip& each) { return parts.contains(each.part); });
    Decoded decoded = decoded_binary(other != others.end() ? other->name : "a zip archive");
    decoded.diagnostics.insert(decoded.diagnostics.begin(), diagnostics.begin(), diagnostics.end());
    return decoded;
}

} // namespace chithi
