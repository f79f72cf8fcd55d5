// SPDX-License-Identifier: Apache-2.0
#include "search/abbreviation.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "decode/spelling.hpp"
#include "extract/abbreviations.hpp"
#include <algorithm>

namespace chithi {

namespace {

// Whether a word can be an abbreviation: "hđnd", "syt"; "tư" is a syllable, though TƯ is Trung ương.
bool may_abbreviate(std::string_view word) {
    bool may = true;
    for_each_code_point(word, [&](CodePoint point, std::size_t) {
        const Letter letter = letter_of(point.value);
        may = may && letter.tone == Tone::level && (letter.shape == Shape::plain || letter.shape == Shape::stroke);
    });
    return may;
}

std::string in_capitals(std::string_view word) {
    std::string out;
    for_each_code_point(word, [&](CodePoint point, std::size_t at) {
        Letter letter = letter_of(point.value);
        letter.upper = true;
        if (letter) {
            append_utf8(out, code_point_of(letter));
        } else {
            out.append(word.substr(at, point.size));
        }
    });
    return out;
}

// Abbreviations are known by their capitals, which people do not care to type.
std::string abbreviations_in_capitals(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = name.substr(at, end - at);
        out += may_abbreviate(word) ? in_capitals(word) : std::string(word);
        if (end < name.size()) out += ' ';
        at = end + 1;
    }
    return out;
}

} // namespace

bool reads_as_syllable(std::string_view word) { return is_vietnamese_syllable(word); }

std::string expand_typed_aliases(std::string_view name) { return expand_aliases(abbreviations_in_capitals(name)); }

} // namespace chithi
