// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string>

/// What is said of facts that a person gave.
namespace chithi::tools {

/// "number=12-KL/TU, issued=2021-03-12".
[[nodiscard]] std::string as_settings(const GivenFacts& facts);

/// What the document says itself, where something else was given; its own words stand.
[[nodiscard]] std::string contradictions(const Document& document, const GivenFacts& given);

} // namespace chithi::tools
