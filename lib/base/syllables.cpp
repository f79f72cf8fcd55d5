// SPDX-License-Identifier: Apache-2.0
#include "base/syllables.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace chithi {

namespace {

bool belongs_to_syllable(CodePoint point) noexcept { return point.valid && is_word_character(point.value); }

bool begins_syllable(CodePoint point) noexcept { return belongs_to_syllable(point) && !is_mark(point.value); }

} // namespace

Range next_syllable(std::string_view text, std::size_t from) noexcept {
    std::size_t first = from;
    CodePoint point = code_point_at(text, first);
    while (point.size > 0 && !begins_syllable(point)) point = code_point_at(text, first += point.size);
    std::size_t end = first;
    while (belongs_to_syllable(point)) point = code_point_at(text, end += point.size);
    return {first, end};
}

} // namespace chithi
