// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "knowledge/charsets.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

inline constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
inline constexpr std::string_view utf16le_mark = "\xFF\xFE";
inline constexpr std::string_view utf16be_mark = "\xFE\xFF";

/// How the bytes of a file spell its text.
struct Encoding {
    enum class Form { utf8, utf16le, utf16be, bytes } form = Form::utf8;
    const Charset* charset = nullptr; ///< of form bytes: which
    bool again = false; ///< the file is UTF-8, made of text in this encoding that was taken for windows-1252
    friend bool operator==(const Encoding&, const Encoding&) = default;
};

/// All charsets but windows-1252, which has no Vietnamese letters.
[[nodiscard]] constexpr std::span<const Charset> vietnamese_charsets() noexcept {
    return std::span(charsets).first(charsets.size() - 1);
}

/// The name used in `Source::encoding` and by --encoding: "utf-8", "tcvn3", "utf-8-as-windows-1252".
[[nodiscard]] std::string name_of(const Encoding& encoding);
[[nodiscard]] std::optional<Encoding> encoding_named(std::string_view name);

/// Reads the bytes; a byte order mark and NUL characters are left out, what cannot be read becomes
/// U+FFFD. Each kind of oddity is noted once, with the spans of its first places.
[[nodiscard]] Text read_text(std::string_view bytes, const Encoding& encoding, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
