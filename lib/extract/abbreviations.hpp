// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// `name` with its abbreviations written out: "UBND tỉnh" is "Ủy ban nhân dân tỉnh", "SYT" is "Sở Y tế". Source:
/// lib/knowledge/aliases.hpp. A name without abbreviations comes back as it is.
[[nodiscard]] std::string expand_aliases(std::string_view name);

/// Whether `name` begins with an abbreviation, which `expand_aliases` writes out.
[[nodiscard]] bool begins_with_alias(std::string_view name);

} // namespace chithi
