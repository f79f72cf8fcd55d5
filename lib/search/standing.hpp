// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/body_name.hpp"
#include <chithi/store.hpp>

namespace chithi {

/// Where the body that speaks in a document stands: what "tỉnh", "các địa phương" mean in its mouth.
struct Standing {
    Levels levels = every_level;
    std::vector<Place> places;
};

/// From the issuer, the body printed above it and, of what is no central body, the place of issue.
[[nodiscard]] Standing standing_of(const DocumentSummary& document);

/// Gives `name` the places of `standing` for the levels at which it names none: "Ủy ban nhân dân huyện" in a
/// document of Huyện ủy Lộc Hà is that of Lộc Hà; "các xã" are somewhere in that district.
void put_in(BodyName& name, const Standing& standing);

} // namespace chithi
