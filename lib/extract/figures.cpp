// SPDX-License-Identifier: Apache-2.0
#include "extract/figures.hpp"

#include "extract/number_words.hpp"
#include <algorithm>
#include <charconv>
#include <string>

namespace chithi {

namespace {

constexpr std::size_t most_digits = 18;

bool is_group_of_three(const Passage& passage, std::size_t at) {
    return is_digits(passage, at) && passage.key(at).size() == 3;
}

bool is_opening(const std::string& mark) {
    for (const std::string_view opening : {"(", "“", "\"", ":", ",", "-", "–", "+", "[", "~", "≥", "≤", "<", ">"}) {
        if (mark == opening) return true;
    }
    return false;
}

bool part_of_more(const Passage& passage, std::size_t end) {
    return is_tight(passage, end, "/") || is_tight(passage, end, ".");
}

double value_of_digits(const std::string& digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// One word of digits.
Figure unread_figure(std::size_t at) {
    Figure figure;
    figure.first = at;
    figure.end = at + 1;
    return figure;
}

// What may follow the digits: the number in words, multipliers.
Figure finish(const Passage& passage, Figure figure) {
    figure.glued = figure.end < passage.words.size() && !passage.words[figure.end].space_before &&
                   passage.words[figure.end].sort == Word::Sort::letters;
    skip_repetition(passage, figure);
    multiply(passage, figure);
    if (figure.factor > 1) skip_repetition(passage, figure);
    return figure;
}

// How many groups of three digits follow, each behind `mark`.
std::size_t groups_behind(const Passage& passage, std::size_t at, std::string_view mark) {
    std::size_t found = 0;
    while (is_tight(passage, at + 2 * found, mark) && is_group_of_three(passage, at + 2 * found + 1)) ++found;
    return found;
}

std::string joined_groups(const Passage& passage, std::size_t at, std::size_t groups) {
    std::string digits;
    for (std::size_t group = 0; group < groups; ++group) digits += passage.key(at + 2 * group + 1);
    return digits;
}

// "38.5", "1.25": a group of three is thousands, and "3.2.1" no figure.
bool is_decimal_point(const Passage& passage, std::size_t at) {
    return is_tight(passage, at, ".") && is_digits(passage, at + 1) && passage.key(at + 1).size() <= 2 &&
           !part_of_more(passage, at + 2);
}

// The digits of the figure that begins at `figure.first`, decimals behind a point; `figure.end` is moved.
std::string read_digits(const Passage& passage, Figure& figure) {
    std::string digits = passage.key(figure.first);
    const bool may_group = digits.size() <= 3;
    const auto take = [&](std::size_t groups) {
        digits += joined_groups(passage, figure.end, groups);
        figure.end += 2 * groups;
    };
    const std::size_t groups = may_group ? groups_behind(passage, figure.end, ".") : 0;
    take(groups);
    if (groups == 0 && is_decimal_point(passage, figure.end)) {
        figure.decimal_point = true;
        digits += '.';
        take(1);
    } else if (is_tight(passage, figure.end, ",") && is_digits(passage, figure.end + 1)) {
        const std::size_t english =
            may_group && groups == 0 && digits != "0" ? groups_behind(passage, figure.end, ",") : 0;
        if (english > 0) figure.in_thousands = value_of_digits(digits + joined_groups(passage, figure.end, english));
        if (english <= 1) digits += '.';
        take(std::max<std::size_t>(english, 1));
    }
    return digits;
}

} // namespace

void skip_repetition(const Passage& passage, Figure& figure) {
    if (!passage.is(figure.end, "(")) return;
    const std::size_t inside = figure.end + 1;
    std::optional<Figure> repeated = spelled_figure_at(passage, inside);
    if (!repeated && is_digits(passage, inside)) {
        repeated = unread_figure(inside);
        repeated->value = value_of_digits(passage.key(inside));
    }
    if (repeated && repeated->value == figure.value && passage.is(repeated->end, ")")) figure.end = repeated->end + 1;
}

bool is_tight(const Passage& passage, std::size_t at, std::string_view mark) {
    return at + 1 < passage.words.size() && passage.is(at, mark) && !passage.words[at].space_before &&
           !passage.words[at + 1].space_before;
}

bool follows_tightly(const Passage& passage, std::size_t at) {
    if (at == 0 || passage.words[at].space_before) return false;
    const std::string& before = passage.key(at - 1);
    return before != "(" && before != "“" && before != "\"" && before != ":" && before != "," && before != "|";
}

bool glued_before(const Passage& passage, std::size_t at) {
    if (at == 0 || passage.words[at].space_before) return false;
    const std::string& before = passage.key(at - 1);
    // "Covid-19": the dash joins the figure to a word.
    const bool dash = before == "-" || before == "–";
    if (dash && at > 1 && passage.words[at - 2].sort == Word::Sort::letters && !passage.words[at - 1].space_before)
        return true;
    // "19.340 hộ/61.205 khẩu": a count behind a count; "01 lần/01 năm" is how often.
    const bool grouped = groups_behind(passage, at + 1, ".") > 0;
    const bool may_follow = (passage.key(at).size() > 1 || grouped) && passage.key(at).front() != '0';
    const bool behind_noun = before == "/" && may_follow && at > 1 && passage.key(at - 2) != "lần" &&
                             passage.words[at - 2].sort == Word::Sort::letters &&
                             passage.words[at - 2].space_before && !passage.words[at - 2].capital;
    return !behind_noun && !is_opening(before);
}

std::optional<Figure> written_figure_at(const Passage& passage, std::size_t at) {
    if (!is_digits(passage, at)) return std::nullopt;
    Figure figure = unread_figure(at);
    const std::string digits = read_digits(passage, figure);
    if (digits.size() > most_digits) return std::nullopt;
    figure.value = value_of_digits(digits);
    return figure;
}

std::optional<Figure> figure_at(const Passage& passage, std::size_t at) {
    if (!is_digits(passage, at) || glued_before(passage, at)) return std::nullopt;
    const auto figure = written_figure_at(passage, at);
    if (!figure || part_of_more(passage, figure->end)) return std::nullopt;
    return finish(passage, *figure);
}

std::optional<Figure> spaced_figure_at(const Passage& passage, std::size_t at) {
    if (!is_digits(passage, at) || glued_before(passage, at)) return std::nullopt;
    Figure figure = unread_figure(at);
    std::string digits = passage.key(at);
    if (digits.size() > 3 || digits.front() == '0') return std::nullopt;
    while (is_group_of_three(passage, figure.end) && passage.words[figure.end].space_before) {
        digits += passage.key(figure.end++);
    }
    const bool goes_on = is_digits(passage, figure.end) || part_of_more(passage, figure.end);
    if (figure.end == at + 1 || goes_on || digits.size() > most_digits) return std::nullopt;
    figure.value = value_of_digits(digits);
    return finish(passage, figure);
}

} // namespace chithi
