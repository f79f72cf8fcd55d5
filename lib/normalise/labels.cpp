// SPDX-License-Identifier: Apache-2.0
#include "normalise/labels.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/labels.hpp"
#include <algorithm>
#include <array>
#include <span>

namespace chithi {

namespace {

bool is_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n'; }

char at_or_zero(std::string_view text, std::size_t at) noexcept { return at < text.size() ? text[at] : '\0'; }

std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_space(text[at])) ++at;
    return at;
}

struct Number {
    std::size_t value = 0;
    std::size_t size = 0;
};

Number read_digits(std::string_view text, std::size_t at, std::size_t most) noexcept {
    Number number;
    while (number.size < most && is_digit(at_or_zero(text, at + number.size))) {
        number.value = number.value * 10 + static_cast<std::size_t>(text[at + number.size] - '0');
        ++number.size;
    }
    return is_digit(at_or_zero(text, at + number.size)) ? Number{} : number;
}

std::size_t roman_digit(char c) noexcept {
    switch (c) {
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    case 'C': return 100;
    default: return 0;
    }
}

Number read_roman(std::string_view text, std::size_t at) noexcept {
    Number number;
    std::size_t before = 0;
    while (const std::size_t digit = roman_digit(at_or_zero(text, at + number.size))) {
        number.value += digit;
        if (before != 0 && before < digit) number.value -= 2 * before;
        before = digit;
        ++number.size;
    }
    return number;
}

// The delimiter after a counted label and the bytes it takes: "." ")" "/" "-" ".-" " -" ".)" , or nothing.
struct Delimiter {
    char mark = 0;
    std::size_t size = 0;
};

bool begins_text(std::string_view text, std::size_t at) noexcept { return is_upper(code_point_at(text, at).value); }

Delimiter read_delimiter(std::string_view text, std::size_t at) noexcept {
    const std::size_t gap = at_or_zero(text, at) == ' ' ? 1 : 0; // "1 . Tăng cường", "1 - Tăng cường"
    const char mark = at_or_zero(text, at + gap);
    const std::size_t after = at + gap + 1;
    const bool ends = after >= text.size() || is_space(text[after]);
    switch (mark) {
    case ')': return is_digit(at_or_zero(text, after)) ? Delimiter{} : Delimiter{mark, gap + 1};
    case '.':
        if (at_or_zero(text, after) == '-' || at_or_zero(text, after) == ')') return {mark, gap + 2};
        return ends || begins_text(text, after) ? Delimiter{mark, gap + 1} : Delimiter{};
    case '/': return ends ? Delimiter{mark, gap + 1} : Delimiter{};
    case '-': return ends ? Delimiter{mark, gap + 1} : Delimiter{};
    default: return {};
    }
}

std::optional<Label> counted(LabelClass label_class, Number number, std::string_view line) noexcept {
    if (number.size == 0 || number.value == 0) return std::nullopt;
    const Delimiter delimiter = read_delimiter(line, number.size);
    if (delimiter.mark == 0) return std::nullopt;
    return Label{label_class, number.size + delimiter.size, number.value, delimiter.mark, 0, 0};
}

constexpr std::size_t deepest_decimal = 6;

// "4.1." "4.1" "4.1.2." — but neither a date (12.3.2021) nor a sum (1.234 ca).
std::optional<Label> decimal_label(std::string_view line) noexcept {
    Label label{LabelClass::decimal, 0, 0, '.', 0, 0};
    std::size_t at = 0;
    for (;;) {
        const Number number = read_digits(line, at, 2);
        if (number.size == 0 || number.value == 0) return std::nullopt;
        label.parent = label.number;
        label.number = number.value;
        ++label.depth;
        at += number.size;
        if (at_or_zero(line, at) != '.' || !is_digit(at_or_zero(line, at + 1))) break;
        ++at;
    }
    if (label.depth < 2 || label.depth > deepest_decimal) return std::nullopt;
    const Delimiter delimiter = read_delimiter(line, at);
    const char next = at_or_zero(line, at);
    const bool text_follows = next == ' ' && begins_text(line, skip_spaces(line, at));
    if (delimiter.mark == 0 && next != '\0' && !text_follows) return std::nullopt;
    const bool dash_of_text = delimiter.mark == '-' && next == ' '; // "4.1 - 4.3"
    label.size = at + (dash_of_text ? 0 : delimiter.size);
    return label;
}

// "a1)" "a.1)", and no longer number, for "d20)" is none of a list.
std::optional<Label> sub_letter_label(std::string_view line, std::size_t letter) noexcept {
    const std::size_t first = letter + (at_or_zero(line, letter) == '.' ? 1 : 0);
    const Number number = read_digits(line, first, 1);
    if (number.size == 0 || at_or_zero(line, first + number.size) != ')') return std::nullopt;
    return counted(LabelClass::sub_letter, {number.value, first + number.size}, line);
}

