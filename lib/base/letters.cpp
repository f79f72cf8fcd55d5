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

// Every Vietnamese letter lies below U+01B1 or in U+1EA0 to U+1EF9: two small tables.
constexpr char32_t low_end = 0x1B1;
constexpr char32_t high_first = 0x1EA0;
constexpr char32_t high_end = 0x1EFA;

constexpr std::size_t shapes = 5;
constexpr std::size_t tones = 6;

constexpr std::size_t place_of(Letter letter) noexcept {
    const auto base = static_cast<std::size_t>(letter.base - 'a');
    const std::size_t form = static_cast<std::size_t>(letter.shape) * tones + static_cast<std::size_t>(letter.tone);
    return (base * shapes * tones + form) * 2 + (letter.upper ? 1 : 0);
}

struct Tables {
    std::array<Letter, low_end> low{};
    std::array<Letter, high_end - high_first> high{};

    std::array<char32_t, 26 * shapes * tones * 2> code_points{}; // by `place_of` their letter; 0: there is none

    constexpr void put(char32_t value, Letter letter) {
        code_points[place_of(letter)] = value;
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

/// Writes keys, and remembers the letters at the end of the word it writes.
class KeyWriter {
public:
    explicit KeyWriter(std::size_t size) { key_.reserve(size); }

    void put(Letter letter, std::string_view bytes) {
        before_ = first_;
        first_ = std::exchange(second_, letter);
        if (letter.upper) {
            letter.upper = second_.upper = false;
            append_utf8(key_, code_point_of(letter));
        } else {
            key_ += bytes;
        }
        place_of_first_ = std::exchange(place_of_second_, key_.size() - bytes.size());
    }

    void put_other(std::string_view bytes) {
        end_word();
        key_ += bytes;
    }

    std::string take() {
        end_word();
        return std::move(key_);
    }

private:
    void end_word() {
        if (second_.tone != Tone::level && ends_in_open_pair(before_, first_, second_)) {
            std::swap(first_.tone, second_.tone);
            key_.resize(place_of_first_);
            append_utf8(key_, code_point_of(first_));
            append_utf8(key_, code_point_of(second_));
        }
        before_ = first_ = second_ = {};
    }

    std::string key_;
    Letter before_;
    Letter first_;
    Letter second_; // the last one read
    std::size_t place_of_first_ = 0;
    std::size_t place_of_second_ = 0;
};

} // namespace

Letter letter_of(char32_t value) noexcept {
    if (value < low_end) return tables.low[value];
    if (value >= high_first && value < high_end) return tables.high[value - high_first];
    return {};
}

char32_t code_point_of(Letter letter) noexcept { return letter ? tables.code_points[place_of(letter)] : 0; }

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

char32_t to_upper(char32_t value) noexcept {
    Letter letter = letter_of(value);
    if (!letter || letter.upper) return value;
    letter.upper = true;
    return code_point_of(letter);
}

std::string lower_case(std::string_view text) {
    return map_letters(text, [](Letter letter) {
        letter.upper = false;
        return code_point_of(letter);
    });
}

std::string fold(std::string_view text) {
    std::string out(text.size(), '\0'); // no letter grows
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (const Letter letter = point.valid ? letter_of(point.value) : Letter{}) {
            out[size++] = letter.base;
        } else {
            text.copy(out.data() + size, point.size, at);
            size += point.size;
        }
        at += point.size;
    }
    out.resize(size);
    return out;
}

bool fold_begins_with(std::string_view text, std::string_view folded) noexcept {
    std::size_t at = 0;
    while (!folded.empty()) {
        const CodePoint point = code_point_at(text, at);
        const Letter letter = point.valid ? letter_of(point.value) : Letter{};
        const std::string_view bytes = letter ? std::string_view(&letter.base, 1) : text.substr(at, point.size);
        if (point.size == 0 || !folded.starts_with(bytes)) return false;
        folded.remove_prefix(bytes.size());
        at += point.size;
    }
    return true;
}

bool fold_begins_with_any(std::string_view text, std::span<const std::string_view> marks) noexcept {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return fold_begins_with(text, mark); });
}

std::string exact_key(std::string_view text) {
    KeyWriter writer(text.size());
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        const std::string_view bytes = text.substr(at, point.size);
        const Letter letter = point.valid ? letter_of(point.value) : Letter{};
        if (letter) {
            writer.put(letter, bytes);
        } else {
            writer.put_other(bytes);
        }
    });
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
