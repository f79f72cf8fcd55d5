// SPDX-License-Identifier: Apache-2.0
#include "store/term_frequencies.hpp"

#include "store/terms.hpp"
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace chithi {

namespace {

constexpr std::int64_t small_index = 5000; // parts: in a smaller one nothing is frequent
constexpr std::int64_t frequent = 1000;    // parts with a term; fewer are counted in less than 0.1 ms
constexpr std::int64_t grown = 2;          // times as many parts: what was counted before is renewed
constexpr std::int64_t sampled = 4096;     // parts: a term in each hundredth one is counted to a sixth

std::int64_t count_parts(const Connection& connection) { return connection.integer("SELECT max(key) FROM parts"); }

std::int64_t parts_when_counted(const Connection& connection) {
    return connection.integer("SELECT value FROM properties WHERE name = 'parts when terms were counted'");
}

using Counts = std::unordered_map<std::string, std::int64_t>;

/// Parts that lie evenly among all, but in no step with the documents: by multiples of the golden ratio.
class Sample {
public:
    explicit Sample(std::int64_t all) : all_(all) {}

    [[nodiscard]] std::int64_t next() noexcept {
        constexpr double golden = 0.6180339887498949;
        double whole = 0;
        const double place = std::modf(static_cast<double>(++taken_) * golden, &whole);
        return 1 + static_cast<std::int64_t>(place * static_cast<double>(all_));
    }

private:
    std::int64_t all_;
    std::int64_t taken_ = 0;
};

void count_terms(std::string_view text, std::unordered_set<std::string>& seen, Counts& counts) {
    static_cast<void>(each_document_term(text, [&](const PlacedTerm& one) {
        const auto [term, is_new] = seen.emplace(one.term);
        if (is_new) ++counts[*term];
        return 0;
    }));
}

/// In how many parts of a sample each term stands, and how many parts those are: fewer where some keys have none.
std::pair<Counts, std::int64_t> count_in_sample(const Connection& connection, std::int64_t all) {
    Statement part = connection.prepare("SELECT title, text FROM parts WHERE key = ?1");
    Sample sample(all);
    Counts counts;
    std::int64_t found = 0;
    std::unordered_set<std::string> seen;
    for (std::int64_t i = 0; i < sampled; ++i) {
        if (!part.bind(sample.next()).step()) continue;
        ++found;
        seen.clear();
        count_terms(part.view(0), seen, counts);
        count_terms(part.view(1), seen, counts);
    }
    return {std::move(counts), found};
}

} // namespace

TermFrequencies::TermFrequencies(const Connection& connection)
    : vocabulary_(connection), counted_(connection.prepare("SELECT parts FROM frequent_terms WHERE term = ?1")),
      all_(count_parts(connection)), all_when_counted_(parts_when_counted(connection)) {}

std::int64_t TermFrequencies::of(std::string_view term) {
    if (all_when_counted_ == 0 || !counted_.bind(term).step()) return vocabulary_.rows_of(term);
    const auto share = static_cast<double>(counted_.integer(0)) / static_cast<double>(all_when_counted_);
    counted_.reset();
    return static_cast<std::int64_t>(share * static_cast<double>(all_));
}

void count_frequent_terms(const Connection& connection) {
    const std::int64_t all = count_parts(connection);
    if (all < small_index || all < grown * parts_when_counted(connection)) return;
    const auto [counts, parts] = count_in_sample(connection, all);
    connection.execute("DELETE FROM frequent_terms");
    Statement add = connection.prepare("INSERT INTO frequent_terms VALUES (?1, ?2)");
    for (const auto& [term, count] : counts) {
        if (count * all >= frequent * parts) add.bind(term, count * all / parts).run();
    }
    connection.prepare("INSERT OR REPLACE INTO properties VALUES ('parts when terms were counted', ?1)")
        .bind(all)
        .run();
}

} // namespace chithi
