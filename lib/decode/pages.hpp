// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/block_builder.hpp"
#include "decode/page.hpp"
#include <vector>

namespace chithi {

/// Hands over what stands on pages as a plain-text version of the document would have it: paragraphs put together
/// from their lines, over the ends of pages too; columns as tables; no page numbers and running heads.
///
/// A line goes on with the one above where that is full (the next word would not have fitted) and neither an indent,
/// nor a gap, nor a label begins a paragraph. Where places prove nothing, the line end stays, and normalise decides.
void write_pages(std::vector<Page> pages, BlockBuilder& out);

} // namespace chithi
