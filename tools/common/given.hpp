// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string>
#include <vector>

/// Facts that a person gives on the command line.
namespace chithi::tools {

/// Reads "number=12-CV/TU", "issued=2021-08-25", "received=...". Throws Error `usage`.
[[nodiscard]] GivenFacts facts_from(const std::vector<std::string>& settings);

/// The same as it was typed: "number=12-CV/TU, issued=2021-08-25".
[[nodiscard]] std::string as_settings(const GivenFacts& facts);

/// What the document says itself, where something else was given; its own words stand. Each begins with "; ".
[[nodiscard]] std::string contradictions(const Document& document, const GivenFacts& given);

} // namespace chithi::tools
