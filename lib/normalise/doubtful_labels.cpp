// SPDX-License-Identifier: Apache-2.0
#include "normalise/doubtful_labels.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "knowledge/labels.hpp"
#include <algorithm>
#include <string>

namespace chithi {

namespace {

char at_or_zero(std::string_view text, std::size_t at) noexcept { return at < text.size() ? text[at] : '\0'; }

std::size_t place_of_letter(std::string_view letter) noexcept {
    const auto found = std::ranges::find(point_letters, letter);
    return found == point_letters.end() ? 0 : static_cast<std::size_t>(found - point_letters.begin()) + 1;
}

// The bracketed number or letter at `at`: "(12)", "(đ)".
std::optional<Label> bracketed_at(std::string_view text, std::size_t at) noexcept {
    if (at_or_zero(text, at) != '(') return std::nullopt;
    Label label{LabelClass::arabic, 0, 0, '(', 0, 0};
    std::size_t end = at + 1;
    while (is_digit(at_or_zero(text, end)) && end < at + 3) {
        label.number = label.number * 10 + static_cast<std::size_t>(text[end++] - '0');
    }
    if (end == at + 1) {
        const CodePoint letter = code_point_at(text, end);
        label.label_class = LabelClass::letter;
        label.number = place_of_letter(text.substr(end, letter.size));
        end += letter.size;
    }
    if (label.number == 0 || at_or_zero(text, end) != ')') return std::nullopt;
    label.size = end + 1 - at;
    return label;
}

/// One series of bracketed numbers, of bracketed letters, or of ordinals in words.
class Series {
public:
    void add(std::size_t number, std::size_t line, bool at_start, std::vector<bool>& lists) {
        if (number != last_ + 1) close(lists);
        if (number != last_ + 1 && number != 1) return;
        last_ = number;
        only_starts_ = only_starts_ && at_start;
        lines_.push_back(line);
    }

    void close(std::vector<bool>& lists) {
        if (only_starts_ && lines_.size() > 1) {
            for (const std::size_t line : lines_) lists[line] = true;
        }
        lines_.clear();
        last_ = 0;
        only_starts_ = true;
    }

private:
    std::vector<std::size_t> lines_;
    std::size_t last_ = 0;
    bool only_starts_ = true;
};

char digit_meant(char c) noexcept {
    if (c == 'l' || c == 'I' || c == '|') return '1';
    if (c == 'O' || c == 'o') return '0';
    if (c == 'S') return '5';
    return is_digit(c) ? c : '\0';
}

char numeral_meant(char c) noexcept {
    if (c == 'l' || c == '1' || c == '|') return 'I';
    return c == 'I' || c == 'V' || c == 'X' ? c : '\0';
}

// `label` with the bytes as printed before it, where a delimiter and text follow.
std::optional<Label> ended_label(std::string_view line, LabelClass label_class, std::size_t digits,
                                 std::size_t number) {
    const char mark = at_or_zero(line, digits);
    const std::size_t next = line.find_first_not_of(' ', digits + 1);
    const bool text_follows = next != std::string_view::npos && is_upper(code_point_at(line, next).value);
    const bool comma = mark == ',' || mark == ';';
    if (number == 0 || !text_follows || !(comma || mark == '.' || mark == ')' || mark == '/')) return std::nullopt;
    if (comma && next == digits + 1) return std::nullopt;
    return Label{label_class, digits + 1, number, comma ? '\0' : mark, 0, 0};
}

} // namespace

std::optional<Label> serial_label_of(std::string_view line) {
    const auto label = bracketed_at(line, 0);
    if (!label) return ordinal_label_of(line);
    const bool text_follows = line.find_first_not_of(' ', label->size) != std::string_view::npos;
    return text_follows ? label : std::nullopt;
}

bool is_serial(const Label& label) noexcept { return label.delimiter == '(' || label.delimiter == ','; }

std::vector<bool> serial_lists(std::span<const std::string_view> lines) {
    std::vector<bool> lists(lines.size());
    Series numbers;
    Series letters;
    Series worded;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        for (std::size_t at = line.find('('); at != std::string_view::npos; at = line.find('(', at + 1)) {
            const auto label = bracketed_at(line, at);
            if (!label) continue;
            Series& series = label->label_class == LabelClass::arabic ? numbers : letters;
            series.add(label->number, i, at == 0, lists);
        }
        if (const auto label = ordinal_label_of(line)) worded.add(label->number, i, true, lists);
    }
    for (Series* series : {&numbers, &letters, &worded}) series->close(lists);
    return lists;
}

std::optional<Label> misread_arabic_of(std::string_view line) {
    std::size_t size = 0;
    std::size_t number = 0;
    bool misread = false;
    for (; size < 3 && digit_meant(at_or_zero(line, size)) != '\0'; ++size) {
        number = number * 10 + static_cast<std::size_t>(digit_meant(line[size]) - '0');
        misread = misread || !is_digit(line[size]);
    }
    if (size == 0 || line.front() == 'O' || line.front() == 'o') return std::nullopt;
    const auto label = ended_label(line, LabelClass::arabic, size, number);
    return label && (misread || label->delimiter == 0) ? label : std::nullopt;
}

std::optional<Label> misread_roman_of(std::string_view line) {
    std::string meant;
    for (std::size_t at = 0; at < 5 && numeral_meant(at_or_zero(line, at)) != '\0'; ++at) {
        meant += numeral_meant(line[at]);
    }
    if (meant.empty() || line.starts_with(meant)) return std::nullopt;
    const auto number = label_of(meant + ". A");
    if (!number || number->label_class != LabelClass::roman) return std::nullopt;
    return ended_label(line, LabelClass::roman, meant.size(), number->number);
}

std::optional<Label> foreign_letter_of(std::string_view line) {
    const char letter = at_or_zero(line, 0);
    const auto known = std::ranges::find(foreign_letters, letter, &ForeignLetter::letter);
    if (known == foreign_letters.end()) return std::nullopt;
    const auto label = ended_label(line, LabelClass::letter, 1, place_of_letter(known->before));
    return label && label->delimiter != 0 ? label : std::nullopt;
}

} // namespace chithi
