// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/layout.hpp"
#include "split/rows.hpp"
#include <string_view>

namespace chithi {

/// Finds the items whose first paragraph is a title (capitals, or a few words that name a subject or a body and
/// end in no full stop) and sets their `heading`. A sentence that opens a list ("Giao Sở Y tế chỉ đạo:") is none.
void mark_headings(const Text& text, std::vector<Item>& items);

/// Whether a paragraph is the name of a body, or of several, that heads the tasks below it: "Sở Y tế:", "Các sở,
/// ngành:".
[[nodiscard]] bool is_title_of_body(std::string_view paragraph);

} // namespace chithi
