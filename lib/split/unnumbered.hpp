// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/tree.hpp"

namespace chithi {

/// Whether all that is numbered in a document is a list of the parts of a thing, below paragraphs that give work.
[[nodiscard]] bool has_only_parts(const Text& text, const Body& body);

/// Makes items of a document that numbers nothing: each paragraph of `body.preamble` that gives work is one, with
/// the path "p1", "p2" …; what comes before the first stays preamble, and the closing paragraphs are returned. A list
/// of `body.items` that tells only what something consists of ("Hồ sơ gồm: - …") hangs below the one above it.
[[nodiscard]] std::vector<Range> read_unnumbered(const Text& text, Body& body);

} // namespace chithi
