// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/encoding.hpp"
#include <string_view>

namespace chithi {

/// Guesses how a file spells its text: from a byte order mark; from the NUL bytes of UTF-16; else by reading a
/// sample in each encoding and asking how many of the words with marks are Vietnamese syllables. Text that is valid
/// UTF-8 is taken for something else only where most of its words with marks are no syllables and nearly all
/// become some; text that is neither UTF-8 nor any Vietnamese charset is windows-1252. Source: recognition of
/// legacy charsets by their syllables.
[[nodiscard]] Encoding guess_encoding(std::string_view bytes);

} // namespace chithi
