// SPDX-License-Identifier: Apache-2.0
#include "base/number_key.hpp"

#include "base/letters.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool is_white_space(char32_t value) noexcept { return value <= U' ' || value == 0x00A0 || value == 0x3000; }

bool is_dash(char32_t value) noexcept { return (value >= 0x2010 && value <= 0x2015) || value == 0x2212; }

// "007.112/..." is "7112/...": the digits and points that the key begins with.
void simplify_serial(std::string& key) {
    const auto serial = std::ranges::find_if_not(key, [](char c) { return is_digit(c) || c == '.'; });
    const auto end = std::remove(key.begin(), serial, '.');
    const auto first = std::find_if(key.begin(), end, [](char c) { return c != '0'; });
    key.erase(end, serial);
    key.erase(key.begin(), first);
}

} // namespace

std::string number_key(std::string_view number) {
    constexpr char32_t eth = 0x00D0; // Ð, typed for Đ
    std::string signs;
    for_each_code_point(nfc(number), [&](CodePoint point, std::size_t) {
        if (is_white_space(point.value)) return;
        append_utf8(signs, is_dash(point.value) ? U'-' : point.value == eth ? U'd' : point.value);
    });
    std::string key = fold(signs);
    simplify_serial(key);
    return key;
}

} // namespace chithi
