// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/archive.hpp"
#include "decode/decode.hpp"

namespace chithi {

/// Whether a part of a zip file is one that a DOCX document is read from.
[[nodiscard]] bool is_part_of_docx(std::string_view name) noexcept;

/// The part that holds the text; empty where these are no parts of a DOCX document.
[[nodiscard]] std::string_view main_part_of_docx(const Parts& parts);

/// Reads a document of Word: its paragraphs with the labels that Word counts, its tables, text boxes and notes (on
/// lines of their own, behind the paragraph that refers to them). Deleted and hidden text is left out, and so is what
/// repeats on each page. `diagnostics` is what opening the archive brought.
[[nodiscard]] Decoded read_docx(const Parts& parts, std::vector<Diagnostic> diagnostics);

} // namespace chithi
