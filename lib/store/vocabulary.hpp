// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The syllables of an index. Reads the full-text index; never looks at documents.
class Vocabulary {
public:
    explicit Vocabulary(const Connection& connection);

    /// Spellings of indexed syllables that begin with a marked prefix: the same letters, shapes and đ;
    /// the same tone where the prefix has one. A prefix without tone leaves it open, for it is typed last
    /// ("đươ" begins "đường"), unless `exact`. The 256 most frequent ones.
    [[nodiscard]] std::vector<std::string> completions(std::string_view prefix, bool exact) const;

    /// Up to `limit` indexed spellings nearest to `word`, nearest first, then the most frequent: for a
    /// marked one the same letters with other marks; else, without marks, what is one letter away, or a
    /// quarter of the letters of a long word. Nothing for numbers.
    [[nodiscard]] std::vector<std::string> nearest(std::string_view word, std::size_t limit) const;

    /// In how many parts an indexed term stands.
    [[nodiscard]] std::int64_t rows_of(std::string_view term) const;

private:
    struct Term {
        std::string text;
        std::int64_t count;
    };

    // The terms in [first, end), by number of rows that hold them where there are more than `limit`.
    [[nodiscard]] std::vector<Term> terms(std::string_view first, std::string_view end) const;

    void add_other_marks(std::string_view word, std::vector<std::string>& found, std::size_t limit) const;
    void add_other_letters(std::string_view word, std::vector<std::string>& found, std::size_t limit) const;

    const Connection& connection_;
};

/// How many letters must be added, left out, changed or swapped with the next to make `one` of `other`;
/// `most` + 1 where it is more than `most`.
[[nodiscard]] std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most);

} // namespace chithi
