// SPDX-License-Identifier: Apache-2.0
#include "store/highlighter.hpp"
#include "store/match_expression.hpp"
#include "store/rank_parts.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>

/// The half of SqliteStore that searches parts.
namespace chithi {

namespace {

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

// Fills matches that are known by the key of their part.
class MatchReader {
public:
    explicit MatchReader(const Connection& connection)
        : part_(connection.prepare(fmt::format("SELECT {}, p.path, p.heading, p.text FROM parts AS p "
                                               "JOIN summaries AS s ON s.key = p.document WHERE p.key = ?1",
                                               summary_columns))),
          assignees_(connection.prepare("SELECT n.name FROM assignees AS a JOIN names AS n ON n.key = a.text "
                                        "WHERE a.part = ?1 GROUP BY a.text ORDER BY min(a.place)")),
          due_(connection.prepare("SELECT min(due) FROM deadlines WHERE part = ?1")) {}

    Match read(const RankedPart& ranked) {
        Match match;
        match.score = ranked.score;
        match.alike = ranked.alike;
        if (part_.bind(ranked.key).step()) {
            match.document = summary_of(part_);
            match.part = part_.text(summary_column_count);
            match.heading = part_.optional_text(summary_column_count + 1);
            match.text = part_.text(summary_column_count + 2);
        }
        assignees_.bind(ranked.key);
        while (assignees_.step()) match.assignees.push_back(assignees_.text(0));
        if (due_.bind(ranked.key).step()) match.due = due_.optional_day(0);
        match.highlights = highlights_of(match.text, ranked.places);
        return match;
    }

private:
    Statement part_;
    Statement assignees_;
    Statement due_;
};

} // namespace

Found SqliteStore::find(const Query& query, const FindOptions& options) const {
    const ReadTransaction reading(connection_);
    const SearchPlan plan = search_plan(connection_, query, options.accents);
    Found found;
    if (plan.empty()) return found;
    const std::size_t most = options.limit + std::min(options.offset, no_limit - options.limit);
    const TopParts top = rank_parts(connection_, plan, {most, options.order, options.grouping, {}});
    found.total = top.total();
    found.groups = top.groups();
    MatchReader reader(connection_);
    const std::vector<RankedPart> best = top.best();
    for (std::size_t i = options.offset; i < best.size(); ++i) {
        found.matches.push_back(reader.read(best[i]));
    }
    return found;
}

std::vector<Match> SqliteStore::match(const Query& query, Accents accents, std::size_t limit,
                                      std::size_t offset) const {
    return find(query, {accents, limit, offset, Order::relevance, Grouping::none}).matches;
}

std::size_t SqliteStore::count(const Query& query, Accents accents) const {
    const SearchPlan plan = search_plan(connection_, query, accents);
    if (plan.empty()) return 0;
    return rank_parts(connection_, plan, {0, Order::relevance, Grouping::none, {}}).total();
}

} // namespace chithi
