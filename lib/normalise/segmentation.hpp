// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

namespace chithi {

/// Whether the text was put through a word segmenter, which joins the syllables of a word with
/// underscores and parts the punctuation ("Chỉ_thị về việc tăng_cường …").
[[nodiscard]] bool is_word_segmented(std::string_view text) noexcept;

/// The text as it was before: underscores between letters are spaces, no space stands before a
/// closing mark or after an opening one.
[[nodiscard]] Text undo_segmentation(const Text& text);

} // namespace chithi
