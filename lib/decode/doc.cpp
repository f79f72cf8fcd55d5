// SPDX-License-Identifier: Apache-2.0
#include "decode/doc.hpp"

#include "decode/converter.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chithi {

namespace {

using namespace std::string_view_literals;

/// An old Office file without text to read, by the name of the stream in it that shows what it is.
struct OtherOle {
    std::string_view stream; ///< ASCII; names stand in the file in UTF-16
    std::string_view name;
};

constexpr std::array others = {
    OtherOle{"EncryptedPackage", "a document under a password; save it without one"},
    OtherOle{"Workbook", "a workbook of Excel (XLS)"},
    OtherOle{"PowerPoint Document", "slides of PowerPoint (PPT)"},
    OtherOle{"__properties_version1.0", "a message of Outlook (MSG)"},
};

std::string in_utf16(std::string_view ascii) {
    std::string wide;
    for (const char c : ascii) (wide += c) += '\0';
    return wide;
}

bool has_stream(std::string_view bytes, std::string_view name) {
    return bytes.find(in_utf16(name)) != std::string_view::npos;
}

/// Rows of one table, as antiword writes them.
using Cells = std::vector<std::string_view>;

std::string_view trimmed(std::string_view text) noexcept {
    const std::size_t first = text.find_first_not_of(" \t\r\f");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\f") + 1 - first);
}

bool is_row(std::string_view line) noexcept { return line.size() > 2 && line.front() == '|' && line.back() == '|'; }

Cells cells_of(std::string_view row) {
    Cells cells;
    for (std::size_t at = 1; at < row.size();) {
        const std::size_t bar = std::min(row.find('|', at), row.size());
        cells.push_back(trimmed(row.substr(at, bar - at)));
        at = bar + 1;
    }
    return cells;
}

// A line of cells that were too narrow: nothing in the first, and nothing below an empty one.
bool goes_on(const Cells& above, const Cells& row) noexcept {
    if (!row.front().empty() || row.size() != above.size()) return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i].empty() && above[i].empty()) return false;
    }
    return true;
}

void write_row(const std::vector<Cells>& rows, std::size_t first, std::size_t end, BlockBuilder& out) {
    out.begin_row();
    for (std::size_t column = 0; column < rows[first].size(); ++column) {
        out.begin_cell();
        for (std::size_t row = first; row < end; ++row) {
            out.text(rows[row][column]);
            out.end_paragraph_if_any();
        }
        out.end_cell();
    }
}

void write_table(const std::vector<Cells>& rows, BlockBuilder& out) {
    out.begin_table();
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && goes_on(rows[end - 1], rows[end])) ++end;
        write_row(rows, first, end, out);
        first = end;
    }
    out.end_table();
}

// antiword's mark of a picture.
std::string without_pictures(std::string_view line) {
    std::string out(line);
    for (std::size_t at = out.find("[pic]"); at != std::string::npos; at = out.find("[pic]", at)) out.erase(at, 5);
    return out;
}

// Paragraphs that stand in a list of Word, by the two properties (sprmPIlvl, sprmPIlfo) that each carries: antiword
// tells their numbers only where old versions of Word wrote them out.
std::size_t listed_paragraphs(std::string_view bytes) noexcept {
    constexpr std::string_view level = "\x0A\x26"sv;
    constexpr std::string_view list = "\x0B\x46"sv;
    std::size_t count = 0;
    for (std::size_t at = bytes.find(level); at != std::string_view::npos; at = bytes.find(level, at + 2)) {
        const std::string_view behind = bytes.substr(at + 2);
        count += behind.size() >= 5 && behind[0] <= 8 && behind.substr(1, 2) == list && behind[3] != 0 ? 1 : 0;
    }
    return count;
}

void note_lost_numbers(std::string_view bytes, std::vector<Diagnostic>& diagnostics) {
    const std::size_t count = listed_paragraphs(bytes);
    if (count == 0) return;
    diagnostics.push_back({Severity::warning,
                           "list-numbers-lost",
                           fmt::format("{} paragraphs have numbers that Word counts and antiword may not tell; save "
                                       "the document as DOCX",
                                       count),
                           {}});
}

} // namespace

void read_antiword(std::string_view text, BlockBuilder& out) {
    std::vector<Cells> rows;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (const std::string_view row = trimmed(line); is_row(row)) {
            rows.push_back(cells_of(row));
            continue;
        }
        if (!rows.empty()) write_table(rows, out);
        rows.clear();
        out.text(without_pictures(line));
        out.end_paragraph();
    }
    if (!rows.empty()) write_table(rows, out);
}

Decoded read_doc(std::string_view bytes, const Conversion& conversion) {
    const auto* const other =
        std::ranges::find_if(others, [&](const OtherOle& each) { return has_stream(bytes, each.stream); });
    if (other != others.end() && !has_stream(bytes, "WordDocument")) return decoded_binary(other->name);
    BlockBuilder out;
    const Converted text = convert(converters::doc_text, bytes, conversion, out.diagnostics);
    if (!text.output) return decoded_without_text("doc", std::move(out.diagnostics));
    note_lost_numbers(bytes, out.diagnostics);
    read_antiword(*text.output, out);
    return out.finish("doc");
}

} // namespace chithi
