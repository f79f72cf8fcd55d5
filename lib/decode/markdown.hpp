// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <string_view>

namespace chithi {

/// Whether the text carries Markdown marks, as converters write them: emphasis (**bold**, *italic*)
/// around words, or # headings.
[[nodiscard]] bool looks_like_markdown(std::string_view text) noexcept;

/// The text without its Markdown marks. Emphasis that a page break cut in two, and single stray marks at
/// a word, go too; a list mark, a rule of stars and a footnote's (*) stay. Source: forms.md's "Markdown
/// made by a converter"; the flanking rule is CommonMark's.
[[nodiscard]] Text strip_markdown(const Text& text);

} // namespace chithi
