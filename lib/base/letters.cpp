// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"

#include "base/utf8.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

struct VowelRow {
    char base;
    Shape shape;
    std::u32string_view lower; // in the order of Tone: level huyen sac hoi nga nang
    std::u32string_view upper;
};

constexpr std::array vowels = {
    VowelRow{'a', Shape::plain, U"aàáảãạ", U"AÀÁẢÃẠ"},      VowelRow{'a', Shape::breve, U"ăằắẳẵặ", U"ĂẰẮẲẴẶ"},
    VowelRow{'a', Shape::circumflex, U"âầấẩẫậ", U"ÂẦẤẨẪẬ"}, VowelRow{'e', Shape::plain, U"eèéẻẽẹ", U"EÈÉẺẼẸ"},
    VowelRow{'e', Shape::circumflex, U"êềếểễệ", U"ÊỀẾỂỄỆ"}, VowelRow{'i', Shape::plain, U"iìíỉĩị", U"IÌÍỈĨỊ"},
    VowelRow{'o', Shape::plain, U"oòóỏõọ", U"OÒÓỎÕỌ"},      VowelRow{'o', Shape::circumflex, U"ôồốổỗộ", U"ÔỒỐỔỖỘ"},
    VowelRow{'o', Shape::horn, U"ơờớởỡợ", U"ƠỜỚỞỠỢ"},       VowelRow{'u', Shape::plain, U"uùúủũụ", U"UÙÚỦŨỤ"},
    VowelRow{'u', Shape::horn, U"ưừứửữự", U"ƯỪỨỬỮỰ"},       VowelRow{'y', Shape::plain, U"yỳýỷỹỵ", U"YỲÝỶỸỴ"},
};

static_assert(std::ranges::all_of(vowels, [](const VowelRow& row) {
    return row.lower.size() == 6 && row.upper.size() == 6;
}));

// Every Vietnamese letter lies below U+01B1 or in U+1EA0 to U+1EF9: two small tables.
constexpr char32_t low_end = 0x1B1;
constexpr char32_t high_first = 0x1EA0;
constexpr char32_t high_end = 0x1EFA;

struct Tables {
    std::array<Letter, low_end> low{};
    std::array<Letter, high_end - high_first> high{};

    constexpr void put(char32_t value, Letter letter) {
        if (value < low_end) {
            low[value] = letter;
        } else {
            high[value - high_first] = letter;
        }
    }
};

constexpr Tables make_tables() {
    Tables tables;
    for (char c = 'a'; c <= 'z'; ++c) {
        tables.put(static_cast<char32_t>(c), {c, Shape::plain, Tone::level, false});
        tables.put(static_cast<char32_t>(c - 'a' + 'A'), {c, Shape::plain, Tone::level, true});
    }
    for (const VowelRow& row : vowels) {
        for (std::size_t tone = 0; tone < 6; ++tone) {
            tables.put(row.lower[tone], {row.base, row.shape, static_cast<Tone>(tone), false});
            tables.put(row.upper[tone], {row.base, row.shape, static_cast<Tone>(tone), true});
        }
    }
    tables.put(U'đ', {'d', Shape::stroke, Tone::level, false});
    tables.put(U'Đ', {'d', Shape::stroke, Tone::level, true});
    return tables;
}

constexpr Tables tables = make_tables();

template <typename Map> std::string map_letters(std::string_view text, Map map) {
    std::string out;
    out.reserve(text.size());
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        const Letter letter = point.valid ? letter_of(point.value) : Letter{};
        if (letter) {
            append_utf8(out, map(letter));
        } else {
            out.append(text.substr(at, point.size));
        }
    });
    return out;
}

// The tone of a word that ends in oà, oè or uỳ (new style) goes back to the first vowel.
bool ends_in_open_pair(const Letter& before, const Letter& first, const Letter& second) noexcept {
    const bool plain = first.shape == Shape::plain && second.shape == Shape::plain;
    const bool pair = (first.base == 'o' && (second.base == 'a' || second.base == 'e')) ||
                      (first.base == 'u' && second.base == 'y' && before.base != 'q');
    return plain && pair && first.tone == Tone::level && second.tone != Tone::level;
}

void place_tone(std::u32string& word) {
    if (word.size() < 2) return;
    Letter first = letter_of(word[word.size() - 2]);
    Letter second = letter_of(word.back());
    const Letter before = word.size() > 2 ? letter_of(word[word.size() - 3]) : Letter{};
    if (!ends_in_open_pair(before, first, second)) return;
    std::swap(first.tone, second.tone);
    word[word.size() - 2] = code_point_of(first);
    word.back() = code_point_of(second);
}

void append_word(std::string& out, std::u32string& word) {
    place_tone(word);
    for (const char32_t value : word) append_utf8(out, value);
    word.clear();
}

} // namespace

Letter letter_of(char32_t value) noexcept {
    if (value < low_end) return tables.low[value];
    if (value >= high_first && value < high_end) return tables.high[value - high_first];
    return {};
}

char32_t code_point_of(Letter letter) noexcept {
    if (letter.shape == Shape::stroke) return letter.upper ? U'Đ' : U'đ';
    const auto row = std::ranges::find_if(vowels, [&](const VowelRow& candidate) {
        return candidate.base == letter.base && candidate.shape == letter.shape;
    });
    const auto tone = static_cast<std::size_t>(letter.tone);
    if (row != vowels.end()) return letter.upper ? row->upper[tone] : row->lower[tone];
    if (letter.shape != Shape::plain || letter.tone != Tone::level) return 0;
    return static_cast<char32_t>(letter.upper ? letter.base - 'a' + 'A' : letter.base);
}

bool is_letter(char32_t value) noexcept { return static_cast<bool>(letter_of(value)); }

bool is_upper(char32_t value) noexcept { return letter_of(value).upper; }

bool is_lower(char32_t value) noexcept {
    const Letter letter = letter_of(value);
    return letter && !letter.upper;
}

char32_t to_lower(char32_t value) noexcept {
    Letter letter = letter_of(value);
    if (!letter.upper) return value;
    letter.upper = false;
    return code_point_of(letter);
}

std::string lower_case(std::string_view text) {
    return map_letters(text, [](Letter letter) {
        letter.upper = false;
        return code_point_of(letter);
    });
}

std::string fold(std::string_view text) {
    return map_letters(text, [](Letter letter) { return static_cast<char32_t>(letter.base); });
}

std::string exact_key(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::u32string word;
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        if (point.valid && is_letter(point.value)) {
            word += to_lower(point.value);
            return;
        }
        append_word(out, word);
        out.append(text.substr(at, point.size));
    });
    append_word(out, word);
    return out;
}

bool has_marks(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const Letter letter = letter_of(point.value);
        if (letter.shape != Shape::plain || letter.tone != Tone::level) return true;
        at += point.size;
    }
    return false;
}

bool all_capitals(std::string_view text) noexcept {
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_lower(point.value)) return false;
        any = any || is_upper(point.value);
        at += point.size;
    }
    return any;
}

} // namespace chithi
