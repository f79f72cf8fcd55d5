// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/amounts.hpp"
#include "knowledge/count_units.hpp"

namespace chithi {

/// What an amount counts: a row of the table and the words it stands in.
struct CountNoun {
    const CountUnit* row = nullptr; ///< null: none
    std::size_t first = 0;
    std::size_t end = 0; ///< behind the noun and what it is counted per ("đồng/người/ngày")
};

/// Whether people are counted by what an illness did to them.
[[nodiscard]] bool is_illness(CountKind kind) noexcept;

/// The counted noun at word `at`.
[[nodiscard]] CountNoun noun_at(const Passage& passage, std::size_t at);

/// The counted noun behind a fraction: "3/4 số hộ", "một nửa dân số".
[[nodiscard]] CountNoun whole_at(const Passage& passage, std::size_t at);

/// The noun behind an amount that no table knows: what a figure with a zero before it ("03 cà kheo"), in groups
/// ("1.200 gốc phi lao"), behind "khoảng", "hơn", a verb or a preposition ("trồng 300 bụi tre") counts, and one that
/// is `listed` behind another count. Source: figures under ten are padded where things are counted; what is numbered
/// has its noun before the figure; usage.
[[nodiscard]] CountNoun unlisted_noun_at(const Passage& passage, const Amount& amount, bool listed);

/// Whether `amount` can be said of `noun`: a lone word is a number only where it cannot be anything else, hours may
/// be a time of day, "Điều 3" is no three.
[[nodiscard]] bool fits(const Passage& passage, const Amount& amount, const CountNoun& noun);

/// The kind of `noun` behind an amount that begins at `first`: words around may make a person or a case a death, a
/// recovery, a contact ("870 ca" behind "đã điều trị khỏi", "226 trường hợp" before "dương tính").
[[nodiscard]] CountKind kind_of(const Passage& passage, std::size_t first, const CountNoun& noun);

/// Where the nouns end that `noun` is counted together with, from the comma or "và" at word `at` on: ", thị xã, thành
/// phố" behind "12 huyện"; `at` where there are none.
[[nodiscard]] std::size_t end_of_nouns(const Passage& passage, const CountNoun& noun, std::size_t at);

/// Where the noun phrase ends that begins at `at`: "trường hợp dương tính với SARS-CoV-2" goes on to the next mark,
/// preposition or verb.
[[nodiscard]] std::size_t end_of_noun(const Passage& passage, std::size_t at);

} // namespace chithi
