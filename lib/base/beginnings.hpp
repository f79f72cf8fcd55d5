// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/letters.hpp"
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace chithi {

/// One member of each row of a table.
template <typename Row, std::size_t size> [[nodiscard]] constexpr std::array<std::string_view, size>
column(const std::array<Row, size>& rows, std::string_view Row::*member) {
    std::array<std::string_view, size> found;
    for (std::size_t i = 0; i < size; ++i) found[i] = rows[i].*member;
    return found;
}

/// A table of beginnings, as `fold` gives them, that is asked about every line: one look at two characters tells
/// nearly all lines that begin otherwise.
class Beginnings {
public:
    /// `marks`, each of two bytes or more, must outlive this (they are a table of the program).
    constexpr explicit Beginnings(std::span<const std::string_view> marks) : marks_(marks) {
        for (const std::string_view mark : marks) seen_[slot_of({mark[0], mark[1]})] = true;
    }

    /// Whether `fold(text)` begins with any of them.
    [[nodiscard]] bool open(std::string_view text) const noexcept {
        return seen_[slot_of(folded_opening(text))] && fold_begins_with_any(text, marks_);
    }

private:
    // Two beginnings in one slot cost a comparison, no more.
    static constexpr std::size_t slot_of(FoldedOpening opening) noexcept {
        return (static_cast<unsigned char>(opening.first) * 32U + static_cast<unsigned char>(opening.second)) % 1024;
    }

    std::span<const std::string_view> marks_;
    std::array<bool, 1024> seen_{};
};

} // namespace chithi
