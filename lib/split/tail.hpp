// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

namespace chithi {

/// What stands below the text: recipients and signature.
struct Tail {
    std::vector<RecipientRange> recipients;
    SignatureRanges signature;
    std::size_t next = 0; ///< index of the first row that is not part of it
};

/// The first row of the end: "Nơi nhận", or the signature where it comes first, or an appendix where nobody signed;
/// `rows.size()` where there is none of them.
[[nodiscard]] std::size_t find_tail(const Text& text, Rows rows, std::size_t from);

/// Reads the end, recipients and signature in whatever order the columns left them in, up to the first row that
/// can be neither: there another paper begins.
[[nodiscard]] Tail read_tail(const Text& text, Rows rows);

} // namespace chithi
