// SPDX-License-Identifier: Apache-2.0
#include "store/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t farthest = 16;                       // words between neighbours
constexpr std::size_t title_offset = std::size_t{1} << 40; // no word of a title is near one of the text

} // namespace

double idf_of(std::int64_t rows, std::int64_t all) noexcept {
    const auto with = static_cast<double>(rows);
    const auto without = static_cast<double>(std::max<std::int64_t>(all - rows, 0));
    return std::log(1 + (without + 0.5) / (with + 0.5));
}

Relevance::Relevance(const std::vector<PhraseRole>& phrases, Frequencies frequencies, const RankingWeights& weights)
    : phrases_(phrases), frequencies_(std::move(frequencies)), weights_(weights), concepts_(frequencies_.idf.size()) {
    for (const PhraseRole& phrase : phrases) {
        if (phrase.as_typed && phrase.concept_number != no_concept) {
            concepts_[phrase.concept_number].sought_as_typed = true;
        }
    }
    for (std::size_t i = 1; i < concepts_.size(); ++i) {
        most_closeness_ += weights.near * std::min(frequencies_.idf[i - 1], frequencies_.idf[i]);
    }
}

void Relevance::begin() noexcept {
    for (Concept& one : concepts_) {
        one.any = 0;
        one.as_typed = 0;
        one.places.clear();
    }
}

void Relevance::see(std::size_t phrase, bool in_title, std::size_t first, std::size_t size) {
    const PhraseRole& role = phrases_[phrase];
    Concept& one = concepts_[role.concept_number];
    (role.as_typed ? one.as_typed : one.any) += role.weight * (in_title ? weights_.title : 1);
    if (role.as_typed || concepts_.size() < 2) return;
    const std::size_t place = first + (in_title ? title_offset : 0);
    one.places.push_back({place, place + size});
}

double Relevance::saturated(double count, double norm) const noexcept {
    return count * (weights_.k1 + 1) / (count + weights_.k1 * norm);
}

double Relevance::newness(std::uint16_t issued) const noexcept {
    if (issued == 0) return 1;
    const double age = static_cast<double>(frequencies_.newest) - static_cast<double>(issued);
    return 1 + weights_.fresh * std::exp2(-std::max(age, 0.0) / weights_.half_life);
}

// How close the nearest occurrences of a concept and the next one stand.
double Relevance::closeness(std::size_t concept_number) const {
    const std::vector<Place>& ones = concepts_[concept_number].places;
    const std::vector<Place>& others = concepts_[concept_number + 1].places;
    double best = 0;
    auto other = others.begin();
    for (const Place& one : ones) {
        while (other != others.end() && other->first < one.end) ++other;
        const auto close = [&](std::size_t between, double most) {
            if (between < farthest) best = std::max(best, most / (1 + static_cast<double>(between)));
        };
        if (other != others.end()) close(other->first - one.end, 1);
        const auto before = other == others.begin() ? others.end() : std::prev(other);
        if (before != others.end() && before->end <= one.first) close(one.first - before->end, 0.5);
    }
    return best;
}

double Relevance::score(const PartFacts& facts, double least) {
    const double length = static_cast<double>(facts.words) / frequencies_.average_words;
    const double norm = 1 - weights_.b + weights_.b * length;
    double sum = 0;
    for (std::size_t i = 0; i < concepts_.size(); ++i) {
        const Concept& one = concepts_[i];
        const double any = saturated(one.any, norm);
        const double typed = one.sought_as_typed ? saturated(one.as_typed, norm) : 0;
        sum += frequencies_.idf[i] * (one.sought_as_typed ? weights_.folded * any + weights_.typed * typed : any);
    }
    const double factor = newness(facts.issued);
    if (concepts_.size() < 2 || factor * (sum + most_closeness_) < least) return factor * sum;
    const auto by_place = [](const Place& one, const Place& other) { return one.first < other.first; };
    for (Concept& one : concepts_) std::ranges::sort(one.places, by_place);
    for (std::size_t i = 0; i + 1 < concepts_.size(); ++i) {
        sum += weights_.near * std::min(frequencies_.idf[i], frequencies_.idf[i + 1]) * closeness(i);
    }
    return factor * sum;
}

} // namespace chithi
