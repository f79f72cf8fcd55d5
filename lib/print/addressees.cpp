// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/results_json.hpp"
#include "print/summary.hpp"
#include "print/table.hpp"
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

std::string addressees_text(const std::vector<AddresseeRow>& rows, const Style& style) {
    if (rows.empty()) return {};
    std::string out =
        painted(Ink::title, message("tasks  next due    addressee").in(style.translation), style.colour) + "\n";
    for (const AddresseeRow& row : rows) {
        const std::string due = row.next_due ? to_iso(*row.next_due) : "-         ";
        const std::string columns = fmt::format("{:5}  {}  ", row.tasks, painted(Ink::due, due, style.colour));
        out += hang(columns, painted(Ink::body, terminal_safe(row.body), style.colour), style.width);
    }
    return out;
}

std::string addressees_table(const std::vector<AddresseeRow>& rows, Format format) {
    Table table(format, {"tasks", "next_due", "body"});
    for (const AddresseeRow& row : rows) table.add({std::to_string(row.tasks), iso_or_empty(row.next_due), row.body});
    return table.text();
}

} // namespace

std::string print_addressees(const std::vector<AddresseeRow>& rows, Format format, const Style& style) {
    switch (format) {
    case Format::text: return addressees_text(rows, style);
    case Format::json:
    case Format::jsonl: return addressees_json(rows, format == Format::jsonl);
    case Format::tsv:
    case Format::csv: return addressees_table(rows, format);
    }
    return {};
}

} // namespace chithi
