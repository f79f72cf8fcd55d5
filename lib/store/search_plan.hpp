// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// A search in SQLite's terms: what match_expression makes of a query tree, and rank_parts carries out.
namespace chithi {

/// Of a phrase that is not to rank: what stands behind NOT.
inline constexpr std::size_t no_concept = static_cast<std::size_t>(-1);

/// What a phrase of an FTS5 expression counts for in the ranking.
struct PhraseRole {
    /// Phrases of one concept say the same (a word, its synonyms, the completions of a prefix): their occurrences
    /// are counted together. Concepts are numbered from 0 in the order of the query; those whose numbers follow
    /// each other rank higher where they stand side by side.
    std::size_t concept_number = no_concept;

    /// Whether this is the phrase as it was typed, with its marks or lack of them, beside one that lets more
    /// match: counted apart, for it ranks higher.
    bool as_typed = false;

    /// How much one occurrence counts; less than 1 for what was not typed, as a synonym.
    double weight = 1;

    /// The indexed terms that the phrase is made of (see syllable_key.hpp), by whose frequency it weighs; a prefix
    /// adds none.
    std::vector<std::string> terms;
};

/// Rows that a part must be among (or, `unwanted`, must not be).
struct RowFilter {
    enum class Of { document, part };
    Of of = Of::document;
    std::string sql;                 ///< a SELECT of keys of documents or of parts
    std::vector<std::string> values; ///< bound to ?1, ?2 ...
    bool unwanted = false;
};

struct SearchPlan {
    std::string match;               ///< in FTS5's language; empty: whatever the filters let pass
    std::vector<PhraseRole> phrases; ///< of `match`, from left to right
    std::vector<RowFilter> filters;  ///< all of them hold

    /// Whether nothing can be found, for nothing was asked.
    [[nodiscard]] bool empty() const noexcept { return match.empty() && filters.empty(); }
};

} // namespace chithi
