// SPDX-License-Identifier: Apache-2.0
#include "store/top_parts.hpp"

#include <iterator>
#include <limits>

namespace chithi {

TopParts::TopParts(std::size_t most, Grouping grouping)
    : most_(most), grouping_(grouping),
      least_(most == 0 ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity()) {}

std::uint32_t TopParts::group_of(const PartFacts& facts) const noexcept {
    if (grouping_ == Grouping::document) return facts.document;
    return grouping_ == Grouping::alike ? facts.alike : 0;
}

std::vector<Range>* TopParts::offer(std::int64_t key, const PartFacts& facts, double score) {
    ++total_;
    const Candidate candidate{score, facts.issued, key, group_of(facts)};
    if (candidate.group != 0 && joins_group(candidate)) return nullptr;
    return score >= least_ ? keep(candidate) : nullptr;
}

// Whether a better part stands for the candidate; if not, the candidate stands for its group from now on.
bool TopParts::joins_group(const Candidate& candidate) {
    const auto [place, added] = groups_.try_emplace(candidate.group, Group{candidate, 1});
    if (added) return false;
    Group& group = place->second;
    ++group.count;
    ++repeated_;
    if (!(candidate < group.best)) return true;
    kept_.erase(group.best);
    group.best = candidate;
    return false;
}

std::vector<Range>* TopParts::keep(const Candidate& candidate) {
    const auto place = kept_.try_emplace(candidate).first;
    const bool last = kept_.size() > most_ && std::next(place) == kept_.end();
    if (kept_.size() > most_) kept_.erase(std::prev(kept_.end()));
    if (kept_.size() == most_) least_ = kept_.rbegin()->first.score;
    return last ? nullptr : &place->second;
}

std::vector<RankedPart> TopParts::best() const {
    std::vector<RankedPart> found;
    for (const auto& [candidate, places] : kept_) {
        const auto group = groups_.find(candidate.group);
        found.push_back({candidate.key, candidate.score, group == groups_.end() ? 1 : group->second.count, places});
    }
    return found;
}

} // namespace chithi
