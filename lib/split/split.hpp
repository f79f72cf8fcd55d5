// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"

namespace chithi {

/// Takes a normalised text apart: head, addressees, preamble, the tree of requirements, closing, recipients,
/// signature, appendices. Total: what it cannot place goes into the preamble.
[[nodiscard]] Layout split(const Text& text);

/// The same for each document of a file that holds several, one below the other; never empty.
[[nodiscard]] std::vector<Layout> split_all(const Text& text);

} // namespace chithi
