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

std::string shown_value(const FacetCount& count, Facet facet) {
    if (count.value.empty()) return "(none)";
    const std::string_view kind = facet == Facet::kind ? kind_name(count.value) : std::string_view();
    return kind.empty() ? terminal_safe(count.value) : std::string(kind);
}

std::string facet_text(const std::vector<FacetCount>& counts, Facet facet, const Style& style) {
    if (counts.empty()) return {};
    std::string out = painted(Ink::title, fmt::format("parts  documents  {}", name_of(facet)), style.colour) + "\n";
    for (const FacetCount& count : counts) {
        const std::string columns = fmt::format("{:5}  {:9}  ", count.parts, count.documents);
        out += hang(columns, painted(Ink::body, shown_value(count, facet), style.colour), style.width);
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
    const bool json = format == Format::json || format == Format::jsonl;
    if (format == Format::text) {
        sink(facet_text(counts, facet, style));
    } else if (json && style.fields.empty()) {
        for (const FacetCount& count : counts) sink(facet_json(count, facet, format == Format::jsonl));
    } else {
        const std::vector<Column<FacetCount>> all = columns(facet);
        print_columns(counts, chosen_columns(std::span(all), style.fields), format, sink);
    }
}

} // namespace chithi
