// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/search_plan.hpp"
#include <chithi/query.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// A query tree in the language of FTS5.
namespace chithi {

/// Spellings of the indexed syllables that begin with a marked prefix such as "đườ"; with `exact`, with
/// these marks and no others. See Vocabulary::completions.
using Completions = std::function<std::vector<std::string>(std::string_view prefix, bool exact)>;

/// Puts `query` into FTS5's language: quoted words and operators alone, whatever was typed. Beside a phrase that lets
/// other marks match stands the phrase as it was typed, for what has those ranks higher. Of a query with more than
/// 1,000 syllables only the first count.
[[nodiscard]] SearchPlan search_plan(const Query& query, Accents accents, const Completions& completions);

} // namespace chithi