std::optional<Label> letter_label(std::string_view line) noexcept {
    const CodePoint first = code_point_at(line, 0);
    const std::string_view letter = line.substr(0, first.size);
    const auto found = std::ranges::find(point_letters, letter);
    if (found == point_letters.end()) return std::nullopt;
    if (const auto label = sub_letter_label(line, first.size)) return label;
    const Number number{static_cast<std::size_t>(found - point_letters.begin()) + 1, first.size};
    const auto label = counted(LabelClass::letter, number, line);
    // "a- " is one, "d - " a letter and a dash.
    const bool dash_of_text = label && label->delimiter == '-' && label->size > first.size + std::size_t{1};
    return dash_of_text ? std::nullopt : label;
}

std::optional<Label> lower_roman_label(std::string_view line) noexcept {
    constexpr std::array<std::string_view, 10> numerals = {"i",  "ii",  "iii",  "iv", "v",
                                                           "vi", "vii", "viii", "ix", "x"};
    const std::size_t size = std::min(line.find_first_not_of("ivx"), line.size());
    const auto found = std::ranges::find(numerals, line.substr(0, size));
    if (size == 0 || found == numerals.end() || at_or_zero(line, size) != ')') return std::nullopt;
    return Label{
        LabelClass::lower_roman, size + 1, static_cast<std::size_t>(found - numerals.begin()) + 1, ')', 0, 0};
}

std::optional<Label> upper_label(std::string_view line) noexcept {
    const char first = at_or_zero(line, 0);
    if (first < 'A' || first > 'H') return std::nullopt;
    return counted(LabelClass::upper, {static_cast<std::size_t>(first - 'A') + 1, 1}, line);
}

struct Word {
    std::string_view word;   // as exact_key gives it
    std::string_view folded; // as fold does
    LabelClass label_class;
};

constexpr std::array worded = {Word{"phần", "phan", LabelClass::part}, Word{"chương", "chuong", LabelClass::chapter},
                               Word{"mục", "muc", LabelClass::section}, Word{"điều", "dieu", LabelClass::article}};

constexpr auto folded_words = column(worded, &Word::folded);
constexpr Beginnings label_words(folded_words);

// How much of `word` an ordinal from one to ten takes, and which it is; `mốt` and `lăm` stand for one and five behind
// tens.
Number read_unit(std::string_view word) {
    const auto spelled = [&](std::string_view unit) {
        return word.starts_with(unit) && !is_letter(code_point_at(word, unit.size()).value);
    };
    if (spelled("mốt")) return {1, std::string_view("mốt").size()};
    if (spelled("lăm")) return {5, std::string_view("lăm").size()};
    for (const OrdinalWord& unit : ordinals) {
        if (spelled(unit.word)) return {unit.number, unit.word.size()};
    }
    return {};
}

// "nhất", "mười ba", "hai mươi mốt".
Number read_ordinal_words(std::string_view words) {
    Number number = read_unit(words);
    constexpr std::string_view tens = " mươi";
    if (number.size > 0 && words.substr(number.size).starts_with(tens)) {
        number = {number.value * 10, number.size + tens.size()};
    } else if (number.value != 10) {
        return number;
    }
    if (!words.substr(number.size).starts_with(' ')) return number;
    const Number unit = read_unit(words.substr(number.size + 1));
    if (unit.size > 0 && unit.value < 10) number = {number.value + unit.value, number.size + 1 + unit.size};
    return number;
}

constexpr std::string_view ordinal_opener = "thứ ";

// "thứ nhất", "thứ XII", "thứ 7".
std::optional<Number> read_ordinal(std::string_view text, std::size_t at) {
    const std::string key = exact_key(text.substr(at, 32));
    if (!key.starts_with(ordinal_opener)) return std::nullopt;
    const std::size_t first = at + ordinal_opener.size();
    Number number = read_digits(text, first, 3);
    if (number.size == 0) number = read_roman(text, first);
    if (number.size == 0) number = read_ordinal_words(std::string_view(key).substr(ordinal_opener.size()));
    if (number.size == 0) return std::nullopt;
    return Number{number.value, ordinal_opener.size() + number.size};
}

// "16a": an article that was put between two others.
bool is_inserted(std::string_view line, std::size_t end) noexcept {
    const char letter = at_or_zero(line, end);
    const char next = at_or_zero(line, end + 1);
    return letter >= 'a' && letter <= 'e' && (next == '.' || next == ':' || next == '\0');
}

