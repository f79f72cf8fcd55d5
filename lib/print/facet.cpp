// SPDX-License-Identifier: Apache-2.0
#include "print/columns.hpp"
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/results_json.hpp"
#include "print/summary.hpp"
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

std::string shown_value(const FacetCount& count, Facet facet, const Style& style) {
    if (count.value.empty()) return message("(none)").in(style.translation);
    const std::string_view kind = facet == Facet::kind ? kind_name(count.value) : std::string_view();
    return kind.empty() ? terminal_safe(count.value) : std::string(kind);
}

Message title_of(Facet facet) {
    switch (facet) {
    case Facet::kind: return message("kind");
    case Facet::issuer: return message("issuer");
    case Facet::year: return message("year");
    case Facet::to: return message("to");
    }
    return {};
}

std::string facet_text(const std::vector<FacetCount>& counts, Facet facet, const Style& style) {
    if (counts.empty()) return {};
    const std::string titles = message("parts  documents  {}", title_of(facet)).in(style.translation);
    std::string out = painted(Ink::title, titles, style.colour) + "\n";
    for (const FacetCount& count : counts) {
        const std::string columns = fmt::format("{:5}  {:9}  ", count.parts, count.documents);
        out += hang(columns, painted(Ink::body, shown_value(count, facet, style), style.colour), style.width);
    }
    return out;
}

using Json = nlohmann::ordered_json;

std::vector<Column<FacetCount>> columns(Facet facet) {
    return {
        {"parts", [](const FacetCount& count) { return Json(count.parts); }},
        {"documents", [](const FacetCount& count) { return Json(count.documents); }},
        {name_of(facet), [](const FacetCount& count) { return count.value.empty() ? Json() : Json(count.value); }},
    };
}

} // namespace

void print_facet(const std::vector<FacetCount>& counts, Facet facet, Format format, const Style& style,
                 const Sink& sink) {
    if (format == Format::text) {
        sink(facet_text(counts, facet, style));
        return;
    }
    const std::vector<Column<FacetCount>> all = columns(facet);
    print_rows(counts, std::span(all), format, style, sink,
               [facet](const FacetCount& count, bool one_line) { return facet_json(count, facet, one_line); });
}

} // namespace chithi
