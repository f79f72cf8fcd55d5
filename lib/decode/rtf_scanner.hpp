// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace chithi {

/// A piece of an RTF file.
struct RtfToken {
    enum class Kind : std::uint8_t {
        end,
        open,  ///< {
        close, ///< }
        word,  ///< \par, \u7899
        star,  ///< \*: whoever does not know what follows skips the group
        byte   ///< a character of text, written as itself or as \'e1
    } kind = Kind::end;
    std::string_view word;
    long value = 0;
    bool has_value = false;
    unsigned char byte = 0;
};

/// Cuts an RTF file into pieces. Total: what is no control word is text. Source: RTF specification 1.9.1, syntax.
class RtfScanner {
public:
    explicit RtfScanner(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] RtfToken next();

private:
    [[nodiscard]] RtfToken control();
    [[nodiscard]] RtfToken control_word();
    [[nodiscard]] RtfToken control_symbol();
    void skip_binary(long size) noexcept;

    std::string_view bytes_;
    std::size_t at_ = 0;
};

} // namespace chithi
