// SPDX-License-Identifier: Apache-2.0
#include "base/number_key.hpp"
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/summary.hpp"
#include <chithi/print.hpp>
#include <fmt/format.h>
#include <set>

namespace chithi {

namespace {

constexpr std::size_t key_columns = 9; // as print_document has them
constexpr std::size_t id_digits = 8;

std::string row(const Message& key, std::string_view text, const Style& style) {
    return hang(painted(Ink::faint, pad(key.in(style.translation), key_columns), style.colour), text, style.width);
}

std::string relation_of(const Reference& reference, const Style& style) {
    return Message(name_of(reference.relation), {}).in(style.translation);
}

std::string cited_number(const Reference& reference, const Style& style) {
    std::string text = reference.number;
    if (reference.date) text += ", " + to_iso(*reference.date);
    if (reference.relation != Relation::cites) text += fmt::format(" ({})", relation_of(reference, style));
    return text;
}

// "TỈNH ỦY SÔNG LAM, 2021-08-25: tăng cường khai báo y tế"
std::string about(const DocumentSummary& document) {
    std::vector<std::string> issue;
    if (document.issuer) issue.push_back(*document.issuer);
    if (document.issued) issue.push_back(to_iso(*document.issued));
    std::string text = join(issue, ", ");
    const std::string subject = document.subject.value_or(std::string(file_name(document.path)));
    return text.empty() ? subject : text + ": " + subject;
}

std::string named(const std::string& name, const std::string& text, const Style& style) {
    return fmt::format("{}  {}", painted(Ink::name, terminal_safe(name), style.colour), terminal_safe(text));
}

std::string cites(const std::vector<CitedDocument>& cited, const Style& style) {
    std::string out;
    std::set<std::string> shown;
    for (const auto& [reference, documents] : cited) {
        const std::string number = number_key(reference.number);
        const std::string issue = number + (reference.date ? to_iso(*reference.date) : "");
        const bool told = shown.contains(issue) || (!reference.date && shown.contains(number));
        shown.insert({number, issue});
        if (told) continue;
        out += row(out.empty() ? message("cites") : Message(), terminal_safe(cited_number(reference, style)), style);
        for (const DocumentSummary& document : documents) {
            const std::string name = "→ " + short_id(document.id, id_digits);
            out += row({}, named(name, about(document), style), style);
        }
    }
    return out;
}

std::string cited_by(const std::vector<Citation>& citations, const Style& style) {
    std::string out;
    for (const Citation& citation : citations) {
        const std::string name = name_of(citation.document, citation.reference.where);
        const bool plain = citation.reference.relation == Relation::cites;
        const std::string how = plain ? "" : fmt::format("({})  ", relation_of(citation.reference, style));
        const std::string number = citation.document.number_repeats ? *citation.document.number + ", " : "";
        const std::string text = how + number + about(citation.document);
        out += row(out.empty() ? message("cited by") : Message(), named(name, text, style), style);
    }
    return out;
}

} // namespace

std::string print_links(const Links& links, const Style& style) {
    const std::string out = cites(links.cites, style) + cited_by(links.cited_by, style);
    return out.empty() ? out : "\n" + out;
}

} // namespace chithi
