// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace chithi {

/// A number that stands for the spelling of a word: equal words have equal codes; unequal ones nearly always
/// other codes, so whoever finds a code still compares the spelling. The same in each run of the program.
using WordCode = std::uint32_t;

/// FNV-1a over the bytes of `key`.
[[nodiscard]] constexpr WordCode code_of(std::string_view key) noexcept {
    WordCode code = 2166136261u;
    for (const char c : key) code = (code ^ static_cast<unsigned char>(c)) * 16777619u;
    return code;
}

/// Values by the code of a word, asked about every word of a text: nearly every question ends at one look into
/// one slot, where std::unordered_map hashes the word again and follows a list.
template <typename Value> class CodeTable {
public:
    using Row = std::pair<WordCode, Value>;

    CodeTable() : slots_(1) {}

    explicit CodeTable(std::vector<Row> rows) : slots_(std::bit_ceil(rows.size() * 4 + 1)) {
        std::ranges::stable_sort(rows, {}, &Row::first);
        values_.reserve(rows.size());
        for (const Row& row : rows) {
            Slot& slot = slot_of(row.first);
            if (slot.end == 0) slot = {row.first, static_cast<std::uint32_t>(values_.size()), 0};
            values_.push_back(row.second);
            slot.end = static_cast<std::uint32_t>(values_.size());
        }
    }

    /// The values under `code`, in the order they were given.
    [[nodiscard]] std::span<const Value> find(WordCode code) const noexcept {
        for (std::size_t at = code & mask();; at = (at + 1) & mask()) {
            const Slot& slot = slots_[at];
            if (slot.end == 0) return {};
            if (slot.code == code) return {values_.data() + slot.first, values_.data() + slot.end};
        }
    }

private:
    struct Slot {
        WordCode code = 0;
        std::uint32_t first = 0;
        std::uint32_t end = 0; ///< 0: the slot is free
    };

    [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }

    Slot& slot_of(WordCode code) noexcept {
        std::size_t at = code & mask();
        while (slots_[at].end != 0 && slots_[at].code != code) at = (at + 1) & mask();
        return slots_[at];
    }

    std::vector<Slot> slots_; ///< a power of two of them, three in four free
    std::vector<Value> values_;
};

} // namespace chithi
