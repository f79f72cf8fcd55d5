// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/result_columns.hpp"
#include "print/results_json.hpp"
#include <array>
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

using Json = nlohmann::ordered_json;

constexpr auto columns = std::to_array<Column<AddresseeRow>>({
    {"tasks", [](const AddresseeRow& row) { return Json(row.tasks); }},
    {"next_due", [](const AddresseeRow& row) { return or_null(row.next_due); }},
    {"body", [](const AddresseeRow& row) { return Json(row.body); }},
});

} // namespace

std::span<const Column<AddresseeRow>> addressee_columns() noexcept { return columns; }

void print_addressees(const std::vector<AddresseeRow>& rows, Format format, const Style& style, const Sink& sink) {
    if (format == Format::text) {
        sink(addressees_text(rows, style));
    } else {
        print_rows(rows, addressee_columns(), format, style, sink, addressee_json);
    }
}

} // namespace chithi
