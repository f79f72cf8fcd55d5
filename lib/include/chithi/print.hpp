// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/check.hpp>
#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <chithi/search.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Results as text of one format or another. Nothing here writes anywhere: each function returns a string.
namespace chithi {

enum class Format { text, json, jsonl, tsv, csv };

/// How text for people looks; other formats are the same in every style.
struct Style {
    bool colour = false;          ///< whether escape sequences for colour may be used
    std::size_t width = 80;       ///< columns to wrap running text at; 0: do not wrap
    Translation translation = {}; ///< of the words around what the documents say
};

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
[[nodiscard]] CHITHI_EXPORT std::string print_hits(const SearchResult& result, Format format, const Style& style);

/// How results spread over the values of a facet; empty text where there are none.
[[nodiscard]] CHITHI_EXPORT std::string print_facet(const std::vector<FacetCount>& counts, Facet facet, Format format,
                                                    const Style& style);

/// `text` on one line, cut to about `columns` around `place`, and below it a line with "^~~~" under the place: what
/// is wrong in what was typed. `place` is in bytes of `text`. Does not end in a line feed.
[[nodiscard]] CHITHI_EXPORT std::string point_at(std::string_view text, Span place, std::size_t columns);

/// `today` decides how many days are left.
[[nodiscard]] CHITHI_EXPORT std::string print_tasks(const std::vector<ListedTask>& tasks, Format format,
                                                    const Style& style, Day today);

[[nodiscard]] CHITHI_EXPORT std::string print_addressees(const std::vector<AddresseeRow>& rows, Format format,
                                                         const Style& style);

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

/// The name used in results: "named", "group" ...
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Why why) noexcept;

/// The name of a facet as it is asked for: "kind", "issuer", "year", "to".
[[nodiscard]] CHITHI_EXPORT std::string_view name_of(Facet facet) noexcept;

} // namespace chithi