// "Điều 5." "Chương I" "Phần thứ nhất": the number may stand alone on its line.
std::optional<Label> worded_label(std::string_view line) {
    if (!begins_text(line, 0) || !label_words.open(line)) return std::nullopt;
    const std::size_t space = line.find_first_of(" \t");
    if (space == std::string_view::npos || space > 8) return std::nullopt;
    const std::string key = exact_key(line.substr(0, space));
    const auto* const found = std::ranges::find(worded, std::string_view(key), &Word::word);
    if (found == worded.end()) return std::nullopt;
    const std::size_t first = skip_spaces(line, space);
    Number number = read_digits(line, first, 3);
    if (number.size == 0) number = read_roman(line, first);
    if (number.size == 0) number = read_ordinal(line, first).value_or(Number{});
    if (number.size == 0) return std::nullopt;
    std::size_t end = first + number.size;
    if (found->label_class == LabelClass::article && is_inserted(line, end)) ++end;
    const char next = at_or_zero(line, end);
    if (next == '.' || next == ':') return Label{found->label_class, end + 1, number.value, next, 0, 0};
    // "Điều 5 của Nghị định này …" is a sentence, so an undelimited number must end the line; a title in
    // capitals may follow a part or a chapter.
    const bool title = found->label_class != LabelClass::article && all_capitals(line.substr(end));
    if (skip_spaces(line, end) < line.size() && !title) return std::nullopt;
    return Label{found->label_class, end, number.value, 0, 0, 0};
}

// A mark, then a space or a capital: "- Sở Y tế", "-Sở Y tế", "– các xã"; a rule "-----" is none.
std::optional<Label> marked_label(std::string_view line, std::span<const std::string_view> marks,
                                  LabelClass label_class) noexcept {
    for (const std::string_view mark : marks) {
        if (line.front() != mark.front() || !line.starts_with(mark)) continue;
        const std::string_view rest = line.substr(mark.size());
        const std::size_t text = rest.find_first_not_of(" \t");
        if (text == std::string_view::npos) return std::nullopt;
        const char32_t next = code_point_at(rest, text).value;
        const bool opens = text > 0 ? next != U'-' && next != U'_' : is_letter(next) || next == U'“' || next == U'"';
        if (!opens) return std::nullopt;
        return Label{label_class, mark.size(), 0, 0, 0, 0};
    }
    return std::nullopt;
}

// "thực hiện", "Các sở": two letters, and neither a small numeral nor the word of a label. Told before anything else
// is tried, for it is most lines.
bool begins_with_word(std::string_view line) noexcept {
    const CodePoint first = code_point_at(line, 0);
    return is_letter(first.value) && is_lower(code_point_at(line, first.size).value) && line.front() != 'i' &&
           line.front() != 'v' && line.front() != 'x' && !label_words.open(line);
}

} // namespace

std::optional<Label> label_of(std::string_view line) {
    if (line.empty() || begins_with_word(line)) return std::nullopt;
    if (is_digit(line.front())) {
        if (const auto label = decimal_label(line)) return label;
        return counted(LabelClass::arabic, read_digits(line, 0, 3), line);
    }
    if (const auto label = counted(LabelClass::roman, read_roman(line, 0), line)) return label;
    if (const auto label = upper_label(line)) return label;
    if (const auto label = letter_label(line)) return label;
    if (const auto label = lower_roman_label(line)) return label;
    if (const auto label = marked_label(line, dash_marks, LabelClass::dash)) return label;
    if (const auto label = marked_label(line, bullet_marks, LabelClass::bullet)) return label;
    if (const auto label = marked_label(line, plus_marks, LabelClass::plus)) return label;
    return worded_label(line);
}

std::optional<Label> ordinal_label_of(std::string_view line) {
    static constexpr std::array<std::string_view, 1> openers = {"thu "};
    static constexpr Beginnings opening(openers);
    constexpr std::size_t longest_ordinal = 24; // bytes of "hai mươi mốt là"
    const std::string_view start = line.substr(0, longest_ordinal);
    const bool may_be_said =
        start.find(" là") != std::string_view::npos || start.find(" LÀ") != std::string_view::npos;
    if ((!may_be_said && !opening.open(line)) || !begins_text(line, 0)) return std::nullopt;
    const std::string key = exact_key(line.substr(0, 48));
    const std::size_t opener = key.starts_with(ordinal_opener) ? ordinal_opener.size() : 0;
    const Number number = read_ordinal_words(std::string_view(key).substr(opener));
    if (number.size == 0) return std::nullopt;
    std::size_t end = opener + number.size;
    constexpr std::string_view is = " là";
    const bool said = std::string_view(key).substr(end).starts_with(is);
    if (said) end += is.size();
    const char next = at_or_zero(line, end);
    if (next == ',' || next == ':') ++end;
    if ((opener == 0 && !said) || !is_space(at_or_zero(line, end))) return std::nullopt;
    if (!said && next != ',' && next != ':') return std::nullopt;
    return Label{LabelClass::arabic, end, number.value, ',', 0, 0};
}

bool is_counted(LabelClass label_class) noexcept { return label_class < LabelClass::dash; }

} // namespace chithi
