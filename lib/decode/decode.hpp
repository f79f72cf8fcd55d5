// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "decode/encoding.hpp"
#include <chithi/document.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// A file as text, before anything is tidied: the author's line ends, spaces and letters.
struct Decoded {
    Text text;
    std::string format;   ///< "text", "markdown", "html", "docx", "odt", "rtf" or "binary"
    std::string encoding; ///< as `name_of(Encoding)` says, or "none" for binary
    std::vector<Diagnostic> diagnostics;
};

/// A file that has no text, and why: `what` it is ("a PNG picture").
[[nodiscard]] Decoded decoded_binary(std::string_view what);

/// Turns the bytes of a file into text. Total: a picture gives an empty text and says so; bytes that are
/// no UTF-8 are read as the nearest thing and noted. A `given` encoding is taken instead of a guess.
[[nodiscard]] Decoded decode(std::string_view bytes, std::optional<Encoding> given = {});

} // namespace chithi
