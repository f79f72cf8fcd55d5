// SPDX-License-Identifier: Apache-2.0
#include "base/cut_words.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"

namespace chithi {

bool breaks_inside_word(std::string_view above, std::string_view below) noexcept {
    if (above.size() < 2 || below.empty()) return false;
    const char last = above.back();
    if (last != '-' && last != '/') return false;
    const std::size_t word = above.find_last_of(" \t(") + 1;
    const std::string_view broken = above.substr(word);
    const bool number = broken.find_first_of("0123456789") != std::string_view::npos;
    const char32_t next = code_point_at(below, 0).value;
    const bool digit = next >= U'0' && next <= U'9';
    if (broken.size() < 2) return false;
    return number ? is_letter(next) || digit : last == '-' && digit; // "Covid-" and "19" too
}

} // namespace chithi
