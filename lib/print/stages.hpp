// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include <chithi/document.hpp>
#include <string>

/// The insides of the parser as text, for `chithi-parse --stage`.
namespace chithi {

/// The outline of a layout: one part a line, its name, then its text.
[[nodiscard]] std::string show_layout(const Text& text, const Layout& layout);

/// Every fact of a document, one a line: kind, place, span, reading, text.
[[nodiscard]] std::string show_facts(const Document& document);

} // namespace chithi
