// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"
#include "store/rank_parts.hpp"
#include "store/sqlite_store.hpp"
#include "store/syllable_key.hpp"
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

/// What SqliteStore says of matches as a whole.
namespace chithi {

namespace {

using PartsOfDocuments = std::unordered_map<std::uint32_t, std::vector<std::int64_t>>;

PartsOfDocuments matching_parts(const Connection& connection, const SearchPlan& plan) {
    PartsOfDocuments found;
    RankRequest request{0, Order::date, Grouping::none, {}};
    request.visit = [&](std::int64_t part, std::uint32_t document) { found[document].push_back(part); };
    if (!plan.empty()) static_cast<void>(rank_parts(connection, plan, request));
    return found;
}

constexpr const char* value_of_document(Facet facet) noexcept {
    if (facet == Facet::kind) return "SELECT kind FROM documents WHERE key = ?1";
    if (facet == Facet::issuer) return "SELECT issuer FROM documents WHERE key = ?1";
    return "SELECT substr(coalesce(d.issued, g.issued), 1, 4) FROM documents AS d "
           "LEFT JOIN given AS g ON g.document = d.key WHERE d.key = ?1";
}

// One value a document.
std::unordered_map<std::string, FacetCount> by_document(const Connection& connection, const PartsOfDocuments& matches,
                                                        Facet facet) {
    Statement value = connection.prepare(value_of_document(facet));
    std::unordered_map<std::string, FacetCount> counts;
    for (const auto& [document, parts] : matches) {
        value.bind(std::int64_t{document});
        FacetCount& count = counts[value.step() ? value.text(0) : std::string()];
        count.parts += parts.size();
        ++count.documents;
    }
    return counts;
}

// Several values a part.
std::unordered_map<std::string, FacetCount> by_assignee(const Connection& connection,
                                                        const PartsOfDocuments& matches) {
    Statement bodies = connection.prepare("SELECT DISTINCT n.name FROM assignees AS a JOIN names AS n "
                                          "ON n.key = a.body WHERE a.part = ?1");
    std::unordered_map<std::string, FacetCount> counts;
    for (const auto& [document, parts] : matches) {
        std::unordered_set<std::string> seen;
        for (const std::int64_t part : parts) {
            bodies.bind(part);
            bool any = false;
            for (; bodies.step(); any = true) {
                std::string body = bodies.text(0);
                FacetCount& count = counts[body];
                ++count.parts;
                if (seen.insert(std::move(body)).second) ++count.documents;
            }
            if (any) continue;
            FacetCount& none = counts[std::string()];
            ++none.parts;
            if (seen.emplace().second) ++none.documents;
        }
    }
    return counts;
}

// What SQLite does for a statement, a line a step.
std::string steps_of(const Connection& connection, const std::string& sql, const std::vector<std::string>& values) {
    Statement steps = connection.prepare("EXPLAIN QUERY PLAN " + sql);
    steps.bind_all(values);
    std::string out;
    while (steps.step()) out += fmt::format("    {}\n", steps.view(3));
    return out;
}

} // namespace

std::vector<FacetCount> SqliteStore::facet(const Query& query, Accents accents, Facet facet) const {
    const PartsOfDocuments matches = matching_parts(connection_, search_plan(connection_, query, accents));
    auto counts = facet == Facet::to ? by_assignee(connection_, matches) : by_document(connection_, matches, facet);
    std::vector<FacetCount> found;
    for (auto& [value, count] : counts) {
        found.push_back(count);
        found.back().value = value;
    }
    return found;
}

std::string SqliteStore::explain(const Query& query, Accents accents) const {
    const SearchPlan plan = search_plan(connection_, query, accents);
    if (plan.empty()) return "nothing is looked for\n";
    std::string out;
    if (!plan.match.empty()) {
        const std::string sql = "SELECT rowid FROM words WHERE words MATCH ?1";
        out += fmt::format("{}\n  ?1 = {}\n", sql, plan.match) + steps_of(connection_, sql, {plan.match});
    } else {
        out += "every part that the filters let pass\n";
    }
    for (const RowFilter& filter : plan.filters) {
        out += fmt::format("{} the {} in\n  {}\n", filter.unwanted ? "without" : "only",
                           filter.of == RowFilter::Of::document ? "documents" : "parts", filter.sql);
        for (std::size_t i = 0; i < filter.values.size(); ++i)
            out += fmt::format("  ?{} = {}\n", i + 1, filter.values[i]);
        out += steps_of(connection_, filter.sql, filter.values);
    }
    return out;
}

std::vector<std::size_t> SqliteStore::frequencies(const std::vector<std::string>& words) const {
    const Vocabulary vocabulary(connection_);
    std::vector<std::size_t> found;
    for (const std::string& word : words) {
        const SyllableKeys keys = keys_of(word);
        found.push_back(static_cast<std::size_t>(vocabulary.rows_of(keys.exact.empty() ? keys.folded : keys.exact)));
    }
    return found;
}

std::vector<std::string> SqliteStore::issuers() const {
    Statement statement =
        connection_.prepare("SELECT issuer FROM documents WHERE issuer NOT NULL "
                            "UNION SELECT issuer_parent FROM documents WHERE issuer_parent NOT NULL");
    std::vector<std::string> found;
    while (statement.step()) found.push_back(statement.text(0));
    return found;
}

} // namespace chithi
