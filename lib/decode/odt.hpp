// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/archive.hpp"
#include "decode/decode.hpp"

namespace chithi {

/// Whether a part of a zip file is one that an ODT document is read from.
[[nodiscard]] bool is_part_of_odt(std::string_view name) noexcept;

/// Whether the parts are those of a text document, not of a table or a drawing.
[[nodiscard]] bool are_parts_of_odt(const Parts& parts);

/// Reads a document of LibreOffice as read_docx does one of Word.
[[nodiscard]] Decoded read_odt(const Parts& parts, std::vector<Diagnostic> diagnostics);

} // namespace chithi
