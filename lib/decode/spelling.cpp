// SPDX-License-Identifier: Apache-2.0
#include "decode/spelling.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "base/word_code.hpp"
#include "knowledge/syllables.hpp"
#include <algorithm>
#include <string>
#include <vector>

namespace chithi {

namespace {

constexpr std::size_t longest_syllable = 7; // letters, as in "nghiêng"

/// A syllable without its tone, and the tone.
struct Toneless {
    std::string letters;
    Tone tone = Tone::level;
};

// Nothing where a character is no letter, or two of them carry tones.
bool take_tone_off(std::string_view word, Toneless& syllable) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        Letter letter = letter_of(point.value);
        if (!letter || ++count > longest_syllable) return false;
        if (letter.tone != Tone::level) {
            if (syllable.tone != Tone::level) return false;
            syllable.tone = letter.tone;
        }
        letter.tone = Tone::level;
        letter.upper = false;
        append_utf8(syllable.letters, code_point_of(letter));
        at += point.size;
    }
    return count > 0;
}

bool is_stopped(std::string_view rhyme) noexcept {
    return rhyme.ends_with('c') || rhyme.ends_with("ch") || rhyme.ends_with('p') || rhyme.ends_with('t');
}

bool is_rhyme(std::string_view rhyme, Tone tone) {
    static const CodeTable<std::string_view> known = [] {
        std::vector<CodeTable<std::string_view>::Row> rows;
        for (const std::string_view row : rhymes) rows.emplace_back(code_of(row), row);
        return CodeTable<std::string_view>(std::move(rows));
    }();
    const auto same_code = known.find(code_of(rhyme));
    if (std::ranges::find(same_code, rhyme) == same_code.end()) return false;
    return !is_stopped(rhyme) || tone == Tone::sac || tone == Tone::nang;
}

bool ends_word(char32_t value) noexcept {
    if (value < 0x80) return !is_letter(value);
    const bool space = value == 0x00A0 || value == 0x3000 || value == 0xFEFF;
    const bool quote = value == 0x00AB || value == 0x00BB;
    return space || quote || (value >= 0x2000 && value < 0x2070);
}

} // namespace

bool is_vietnamese_syllable(std::string_view word) {
    Toneless syllable;
    if (!take_tone_off(word, syllable)) return false;
    const std::string_view letters = syllable.letters;
    return std::ranges::any_of(onsets, [&](std::string_view onset) {
        return letters.starts_with(onset) && is_rhyme(letters.substr(onset.size()), syllable.tone);
    });
}

Spelling spelling_of(std::string_view text) {
    Spelling spelling;
    std::size_t first = 0;
    bool marked = false;
    const auto close = [&](std::size_t end) {
        if (marked) {
            ++spelling.marked;
            spelling.legal += is_vietnamese_syllable(nfc(text.substr(first, end - first))) ? 1 : 0;
        }
        marked = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (ends_word(point.value)) {
            close(at);
            first = at + point.size;
        } else {
            marked = marked || point.value >= 0x80;
        }
        at += point.size;
    }
    close(text.size());
    return spelling;
}

} // namespace chithi
