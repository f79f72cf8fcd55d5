// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>

namespace chithi {

/// Puts facts that a person gave where the document is silent, and says so in its diagnostics.
void put_in(Document& document, const GivenFacts& given);

} // namespace chithi
