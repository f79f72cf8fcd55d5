// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"
#include <chithi/conversion.hpp>

namespace chithi {

/// Reads a PDF file: the words of its text layer, and with leave to (`Conversion::ocr`) those in the pictures of
/// pages that have none. A page with a few words and no more is taken for a scanned one with a stamp on it.
[[nodiscard]] Decoded read_pdf(std::string_view bytes, const Conversion& conversion);

} // namespace chithi
