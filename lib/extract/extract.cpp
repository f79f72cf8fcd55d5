// SPDX-License-Identifier: Apache-2.0
#include "extract/extract.hpp"

#include "base/given_facts.hpp"
#include "extract/assignees.hpp"
#include "extract/counts.hpp"
#include "extract/dates.hpp"
#include "extract/deadlines.hpp"
#include "extract/defined_names.hpp"
#include "extract/head_facts.hpp"
#include "extract/impossible_days.hpp"
#include "extract/passage.hpp"
#include "extract/references.hpp"
#include "extract/terms.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace chithi {

namespace {

std::vector<std::string> flat_all(const Text& text, const std::vector<Range>& ranges) {
    std::vector<std::string> out;
    for (const Range range : ranges) out.push_back(flat(text, range));
    return out;
}

std::optional<std::string> preamble_of(const Text& text, const Layout& layout) {
    std::string joined;
    for (const Range paragraph : layout.preamble) {
        if (!joined.empty()) joined += ' ';
        joined += flat(text, paragraph);
    }
    return joined.empty() ? std::nullopt : std::optional(joined);
}

std::vector<Appendix> appendices_of(const Text& text, const Layout& layout) {
    std::vector<Appendix> appendices;
    for (const AppendixRanges& ranges : layout.appendices) {
        Appendix& appendix = appendices.emplace_back();
        if (ranges.title) appendix.title = flat(text, *ranges.title);
        appendix.paragraphs = flat_all(text, ranges.paragraphs);
        appendix.span = text.spans({ranges.paragraphs.front().first, ranges.paragraphs.back().end});
    }
    return appendices;
}

Requirement requirement_of(const Text& text, const Item& item) {
    Requirement requirement;
    requirement.path = item.path;
    if (!item.label.empty()) requirement.label = flat(text, item.label);
    if (item.heading) requirement.heading = flat(text, *item.heading);
    requirement.paragraphs = flat_all(text, item.paragraphs);
    const std::size_t first =
        item.label.empty() && !item.paragraphs.empty() ? item.paragraphs.front().first : item.label.first;
    const std::size_t own_end =
        item.children.empty() || item.paragraphs.empty() ? item.label.end : item.paragraphs.front().end;
    const std::size_t end = item.children.empty() && !item.paragraphs.empty() ? item.paragraphs.back().end : own_end;
    requirement.span = text.spans({first, std::max(end, item.label.end)});
    for (const Item& child : item.children) requirement.children.push_back(requirement_of(text, child));
    return requirement;
}

void read_issued(const Text& text, const Head& head, Document& document) {
    Issued issued;
    if (head.place) issued.place = flat(text, *head.place);
    if (head.date) {
        if (auto date = read_issue_date(passage_of(text, *head.date, "header"))) {
            issued.date = date->fact.start;
            document.dates.push_back(std::move(date->fact));
        }
    }
    if (issued.place || issued.date) document.issued = issued;
}

bool gives_work(std::string_view where) noexcept {
    return where != "subject" && where != "preamble" && where != "appendix";
}

Diagnostic wrong_weekday(const FoundDate& date) {
    return {Severity::warning, "weekday-mismatch",
            fmt::format("“{}”: the day of the week is another one", date.fact.text), date.fact.span};
}

// The dates of a passage with the days that recur, in the order of its text.
std::vector<FoundDate> read_dates(const Passage& passage, DateReader& dates, const std::vector<Range>& cited,
                                  const std::vector<FoundRecurrence>& recurrences) {
    std::vector<FoundDate> days;
    std::vector<Range> ranges;
    for (const FoundRecurrence& recurrence : recurrences) {
        std::ranges::copy(recurrence.days, std::back_inserter(days));
        std::ranges::transform(recurrence.days, std::back_inserter(ranges), &FoundDate::range);
    }
    std::vector<FoundDate> found = dates.read(passage, cited, ranges);
    std::ranges::move(days, std::back_inserter(found));
    std::ranges::stable_sort(found, {}, [](const FoundDate& date) { return date.range.first; });
    return found;
}

// Dates lie in references, and figures in both: each passage is read in this order.
void read_facts(Passages& passages, const Layout& layout, Document& document) {
    const std::optional<Day> issued = document.issued ? document.issued->date : std::nullopt;
    DateReader dates(issued);
    for_each_passage(passages, layout, [&](const Passage& passage) {
        CountSetting setting;
        std::vector<Range>& taken = setting.taken;
        for (FoundReference& reference : read_references(passage, issued)) {
            taken.push_back(reference.range);
            document.references.push_back(std::move(reference.fact));
        }
        const std::vector<FoundRecurrence> recurrences = read_recurrences(passage);
        std::vector<FoundDate> found = read_dates(passage, dates, taken, recurrences);
        std::vector<FoundDeadline> terms;
        if (gives_work(passage.where)) terms = read_terms(passage, issued);
        for (FoundDeadline& deadline : deadlines_of(passage, found, recurrences, std::move(terms))) {
            setting.terms.push_back(deadline.range);
            if (passage.where != "appendix") document.deadlines.push_back(std::move(deadline.fact));
        }
        for (FoundDate& date : found) {
            taken.push_back(date.range);
            const bool counted_up_to = date.fact.role == DateRole::as_of && date.fact.end;
            if (counted_up_to) setting.as_of.push_back({date.range, *date.fact.end});
            if (date.wrong_weekday) document.diagnostics.push_back(wrong_weekday(date));
            document.dates.push_back(std::move(date.fact));
        }
        std::ranges::move(impossible_days(passage), std::back_inserter(document.diagnostics));
        FoundCounts counts = read_counts(passage, setting);
        std::ranges::move(counts.counts, std::back_inserter(document.counts));
        std::ranges::move(counts.diagnostics, std::back_inserter(document.diagnostics));
    });
}

} // namespace

Document extract(const Text& text, const Layout& layout, const GivenFacts& given) {
    Document document;
    document.kind = kind_of(text, layout);
    document.number = number_of(text, layout.head);
    document.issuer = issuer_of(text, layout);
    document.issuer_parent = issuer_parent_of(text, layout.head);
    read_issued(text, layout.head, document);
    put_in(document, given);
    document.subject = subject_of(text, layout.head);
    document.addressees = addressees_of(text, layout.head);
    document.preamble = preamble_of(text, layout);
    for (const Item& item : layout.items) document.requirements.push_back(requirement_of(text, item));
    document.closing = flat_all(text, layout.closing);
    document.recipients = recipients_of(text, layout);
    document.signature = signature_of(text, layout.signature);
    document.appendices = appendices_of(text, layout);
    const DefinedNames defined(text, layout.range);
    Passages passages(text, &defined);
    read_facts(passages, layout, document);
    read_assignees(passages, layout, document);
    return document;
}

} // namespace chithi
