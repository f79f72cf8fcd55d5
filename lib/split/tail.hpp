// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

namespace chithi {

/// What stands below the text: recipients, signature, appendices.
struct Tail {
    std::vector<RecipientRange> recipients;
    SignatureRanges signature;
    std::vector<Range> appendix;
};

/// The first row of the end: "Nơi nhận", or the signature where it comes first; `rows.size()` where there
/// is neither.
[[nodiscard]] std::size_t find_tail(const Text& text, Rows rows, std::size_t from);

/// Reads the end, recipients and signature in whatever order the columns left them in.
[[nodiscard]] Tail read_tail(const Text& text, Rows rows);

} // namespace chithi
