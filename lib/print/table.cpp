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

Table::Table(Format format, const std::vector<std::string>& columns) : format_(format) { add(columns); }

void Table::add(const std::vector<std::string>& fields) {
    const bool tsv = format_ == Format::tsv;
    std::vector<std::string> escaped(fields.size());
    std::ranges::transform(fields, escaped.begin(), tsv ? tsv_field : csv_field);
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (i > 0) text_ += tsv ? '\t' : ',';
        text_ += escaped[i];
    }
    text_ += tsv ? "\n" : "\r\n";
}

} // namespace chithi
