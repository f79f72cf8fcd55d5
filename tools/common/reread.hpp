// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <string>

namespace chithi::tools {

/// Throws Error `io` where this machine lacks the program that reads the document's format: a record without text
/// must not take the place of one that has it.
void require_machine_for(const Document& document);

/// Reads all documents of a source anew with the facts that were given for them, as `reading` says; where they were
/// read by OCR, so again.
[[nodiscard]] std::vector<Document> read_again(const StoredSource& source, ParseOptions reading);

/// Reads the documents of a content of the index anew with the facts that were given for them: deadlines count from
/// the date of issue. Throws Error `io` as require_machine_for.
void read_with_given(Store& store, const std::string& content, const ParseOptions& reading);

} // namespace chithi::tools
