// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"

namespace chithi {

/// Takes a normalised text apart: head, addressees, preamble, the tree of requirements, closing, recipients,
/// signature, appendix. Total: what it cannot place goes into the preamble.
[[nodiscard]] Layout split(const Text& text);

} // namespace chithi
