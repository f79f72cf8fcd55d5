// SPDX-License-Identifier: Apache-2.0
#include "extract/durations.hpp"

#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest = 366; // days or so; a larger figure is no time limit

/// A number and the word behind it.
struct Number {
    std::size_t value = 0;
    std::size_t end = 0;
};

std::size_t number_word_at(const Passage& passage, std::size_t at) {
    const auto here = [&](const NumberWord& number) { return passage.is(at, number.words); };
    const auto found = std::ranges::find_if(number_words, here);
    return found == number_words.end() ? 0 : found->value;
}

// "mười lăm", "hai mươi", "ba mươi lăm", "sáu"
Number number_in_words(const Passage& passage, std::size_t at) {
    Number number{number_word_at(passage, at), at + 1};
    if (number.value == 0) return {};
    if (passage.is(at, "mười")) {
        const std::size_t ones = number_word_at(passage, at + 1);
        return ones > 0 && ones < 10 ? Number{10 + ones, at + 2} : number;
    }
    if (!passage.is(at + 1, "mươi")) return number;
    number = {number.value * 10, at + 2};
    const std::size_t ones = number_word_at(passage, at + 2);
    return ones > 0 && ones < 10 && !passage.is(at + 2, "năm") ? Number{number.value + ones, at + 3} : number;
}

// "02 (hai)": the figure is repeated in words.
std::size_t behind_brackets(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "(")) return at;
    for (std::size_t end = at; end < std::min(at + 6, passage.words.size()); ++end) {
        if (passage.is(end, ")")) return end + 1;
    }
    return at;
}

Number number_at(const Passage& passage, std::size_t at) {
    if (at >= passage.words.size()) return {};
    if (passage.words[at].sort != Word::Sort::digits) return number_in_words(passage, at);
    return {value_of(passage.words[at]), behind_brackets(passage, at + 1)};
}

// Civil code 2015, article 146: half a month has 15 days, half a year six months.
std::optional<Duration> half_at(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "nửa")) return std::nullopt;
    if (passage.is(at + 1, "tháng")) return Duration{at, at + 2, 15, TimeUnit::day};
    if (passage.is(at + 1, "năm")) return Duration{at, at + 2, 6, TimeUnit::month};
    return std::nullopt;
}

} // namespace

std::optional<Duration> duration_at(const Passage& passage, std::size_t at) {
    if (auto half = half_at(passage, at)) return half;
    const Number number = number_at(passage, at);
    if (number.value == 0 || number.value > longest) return std::nullopt;
    for (const TimeUnitWords& unit : time_units) {
        const std::size_t words = match_phrase(passage.words, number.end, unit.words);
        if (words > 0) return Duration{at, number.end + words, number.value, unit.unit};
    }
    return std::nullopt;
}

} // namespace chithi
