// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"
#include "base/number_key.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <fmt/format.h>

/// The part of SqliteStore that knows which document names which.
namespace chithi {

namespace {

// Columns after those of the summary.
enum CitationColumn : int { text = summary_column_count, kind, number, date, issuer, relation, location };

Reference reference_of(const Statement& row) {
    Reference reference;
    reference.text = row.text(text);
    reference.kind = row.optional_text(kind);
    reference.number = row.text(number);
    reference.date = row.optional_day(date);
    reference.issuer = row.optional_text(issuer);
    reference.relation = value_named<Relation>(row.view(relation)).value_or(Relation::cites);
    reference.where = row.text(location);
    return reference;
}

} // namespace

std::vector<DocumentSummary> SqliteStore::numbered(std::string_view number) const {
    Statement statement = connection_.prepare(
        fmt::format("SELECT {} FROM summaries AS s WHERE s.key IN (SELECT key FROM documents WHERE number_key = ?1 "
                    "UNION SELECT document FROM given WHERE number_key = ?1) AND s.number_key = ?1 "
                    "ORDER BY s.issued DESC NULLS LAST, s.key DESC",
                    summary_columns));
    const std::string key = number_key(number);
    statement.bind(key);
    std::vector<DocumentSummary> found;
    while (statement.step()) found.push_back(summary_of(statement));
    return found;
}

std::vector<Citation> SqliteStore::citations(std::string_view number) const {
    Statement statement = connection_.prepare(
        fmt::format("SELECT {}, c.text, c.kind, c.number, c.date, c.issuer, c.relation, c.location "
                    "FROM citations AS c JOIN summaries AS s ON s.key = c.document WHERE c.number_key = ?1 "
                    "ORDER BY s.issued DESC NULLS LAST, s.key DESC, c.place",
                    summary_columns));
    const std::string key = number_key(number);
    statement.bind(key);
    std::vector<Citation> found;
    while (statement.step()) found.push_back({summary_of(statement), reference_of(statement)});
    return found;
}

} // namespace chithi
