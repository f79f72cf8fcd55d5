// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"

namespace chithi {

/// Reads a document in RTF: its paragraphs with the labels that it stores, its tables, and its notes on lines of
/// their own behind the paragraph that refers to them; each run in the charset of its font.
[[nodiscard]] Decoded read_rtf(std::string_view bytes);

} // namespace chithi
