// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "decode/encoding.hpp"
#include <chithi/conversion.hpp>
#include <chithi/document.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// A file as text, before anything is tidied: the author's line ends, spaces and letters.
struct Decoded {
    Text text;
    std::string format;   ///< "text", "markdown", "html", "docx", "odt", "rtf", "pdf", "doc", "image" or "binary"
    std::string encoding; ///< as `name_of(Encoding)` says, or "none" for binary
    std::vector<Diagnostic> diagnostics;
};

/// A file that has no text, and why: `what` it is ("a PNG picture").
[[nodiscard]] Decoded decoded_binary(std::string_view what);

/// A file of `format` of which no text could be had; `diagnostics` say why.
[[nodiscard]] Decoded decoded_without_text(std::string format, std::vector<Diagnostic> diagnostics);

/// Turns the bytes of a file into text, with the help of other programs where there is leave to run them. Total: a
/// picture gives an empty text and says so; bytes that are no UTF-8 are read as the nearest thing and noted. A
/// `given` encoding is taken instead of a guess.
[[nodiscard]] Decoded decode(std::string_view bytes, std::optional<Encoding> given = {},
                             const Conversion& conversion = {});

} // namespace chithi
