// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chithi::tools {

/// How many letters must be put in, left out or changed to get from `a` to `b` (Levenshtein).
[[nodiscard]] inline std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// What `typed` was probably meant to be: a name that it begins, or the one nearest in spelling; empty
/// where none is near. Header only, for the dispatcher links nothing.
[[nodiscard]] inline std::string nearest(std::string_view typed, const std::vector<std::string>& names) {
    std::string best;
    std::size_t fewest = 1 + std::min<std::size_t>(2, typed.size() / 2);
    for (const std::string& name : names) {
        const std::size_t edits = typed.size() > 1 && name.starts_with(typed) ? 1 : edits_between(typed, name);
        if (edits >= fewest) continue;
        fewest = edits;
        best = name;
    }
    return best;
}

} // namespace chithi::tools
