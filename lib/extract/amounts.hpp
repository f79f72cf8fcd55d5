// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/figures.hpp"
#include <optional>
#include <vector>

namespace chithi {

/// How many are said to be there: a value, bounds, or a part of a whole; in words [first, end) of a passage.
struct Amount {
    std::size_t first = 0;
    std::size_t end = 0;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> of; ///< "15/20 xã": 20
    bool approximate = false;
    bool fraction = false; ///< "3/4 số hộ", "một nửa số xã": a whole must follow
    Figure figure;         ///< how the value, or the upper bound, is written
};

/// The ways to read an amount that begins at word `at`, the widest first: the word behind it tells which holds.
/// "1 234 ca" is 1234 or 234 only as a noun follows; "10 - 15 ca" is a range, "15/20 xã" a part.
[[nodiscard]] std::vector<Amount> amounts_at(const Passage& passage, std::size_t at);

} // namespace chithi
