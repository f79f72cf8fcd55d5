// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

namespace chithi {

/// A head and the row after it, where the preamble begins.
struct HeadAndNext {
    Head head;
    std::size_t next = 0;
};

/// Reads the head of a document: bodies, number, place and date, type, subject, addressees, in whatever order
/// the columns left them in. Stops at the first row that can be none of these.
[[nodiscard]] HeadAndNext read_head(const Text& text, Rows rows);

} // namespace chithi
