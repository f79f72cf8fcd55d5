// SPDX-License-Identifier: Apache-2.0
#include "split/split.hpp"

#include "split/addressees.hpp"
#include "split/closing.hpp"
#include "split/head.hpp"
#include "split/heading.hpp"
#include "split/papers.hpp"
#include "split/tail.hpp"
#include "split/tree.hpp"
#include "split/unnumbered.hpp"
#include <algorithm>

namespace chithi {

namespace {

// Some papers name their addressees below the grounds they stand on, above the first item: the list is taken out of
// `rows`, and the text goes on around it.
void take_late_addressees(const Text& text, std::vector<Row>& rows, Head& head) {
    if (!head.addressees.empty()) return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto label = label_of(text.view(rows[i].range));
        if (label && is_counted(label->label_class)) return;
        if (!opens_late_addressees(text, rows[i])) continue;
        AddresseeList list = read_addressees(text, rows, i);
        head.addressees = std::move(list.entries);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i),
                   rows.begin() + static_cast<std::ptrdiff_t>(list.next));
        return;
    }
}

bool says_nothing(const Head& head) noexcept {
    return !head.number && !head.date && !head.type && head.addressees.empty();
}

struct LayoutAndNext {
    Layout layout;
    std::size_t next = 0; // the row where another document begins
};

void note_rows_above(const Text& text, Rows above, Layout& layout) {
    if (above.empty()) return;
    layout.diagnostics.push_back({Severity::info, "above-head",
                                  "these lines stand above the head of the document and are left out",
                                  text.spans({above.front().range.first, above.back().range.end})});
}

LayoutAndNext split_one(const Text& text, Rows all) {
    HeadAndNext head = read_head(text, all);
    const Rows above = all.first(says_nothing(head.head) ? rows_above_head(text, all) : 0);
    all = all.subspan(above.size());
    if (!above.empty()) head = read_head(text, all);
    const std::size_t end = find_tail(text, all, head.next);
    Tail tail = read_tail(text, all.subspan(end));
    const std::size_t below = end + tail.next;
    Papers papers = read_papers(text, all.subspan(below));
    const Rows middle = all.subspan(head.next, end - head.next);
    std::vector<Row> rows(middle.begin(), middle.end());
    take_late_addressees(text, rows, head.head);
    Body body = read_tree(text, rows);

    Layout layout;
    const Rows own = all.first(std::min(below + papers.next, all.size()));
    if (!own.empty()) layout.range = {own.front().range.first, own.back().range.end};
    const bool unnumbered = body.items.empty() || has_only_parts(text, body);
    layout.closing = unnumbered ? read_unnumbered(text, body) : take_closing(text, head.head, body);
    mark_headings(text, body.items);
    layout.head = std::move(head.head);
    layout.preamble = std::move(body.preamble);
    layout.items = std::move(body.items);
    layout.recipients = std::move(tail.recipients);
    layout.signature = std::move(tail.signature);
    layout.appendices = std::move(papers.appendices);
    layout.diagnostics = std::move(body.diagnostics);
    note_rows_above(text, above, layout);
    return {std::move(layout), above.size() + below + papers.next};
}

// That a file holds more than one document must not go unsaid in the one above it.
void note_next_document(const Text& text, const Row& first, Layout& layout) {
    layout.diagnostics.push_back({Severity::info, "another-document",
                                  "another document begins here, which has a record of its own",
                                  text.spans(first.range)});
}

} // namespace

std::vector<Layout> split_all(const Text& text) {
    const std::vector<Row> rows = rows_of(text);
    std::vector<Layout> layouts;
    for (Rows rest(rows); layouts.empty() || !rest.empty();) {
        LayoutAndNext one = split_one(text, rest);
        rest = rest.subspan(std::min(rest.size(), std::max<std::size_t>(one.next, 1)));
        if (!rest.empty()) note_next_document(text, rest.front(), one.layout);
        layouts.push_back(std::move(one.layout));
    }
    return layouts;
}

Layout split(const Text& text) { return std::move(split_all(text).front()); }

} // namespace chithi
