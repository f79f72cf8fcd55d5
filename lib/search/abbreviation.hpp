// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// Whether a word that a person typed can be read as a Vietnamese syllable. "tu" can, though TU is Tỉnh ủy; "ubnd" is
/// nothing but an abbreviation, whatever its capitals.
[[nodiscard]] bool reads_as_syllable(std::string_view word);

/// expand_aliases for a name that a person typed, without care for capitals: "ubnd tỉnh" is "Ủy ban nhân dân tỉnh".
[[nodiscard]] std::string expand_typed_aliases(std::string_view name);

} // namespace chithi
