// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/part_facts.hpp"
#include "store/sketch.hpp"

namespace chithi {

/// Finds which stored parts say the same as a new one, and keeps PartFacts::alike. Parts that are alike carry the key
/// of one of them, so that a search tells at once which of its matches are one.
class AlikeParts {
public:
    AlikeParts(const Connection& connection, PartFactsTable& facts);

    /// Notes the sketches of a part that was added; the group it belongs to now, or 0. Where it makes a group with a
    /// part that was alone, that part's facts are set.
    std::uint32_t add(std::int64_t part, const PartSketch& sketch);

    /// Forgets a part, which is still in the table of parts. Where the group is called by it, it gets another name.
    void remove(std::int64_t part, const PartSketch& sketch);

private:
    [[nodiscard]] std::vector<std::int64_t> with_sketch(std::int64_t sketch, std::size_t most);
    [[nodiscard]] bool is_alike(std::int64_t part, const Shingles& shingles);
    [[nodiscard]] std::int64_t find(const PartSketch& sketch);
    [[nodiscard]] std::array<std::int64_t, 2> sketches_of(std::int64_t part);
    void rename(std::int64_t group, const PartSketch& sketch);

    PartFactsTable& facts_;
    Statement find_;
    Statement text_;
    Statement add_;
    Statement remove_;
};

} // namespace chithi
