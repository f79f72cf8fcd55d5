// SPDX-License-Identifier: Apache-2.0
#include "search/standing.hpp"

#include <algorithm>
#include <iterator>

namespace chithi {

namespace {

// Adds what `name` says of a body to what is known from those under it.
void learn(Standing& standing, const std::optional<std::string>& name) {
    if (!name) return;
    BodyName body = take_apart(*name, Writer::document);
    if (body.levelled && standing.levels == every_level) standing.levels = body.levels;
    for (Place& place : body.places) standing.places.push_back(std::move(place));
}

// A document is issued at the place of its level: the province, the district (decree 30/2020, cell 4). Central
// bodies sit in a province that they do not stand for.
void learn_place(Standing& standing, const std::optional<std::string>& place) {
    if (!place || (standing.levels & province) == 0 || standing.levels == every_level) return;
    BodyName body = take_apart("tỉnh " + *place, Writer::person);
    if (body.places.empty() || body.places.front().known.empty()) return;
    standing.places.push_back(std::move(body.places.front()));
}

// Which of two levels is the wider one: each has its bit above those of the wider ones.
bool is_narrower(Levels one, Levels other) noexcept { return one > other; }

} // namespace

Standing standing_of(const DocumentSummary& document) {
    Standing standing;
    learn(standing, document.issuer);
    learn(standing, document.issuer_parent);
    if (standing.levels == central) {
        standing.places.clear();
    } else if (standing.places.empty()) {
        learn_place(standing, document.place);
    }
    return standing;
}

void put_in(BodyName& name, const Standing& standing) {
    if (name.levels == central) return;
    std::vector<Place> more;
    for (Place place : standing.places) {
        const bool meets = (place.levels & name.levels) != 0;
        const bool named = std::ranges::any_of(
            name.places, [&](const Place& own) { return !is_narrower(own.levels, place.levels); });
        // All of a sort are in different places of their own level.
        const bool several = name.plural && name.levelled && meets;
        const bool narrower = !meets && is_narrower(place.levels, name.levels);
        if (named || several || narrower) continue;
        if (meets) place.levels &= name.levels;
        more.push_back(std::move(place));
    }
    std::ranges::move(more, std::back_inserter(name.places));
}

} // namespace chithi
