// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"

namespace chithi {

/// Whether bytes begin like a page, or a part of one: a document type, or a tag of HTML, behind white space, comments
/// and an XML declaration.
[[nodiscard]] bool looks_like_html(std::string_view bytes);

/// Reads a page. Its charset is guessed as that of text is; what the page itself says of it is asked where the guess
/// knows nothing, for old pages give windows-1252 for any charset.
[[nodiscard]] Decoded read_html(std::string_view bytes, std::optional<Encoding> given);

} // namespace chithi
