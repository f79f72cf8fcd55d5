// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

namespace chithi {

/// The text of a file made plain: NFC, one column, one paragraph a line, single spaces, no page numbers.
/// An empty line stays where the file had at least one. Nothing of the wording changes.
[[nodiscard]] Text normalise(const Text& decoded);

} // namespace chithi
