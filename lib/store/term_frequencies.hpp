// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/vocabulary.hpp"

namespace chithi {

/// In how many parts a term stands, for its idf. FTS5 counts them by walking over all: of a word in a million parts
/// that takes as long as to search for it. So frequent terms are counted now and then, in a sample, and an index that
/// has grown since is taken to have grown evenly; the logarithm of the idf forgives it.
class TermFrequencies {
public:
    explicit TermFrequencies(const Connection& connection);

    /// How many parts there are.
    [[nodiscard]] std::int64_t all() const noexcept { return all_; }

    [[nodiscard]] std::int64_t of(std::string_view term);

private:
    Vocabulary vocabulary_;
    Statement counted_;
    std::int64_t all_;
    std::int64_t all_when_counted_;
};

/// Counts the frequent terms where there are twice as many parts as when it was done last: in a sample of some
/// thousand, for to count them all takes as long as to read the full-text index. Belongs into the transaction of the
/// writer.
void count_frequent_terms(const Connection& connection);

} // namespace chithi
