// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <string>

namespace chithi::tools {

/// Throws Error `io` where this machine lacks the program that reads the document's format: a record without text
/// must not take the place of one that has it.
void require_machine_for(const Document& document);

/// How to read a document anew as it was read as `stored`, with these facts: where that was by OCR, so again.
[[nodiscard]] ParseOptions options_for(const Document& stored, const GivenFacts& given, ParseOptions reading);

/// Reads a document of the index anew with the facts that were given for it: deadlines count from its date of issue.
/// Throws Error `io` as require_machine_for.
void read_with_given(Store& store, const std::string& id, const ParseOptions& reading);

} // namespace chithi::tools
