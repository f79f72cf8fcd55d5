// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/result_columns.hpp"
#include "print/results_json.hpp"
#include "print/summary.hpp"
#include <array>
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::string_view indent = "    ";
constexpr std::size_t head_assignees = 3; // the rest is counted

bool only_spaces(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

// Words next to each other become one highlight, so that a phrase keeps its spaces between two "*".
std::vector<Span> merged(const Snippet& snippet) {
    std::vector<Span> out;
    for (const Span& word : snippet.highlights) {
        if (word.first >= word.end || word.end > snippet.text.size()) continue;
        const std::string_view text = snippet.text;
        if (!out.empty() && word.first >= out.back().end &&
            only_spaces(text.substr(out.back().end, word.first - out.back().end))) {
            out.back().end = word.end;
        } else {
            out.push_back(word);
        }
    }
    return out;
}

std::string marked(const Snippet& snippet, bool colour) {
    const std::string_view text = snippet.text;
    std::string out;
    std::size_t done = 0;
    for (const Span& found : merged(snippet)) {
        const std::string words = terminal_safe(text.substr(found.first, found.end - found.first));
        out += terminal_safe(text.substr(done, found.first - done));
        out += colour ? painted(Ink::match, words, true) : "*" + words + "*";
        done = found.end;
    }
    return out + terminal_safe(text.substr(done));
}

std::string assignees_of(const Match& match) {
    if (match.assignees.size() <= head_assignees) return join(match.assignees, "; ");
    const std::vector<std::string> first(match.assignees.begin(), match.assignees.begin() + head_assignees);
    return fmt::format("{} (+{})", join(first, "; "), match.assignees.size() - head_assignees);
}

// What stands behind a hit that is shown for several.
Message others_of(const Match& match, Grouping grouping) {
    const std::size_t others = match.alike - 1;
    return grouping == Grouping::document ? message("+{} in it", others) : message("+{} alike", others);
}

std::string head_line(const Match& match, Grouping grouping, const Style& style) {
    const DocumentSummary& document = match.document;
    const std::string name = painted(Ink::name, terminal_safe(name_of(document, match.part)), style.colour);
    std::vector<std::string> about;
    const std::string other_name = what_else_names(document);
    if (!other_name.empty()) about.push_back(terminal_safe(other_name));
    if (document.issuer) about.push_back(terminal_safe(*document.issuer));
    if (document.issued) about.push_back(to_iso(*document.issued));
    if (match.due)
        about.push_back(message("due {}", painted(Ink::due, to_iso(*match.due), style.colour)).in(style.translation));
    const std::string who = shorten(terminal_safe(assignees_of(match)), style.width);
    if (!who.empty()) about.push_back("→ " + painted(Ink::body, who, style.colour));
    if (match.alike > 1) about.push_back(others_of(match, grouping).in(style.translation));
    return hang_fields(name + "  ", about, style.width);
}

std::string hit_text(const Hit& hit, Grouping grouping, const Style& style) {
    std::string out = head_line(hit.match, grouping, style);
    const std::string heading = terminal_safe(hit.match.heading.value_or(""));
    if (!hit.snippet.text.starts_with(heading))
        out += hang(indent, painted(Ink::title, heading, style.colour), style.width);
    return out + hang(indent, marked(hit.snippet, style.colour), style.width);
}

void hits_text(const SearchResult& result, const Style& style, const Sink& sink) {
    std::string_view gap;
    for (const Hit& hit : result.hits) {
        sink(std::string(gap) + hit_text(hit, result.grouping, style));
        gap = "\n";
    }
}

using Json = nlohmann::ordered_json;

// New ones stand at the end: scripts count columns.
constexpr auto columns = std::to_array<Column<Hit>>({
    {"document", [](const Hit& hit) { return Json(name_of(hit.match.document)); }},
    {"part", [](const Hit& hit) { return Json(hit.match.part); }},
    {"issuer", [](const Hit& hit) { return or_null(hit.match.document.issuer); }},
    {"issued", [](const Hit& hit) { return or_null(hit.match.document.issued); }},
    {"kind", [](const Hit& hit) { return Json(hit.match.document.kind); }},
    {"assignees", [](const Hit& hit) { return Json(hit.match.assignees); }},
    {"heading", [](const Hit& hit) { return or_null(hit.match.heading); }},
    {"snippet", [](const Hit& hit) { return Json(marked(hit.snippet, false)); }},
    {"text", [](const Hit& hit) { return Json(hit.match.text); }},
    {"id", [](const Hit& hit) { return Json(hit.match.document.id); }},
    {"path", [](const Hit& hit) { return Json(hit.match.document.path); }},
    {"due", [](const Hit& hit) { return or_null(hit.match.due); }},
    {"alike", [](const Hit& hit) { return Json(hit.match.alike); }},
    {"number", [](const Hit& hit) { return or_null(hit.match.document.number); }},
    {"subject", [](const Hit& hit) { return or_null(hit.match.document.subject); }},
    {"name", [](const Hit& hit) { return Json(name_of(hit.match.document, hit.match.part)); }},
});

} // namespace

std::span<const Column<Hit>> hit_columns() noexcept { return columns; }

void print_hits(const SearchResult& result, Format format, const Style& style, const Sink& sink) {
    if (format == Format::text) {
        hits_text(result, style, sink);
    } else {
        print_rows(result.hits, hit_columns(), format, style, sink, hit_json);
    }
}

} // namespace chithi
