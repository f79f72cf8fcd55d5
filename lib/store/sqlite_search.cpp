// SPDX-License-Identifier: Apache-2.0
#include "store/highlighter.hpp"
#include "store/match_expression.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <fmt/format.h>

/// The half of SqliteStore that searches parts.
namespace chithi {

namespace {

// How much a word weighs in a title beside one in the text.
constexpr const char* best_parts = "SELECT rowid, -bm25(words, 3.0, 1.0) AS score FROM words WHERE words MATCH ?1 "
                                   "ORDER BY score DESC, rowid LIMIT ?2 OFFSET ?3";

MatchExpression expression_of(const Connection& connection, const Query& query, Accents accents) {
    return match_expression(query, accents, [&](std::string_view prefix, bool exact) {
        return Vocabulary(connection).completions(prefix, exact);
    });
}

// Fills matches that are known by the key of their part.
class MatchReader {
public:
    explicit MatchReader(const Connection& connection)
        : part_(connection.prepare(fmt::format("SELECT {}, p.path, p.heading, p.text FROM parts AS p "
                                               "JOIN summaries AS s ON s.key = p.document WHERE p.key = ?1",
                                               summary_columns))),
          assignees_(connection.prepare("SELECT n.name FROM assignees AS a JOIN names AS n ON n.key = a.text "
                                        "WHERE a.part = ?1 GROUP BY a.text ORDER BY min(a.place)")),
          highlights_(connection.prepare("SELECT highlights(words) FROM words WHERE words MATCH ?1 AND rowid = ?2")) {
    }

    Match read(std::int64_t part, std::string_view expression) {
        Match match;
        if (part_.bind(part).step()) {
            match.document = summary_of(part_);
            match.part = part_.text(summary_column_count);
            match.heading = part_.optional_text(summary_column_count + 1);
            match.text = part_.text(summary_column_count + 2);
        }
        assignees_.bind(part);
        while (assignees_.step()) match.assignees.push_back(assignees_.text(0));
        if (highlights_.bind(expression, part).step()) match.highlights = spans_of(highlights_.view(0));
        return match;
    }

private:
    Statement part_;
    Statement assignees_;
    Statement highlights_;
};

} // namespace

std::vector<Match> SqliteStore::match(const Query& query, Accents accents, std::size_t limit,
                                      std::size_t offset) const {
    const MatchExpression expression = expression_of(connection_, query, accents);
    std::vector<Match> found;
    if (expression.wanted.empty()) return found;
    MatchReader reader(connection_);
    Statement best = connection_.prepare(best_parts);
    best.bind(expression.ranked, limit, offset);
    while (best.step()) {
        found.push_back(reader.read(best.integer(0), expression.wanted));
        found.back().score = best.real(1);
    }
    return found;
}

std::size_t SqliteStore::count(const Query& query, Accents accents) const {
    const MatchExpression expression = expression_of(connection_, query, accents);
    if (expression.wanted.empty()) return 0;
    Statement statement = connection_.prepare("SELECT count(*) FROM words WHERE words MATCH ?1");
    return statement.bind(expression.wanted).step() ? static_cast<std::size_t>(statement.integer(0)) : 0;
}

} // namespace chithi
