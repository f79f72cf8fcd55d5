// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <vector>

namespace chithi {

/// A part of a sentence between full stops and semicolons outside of brackets and quotation marks.
struct Segment {
    std::size_t first = 0; ///< words [first, end) of the passage, closing mark left out
    std::size_t end = 0;
    std::size_t sentence_end = 0; ///< the word where its sentence ends
    bool opens_sentence = false;
    bool example = false; ///< it stands in a list of examples behind "như:" and gives no work
};

[[nodiscard]] std::vector<Segment> segments_of(const Passage& passage);

} // namespace chithi
