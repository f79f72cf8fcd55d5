// SPDX-License-Identifier: Apache-2.0
#include "decode/docx.hpp"
#include "decode/odt.hpp"
#include "fuzz/decoded_fault.hpp"
#include "fuzz/target.hpp"

// Whatever XML a DOCX or ODT file holds gives a text. Inputs are the parts of such a file one behind the other, each
// behind a line with its name: spoilt inside a zip file they would mostly not be unpacked.

namespace chithi {

namespace {

constexpr std::string_view name_mark = "\n== ";

std::string parts_in_a_row(const std::string& bytes) {
    std::vector<Diagnostic> diagnostics;
    const Parts parts = parts_of_zip(
        bytes, [](std::string_view name) { return is_part_of_docx(name) || is_part_of_odt(name); }, diagnostics);
    std::string row;
    for (const auto& [name, text] : parts) row.append(name_mark).append(name).append("\n").append(text);
    return row;
}

Parts parts_of_row(std::string_view row) {
    Parts parts;
    for (std::size_t at = row.find(name_mark); at != std::string_view::npos;) {
        const std::size_t name = at + name_mark.size();
        const std::size_t end = row.find('\n', name);
        if (end == std::string_view::npos) break;
        at = row.find(name_mark, end);
        parts.insert_or_assign(std::string(row.substr(name, end - name)),
                               std::string(row.substr(end + 1, at - end - 1)));
    }
    return parts;
}

} // namespace

std::string_view fuzz::promise() { return "spoilt parts of office files give a text"; }
std::string_view fuzz::dictionary() { return "directives.dict"; }
std::size_t fuzz::longest_input() { return 32768; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found;
    for (const std::string& bytes : files_in("tests/golden/formats-data", {".docx", ".odt"}))
        found.push_back(parts_in_a_row(bytes));
    return found;
}

std::string fuzz::fault(std::string_view row) {
    const Parts parts = parts_of_row(row);
    if (are_parts_of_odt(parts)) return fault_of_decoded(read_odt(parts, {}));
    if (!main_part_of_docx(parts).empty()) return fault_of_decoded(read_docx(parts, {}));
    return {};
}

} // namespace chithi
