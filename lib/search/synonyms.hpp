// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/query.hpp>

namespace chithi {

/// `query` with what says the same beside what was typed: "kĩ thuật" beside "kỹ thuật", "Ủy ban nhân dân" beside
/// "UBND", and the other way round. Source: lib/knowledge/synonyms.hpp and aliases.hpp. Prefixes and words joined by
/// NEAR stay as they are. `accents` decides when a typed word is one of the table.
[[nodiscard]] Query with_synonyms(Query query, Accents accents);

} // namespace chithi
