// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "store/part_facts.hpp"
#include <chithi/store.hpp>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace chithi {

/// A part among the best ones.
struct RankedPart {
    std::int64_t key = 0;
    double score = 0;          ///< what it is put in order by; greater is better
    std::size_t alike = 1;     ///< parts of its group that match, itself included
    std::vector<Range> places; ///< of matched phrases in the text: positions (see terms.hpp), as they were noted
};

/// The best so many of the parts that are offered, one of each group, without keeping the others.
class TopParts {
public:
    TopParts(std::size_t most, Grouping grouping);

    /// A part needs at least this score to be among the best, as things stand.
    [[nodiscard]] double least() const noexcept { return least_; }

    /// Where the part is among the best so far, the place to note where phrases stand in it; else null.
    std::vector<Range>* offer(std::int64_t key, const PartFacts& facts, double score);

    /// How many were offered.
    [[nodiscard]] std::size_t total() const noexcept { return total_; }

    /// How many groups they belong to; a part on its own is one.
    [[nodiscard]] std::size_t groups() const noexcept { return total_ - repeated_; }

    /// The best ones, best first; at equal scores the newer, then the smaller key.
    [[nodiscard]] std::vector<RankedPart> best() const;

private:
    struct Candidate {
        double score;
        std::uint16_t issued;
        std::int64_t key;
        std::uint32_t group;

        /// Better first.
        friend bool operator<(const Candidate& one, const Candidate& other) noexcept {
            if (one.score != other.score) return one.score > other.score;
            if (one.issued != other.issued) return one.issued > other.issued;
            return one.key < other.key;
        }
    };
    struct Group {
        Candidate best;
        std::size_t count;
    };

    [[nodiscard]] std::uint32_t group_of(const PartFacts& facts) const noexcept;
    [[nodiscard]] bool joins_group(const Candidate& candidate);
    std::vector<Range>* keep(const Candidate& candidate);

    std::size_t most_;
    Grouping grouping_;
    std::map<Candidate, std::vector<Range>> kept_; // at most most_ of them
    std::unordered_map<std::uint32_t, Group> groups_;
    double least_;
    std::size_t total_ = 0;
    std::size_t repeated_ = 0;
};

} // namespace chithi
