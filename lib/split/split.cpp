// SPDX-License-Identifier: Apache-2.0
#include "split/split.hpp"

#include "split/closing.hpp"
#include "split/head.hpp"
#include "split/heading.hpp"
#include "split/tail.hpp"
#include "split/tree.hpp"
#include "split/unnumbered.hpp"

namespace chithi {

namespace {

// What follows the signature (an appendix, a form, a second document) holds no requirements of this document; that it
// was left out must not go unsaid.
void note_appendix(const Text& text, Layout& layout) {
    if (layout.appendix.empty()) return;
    const Range all{layout.appendix.front().first, layout.appendix.back().end};
    layout.diagnostics.push_back({Severity::warning, "text-after-signature",
                                  "what follows the signature was not read for requirements", text.spans(all)});
}

} // namespace

Layout split(const Text& text) {
    const std::vector<Row> rows = rows_of(text);
    const Rows all(rows);
    HeadAndNext head = read_head(text, all);
    const std::size_t end = find_tail(text, all, head.next);
    Tail tail = read_tail(text, all.subspan(end));
    Body body = read_tree(text, all.subspan(head.next, end - head.next));

    Layout layout;
    layout.closing = body.items.empty() ? read_unnumbered(text, body) : take_closing(text, body);
    mark_headings(text, body.items);
    layout.head = std::move(head.head);
    layout.preamble = std::move(body.preamble);
    layout.items = std::move(body.items);
    layout.recipients = std::move(tail.recipients);
    layout.signature = std::move(tail.signature);
    layout.appendix = std::move(tail.appendix);
    layout.diagnostics = std::move(body.diagnostics);
    note_appendix(text, layout);
    return layout;
}

} // namespace chithi
