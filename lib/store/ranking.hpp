// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/part_facts.hpp"
#include "store/search_plan.hpp"
#include <cstdint>
#include <vector>

/// How well a part answers a query.
///
///     score     = newness · (sum over concepts idf · occurs  +  sum over neighbours near · min(idf, idf) ·
///     closeness) occurs    = sat(any), or where the phrase was also sought as typed: folded · sat(any) + typed ·
///     sat(as typed) sat(n)    = n · (k1 + 1) / (n + k1 · (1 - b + b · words / average)) n         = sum of the
///     weights of the occurrences; one in a title counts `title` closeness = 1 / (1 + words between), half of it in
///     the other order, 0 from 16 words on newness   = 1 + fresh · 2^(-age / half life), the age counted from the
///     newest document of the index
///
/// Why not bm25 as FTS5 has it:
/// - A concept (see PhraseRole) is counted once: a word with its marks and without them, or a word and its synonyms,
///   are not so many words. Its idf is that of its most frequent phrase, the idf of a phrase the sum over its words.
/// - `typed` is more than half, so that one word as typed (1.0 in a part of average length) is above any number of
///   the same letters with other marks (at most 0.4 · 2.2).
/// - Words that stand side by side mean what the query means: two neighbours are worth as much as the rarer of the
///   two is once more. So "phong chong dich" finds phòng chống dịch before phong trào, though phong is as typed.
/// - b is less than bm25's 0.75: a requirement is short because it is one sentence, not because it is to the point.
/// - An older document is worth up to 5 % less: it decides between equals, and little else. At equal scores the
///   newer comes first, then what stands first in its document.
namespace chithi {

struct RankingWeights {
    double k1 = 1.2;
    double b = 0.5;
    double title = 3;
    double folded = 0.4;
    double typed = 0.6;
    double near = 1;
    double fresh = 0.05;
    double half_life = 3 * 365.25; ///< days
};

/// What the whole index says of a query's concepts.
struct Frequencies {
    std::vector<double> idf; ///< by concept
    double average_words = 1;
    std::uint16_t newest = 0; ///< day_number of the newest document
};

/// The idf of a term that stands in `rows` of `all` rows; always above 0.
[[nodiscard]] double idf_of(std::int64_t rows, std::int64_t all) noexcept;

/// Scores one part after another: `begin`, `see` each occurrence of each phrase, `score`.
class Relevance {
public:
    Relevance(const std::vector<PhraseRole>& phrases, Frequencies frequencies, const RankingWeights& weights = {});

    void begin() noexcept;

    /// `phrase` (its number in the plan) stands in the title or the text, at positions [first, first + size).
    void see(std::size_t phrase, bool in_title, std::size_t first, std::size_t size);

    /// The score, exact where it is `least` or more; less than `least` otherwise, without the costly part of it.
    [[nodiscard]] double score(const PartFacts& facts, double least);

private:
    struct Place {
        std::size_t first;
        std::size_t end;
    };
    struct Concept {
        double any = 0;
        double as_typed = 0;
        bool sought_as_typed = false;
        std::vector<Place> places;
    };

    [[nodiscard]] double saturated(double count, double norm) const noexcept;
    [[nodiscard]] double newness(std::uint16_t issued) const noexcept;
    [[nodiscard]] double closeness(std::size_t concept_number) const;

    const std::vector<PhraseRole>& phrases_;
    Frequencies frequencies_;
    RankingWeights weights_;
    std::vector<Concept> concepts_;
    double most_closeness_ = 0; // that all neighbours together can add
};

} // namespace chithi
