// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/tree.hpp"

namespace chithi {

/// Takes the closing paragraphs out of the last item: from the first unlabelled paragraph below the last label
/// that speaks of the document itself ("Công văn này …", "Trên đây là …", "… các nội dung nêu trên") or in which
/// the issuer turns to everybody. Below a list of dashes that stands under nothing, every such paragraph closes.
[[nodiscard]] std::vector<Range> take_closing(const Text& text, const Head& head, Body& body);

/// Whether a paragraph speaks of the document as a whole.
[[nodiscard]] bool is_closing(const Text& text, Range paragraph);

/// Takes the paragraphs that begin at byte `offset` or behind out of the items and those below them.
void drop_paragraphs_from(std::vector<Item>& items, std::size_t offset);

} // namespace chithi
