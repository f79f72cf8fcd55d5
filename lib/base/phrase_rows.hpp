// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/words.hpp"
#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace chithi {

/// A table whose rows have a phrase (`words`, as `exact_key` gives it), asked about many places: looked up by the
/// phrase's first word.
template <typename Row> class PhraseRows {
public:
    /// `rows` must outlive this (they are a table of the program).
    explicit PhraseRows(std::span<const Row> rows) : by_first_word_(by_code(rows)) {}

    struct Match {
        const Row* row = nullptr;
        std::size_t words = 0; ///< 0: no row stands there
    };

    /// The row with the longest phrase that stands at word `at`.
    [[nodiscard]] Match match(const Words& words, std::size_t at) const noexcept {
        Match best;
        if (at >= words.size()) return best;
        for (const auto& [codes, row] : by_first_word_.find(words[at].code)) {
            if (!codes.may_go_on(words, at)) continue;
            const std::size_t length = match_phrase(words, at, row->words);
            if (length > best.words) best = {row, length};
        }
        return best;
    }

    /// The row with the longest phrase that ends right before word `end`. Looks at every row: for places that are
    /// few.
    [[nodiscard]] static Match match_before(std::span<const Row> rows, const Words& words, std::size_t end) noexcept {
        Match best;
        if (end == 0 || end > words.size()) return best;
        const char last = words[end - 1].key.back();
        for (const Row& row : rows) {
            if (row.words.back() != last) continue;
            const auto length = static_cast<std::size_t>(std::ranges::count(row.words, ' ')) + 1;
            if (length <= best.words || length > end) continue;
            if (match_phrase(words, end - length, row.words) == length) best = {&row, length};
        }
        return best;
    }

private:
    struct Coded {
        PhraseCodes codes;
        const Row* row;
    };

    static std::vector<std::pair<WordCode, Coded>> by_code(std::span<const Row> rows) {
        std::vector<std::pair<WordCode, Coded>> found;
        for (const Row& row : rows) {
            const PhraseCodes codes(row.words);
            found.emplace_back(codes.first, Coded{codes, &row});
        }
        return found;
    }

    CodeTable<Coded> by_first_word_;
};

/// The rows of such a table that may end right before a place, told by their last words, in the order of the table.
template <typename Row> class RowsByLastWord {
public:
    /// `rows` must outlive this (they are a table of the program).
    explicit RowsByLastWord(std::span<const Row> rows) : rows_(by_code(rows)) {}

    [[nodiscard]] std::span<const Row* const> before(const Words& words, std::size_t end) const noexcept {
        return end == 0 ? std::span<const Row* const>() : rows_.find(words[end - 1].code);
    }

private:
    static std::vector<std::pair<WordCode, const Row*>> by_code(std::span<const Row> rows) {
        std::vector<std::pair<WordCode, const Row*>> found;
        for (const Row& row : rows) found.emplace_back(words_of(row.words).back().code, &row);
        return found;
    }

    CodeTable<const Row*> rows_;
};

} // namespace chithi
