// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "knowledge/charsets.hpp"
#include <chithi/document.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// Bytes of an eight-bit charset, and where each came from: the file itself, or UTF-8 that a converter made of them
/// when it took them for windows-1252.
struct CodedBytes {
    std::string bytes;
    std::vector<std::size_t> starts; ///< the source byte of each byte, then the end; empty: byte n is source byte n

    [[nodiscard]] Span span(std::size_t first, std::size_t end) const noexcept {
        return starts.empty() ? Span{first, end} : Span{starts[first], starts[end]};
    }
};

/// The bytes that windows-1252 would have had for the characters of UTF-8 text. A character that it does not have
/// keeps its UTF-8 bytes.
[[nodiscard]] CodedBytes as_windows_1252(std::string_view utf8);

/// Reads coded bytes. Letters keep their combining marks apart where the charset writes them so. Where toned capitals
/// share the bytes of small letters, a word whose other letters are capitals gets capitals. What has no letter
/// becomes U+FFFD, NUL is left out; each is noted once.
[[nodiscard]] Text read_charset(const CodedBytes& coded, const Charset& charset,
                                std::vector<Diagnostic>& diagnostics);

/// Reads UTF-8 that was taken for windows-1252 and written as UTF-8 again.
[[nodiscard]] Text read_utf8_again(const CodedBytes& coded, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
