// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/search_plan.hpp"
#include "store/sqlite.hpp"
#include <chithi/query.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The words of a query tree in the language of FTS5.
namespace chithi {

/// Puts the words of a query into FTS5's language: quoted words and operators alone, whatever was typed. Beside a
/// phrase that lets other marks match stands the phrase as it was typed, for what has those ranks higher. Of all that
/// is written only the first 256 syllables count: each is a list to walk.
class MatchWriter {
public:
    /// Marked prefixes are completed from the words of the index of `connection`; a document's number that stands in
    /// it is looked up as a whole.
    MatchWriter(const Connection& connection, Accents accents);
    MatchWriter(const MatchWriter&) = delete;
    MatchWriter& operator=(const MatchWriter&) = delete;
    ~MatchWriter();

    /// A query without fields as an expression; empty where it has no word. `ranks`: its phrases count for the rank.
    [[nodiscard]] std::string write(const Query& query, bool ranks);

    /// What the phrases of the expressions written last count for, from left to right.
    [[nodiscard]] std::vector<PhraseRole> take_phrases();

private:
    class Work;
    std::unique_ptr<Work> work_;
};

/// How SQLite finds in an index what a query asks for.
[[nodiscard]] SearchPlan search_plan(const Connection& connection, const Query& query, Accents accents);

} // namespace chithi
