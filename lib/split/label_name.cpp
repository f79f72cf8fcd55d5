// SPDX-License-Identifier: Apache-2.0
#include "split/label_name.hpp"

#include <array>
#include <utility>

namespace chithi {

namespace {

std::string roman_numeral(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, std::string_view>, 9> digits = {
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string numeral;
    for (const auto& [value, letters] : digits) {
        for (; number >= value; number -= value) numeral += letters;
    }
    return numeral;
}

} // namespace

std::string label_name(const Text& text, Range label, const RowLabel& read) {
    const LabelClass label_class = read.label.label_class;
    if (read.mended) {
        return label_class == LabelClass::roman ? roman_numeral(read.label.number)
                                                : std::to_string(read.label.number);
    }
    std::string name = flat(text, label);
    if (name.starts_with('(')) name.erase(0, 1);
    const bool worded = label_class == LabelClass::part || label_class == LabelClass::chapter ||
                        label_class == LabelClass::section || label_class == LabelClass::article ||
                        read.label.delimiter == ',';
    while (!name.empty() && std::string_view(".:)/-,").find(name.back()) != std::string_view::npos) name.pop_back();
    while (!name.empty() && name.back() == ' ') name.pop_back();
    if (!worded) std::erase(name, ' ');
    return name;
}

} // namespace chithi
