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

std::string shown_value(const FacetCount& count, Facet facet, const Style& style) {
    if (count.value.empty()) return message("(none)").in(style.translation);
    const std::string_view kind = facet == Facet::kind ? kind_name(count.value) : std::string_view();
    return kind.empty() ? terminal_safe(count.value) : std::string(kind);
}

std::string facet_text(const std::vector<FacetCount>& counts, Facet facet, const Style& style) {
    if (counts.empty()) return {};
    const std::string titles = message("parts  documents  {}", name_of(facet)).in(style.translation);
    std::string out = painted(Ink::title, titles, style.colour) + "\n";
    for (const FacetCount& count : counts) {
        const std::string columns = fmt::format("{:5}  {:9}  ", count.parts, count.documents);
        out += hang(columns, painted(Ink::body, shown_value(count, facet, style), style.colour), style.width);
    }
    return out;
}

std::string facet_table(const std::vector<FacetCount>& counts, Facet facet, Format format) {
    Table table(format, {"parts", "documents", std::string(name_of(facet))});
    for (const FacetCount& count : counts) {
        table.add({std::to_string(count.parts), std::to_string(count.documents), count.value});
    }
    return table.text();
}

} // namespace

std::string print_facet(const std::vector<FacetCount>& counts, Facet facet, Format format, const Style& style) {
    switch (format) {
    case Format::text: return facet_text(counts, facet, style);
    case Format::json:
    case Format::jsonl: return facet_json(counts, facet, format == Format::jsonl);
    case Format::tsv:
    case Format::csv: return facet_table(counts, facet, format);
    }
    return {};
}

} // namespace chithi
