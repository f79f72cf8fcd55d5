// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"
#include "decode/page.hpp"
#include <chithi/conversion.hpp>
#include <optional>

namespace chithi {

/// The code of a diagnostic that says that the text was read from pictures.
inline constexpr std::string_view read_by_ocr = "ocr";

/// Reads the letters in a picture, where there is leave to; else says how to get it.
[[nodiscard]] Decoded read_image(std::string_view bytes, const Conversion& conversion);

/// The words in a picture; none: a diagnostic says why.
[[nodiscard]] std::optional<ScannedPage> words_in(std::string_view picture, const Conversion& conversion,
                                                  std::vector<Diagnostic>& diagnostics);

/// Notes that `words` words were read from pictures, and how many of them may be wrong.
void note_ocr(std::size_t words, std::size_t doubtful, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
