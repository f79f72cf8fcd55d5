// SPDX-License-Identifier: Apache-2.0
#include "print/terminal.hpp"

#include "base/utf8.hpp"
#include <chithi/print.hpp>

namespace chithi {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Marks, embeddings, overrides and isolates make text read otherwise than it is written.
// Source: Unicode Standard Annex 9, Unicode Technical Report 36.
bool changes_direction(char32_t value) noexcept {
    return value == 0x061C || value == 0x200E || value == 0x200F || (value >= 0x202A && value <= 0x202E) ||
           (value >= 0x2066 && value <= 0x2069);
}

} // namespace

bool steers_terminal(char32_t value) noexcept {
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 || value == 0x2029 ||
           changes_direction(value);
}

std::string terminal_safe(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        if (point.value == '\n') {
            out += '\n';
        } else if (point.value == '\t') {
            out += ' ';
        } else if (!point.valid || steers_terminal(point.value)) {
            append_utf8(out, replacement);
        } else {
            out.append(text.substr(at, point.size));
        }
    });
    return out;
}

} // namespace chithi
