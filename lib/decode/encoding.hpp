// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <chithi/document.hpp>
#include <string_view>
#include <vector>

namespace chithi {

enum class Encoding { utf8, utf16le, utf16be, windows_1252 };

/// The name used in `Source::encoding`.
[[nodiscard]] std::string_view name_of(Encoding encoding) noexcept;

/// Guesses from a byte order mark, from the NUL bytes of UTF-16 without one, and from how much of the
/// text is valid UTF-8: below one invalid sequence in twenty, it is UTF-8 with damage; above, it is
/// some eight-bit encoding, read as windows-1252 until a better guess is known.
[[nodiscard]] Encoding guess_encoding(std::string_view bytes) noexcept;

/// Reads the bytes; a byte order mark and NUL characters are left out, what cannot be read becomes
/// U+FFFD. Each kind of oddity is noted once, with the spans of its first places.
[[nodiscard]] Text read_text(std::string_view bytes, Encoding encoding, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
