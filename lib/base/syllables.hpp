// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <string_view>

/// Syllables: what text is searched by. Vietnamese writes each one apart, so no dictionary is needed.
namespace chithi {

/// The next syllable at or after byte `from`: a letter or digit of any script with all letters,
/// digits and marks that follow it. Empty where there is none. Quotes, hyphens, slashes and signs lie
/// between syllables: 16/CT-TTg is three of them.
[[nodiscard]] Range next_syllable(std::string_view text, std::size_t from) noexcept;

/// Calls `visit(Range)` for each syllable of `text` in turn.
template <typename Visit> void for_each_syllable(std::string_view text, Visit visit) {
    for (Range found = next_syllable(text, 0); !found.empty(); found = next_syllable(text, found.end)) visit(found);
}

} // namespace chithi
