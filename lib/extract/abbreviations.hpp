// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <string>
#include <string_view>

namespace chithi {

/// `name` with its abbreviations written out: "UBND tỉnh" is "Ủy ban nhân dân tỉnh", "SYT" is "Sở Y tế". Source:
/// lib/knowledge/aliases.hpp. A name without abbreviations comes back as it is.
[[nodiscard]] std::string expand_aliases(std::string_view name);

/// The same of a name that begins with an abbreviation; empty for any other.
[[nodiscard]] std::string expand_first_alias(std::string_view name);

/// How many words from `at` on are the abbreviation of a body or an office ("CDC", "TTYT", "SYT"); 0 for none.
[[nodiscard]] std::size_t body_alias_at(const Passage& passage, std::size_t at);

} // namespace chithi
