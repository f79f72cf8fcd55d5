// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

/// What follows the end of a document in its file: appendices and forms, which belong to it, and further documents.
namespace chithi {

/// Whether a row is the title of an appendix or of a form: "PHỤ LỤC II", "Mẫu số 01", "BIỂU TỔNG HỢP …".
[[nodiscard]] bool is_appendix_title(std::string_view row);

/// How many rows stand above the first head of a document near the beginning of `rows`, as menus, links and counters
/// do on a portal's page; 0 where there is no such head. Source: forms.md, web pages saved as text.
[[nodiscard]] std::size_t rows_above_head(const Text& text, Rows rows);

/// The papers below a document's end.
struct Papers {
    std::vector<AppendixRanges> appendices;
    std::size_t next = 0; ///< index of the row where a second document begins, `rows.size()` where there is none
};

/// Tells appendices from a second document: that has a head of its own (a motto or a body, a number or a date, and
/// a title, a subject or addressees), is no form to be filled in, and is not issued with the document above it.
[[nodiscard]] Papers read_papers(const Text& text, Rows rows);

} // namespace chithi
