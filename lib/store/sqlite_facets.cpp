// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"
#include "store/rank_parts.hpp"
#include "store/sqlite_store.hpp"
#include "store/syllable_key.hpp"
#include <fmt/format.h>
#include <set>
#include <unordered_map>

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

// An index covers these columns: to walk over all documents costs less than to look a part of them up.
constexpr const char* value_of_documents(Facet facet) noexcept {
    if (facet == Facet::kind) return "SELECT key, kind FROM documents";
    if (facet == Facet::issuer) return "SELECT key, issuer FROM documents";
    return "SELECT d.key, substr(coalesce(d.issued, g.issued), 1, 4) FROM documents AS d "
           "LEFT JOIN given AS g ON g.document = d.key";
}

// One value a document.
std::unordered_map<std::string, FacetCount> by_document(const Connection& connection, const PartsOfDocuments& matches,
                                                        Facet facet) {
    Statement value = connection.prepare(value_of_documents(facet));
    std::unordered_map<std::string, FacetCount> counts;
    while (!matches.empty() && value.step()) {
        const auto found = matches.find(static_cast<std::uint32_t>(value.integer(0)));
        if (found == matches.end()) continue;
        FacetCount& count = counts[value.text(1)];
        count.parts += found->second.size();
        ++count.documents;
    }
    return counts;
}

// Several values a part; names are looked up at the end, once each.
std::unordered_map<std::string, FacetCount> by_assignee(const Connection& connection,
                                                        const PartsOfDocuments& matches) {
    constexpr std::int64_t nobody = 0; // no key of a name
    Statement bodies = connection.prepare("SELECT body FROM assignees WHERE part = ?1");
    std::unordered_map<std::int64_t, FacetCount> counts;
    for (const auto& [document, parts] : matches) {
        std::set<std::int64_t> of_document;
        for (const std::int64_t part : parts) {
            std::set<std::int64_t> of_part;
            for (bodies.bind(part); bodies.step();) of_part.insert(bodies.integer(0));
            if (of_part.empty()) of_part.insert(nobody);
            for (const std::int64_t body : of_part) ++counts[body].parts;
            of_document.merge(of_part);
        }
        for (const std::int64_t body : of_document) ++counts[body].documents;
    }
    Statement name = connection.prepare("SELECT name FROM names WHERE key = ?1");
    std::unordered_map<std::string, FacetCount> named;
    for (const auto& [body, count] : counts) named[name.bind(body).step() ? name.text(0) : std::string()] = count;
    return named;
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
    std::unordered_map<std::string, std::size_t> known; // a look-up reads all that is noted of a term
    std::vector<std::size_t> found;
    for (const std::string& word : words) {
        const SyllableKeys keys = keys_of(word);
        const std::string& term = keys.exact.empty() ? keys.folded : keys.exact;
        const auto [place, fresh] = known.try_emplace(term, 0);
        if (fresh) place->second = static_cast<std::size_t>(vocabulary.rows_of(term));
        found.push_back(place->second);
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
