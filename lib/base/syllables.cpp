// SPDX-License-Identifier: Apache-2.0
#include "base/syllables.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace chithi {

Range next_syllable(std::string_view text, std::size_t from) noexcept {
    Range found{text.size(), text.size()};
    for (std::size_t at = from; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool inside = found.first < text.size();
        const bool belongs = point.valid && is_word_character(point.value) && (inside || !is_mark(point.value));
        if (inside && !belongs) return {found.first, at};
        if (!inside && belongs) found.first = at;
        at += point.size;
    }
    return found;
}

} // namespace chithi
