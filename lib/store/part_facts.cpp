// SPDX-License-Identifier: Apache-2.0
#include "store/part_facts.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace chithi {

namespace {

constexpr std::chrono::sys_days first_day = Day(std::chrono::year(1900), std::chrono::January, std::chrono::day(1));

static_assert(sizeof(PartFacts) == 16 && std::is_trivially_copyable_v<PartFacts>);
static_assert(std::endian::native == std::endian::little, "the table holds numbers with their low byte first");

} // namespace

std::uint16_t day_number(const std::optional<Day>& day) noexcept {
    if (!day) return 0;
    const auto days = (std::chrono::sys_days(*day) - first_day).count() + 1;
    return static_cast<std::uint16_t>(std::clamp<std::int64_t>(days, 1, 65535));
}

PartFactsTable::PartFactsTable(const Connection& connection)
    : connection_(connection), find_(connection.prepare("SELECT entries FROM part_facts WHERE chunk = ?1")),
      update_(connection.prepare("UPDATE part_facts SET entries = ?2 WHERE chunk = ?1")),
      insert_(connection.prepare("INSERT INTO part_facts (chunk, entries) VALUES (?1, ?2)")) {}

void PartFactsTable::load(std::size_t number) {
    if (number >= chunks_.size()) chunks_.resize(number + 1);
    auto chunk = std::make_unique<Chunk>();
    if (find_.bind(number).step()) {
        const std::string_view entries = find_.view(0);
        // A chunk of facts that are all empty is stored as nothing, and has no address.
        if (!entries.empty()) std::memcpy(chunk->data(), entries.data(), std::min(entries.size(), sizeof(Chunk)));
    }
    find_.reset();
    chunks_[number] = std::move(chunk);
}

void PartFactsTable::set(std::int64_t part, const PartFacts& facts) {
    static_cast<void>(of(part));
    const auto number = static_cast<std::size_t>(part) / chunk_size;
    (*chunks_[number])[static_cast<std::size_t>(part) % chunk_size] = facts;
    if (std::ranges::find(changed_, number) == changed_.end()) changed_.push_back(number);
}

void PartFactsTable::save() {
    for (const std::size_t number : changed_) save(number);
    changed_.clear();
}

// No trailing empty entries: the last chunk of a small index is small.
void PartFactsTable::save(std::size_t number) {
    const Chunk& chunk = *chunks_[number];
    std::size_t size = chunk.size();
    while (size > 0 && chunk[size - 1] == PartFacts{}) --size;
    const std::string_view entries(reinterpret_cast<const char*>(chunk.data()), size * sizeof(PartFacts));
    update_.bind(number, Blob{entries}).run();
    if (connection_.changes() == 0) insert_.bind(number, Blob{entries}).run();
}

} // namespace chithi
