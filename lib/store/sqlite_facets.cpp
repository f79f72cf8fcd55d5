// SPDX-License-Identifier: Apache-2.0
#include "store/match_expression.hpp"
#include "store/rank_parts.hpp"
#include "store/sqlite_store.hpp"
#include "store/syllable_key.hpp"
#include "store/term_frequencies.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <utility>

/// What SqliteStore says of matches as a whole.
namespace chithi {

namespace {

/// The parts that match, by their keys, which are dense.
class MatchingParts {
public:
    MatchingParts(const Connection& connection, const SearchPlan& plan) {
        RankRequest request{0, Order::date, Grouping::none, {}};
        request.visit = [&](std::int64_t part, std::uint32_t document) { add(part, document); };
        if (!plan.empty()) static_cast<void>(rank_parts(connection, plan, request));
    }

    [[nodiscard]] std::size_t count() const noexcept { return count_; }

    /// The key of the document that a part belongs to; 0 where it does not match.
    [[nodiscard]] std::uint32_t document_of(std::int64_t part) const noexcept {
        const auto at = static_cast<std::size_t>(part);
        return at < documents_.size() ? documents_[at] : 0;
    }

    /// Calls visit(part, document) for each.
    template <typename Visit> void for_each(Visit visit) const {
        for (std::size_t part = 0; part < documents_.size(); ++part) {
            if (documents_[part] != 0) visit(static_cast<std::int64_t>(part), documents_[part]);
        }
    }

private:
    void add(std::int64_t part, std::uint32_t document) {
        const auto at = static_cast<std::size_t>(part);
        if (at >= documents_.size()) documents_.resize(std::max(at + 1, documents_.size() * 2));
        documents_[at] = document;
        ++count_;
    }

    std::vector<std::uint32_t> documents_; // by part
    std::size_t count_ = 0;
};

// An index covers these columns: to walk over all documents costs less than to look a part of them up.
constexpr const char* value_of_documents(Facet facet) noexcept {
    if (facet == Facet::kind) return "SELECT key, kind FROM documents";
    if (facet == Facet::issuer) return "SELECT key, issuer FROM documents";
    return "SELECT d.key, substr(coalesce(d.issued, g.issued), 1, 4) FROM documents AS d "
           "LEFT JOIN given AS g ON g.document = d.key";
}

// One value a document.
std::unordered_map<std::string, FacetCount> by_document(const Connection& connection, const MatchingParts& matches,
                                                        Facet facet) {
    std::unordered_map<std::uint32_t, std::size_t> parts_of;
    matches.for_each([&](std::int64_t, std::uint32_t document) { ++parts_of[document]; });
    Statement value = connection.prepare(value_of_documents(facet));
    std::unordered_map<std::string, FacetCount> counts;
    while (!parts_of.empty() && value.step()) {
        const auto found = parts_of.find(static_cast<std::uint32_t>(value.integer(0)));
        if (found == parts_of.end()) continue;
        FacetCount& count = counts[value.text(1)];
        count.parts += found->second;
        ++count.documents;
    }
    return counts;
}

/// Adds up what each body has: all rows of one body, then all of the next.
class BodyCounter {
public:
    explicit BodyCounter(const MatchingParts& matches) : matches_(matches) {}

    void see(std::int64_t body, std::int64_t part) {
        const std::uint32_t document = matches_.document_of(part);
        if (document == 0) return;
        FacetCount& count = counts_[body];
        count.parts += marked(part_seen_, static_cast<std::size_t>(part), body) ? 0 : 1;
        count.documents += marked(document_seen_, document, body) ? 0 : 1;
    }

    /// Matching parts that nobody was seen of.
    void see_the_rest() {
        matches_.for_each([&](std::int64_t part, std::uint32_t) {
            const auto at = static_cast<std::size_t>(part);
            if (at >= part_seen_.size() || part_seen_[at] == none) see(nobody, part);
        });
    }

    [[nodiscard]] const std::unordered_map<std::int64_t, FacetCount>& counts() const noexcept { return counts_; }

private:
    static constexpr std::int64_t nobody = 0; // no key of a name
    static constexpr std::int64_t none = -1;

    using LastBody = std::vector<std::int64_t>;

    // Whether the body was the last that is noted at this place; it is now.
    static bool marked(LastBody& seen, std::size_t at, std::int64_t body) {
        if (at >= seen.size()) seen.resize(std::max(at + 1, seen.size() * 2), none);
        return std::exchange(seen[at], body) == body;
    }

    const MatchingParts& matches_;
    std::unordered_map<std::int64_t, FacetCount> counts_;
    LastBody part_seen_;
    LastBody document_seen_;
};

// Calls visit(body, part) for each assignee of the matching parts, and perhaps of others, body by body. To walk over
// all in an index is cheaper than looking each up where a good part of them is wanted.
template <typename Visit>
void for_each_assignee(const Connection& connection, const MatchingParts& matches, Visit visit) {
    constexpr std::int64_t walked_while_one_is_found = 20;
    const std::int64_t all = connection.integer("SELECT max(key) FROM parts");
    if (static_cast<std::int64_t>(matches.count()) > all / walked_while_one_is_found) {
        Statement rows =
            connection.prepare("SELECT body, part FROM assignees INDEXED BY assignees_by_body ORDER BY body");
        while (rows.step()) visit(rows.integer(0), rows.integer(1));
        return;
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    Statement bodies = connection.prepare("SELECT body FROM assignees WHERE part = ?1");
    matches.for_each([&](std::int64_t part, std::uint32_t) {
        for (bodies.bind(part); bodies.step();) found.emplace_back(bodies.integer(0), part);
    });
    std::ranges::sort(found);
    for (const auto& [body, part] : found) visit(body, part);
}

// Several values a part; names are looked up at the end, once each.
std::unordered_map<std::string, FacetCount> by_assignee(const Connection& connection, const MatchingParts& matches) {
    BodyCounter counter(matches);
    for_each_assignee(connection, matches, [&](std::int64_t body, std::int64_t part) { counter.see(body, part); });
    counter.see_the_rest();
    Statement name = connection.prepare("SELECT name FROM names WHERE key = ?1");
    std::unordered_map<std::string, FacetCount> named;
    for (const auto& [body, count] : counter.counts()) {
        named[name.bind(body).step() ? name.text(0) : std::string()] = count;
    }
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
    const MatchingParts matches(connection_, search_plan(connection_, query, accents));
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
    TermFrequencies frequencies(connection_);
    std::unordered_map<std::string, std::size_t> known; // a look-up may read all that is noted of a term
    std::vector<std::size_t> found;
    for (const std::string& word : words) {
        const SyllableKeys keys = keys_of(word);
        const std::string& term = keys.exact.empty() ? keys.folded : keys.exact;
        const auto [place, fresh] = known.try_emplace(term, 0);
        if (fresh) place->second = static_cast<std::size_t>(frequencies.of(term));
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
