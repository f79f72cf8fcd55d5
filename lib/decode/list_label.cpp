// SPDX-License-Identifier: Apache-2.0
#include "decode/list_label.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace chithi {

namespace {

constexpr long largest_roman = 3999;
constexpr long letters = 26;
constexpr long largest_letters = letters * 8; // hhhhhhhh: nobody counts on

std::string roman(long value, bool upper) {
    constexpr std::array<std::pair<long, std::string_view>, 13> figures = {{{1000, "m"},
                                                                            {900, "cm"},
                                                                            {500, "d"},
                                                                            {400, "cd"},
                                                                            {100, "c"},
                                                                            {90, "xc"},
                                                                            {50, "l"},
                                                                            {40, "xl"},
                                                                            {10, "x"},
                                                                            {9, "ix"},
                                                                            {5, "v"},
                                                                            {4, "iv"},
                                                                            {1, "i"}}};
    std::string out;
    for (const auto& [worth, figure] : figures) {
        for (; value >= worth; value -= worth) out += figure;
    }
    for (char& c : out) c = upper ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

} // namespace

std::string counted(long value, Counting counting) {
    if (counting == Counting::none) return {};
    const bool roman_fits = value > 0 && value <= largest_roman;
    if (counting == Counting::lower_roman && roman_fits) return roman(value, false);
    if (counting == Counting::upper_roman && roman_fits) return roman(value, true);
    const bool is_lettered = counting == Counting::lower_letter || counting == Counting::upper_letter;
    if (is_lettered && value > 0 && value <= largest_letters) {
        const char first = counting == Counting::lower_letter ? 'a' : 'A';
        return std::string(static_cast<std::size_t>((value - 1) / letters + 1),
                           static_cast<char>(first + (value - 1) % letters));
    }
    const std::string digits = std::to_string(value);
    return counting == Counting::two_digits && digits.size() == 1 ? "0" + digits : digits;
}

} // namespace chithi
