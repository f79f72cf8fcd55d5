// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Characters of UTF-8, as far as the tools themselves lay out text; the library lays out results.
namespace chithi::tools {

/// Whether a character begins with this byte.
[[nodiscard]] constexpr bool begins_character(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// How many characters `text` has, which takes as many columns at most where none is wide: combining marks count too.
[[nodiscard]] std::size_t count_characters(std::string_view text) noexcept;

/// The beginning of what was typed or pasted, which may be a page long: 200 bytes at most, and "…" where that is not
/// all.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace chithi::tools
