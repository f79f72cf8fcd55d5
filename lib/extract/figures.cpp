// SPDX-License-Identifier: Apache-2.0
#include "extract/figures.hpp"

#include <array>
#include <charconv>
#include <string>

namespace chithi {

namespace {

struct Multiplier {
    std::string_view word;
    double factor;
};

constexpr std::array multipliers = {Multiplier{"trăm", 1e2}, Multiplier{"nghìn", 1e3}, Multiplier{"ngàn", 1e3},
                                    Multiplier{"vạn", 1e4},  Multiplier{"triệu", 1e6}, Multiplier{"tỷ", 1e9},
                                    Multiplier{"tỉ", 1e9}};

bool is_digits(const Passage& passage, std::size_t at) {
    return at < passage.words.size() && passage.words[at].sort == Word::Sort::digits;
}

// The mark at `at` stands between two words without any space.
bool is_tight(const Passage& passage, std::size_t at, std::string_view mark) {
    return at + 1 < passage.words.size() && passage.is(at, mark) && !passage.words[at].space_before &&
           !passage.words[at + 1].space_before;
}

bool glued_before(const Passage& passage, std::size_t at) {
    if (at == 0 || passage.words[at].space_before) return false;
    const std::string& before = passage.key(at - 1);
    // "Covid-19": the dash joins the figure to a word.
    const bool dash = before == "-" || before == "–";
    if (dash && at > 1 && passage.words[at - 2].sort == Word::Sort::letters && !passage.words[at - 1].space_before)
        return true;
    return before != "(" && before != "“" && before != "\"" && before != ":" && before != "," && before != "-" &&
           before != "–";
}

bool glued_behind(const Passage& passage, std::size_t end) {
    if (end >= passage.words.size() || passage.words[end].space_before) return false;
    if (passage.words[end].sort == Word::Sort::letters) return passage.key(end) != "đ" && passage.key(end) != "ha";
    return is_tight(passage, end, "/") || is_tight(passage, end, ".");
}

} // namespace

std::optional<Figure> figure_at(const Passage& passage, std::size_t at) {
    if (!is_digits(passage, at) || glued_before(passage, at)) return std::nullopt;
    Figure figure{at, at + 1, 0};
    std::string digits = passage.key(at);
    // Groups of three behind points, as long as they last.
    const bool may_group = digits.size() <= 3;
    while (may_group && is_tight(passage, figure.end, ".") && is_digits(passage, figure.end + 1) &&
           passage.key(figure.end + 1).size() == 3) {
        digits += passage.key(figure.end + 1);
        figure.end += 2;
    }
    if (is_tight(passage, figure.end, ",") && is_digits(passage, figure.end + 1)) {
        digits += "." + passage.key(figure.end + 1);
        figure.end += 2;
    }
    if (digits.size() > 18 || glued_behind(passage, figure.end)) return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), figure.value);
    for (const Multiplier& multiplier : multipliers) {
        if (!passage.is(figure.end, multiplier.word)) continue;
        figure.value *= multiplier.factor;
        ++figure.end;
        break;
    }
    return figure;
}

} // namespace chithi
