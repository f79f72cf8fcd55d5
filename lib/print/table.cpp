// SPDX-License-Identifier: Apache-2.0
#include "print/table.hpp"

#include <algorithm>

namespace chithi {

namespace {

// A field that begins so is run as a formula by spreadsheet programs. Source: OWASP, "CSV Injection".
constexpr std::string_view formula_starts = "=+-@\t\r";

std::string csv_field(std::string_view field) {
    std::string out = terminal_safe(field);
    std::ranges::replace(out, '\n', ' ');
    if (!field.empty() && formula_starts.find(field.front()) != std::string_view::npos) out.insert(0, 1, '\'');
    if (out.find_first_of(",\"") == std::string::npos) return out;
    std::string quoted = "\"";
    for (const char c : out) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string nul_field(std::string_view field) {
    std::string out(field);
    std::erase(out, '\0');
    return out + '\0';
}

std::string joined(const std::vector<std::string>& fields, std::string (*escaped)(std::string_view), char between) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) line += between;
        line += escaped(fields[i]);
    }
    return line;
}

} // namespace

std::string tsv_field(std::string_view field) {
    std::string out;
    for (const char c : field) {
        switch (c) {
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\\': out += "\\\\"; break;
        default: out += c;
        }
    }
    return terminal_safe(out);
}

std::string table_line(Format format, const std::vector<std::string>& fields) {
    if (format == Format::tsv) return joined(fields, tsv_field, '\t') + '\n';
    if (format == Format::csv) return joined(fields, csv_field, ',') + "\r\n";
    std::string line;
    for (const std::string& field : fields) line += nul_field(field);
    return line;
}

} // namespace chithi
