// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// How the marks of typed syllables are read (smart accents, as editors have smart case).
enum class Accents {
    smart, ///< a syllable typed without marks matches any marks; one with marks only those
    fold,  ///< marks never matter
    exact  ///< marks always matter: "duong" finds only "duong"
};

/// A parsed query. A leaf is one or more words next to each other; the other kinds join children.
struct Query {
    enum class Kind { phrase, all, any, except };
    Kind kind = Kind::all;
    std::vector<std::string> words; ///< phrase: as typed, NFC; never empty
    bool prefix = false;            ///< phrase: the last word is only the beginning of one
    std::vector<Query> children;    ///< all, any: one or more; except: what is wanted, then what is not
};

/// Reads what a person typed: words (all of them wanted), "phrases", prefix*, AND OR NOT in capitals,
/// parentheses. Total: whatever is no query language is searched as words, so that no input ends in
/// an error of SQL or FTS5; a query without any word is `all` with no children, which finds nothing.
[[nodiscard]] CHITHI_EXPORT Query parse_query(std::string_view typed);

} // namespace chithi
