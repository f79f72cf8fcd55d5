// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <chithi/document.hpp>
#include <vector>

namespace chithi {

/// The text of a file made plain: NFC, one column, one paragraph a line, single spaces, no page numbers.
/// An empty line stays where the file had at least one. Nothing of the wording changes. Lines that are no text of
/// anybody are left out, with a diagnostic.
[[nodiscard]] Text normalise(const Text& decoded, std::vector<Diagnostic>& diagnostics);

/// The same for those who ask for no diagnostics.
[[nodiscard]] Text normalise(const Text& decoded);

} // namespace chithi
