// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/check.hpp>
#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <chithi/search.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Results as text of one format or another. Nothing here writes anywhere: functions return a string or, where it may
/// be long, hand it out piece by piece.
namespace chithi {

enum class Format {
    text,
    json,
    jsonl,
    tsv,
    csv,
    nul ///< the fields of a table as they are, each ended by a NUL byte, without a line of names: for xargs -0
};

/// How results look.
struct Style {
    bool colour = false;    ///< whether escape sequences may be used
    std::size_t width = 80; ///< columns to wrap running text at; 0: do not wrap

    /// Which columns tables have, and which keys the objects of json and jsonl, in this order. None: all columns; and
    /// objects as their schema has them, nested.
    std::vector<std::string> fields = {};

    Translation translation = {}; ///< of the words around what the documents say, in text
};

/// Takes a text piece by piece, in order.
using Sink = std::function<void(std::string_view)>;

/// What rows of a table stand for.
enum class RowKind { hits, tasks, addressees };

/// The columns that such rows have, in their order: what Style::fields may ask for.
[[nodiscard]] CHITHI_EXPORT std::vector<std::string_view> field_names(RowKind rows);

/// Throws Error `usage` for the first of `fields` that such rows have not, its hint naming those they have. So do the
/// functions below that print rows.
CHITHI_EXPORT void check_fields(RowKind rows, const std::vector<std::string>& fields);

/// The document record as JSON: indented over several lines, or on one. Ends in a line feed.
[[nodiscard]] CHITHI_EXPORT std::string to_json(const Document& document, bool one_line = false);

/// The same, with what the document cites and what cites it at the end.
[[nodiscard]] CHITHI_EXPORT std::string to_json(const Document& document, const Links& links, bool one_line = false);

/// Reads what `to_json` wrote. Throws Error `damaged` where it is not a record of this schema.
[[nodiscard]] CHITHI_EXPORT Document document_from_json(std::string_view json);

/// The record of `document` with only what concerns `part`: that requirement and those below it at the top
/// of the tree, or the preamble, or the closing, and the facts read from there. For "" the whole record.
[[nodiscard]] CHITHI_EXPORT Document only_part(const Document& document, std::string_view part);

/// A document as a person reads it: head, requirements as an outline with who and by when, end.
/// With `part`, only that item (or "closing" ...) between the lines of its parents and its children, its own
/// lines marked with ">".
[[nodiscard]] CHITHI_EXPORT std::string print_document(const Document& document, const Style& style,
                                                       std::string_view part = {});

/// What a document cites and what cites it, as it stands below print_document; empty where there is nothing.
[[nodiscard]] CHITHI_EXPORT std::string print_links(const Links& links, const Style& style);

/// Search results. Text marks the words of the query by colour, or with "*" on both sides where colour is
/// off. json and jsonl give one object a hit, tsv and csv one row under a line of column names; in tsv a
/// line feed, tab or backslash inside a field is written \n, \t or \\, csv is RFC 4180 with a ' before a field
/// that a spreadsheet would take for a formula.
CHITHI_EXPORT void print_hits(const SearchResult& result, Format format, const Style& style, const Sink& sink);

/// How results spread over the values of a facet; empty text where there are none.
CHITHI_EXPORT void print_facet(const std::vector<FacetCount>& counts, Facet facet, Format format, const Style& style,
                               const Sink& sink);

/// `text` on one line, cut to about `columns` around `place`, and below it a line with "^~~~" under the place: what
/// is wrong in what was typed. `place` is in bytes of `text`. Does not end in a line feed.
[[nodiscard]] CHITHI_EXPORT std::string point_at(std::string_view text, Span place, std::size_t columns);

/// `today` decides how many days are left.
CHITHI_EXPORT void print_tasks(const std::vector<ListedTask>& tasks, Format format, const Style& style, Day today,
                               const Sink& sink);

CHITHI_EXPORT void print_addressees(const std::vector<AddresseeRow>& rows, Format format, const Style& style,
                                    const Sink& sink);

/// What a deadline becomes in a calendar.
enum class CalendarEntry {
    todo, ///< VTODO: due on that day
    event ///< VEVENT: on that day, which it leaves free; for calendars that show no to-dos
};

/// The deadlines of tasks as an iCalendar (RFC 5545): an entry for each deadline of a part that has a day or recurs
/// and that the filter let pass, whoever must meet it. An entry keeps its UID for as long as its document stands in
/// the index. "Before" a day without an hour is due the day before. `now` is the time that the entries are stamped
/// with, in seconds since 1970; duties that recur count from the date of issue, or from the day of `now`.
CHITHI_EXPORT void print_calendar(const std::vector<ListedTask>& tasks, CalendarEntry entry, std::int64_t now,
                                  const Sink& sink);

/// A document and what it was before, the newest first, a line each: id, until when, number, date, file. json and
/// jsonl give an object each; times are UTC.
[[nodiscard]] CHITHI_EXPORT std::string print_versions(const Document& document,
                                                       const std::vector<FormerVersion>& versions, Format format);

/// What a check found, a line each: where, what, and what to do; then how much was looked at. json and jsonl give one
/// object with `schema`, `index`, `counts` and `findings`, in English.
[[nodiscard]] CHITHI_EXPORT std::string print_check(const IndexCheck& check, Format format,
                                                    const Translation& translation = {});

/// `text` made fit for a terminal: control characters, bidirectional overrides and invalid bytes are
/// shown as U+FFFD, tabs as spaces; line feeds stay.
[[nodiscard]] CHITHI_EXPORT std::string terminal_safe(std::string_view text);

/// What a document is called in results, and where it is asked for: its number where no other has it, else the first
/// digits of its id.
[[nodiscard]] CHITHI_EXPORT std::string name_of(const DocumentSummary& document);

/// The name used in results: "named", "group" ...
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Why why) noexcept;

/// The name of a facet as it is asked for: "kind", "issuer", "year", "to".
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Facet facet) noexcept;

} // namespace chithi
