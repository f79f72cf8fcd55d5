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

// Fills matches that are known by the key of their part.
class MatchReader {
public:
    explicit MatchReader(const Connection& connection)
        : part_(connection.prepare(fmt::format("SELECT {}, p.path, p.heading, p.text FROM parts AS p "
                                               "JOIN summaries AS s ON s.key = p.document WHERE p.key = ?1",
                                               summary_columns))),
          assignees_(connection.prepare("SELECT n.name FROM assignees AS a JOIN names AS n ON n.key = a.text "
                                        "WHERE a.part = ?1 GROUP BY a.text ORDER BY min(a.place)")),
          due_(connection.prepare("SELECT min(due) FROM deadlines WHERE part = ?1")),
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
        if (due_.bind(part).step()) match.due = due_.optional_day(0);
        if (!expression.empty() && highlights_.bind(expression, part).step())
            match.highlights = spans_of(highlights_.view(0));
        return match;
    }

private:
    Statement part_;
    Statement assignees_;
    Statement due_;
    Statement highlights_;
};

} // namespace

Found SqliteStore::find(const Query& query, const FindOptions& options) const {
    const SearchPlan plan = search_plan(connection_, query, options.accents);
    Found found;
    if (plan.empty()) return found;
    const std::size_t most = options.limit + std::min(options.offset, std::numeric_limits<std::size_t>::max() / 2);
    const TopParts top = rank_parts(connection_, plan, {most, options.order, options.grouping, {}});
    found.total = top.total();
    found.groups = top.groups();
    MatchReader reader(connection_);
    const std::vector<RankedPart> best = top.best();
    for (std::size_t i = options.offset; i < best.size(); ++i) {
        found.matches.push_back(reader.read(best[i].key, plan.match));
        found.matches.back().score = best[i].score;
        found.matches.back().alike = best[i].alike;
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
