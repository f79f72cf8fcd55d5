// SPDX-License-Identifier: Apache-2.0
#include "decode/spelling.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "base/word_code.hpp"
#include "knowledge/syllables.hpp"
#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace chithi {

namespace {

constexpr std::size_t longest_syllable = 7; // letters, as in "nghiêng"

/// A syllable without its tone, and the tone.
struct Toneless {
    std::array<char, 3 * longest_syllable> bytes{};
    std::size_t size = 0;
    Tone tone = Tone::level;

    [[nodiscard]] std::string_view letters() const noexcept { return {bytes.data(), size}; }
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
        syllable.size += write_utf8(syllable.bytes.data() + syllable.size, code_point_of(letter));
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
    const std::string_view letters = syllable.letters();
    return std::ranges::any_of(onsets, [&](std::string_view onset) {
        const bool begins = onset.empty() || onset.front() == letters.front(); // tells most apart
        return begins && letters.starts_with(onset) && is_rhyme(letters.substr(onset.size()), syllable.tone);
    });
}

Spelling spelling_of(std::string_view text) {
    Spelling spelling;
    std::size_t first = 0;
    bool marked = false;
    const auto close = [&](std::size_t end) {
        if (marked) {
            ++spelling.marked;
            const std::string_view word = text.substr(first, end - first);
            const bool legal = is_surely_nfc(word) ? is_vietnamese_syllable(word) : is_vietnamese_syllable(nfc(word));
            spelling.legal += legal ? 1 : 0;
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
