// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>
#include <cstddef>

namespace chithi {

/// The passage of about `words` syllables that holds the most highlighted ones, on one line, cut
/// between syllables; "…" stands where the text goes on. A short text is shown whole, and one without
/// highlights from its beginning.
[[nodiscard]] Snippet cut_snippet(const Match& match, std::size_t words);

} // namespace chithi
