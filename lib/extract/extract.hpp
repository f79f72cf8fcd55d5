// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include <chithi/document.hpp>

namespace chithi {

/// Reads every fact out of the layout of a document. The record's id, source and diagnostics are for others to
/// fill; whatever is not found is absent.
[[nodiscard]] Document extract(const Text& text, const Layout& layout);

} // namespace chithi
