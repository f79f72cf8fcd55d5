// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/outline.hpp"
#include "print/paint.hpp"
#include "print/summary.hpp"
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t key_columns = 9; // "subject  "
constexpr std::size_t indent = 4;

std::string row(const Message& key, std::string_view text, const Style& style) {
    if (text.empty()) return {};
    return hang(painted(Ink::faint, pad(key.in(style.translation), key_columns), style.colour), terminal_safe(text),
                style.width);
}

// Rows of which only the first has a key.
std::string rows(const Message& key, const std::vector<std::string>& texts, const Style& style) {
    std::string out;
    for (const std::string& text : texts) out += row(out.empty() ? key : Message(), text, style);
    return out;
}

std::string issuer_text(const Document& document) {
    if (!document.issuer_parent) return document.issuer.value_or("");
    return fmt::format("{} ({})", document.issuer.value_or(""), *document.issuer_parent);
}

std::string issued_text(const Document& document) {
    if (!document.issued) return {};
    const std::string day = iso_or_empty(document.issued->date);
    const std::string place = document.issued->place.value_or("");
    return day.empty() || place.empty() ? day + place : day + ", " + place;
}

std::string head(const Document& document, const Style& style) {
    std::vector<std::string> addressees;
    for (const Addressee& addressee : document.addressees) addressees.push_back(addressee.text);
    const std::string name = painted(Ink::name, terminal_safe(name_of(document)), style.colour);
    return hang("", fmt::format("{}  {}", name, kind_name(document.kind)), style.width) +
           row(message("issuer"), issuer_text(document), style) +
           row(message("issued"), issued_text(document), style) +
           row(message("subject"), document.subject.value_or(""), style) + rows(message("to"), addressees, style) +
           row(message("file"), document.source.path, style);
}

// A passage outside the requirements, with the work that it gives.
std::string passage(const Document& document, std::string_view where, std::string_view text, const Style& style) {
    if (text.empty()) return {};
    std::vector<Assignee> assignees;
    for (const PlacedAssignee& placed : document.assignees) {
        if (placed.where == where) assignees.push_back(placed.assignee);
    }
    return "\n" + hang("", terminal_safe(text), style.width) + task_lines(document, style, where, assignees, indent);
}

std::string preamble(const Document& document, const Style& style) {
    return passage(document, "preamble", document.preamble.value_or(""), style);
}

std::string closing(const Document& document, const Style& style) {
    return passage(document, "closing", join(document.closing, "\n"), style);
}

// Title and size: what an appendix says is for --format json and for chithi-search.
std::string appendices(const Document& document, const Style& style) {
    std::vector<std::string> lines;
    for (const Appendix& appendix : document.appendices) {
        const std::size_t size = appendix.paragraphs.size();
        const Message paragraphs = size == 1 ? message("1 paragraph") : message("{} paragraphs", size);
        const std::string count = paragraphs.in(style.translation);
        lines.push_back(appendix.title ? fmt::format("{} ({})", *appendix.title, count) : count);
    }
    return rows(message("appendix"), lines, style);
}

std::string signature(const Document& document, const Style& style) {
    if (!document.signature) return {};
    std::vector<std::string> lines;
    const auto& [authority, position, name] = *document.signature;
    for (const auto& line : {authority, position, name}) {
        if (line) lines.push_back(*line);
    }
    return rows(message("signed"), lines, style);
}

std::string recipients(const Document& document, const Style& style) {
    std::vector<std::string> lines;
    for (const Recipient& recipient : document.recipients) {
        lines.push_back(recipient.text + (recipient.note ? fmt::format(" ({})", *recipient.note) : ""));
    }
    return rows(message("copies"), lines, style);
}

std::string diagnostics(const Document& document, const Style& style) {
    std::string out;
    for (const Diagnostic& diagnostic : document.diagnostics) {
        out += row(Message(name_of(diagnostic.severity), {}),
                   fmt::format("{} ({})", diagnostic.message, diagnostic.code), style);
    }
    return out;
}

std::string after_empty_line(std::string block) { return block.empty() ? block : "\n" + std::move(block); }

} // namespace

std::string print_document(const Document& document, const Style& style, std::string_view part) {
    std::string out = head(document, style);
    if (part == "preamble") return out + preamble(document, style);
    if (part == "closing") return out + closing(document, style);
    if (!part.empty()) return out + after_empty_line(outline_in_context(document, style, part));
    return out + preamble(document, style) + outline(document, style) + closing(document, style) +
           after_empty_line(signature(document, style) + recipients(document, style) + appendices(document, style)) +
           after_empty_line(diagnostics(document, style));
}

} // namespace chithi
