// SPDX-License-Identifier: Apache-2.0
#include "store/syllable_key.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "knowledge/confusables.hpp"
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace chithi {

namespace {

constexpr std::size_t longest_syllable = 128;

constexpr char code_zero = '0';
constexpr std::size_t tones = 6;
constexpr std::size_t vowels_told_apart = 4; // a Vietnamese syllable has three at most

constexpr bool is_vowel(char base) noexcept {
    return std::string_view("aeiouy").find(base) != std::string_view::npos;
}

// normalise mends wrong letters (Ð for Đ) in documents, but people type names and queries.
Letter meant_letter(char32_t value) noexcept {
    const Letter letter = letter_of(value);
    if (letter || value < 0x80) return letter;
    const auto* const found = std::ranges::lower_bound(confusables, value, {}, &Confusable::seen);
    return found != confusables.end() && found->seen == value ? letter_of(found->meant) : letter;
}

// Which vowels of a syllable carry a shape: none, one, or ươ; both words of the code's second character.
struct Shapes {
    Shape shape = Shape::plain;
    std::size_t first = 0; // counted in vowels
    std::size_t count = 0; // 2: this vowel and the next one carry a horn

    [[nodiscard]] bool carries(std::size_t vowel) const noexcept { return vowel >= first && vowel < first + count; }
};

constexpr std::size_t single_codes = 3 * vowels_told_apart; // circumflex, breve, horn

// 0: none; 1 to 12: one vowel; from 13: ươ, by its first vowel.
constexpr char shape_code(const Shapes& shapes) noexcept {
    if (shapes.count == 0) return code_zero;
    const std::size_t shape = static_cast<std::size_t>(shapes.shape) - 1;
    const std::size_t code =
        shapes.count == 1 ? 1 + shape * vowels_told_apart + shapes.first : 1 + single_codes + shapes.first;
    return static_cast<char>(code_zero + static_cast<char>(code));
}

constexpr Shapes shapes_of(char code) noexcept {
    const auto value = static_cast<std::size_t>(code - code_zero);
    if (value == 0) return {};
    if (value > single_codes) return {Shape::horn, value - 1 - single_codes, 2};
    return {static_cast<Shape>((value - 1) / vowels_told_apart + 1), (value - 1) % vowels_told_apart, 1};
}

// In lower case, Ð mended: of what is no regular syllable, and so made only then.
std::string spelling_of_letters(std::string_view syllable) {
    std::string spelling;
    for_each_code_point(syllable, [&](CodePoint point, std::size_t) {
        Letter letter = meant_letter(point.value);
        letter.upper = false;
        append_utf8(spelling, letter ? code_point_of(letter) : point.value);
    });
    return spelling;
}

// Gathers the letters of a syllable and finds out whether they make a regular one.
class KeyBuilder {
public:
    void add_digit(char digit) { folded_ += digit; }

    void add(Letter letter) {
        note_tone(letter.tone);
        if (letter.shape == Shape::stroke) {
            regular_ = regular_ && folded_.empty();
            stroked_ = true;
        } else if (is_vowel(letter.base)) {
            note_shape(letter.shape);
        }
        folded_ += letter.base;
        any_letter_ = true;
    }

    /// The keys of `syllable`, whose letters were added.
    [[nodiscard]] SyllableKeys keys(std::string_view syllable) && {
        if (!any_letter_) return {std::move(folded_), {}};
        std::string exact = exact_prefix + folded_;
        if (regular_) {
            const std::size_t tone = static_cast<std::size_t>(tone_) + (stroked_ ? tones : 0);
            exact += static_cast<char>(code_zero + static_cast<char>(tone));
            exact += shape_code(shapes_);
        } else {
            exact.append(1, irregular_mark).append(exact_key(spelling_of_letters(syllable)));
        }
        return {std::move(folded_), std::move(exact)};
    }

private:
    void note_tone(Tone tone) noexcept {
        if (tone == Tone::level) return;
        regular_ = regular_ && tone_ == Tone::level;
        tone_ = tone;
    }

    void note_shape(Shape shape) noexcept {
        const std::size_t vowel = vowels_++;
        if (shape == Shape::plain) return;
        const bool continues =
            shapes_.count == 1 && shape == Shape::horn && shapes_.shape == Shape::horn && vowel == shapes_.first + 1;
        if (continues) {
            shapes_.count = 2;
        } else {
            regular_ = regular_ && shapes_.count == 0 && vowel < vowels_told_apart;
            shapes_ = {shape, vowel, 1};
        }
    }

    std::string folded_;
    Tone tone_ = Tone::level;
    Shapes shapes_;
    std::size_t vowels_ = 0;
    bool stroked_ = false;
    bool any_letter_ = false;
    bool regular_ = true;
};

// A word with letters beyond the Vietnamese alphabet.
SyllableKeys foreign_keys(std::string_view word) {
    SyllableKeys keys{fold_any_script(fold(word)), {}};
    keys.exact = (exact_prefix + keys.folded + irregular_mark).append(lower_case(word));
    return keys;
}

std::string_view beginning(std::string_view syllable) noexcept {
    if (syllable.size() <= longest_syllable) return syllable;
    std::size_t end = 0;
    for (std::size_t next = 0; next <= longest_syllable; next += code_point_at(syllable, next).size) end = next;
    return syllable.substr(0, end);
}

/// The keys of syllables met before. Each has one place, where it stays until another one with that place comes.
class KeyMemory {
public:
    const SyllableKeys& keys(std::string_view syllable) {
        if (syllable.size() > longest) return rare_ = keys_of(syllable); // keeps no monsters
        Entry& entry = entries_[hash_of(syllable) % entries_.size()];
        if (entry.syllable != syllable) entry = {std::string(syllable), keys_of(syllable)};
        return entry.keys;
    }

private:
    struct Entry {
        std::string syllable;
        SyllableKeys keys;
    };

    static constexpr std::size_t longest = 32; // bytes; no syllable has more than 11

    static std::size_t hash_of(std::string_view syllable) noexcept {
        std::size_t hash = 0;
        for (const char c : syllable) hash = hash * 31 + static_cast<unsigned char>(c);
        return hash;
    }

    std::array<Entry, 2048> entries_;
    SyllableKeys rare_;
};

// The vowel that carries the tone in the old style, as an index into `letters`: the last one with a
// shape; else the only one, the last before a final consonant, the last but one before nothing.
std::optional<std::size_t> tone_place(const std::vector<Letter>& letters) {
    std::vector<std::size_t> vowels;
    std::optional<std::size_t> shaped;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!is_vowel(letters[i].base)) continue;
        vowels.push_back(i);
        if (letters[i].shape != Shape::plain) shaped = i;
    }
    if (shaped || vowels.empty()) return shaped;
    const bool glide =
        vowels.front() == 1 && vowels.size() > 1 &&
        ((letters[0].base == 'q' && letters[1].base == 'u') || (letters[0].base == 'g' && letters[1].base == 'i'));
    if (glide) vowels.erase(vowels.begin()); // qu and gi are consonants here
    const bool open = vowels.back() + 1 == letters.size();
    return vowels[open && vowels.size() > 1 ? vowels.size() - 2 : vowels.size() - 1];
}

