// SPDX-License-Identifier: Apache-2.0
#include "store/sketch.hpp"

#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <iterator>
#include <limits>

namespace chithi {

namespace {

constexpr std::size_t run = 3;           // syllables in a shingle
constexpr std::size_t short_text = 12;   // syllables; one changed word is a quarter of it
constexpr std::size_t alike_of_four = 3; // shared quarters

// The finaliser of splitmix64: every bit of the input reaches every bit of the output.
constexpr std::uint64_t mixed(std::uint64_t value) noexcept {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

// FNV-1a, ASCII capitals as small letters: the texts of one circular write other capitals alike.
constexpr std::uint64_t hash_of(std::string_view syllable) noexcept {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : syllable) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        hash = (hash ^ static_cast<unsigned char>(small)) * 0x100000001B3U;
    }
    return hash;
}

constexpr std::array<std::uint64_t, 4> seeds = {0x9E3779B97F4A7C15U, 0xC2B2AE3D27D4EB4FU, 0x165667B19E3779F9U,
                                                0xD6E8FEB86659FD93U};

} // namespace

Shingles::Shingles(std::string_view text) {
    std::array<std::uint64_t, run> last{};
    for_each_syllable(text, [&](Range place) {
        const std::string_view syllable = text.substr(place.first, place.size());
        const std::uint64_t hash = hash_of(syllable);
        std::rotate(last.begin(), last.begin() + 1, last.end());
        last.back() = hash;
        if (is_digit(syllable.front())) numbers_ = mixed(numbers_ + hash);
        if (++words_ >= run) hashes_.push_back(mixed(mixed(mixed(last[0]) + last[1]) + last[2]));
    });
    if (words_ > 0 && words_ < run) hashes_.push_back(mixed(mixed(mixed(last[0]) + last[1]) + last[2]));
    std::ranges::sort(hashes_);
    hashes_.erase(std::ranges::unique(hashes_).begin(), hashes_.end());
}

std::array<std::int64_t, 2> Shingles::sketches() const {
    std::array<std::uint64_t, seeds.size()> least{};
    least.fill(std::numeric_limits<std::uint64_t>::max());
    for (const std::uint64_t hash : hashes_) {
        for (std::size_t i = 0; i < seeds.size(); ++i) least[i] = std::min(least[i], mixed(hash ^ seeds[i]));
    }
    // Numbers must agree: they are part of what is looked up. 48 bits take less room in SQLite than 64.
    const auto sketch = [&](std::size_t i, std::uint64_t which) {
        return static_cast<std::int64_t>(mixed(mixed(least[i] + which) + least[i + 1] + numbers_) >> 16);
    };
    return {sketch(0, 0), sketch(2, 1)};
}

bool Shingles::is_alike(const Shingles& other) const {
    if (numbers_ != other.numbers_) return false;
    if (std::min(words_, other.words_) < short_text) return words_ == other.words_ && hashes_ == other.hashes_;
    std::vector<std::uint64_t> common;
    std::ranges::set_intersection(hashes_, other.hashes_, std::back_inserter(common));
    const std::size_t shared = common.size();
    const std::size_t all = hashes_.size() + other.hashes_.size() - shared;
    return shared * 4 >= all * alike_of_four;
}

} // namespace chithi
