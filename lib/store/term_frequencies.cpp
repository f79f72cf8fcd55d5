// SPDX-License-Identifier: Apache-2.0
#include "store/term_frequencies.hpp"

namespace chithi {

namespace {

constexpr std::int64_t small_index = 5000; // parts: in a smaller one nothing is frequent
constexpr std::int64_t frequent = 1000;    // parts with a term; fewer are counted in less than 0.1 ms

std::int64_t count_parts(const Connection& connection) { return connection.integer("SELECT max(key) FROM parts"); }

std::int64_t parts_when_counted(const Connection& connection) {
    return connection.integer("SELECT value FROM properties WHERE name = 'parts when terms were counted'");
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
    if (all < small_index || all < 2 * parts_when_counted(connection)) return;
    const Vocabulary vocabulary(connection); // makes the table of terms known
    connection.execute("DELETE FROM frequent_terms");
    connection.prepare("INSERT INTO frequent_terms SELECT term, doc FROM vocabulary WHERE doc >= ?1")
        .bind(frequent)
        .run();
    connection.prepare("INSERT OR REPLACE INTO properties VALUES ('parts when terms were counted', ?1)")
        .bind(all)
        .run();
}

} // namespace chithi
