// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"

#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <utility>

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

constexpr std::size_t shapes = 5;
constexpr std::size_t tones = 6;

constexpr std::size_t place_of(Letter letter) noexcept {
    const auto base = static_cast<std::size_t>(letter.base - 'a');
    const std::size_t form = static_cast<std::size_t>(letter.shape) * tones + static_cast<std::size_t>(letter.tone);
    return (base * shapes * tones + form) * 2 + (letter.upper ? 1 : 0);
}

/// Calls `put(code point, letter)` for each letter there is.
template <typename Put> constexpr void for_each_letter(Put put) {
    for (char c = 'a'; c <= 'z'; ++c) {
        put(static_cast<char32_t>(c), Letter{c, Shape::plain, Tone::level, false});
        put(static_cast<char32_t>(c - 'a' + 'A'), Letter{c, Shape::plain, Tone::level, true});
    }
    for (const VowelRow& row : vowels) {
        for (std::size_t tone = 0; tone < 6; ++tone) {
            put(row.lower[tone], Letter{row.base, row.shape, static_cast<Tone>(tone), false});
            put(row.upper[tone], Letter{row.base, row.shape, static_cast<Tone>(tone), true});
        }
    }
    put(U'đ', Letter{'d', Shape::stroke, Tone::level, false});
    put(U'Đ', Letter{'d', Shape::stroke, Tone::level, true});
}

constexpr LetterTables make_tables() {
    LetterTables tables;
    for_each_letter([&](char32_t value, Letter letter) {
        if (value < LetterTables::low_end) {
            tables.low[value] = letter;
        } else {
            tables.high[value - LetterTables::high_first] = letter;
        }
    });
    return tables;
}

// By `place_of` their letter; 0: there is none.
constexpr auto code_points = [] {
    std::array<char32_t, 26 * shapes * tones * 2> found{};
    for_each_letter([&](char32_t value, Letter letter) { found[place_of(letter)] = value; });
    return found;
}();

char32_t lower_of(Letter letter) noexcept {
    letter.upper = false;
    return code_points[place_of(letter)];
}

/// Writes `text` with each letter as `key_of` gives it, which has no more bytes than the letter has; everything else
/// stays as it is.
template <typename Key> std::string map_letters(std::string_view text, Key key_of) {
    std::string out(text.size(), '\0');
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (const Letter letter = letter_of(point.value)) {
            size += write_utf8(out.data() + size, key_of(letter));
            at += point.size;
        } else {
            for (const std::size_t end = at + point.size; at < end; ++at) out[size++] = text[at];
        }
    }
    out.resize(size);
    return out;
}

// The tone of a word that ends in oà, oè or uỳ (new style) goes back to the first vowel.
bool ends_in_open_pair(const Letter& before, const Letter& first, const Letter& second) noexcept {
    const bool plain = first.shape == Shape::plain && second.shape == Shape::plain;
    const bool pair = (first.base == 'o' && (second.base == 'a' || second.base == 'e')) ||
                      (first.base == 'u' && second.base == 'y' && before.base != 'q');
    return plain && pair && first.tone == Tone::level && second.tone != Tone::level;
}

/// Writes keys, and remembers the letters at the end of the word it writes.
class KeyWriter {
public:
    explicit KeyWriter(std::size_t size) : key_(size, '\0') {} // a key never grows: neither does a tone that is moved

    void put(Letter letter) noexcept {
        before_ = first_;
        first_ = std::exchange(second_, letter);
        second_.upper = false;
        place_of_first_ = std::exchange(place_of_second_, size_);
        write(second_);
    }

    void put_other(std::string_view bytes) noexcept {
        end_word();
        for (const char c : bytes) key_[size_++] = c;
    }

    std::string take() {
        end_word();
        key_.resize(size_);
        return std::move(key_);
    }

private:
    void write(Letter letter) noexcept { size_ += write_utf8(key_.data() + size_, code_points[place_of(letter)]); }

    void end_word() noexcept {
        if (second_.tone != Tone::level && ends_in_open_pair(before_, first_, second_)) {
            std::swap(first_.tone, second_.tone);
            size_ = place_of_first_;
            write(first_);
            write(second_);
        }
        before_ = first_ = second_ = {};
    }

    std::string key_;
    std::size_t size_ = 0; // of what was written
    Letter before_;
    Letter first_;
    Letter second_; // the last one read
    std::size_t place_of_first_ = 0;
    std::size_t place_of_second_ = 0;
};

} // namespace

constexpr LetterTables letter_tables = make_tables();

char32_t code_point_of(Letter letter) noexcept { return letter ? code_points[place_of(letter)] : 0; }

char32_t to_lower(char32_t value) noexcept {
    const Letter letter = letter_of(value);
    return letter.upper ? lower_of(letter) : value;
}

char32_t to_upper(char32_t value) noexcept {
    Letter letter = letter_of(value);
    if (!letter || letter.upper) return value;
    letter.upper = true;
    return code_point_of(letter);
}

std::string lower_case(std::string_view text) { return map_letters(text, lower_of); }

std::string fold(std::string_view text) {
    return map_letters(text, [](Letter letter) { return static_cast<char32_t>(letter.base); });
}

FoldedOpening folded_opening(std::string_view text) noexcept {
    std::array<char, 2> bytes{};
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size() && size < bytes.size();) {
        const CodePoint point = code_point_at(text, at);
        const Letter letter = letter_of(point.value);
        bytes[size++] = letter ? letter.base : text[at];
        if (!letter && point.size > 1 && size < bytes.size()) bytes[size++] = text[at + 1];
        at += point.size;
    }
    return {bytes[0], bytes[1]};
}

bool fold_begins_with(std::string_view text, std::string_view folded) noexcept {
    std::size_t at = 0;
    while (!folded.empty()) {
        const CodePoint point = code_point_at(text, at);
        const Letter letter = letter_of(point.value);
        const std::string_view bytes = letter ? std::string_view(&letter.base, 1) : text.substr(at, point.size);
        if (point.size == 0 || !folded.starts_with(bytes)) return false;
        folded.remove_prefix(bytes.size());
        at += point.size;
    }
    return true;
}

bool fold_begins_with_any(std::string_view text, std::span<const std::string_view> marks) noexcept {
    const char first = folded_opening(text).first;
    return std::ranges::any_of(
        marks, [&](std::string_view mark) { return mark.front() == first && fold_begins_with(text, mark); });
}

std::string exact_key(std::string_view text) {
    KeyWriter writer(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (const Letter letter = letter_of(point.value)) {
            writer.put(letter);
        } else {
            writer.put_other(text.substr(at, point.size));
        }
        at += point.size;
    }
    return writer.take();
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
