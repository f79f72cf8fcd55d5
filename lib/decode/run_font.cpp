// SPDX-License-Identifier: Apache-2.0
#include "decode/run_font.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "decode/charset.hpp"
#include "decode/spelling.hpp"
#include "knowledge/legacy_fonts.hpp"
#include <algorithm>

namespace chithi {

namespace {

std::string upper_case(std::string_view text) {
    std::string out;
    for_each_code_point(text, [&](CodePoint point, std::size_t at) {
        Letter letter = letter_of(point.value);
        letter.upper = true;
        const char32_t capital = letter ? code_point_of(letter) : 0;
        if (capital != 0) {
            append_utf8(out, capital);
        } else {
            out += text.substr(at, point.size);
        }
    });
    return out;
}

// Characters that windows-1252 does not have were never bytes.
bool is_bytes(const CodedBytes& coded) noexcept {
    for (std::size_t i = 1; i < coded.bytes.size(); ++i) {
        if (coded.starts[i] == coded.starts[i - 1]) return false;
    }
    return true;
}

} // namespace

RunFont font_named(std::string_view name) {
    const std::string lower = lower_case(name);
    const auto* const known = std::ranges::find_if(
        legacy_fonts, [&](const LegacyFont& font) { return std::string_view(lower).starts_with(font.begins); });
    if (known == legacy_fonts.end()) return {};
    const auto* const charset = std::ranges::find(charsets, known->charset, &Charset::name);
    return {charset, charset->capitals_share && name.ends_with('H')};
}

ShownText shown_in(const RunFont& font, std::string_view utf8, std::vector<Diagnostic>& diagnostics) {
    ShownText shown{std::string(utf8), false};
    if (font.charset != nullptr) {
        const CodedBytes coded = as_windows_1252(utf8);
        std::vector<Diagnostic> notes;
        std::string read(read_charset(coded, *font.charset, notes).view());
        if (is_bytes(coded) && spelling_of(read).share() >= spelling_of(utf8).share()) {
            shown = {std::move(read), true};
            diagnostics.insert(diagnostics.end(), notes.begin(), notes.end());
        }
    }
    if (font.capitals) shown.text = upper_case(shown.text);
    return shown;
}

} // namespace chithi
