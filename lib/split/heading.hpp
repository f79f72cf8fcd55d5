// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"

namespace chithi {

/// Finds the items whose first paragraph is a title (capitals, or a few words that name a subject or a body and
/// end in no full stop) and sets their `heading`. A sentence that opens a list ("Giao Sở Y tế chỉ đạo:") is none.
void mark_headings(const Text& text, std::vector<Item>& items);

} // namespace chithi
