// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/counts.hpp"
#include <optional>
#include <string>

namespace chithi {

/// The sentence around words [first, end) of a passage: [first, end) of its words. Very long ones are cut.
struct WordRange {
    std::size_t first = 0;
    std::size_t end = 0;
};
[[nodiscard]] WordRange sentence_around(const Passage& passage, WordRange words);

/// Where what stands in `count` was counted: the place named right behind it ("12 ca tại huyện X"), else the nearest
/// before it in its sentence ("tại huyện X ghi nhận 12 ca", "xã A có 5 ca", "toàn tỉnh").
[[nodiscard]] std::optional<std::string> place_of(const Passage& passage, WordRange count, WordRange sentence);

/// The nearest day before the count in its sentence up to which things are counted, else the first behind it.
[[nodiscard]] std::optional<Day> as_of(const Passage& passage, WordRange count, WordRange sentence,
                                       const std::vector<CountSetting::AsOf>& days);

} // namespace chithi
