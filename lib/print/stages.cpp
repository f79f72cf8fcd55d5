// SPDX-License-Identifier: Apache-2.0
#include "print/stages.hpp"

#include "split/rows.hpp"
#include <chithi/print.hpp>
#include <fmt/format.h>
#include <iterator>

namespace chithi {

namespace {

using Out = std::back_insert_iterator<std::string>;

void line(std::string& out, std::string_view name, std::string_view value) {
    fmt::format_to(Out(out), "{:<12} {}\n", name, value);
}

void show_items(std::string& out, const Text& text, const std::vector<Item>& items) {
    for (const Item& item : items) {
        line(out, item.path, item.heading ? "[" + flat(text, *item.heading) + "]" : "");
        for (const Range paragraph : item.paragraphs) line(out, "", flat(text, paragraph));
        show_items(out, text, item.children);
    }
}

void show_ranges(std::string& out, const Text& text, std::string_view name, const std::vector<Range>& ranges) {
    for (const Range range : ranges) line(out, name, flat(text, range));
}

void show_range(std::string& out, const Text& text, std::string_view name, const std::optional<Range>& range) {
    if (range) line(out, name, flat(text, *range));
}

std::string show_span(const Spans& spans) {
    std::string out;
    for (const Span span : spans) fmt::format_to(Out(out), "{}{}-{}", out.empty() ? "" : ",", span.first, span.end);
    return out;
}

void fact(std::string& out, std::string_view kind, std::string_view where, const Spans& spans,
          std::string_view reading, std::string_view text) {
    fmt::format_to(Out(out), "{:<10} {:<10} {:<12} {:<28} {}\n", kind, where, show_span(spans), reading, text);
}

void show_assignees(std::string& out, const std::vector<Requirement>& requirements) {
    for (const Requirement& requirement : requirements) {
        for (const Assignee& assignee : requirement.assignees) {
            const std::string reading = fmt::format("{} from {}", name_of(assignee.role), name_of(assignee.from));
            fact(out, "assignee", requirement.path, assignee.span, reading, assignee.text);
        }
        show_assignees(out, requirement.children);
    }
}

} // namespace

std::string show_layout(const Text& text, const Layout& layout) {
    std::string out;
    const Head& head = layout.head;
    show_ranges(out, text, "body", head.bodies);
    show_range(out, text, "number", head.number);
    show_range(out, text, "place", head.place);
    show_range(out, text, "date", head.date);
    show_range(out, text, "type", head.type);
    show_ranges(out, text, "subject", head.subject);
    show_ranges(out, text, "addressee", head.addressees);
    show_ranges(out, text, "preamble", layout.preamble);
    show_items(out, text, layout.items);
    show_ranges(out, text, "closing", layout.closing);
    for (const RecipientRange& recipient : layout.recipients) {
        line(out, "recipient",
             flat(text, recipient.text) + (recipient.note ? " (" + flat(text, *recipient.note) + ")" : ""));
    }
    show_ranges(out, text, "authority", layout.signature.authority);
    show_range(out, text, "position", layout.signature.position);
    show_range(out, text, "name", layout.signature.name);
    for (const AppendixRanges& appendix : layout.appendices) {
        line(out, "appendix", appendix.title ? "[" + flat(text, *appendix.title) + "]" : "");
        show_ranges(out, text, "", appendix.paragraphs);
    }
    return out;
}

std::string show_facts(const Document& document) {
    std::string out;
    for (const DateFact& date : document.dates) {
        const std::string reading =
            fmt::format("{} {} {}", name_of(date.role), date.start ? to_iso(*date.start) : "?",
                        date.end ? to_iso(*date.end) : "?");
        fact(out, "date", date.where, date.span, reading, date.text);
    }
    for (const Count& count : document.counts) {
        const std::string value = count.value ? fmt::format("{}", *count.value) : "?";
        fact(out, "count", count.where, count.span, fmt::format("{} {}", name_of(count.kind), value), count.text);
    }
    for (const Reference& reference : document.references) {
        fact(out, "reference", reference.where, reference.span, reference.kind.value_or("?") + " " + reference.number,
             reference.text);
    }
    show_assignees(out, document.requirements);
    for (const PlacedAssignee& placed : document.assignees) {
        fact(out, "assignee", placed.where, placed.assignee.span, name_of(placed.assignee.role),
             placed.assignee.text);
    }
    return out;
}

} // namespace chithi