std::string put_together(std::string_view folded, std::size_t tone_and_stroke, const Shapes& shapes) {
    std::vector<Letter> letters;
    std::size_t vowel = 0;
    for (const char c : folded) {
        const bool shaped = is_vowel(c) && shapes.carries(vowel);
        if (is_vowel(c)) ++vowel;
        letters.push_back({c, shaped ? shapes.shape : Shape::plain, Tone::level, false});
    }
    if (tone_and_stroke >= tones && !letters.empty()) letters.front().shape = Shape::stroke;
    const auto place = tone_place(letters);
    if (place) letters[*place].tone = static_cast<Tone>(tone_and_stroke % tones);
    std::string out;
    for (const Letter& letter : letters) {
        const bool is_digit = letter.base >= '0' && letter.base <= '9';
        append_utf8(out, is_digit ? static_cast<char32_t>(letter.base) : code_point_of(letter));
    }
    return out;
}

} // namespace

SyllableKeys keys_of(std::string_view syllable) {
    syllable = beginning(syllable);
    if (!is_surely_nfc(syllable)) {
        const std::string composed = nfc(syllable);
        if (is_surely_nfc(composed)) return keys_of(composed);
        return foreign_keys(composed);
    }
    KeyBuilder builder;
    for (std::size_t at = 0; at < syllable.size();) {
        const CodePoint point = code_point_at(syllable, at);
        const Letter letter = meant_letter(point.value);
        if (letter) {
            builder.add(letter);
        } else if (point.value >= '0' && point.value <= '9') {
            builder.add_digit(static_cast<char>(point.value));
        } else {
            return foreign_keys(syllable);
        }
        at += point.size;
    }
    return std::move(builder).keys(syllable);
}

const SyllableKeys& remembered_keys_of(std::string_view syllable) {
    thread_local const auto memory = std::make_unique<KeyMemory>();
    return memory->keys(syllable);
}

std::string_view folded_part(std::string_view exact) noexcept {
    if (exact.size() < 3) return {};
    const std::size_t irregular = exact.find(irregular_mark);
    const std::size_t end = irregular == std::string_view::npos ? exact.size() - 2 : irregular;
    return exact.substr(1, end - 1);
}

std::string spelling_of(std::string_view exact) {
    const std::size_t irregular = exact.find(irregular_mark);
    if (irregular != std::string_view::npos) return std::string(exact.substr(irregular + 1));
    if (exact.size() < 3) return {};
    const auto tone = static_cast<std::size_t>(exact[exact.size() - 2] - code_zero);
    return put_together(folded_part(exact), tone, shapes_of(exact.back()));
}

} // namespace chithi
