// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/query.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// A query tree in the language of FTS5.
namespace chithi {

/// Two expressions of FTS5. Both are made of quoted syllables and operators alone, whatever was typed.
struct MatchExpression {
    std::string wanted; ///< what matches; empty: nothing can match
    std::string ranked; ///< matches the same, and scores higher where the marks are those typed
};

/// Spellings of the indexed syllables that begin with a marked prefix such as "đườ"; with `exact`, with
/// these marks and no others. See Vocabulary::completions.
using Completions = std::function<std::vector<std::string>(std::string_view prefix, bool exact)>;

/// Puts `query` into FTS5's language. Of a query with more than 1,000 syllables only the first count.
[[nodiscard]] MatchExpression match_expression(const Query& query, Accents accents, const Completions& completions);

} // namespace chithi
