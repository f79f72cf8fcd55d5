// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

/// Which parts say the same but for a few words: the circular that ten offices send on.
///
/// Texts are compared by their runs of three syllables (shingles): alike are those that share three quarters of
/// them, and have the same numbers in the same order, for another day or another number is another requirement.
/// Texts of less than a dozen syllables must be the same. To find candidates without comparing all with all, a text
/// has two sketches, each of two min-hashes: of two texts that share a part j of their shingles, one sketch at least
/// agrees with probability 1 - (1 - j²)²: 0.96 at 0.9, 0.81 at 0.75, 0.02 at 0.1.
namespace chithi {

class Shingles {
public:
    explicit Shingles(std::string_view text);

    /// Texts that are alike have probably one of the two in common, as it stands.
    [[nodiscard]] std::array<std::int64_t, 2> sketches() const;

    [[nodiscard]] bool is_alike(const Shingles& other) const;

    /// How many syllables the text has.
    [[nodiscard]] std::size_t words() const noexcept { return words_; }

private:
    std::vector<std::uint64_t> hashes_; // of each run of three, ascending, each once
    std::uint64_t numbers_ = 0;         // a hash of all numbers in their order
    std::size_t words_ = 0;
};

/// All that is compared of a text.
struct PartSketch {
    explicit PartSketch(std::string_view text) : shingles(text), sketches(shingles.sketches()) {}

    Shingles shingles;
    std::array<std::int64_t, 2> sketches; ///< of the shingles
};

} // namespace chithi
