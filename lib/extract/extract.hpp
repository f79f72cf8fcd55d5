// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include <chithi/document.hpp>

namespace chithi {

/// Reads every fact out of the layout of a document. The record's id, source and diagnostics are for others to
/// fill; whatever is not found is absent. Where the text is silent, what was given by hand stands, and a
/// diagnostic says so.
[[nodiscard]] Document extract(const Text& text, const Layout& layout, const GivenFacts& given = {});

} // namespace chithi
