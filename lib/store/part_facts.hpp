// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <array>
#include <chithi/document.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// What the ranking must know of each part that matches: 16 bytes in a table of their own, so that a word in a
/// million parts costs 5,000 rows of one page each, not a million look-ups.
namespace chithi {

/// A day as it is stored here, comparable; 0 is none. Days before 1900 and after 2079 count as the first and last.
[[nodiscard]] std::uint16_t day_number(const std::optional<Day>& day) noexcept;

enum PartFlag : std::uint16_t {
    is_task = 1,    ///< its assignees have something to do here
    recurs = 2,     ///< it has a duty that recurs
    several_due = 4 ///< it has deadlines on several days, of which `due` is the first
};

struct PartFacts {
    std::uint32_t document = 0; ///< its key; 0: there is no such part
    std::uint32_t alike = 0;    ///< the first of the parts that say the same (see sketch.hpp); 0: it has no like
    std::uint16_t words = 0;    ///< syllables of title and text; 65,535 stands for more, too
    std::uint16_t issued = 0;   ///< day_number of the document's date, or of the one given by hand
    std::uint16_t due = 0;      ///< day_number of the first deadline
    std::uint16_t flags = 0;    ///< of PartFlag

    friend bool operator==(const PartFacts&, const PartFacts&) = default;
};

/// Reads and writes the facts by the key of the part. Keeps what it has read: changes of another connection, or of
/// another PartFactsTable, do not show.
class PartFactsTable {
public:
    explicit PartFactsTable(const Connection& connection);

    /// The facts of a part; an empty one where there is no such part.
    [[nodiscard]] const PartFacts& of(std::int64_t part) {
        const auto number = static_cast<std::size_t>(part) / chunk_size;
        if (number >= chunks_.size() || !chunks_[number]) load(number);
        return (*chunks_[number])[static_cast<std::size_t>(part) % chunk_size];
    }

    /// Notes the facts of a part; `save` writes them.
    void set(std::int64_t part, const PartFacts& facts);

    /// Writes what was set.
    void save();

private:
    static constexpr std::size_t chunk_size = 250; // 4,000 bytes: a row fits on a page of SQLite's
    using Chunk = std::array<PartFacts, chunk_size>;

    void load(std::size_t number);
    void save(std::size_t number);

    const Connection& connection_;
    Statement find_;
    Statement update_;
    Statement insert_;
    std::vector<std::unique_ptr<Chunk>> chunks_;
    std::vector<std::size_t> changed_;
};

} // namespace chithi
