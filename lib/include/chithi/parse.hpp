// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <string>
#include <string_view>

namespace chithi {

/// Reads one directive document: bytes -> decode -> normalise -> split -> extract -> record.
///
/// Total: any bytes give a record, and what is odd in them a Diagnostic; the only exceptions are
/// those of an exhausted memory. `path` is copied into the record and names nothing to open.
/// Safe to call from several threads at once.
[[nodiscard]] CHITHI_EXPORT Document parse(std::string_view bytes, std::string path = "-");

/// The stages that can be looked at one by one.
enum class Stage { decode, normalise, split, extract };

/// What a stage makes of the bytes, as text for a person: the decoded text, the clean one-column
/// text, an outline of the layout (one part a line), or every fact with its span (one a line).
[[nodiscard]] CHITHI_EXPORT std::string show_stage(std::string_view bytes, Stage stage);

/// Whether the document holds any text at all (letters or digits outside its diagnostics).
[[nodiscard]] CHITHI_EXPORT bool has_text(const Document& document);

} // namespace chithi
