// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "search/query_parser.hpp"
#include "search/resolve.hpp"
#include <algorithm>
#include <map>

namespace chithi {

namespace {

// ỦY BAN NHÂN DÂN = Ủy ban nhân dân = Uỷ ban nhân dân: the spelling that most parts have is shown.
std::vector<FacetCount> without_spellings(std::vector<FacetCount> counts) {
    std::ranges::sort(counts, [](const FacetCount& one, const FacetCount& other) {
        return one.parts != other.parts ? one.parts > other.parts : one.value < other.value;
    });
    std::map<std::string, std::size_t> places;
    std::vector<FacetCount> merged;
    for (FacetCount& count : counts) {
        const auto [place, fresh] = places.try_emplace(exact_key(count.value), merged.size());
        if (fresh) {
            merged.push_back(std::move(count));
        } else {
            merged[place->second].parts += count.parts;
            merged[place->second].documents += count.documents;
        }
    }
    return merged;
}

} // namespace

std::vector<FacetCount> facet(const Store& store, std::string_view typed, Facet facet, const SearchOptions& options) {
    const Query query = resolved(store, parse_query(typed), options);
    std::vector<FacetCount> counts = without_spellings(store.facet(query, options.accents, facet));
    if (facet == Facet::year) { // newest first
        std::ranges::sort(counts, std::ranges::greater{}, &FacetCount::value);
    } else {
        std::ranges::stable_sort(counts, std::ranges::greater{}, &FacetCount::parts);
    }
    return counts;
}

} // namespace chithi
