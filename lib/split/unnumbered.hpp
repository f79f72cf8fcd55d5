// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/tree.hpp"

namespace chithi {

/// Makes items of a document that numbers nothing: each paragraph of `body.preamble` that gives work is one, with
/// the path "p1", "p2" …; what comes before the first stays preamble, and the closing paragraphs are returned.
[[nodiscard]] std::vector<Range> read_unnumbered(const Text& text, Body& body);

} // namespace chithi
