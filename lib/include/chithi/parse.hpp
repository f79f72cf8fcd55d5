// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/conversion.hpp>
#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// What the reader of a document is told beforehand.
struct ParseOptions {
    std::string encoding; ///< one of `encoding_names()`; empty: guessed from the bytes
    /// Of each document of the file in its order, as far as they go; they stand in where the text is silent: relative
    /// deadlines count from a date given.
    std::vector<GivenFacts> given;
    Conversion
        conversion; ///< leave to run other programs; none by default, and then PDF, DOC and pictures are closed
};

/// The names of the encodings that text files are read in: "utf-8", "tcvn3", "utf-8-as-windows-1252" (UTF-8 that was
/// taken for windows-1252 and written as UTF-8 again).
[[nodiscard]] CHITHI_EXPORT std::vector<std::string> encoding_names();

/// Reads one directive document: bytes -> decode -> normalise -> split -> extract -> record.
///
/// Total: any bytes give a record, and what is odd in them a Diagnostic (of code `no-converter` where the machine
/// lacks a program that would read them); the only exceptions are those of an exhausted memory, and Error `usage` for
/// an encoding of no known name. `path` is copied into the record and names nothing to open. Safe to call from
/// several threads at once.
[[nodiscard]] CHITHI_EXPORT Document parse(std::string_view bytes, std::string path = "-",
                                           const ParseOptions& options = {});

/// The id that `parse` gives a document: a hash of its bytes.
[[nodiscard]] CHITHI_EXPORT std::string id_of(std::string_view bytes);

/// Reads all documents of a file, which may hold several, one below the other: in their order, at least one. The id
/// of the second ends in ".2", of the third in ".3"; `parse` gives the first. A second document is told by a head of
/// its own below the end of the one before; what has none is an appendix of that.
[[nodiscard]] CHITHI_EXPORT std::vector<Document> parse_all(std::string_view bytes, std::string path = "-",
                                                            const ParseOptions& options = {});

/// Counts the changes of the rules: an index notes for each document which rules read it. To be raised with a release
/// that may read another record from the same bytes.
[[nodiscard]] CHITHI_EXPORT int rules_version() noexcept;

/// The stages that can be looked at one by one.
enum class Stage { decode, normalise, split, extract };

/// What a stage makes of the bytes, as text for a person: the decoded text, the clean one-column
/// text, an outline of the layout (one part a line), or every fact with its span (one a line).
[[nodiscard]] CHITHI_EXPORT std::string show_stage(std::string_view bytes, Stage stage,
                                                   const ParseOptions& options = {});

/// Whether the document holds any text at all (letters or digits outside its diagnostics).
[[nodiscard]] CHITHI_EXPORT bool has_text(const Document& document);

} // namespace chithi
