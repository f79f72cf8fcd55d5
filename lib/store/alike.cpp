// SPDX-License-Identifier: Apache-2.0
#include "store/alike.hpp"

#include <algorithm>
#include <limits>

namespace chithi {

namespace {

constexpr std::size_t most_candidates = 4; // more have met only by chance

} // namespace

AlikeParts::AlikeParts(const Connection& connection, PartFactsTable& facts)
    : facts_(facts), find_(connection.prepare("SELECT part FROM sketches WHERE sketch = ?1 ORDER BY part LIMIT ?2")),
      text_(connection.prepare("SELECT text FROM parts WHERE key = ?1")),
      add_(connection.prepare("INSERT OR IGNORE INTO sketches (sketch, part) VALUES (?1, ?2)")),
      remove_(connection.prepare("DELETE FROM sketches WHERE sketch = ?1 AND part = ?2")) {}

std::uint32_t AlikeParts::add(std::int64_t part, const PartSketch& sketch) {
    if (sketch.shingles.words() == 0) return 0;
    const std::int64_t like = find(sketch);
    for (const std::int64_t one : sketch.sketches) add_.bind(one, part).run();
    if (like == 0) return 0;
    PartFacts facts = facts_.of(like);
    if (facts.alike == 0) {
        facts.alike = static_cast<std::uint32_t>(like);
        facts_.set(like, facts);
    }
    return facts.alike;
}

void AlikeParts::remove(std::int64_t part, const PartSketch& sketch) {
    for (const std::int64_t one : sketch.sketches) remove_.bind(one, part).run();
    if (facts_.of(part).alike == part) rename(part, sketch);
}

// SQLite gives the key of a part that is gone to another one: no group may go on under it. Its members share a
// sketch with the first one, or with one that does, and so on.
void AlikeParts::rename(std::int64_t group, const PartSketch& sketch) {
    std::uint32_t name = 0;
    std::vector<std::int64_t> sketches(sketch.sketches.begin(), sketch.sketches.end());
    for (std::size_t next = 0; next < sketches.size(); ++next) {
        for (const std::int64_t part : with_sketch(sketches[next], std::numeric_limits<std::int64_t>::max())) {
            PartFacts facts = facts_.of(part);
            if (part == group || facts.alike != group) continue;
            if (name == 0) name = static_cast<std::uint32_t>(part);
            facts.alike = name;
            facts_.set(part, facts);
            for (const std::int64_t one : sketches_of(part)) {
                if (std::ranges::find(sketches, one) == sketches.end()) sketches.push_back(one);
            }
        }
    }
}

std::array<std::int64_t, 2> AlikeParts::sketches_of(std::int64_t part) {
    const bool found = text_.bind(part).step();
    const auto sketches = Shingles(found ? text_.view(0) : std::string_view()).sketches();
    text_.reset();
    return sketches;
}

std::vector<std::int64_t> AlikeParts::with_sketch(std::int64_t sketch, std::size_t most) {
    std::vector<std::int64_t> parts;
    find_.bind(sketch, most);
    while (find_.step()) parts.push_back(find_.integer(0));
    find_.reset();
    return parts;
}

std::int64_t AlikeParts::find(const PartSketch& sketch) {
    for (const std::int64_t one : sketch.sketches) {
        for (const std::int64_t part : with_sketch(one, most_candidates)) {
            if (is_alike(part, sketch.shingles)) return part;
        }
    }
    return 0;
}

bool AlikeParts::is_alike(std::int64_t part, const Shingles& shingles) {
    const bool alike = text_.bind(part).step() && Shingles(text_.view(0)).is_alike(shingles);
    text_.reset();
    return alike;
}

} // namespace chithi
