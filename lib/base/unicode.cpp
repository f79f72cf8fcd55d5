// SPDX-License-Identifier: Apache-2.0
#include "base/unicode.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace chithi {

namespace {

constexpr std::array<char16_t, 3> shape_marks = {0x0302, 0x0306, 0x031B}; // circumflex, breve, horn
constexpr std::array<char16_t, 5> tone_marks = {0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

bool is_shape_mark(char16_t unit) noexcept { return std::ranges::find(shape_marks, unit) != shape_marks.end(); }
bool is_tone_mark(char16_t unit) noexcept { return std::ranges::find(tone_marks, unit) != tone_marks.end(); }
bool is_vietnamese_mark(char16_t unit) noexcept { return is_shape_mark(unit) || is_tone_mark(unit); }

// Letters and signs that Vietnamese text is written with: no marks, and no characters that NFC replaces.
bool is_quick(char32_t value) noexcept {
    return value < 0x0300 || (value >= 0x1E00 && value < 0x1F00) || (value >= 0x2002 && value < 0x2100);
}

icu::UnicodeString to_utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

icu::UnicodeString normalised(const icu::Normalizer2* (*form)(UErrorCode&), const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normaliser = form(status);
    if (U_FAILURE(status)) return text; // ICU was built without its own data
    icu::UnicodeString out = normaliser->normalize(text, status);
    return U_FAILURE(status) ? text : out;
}

// Expects NFD, where only marks of one combining class still stand as they were typed.
void put_shapes_first(icu::UnicodeString& text) {
    const std::int32_t length = text.length(); // an open buffer reports none
    char16_t* const first = text.getBuffer(length);
    char16_t* const end = first + length;
    for (char16_t* run = first; run != end;) {
        char16_t* const run_end = std::find_if_not(run, end, is_vietnamese_mark);
        std::stable_partition(run, run_end, is_shape_mark);
        run = std::find_if(run_end, end, is_vietnamese_mark);
    }
    text.releaseBuffer(length);
}

} // namespace

bool is_surely_nfc(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint point = code_point_at(text, at);
        if (!point.valid || !is_quick(point.value)) return false;
        at += point.size;
    }
    return true;
}

std::string nfc(std::string_view text) {
    if (is_surely_nfc(text)) return std::string(text);
    icu::UnicodeString decomposed = normalised(icu::Normalizer2::getNFDInstance, to_utf16(text));
    put_shapes_first(decomposed);
    return to_utf8(normalised(icu::Normalizer2::getNFCInstance, decomposed));
}

bool is_rare_mark(char32_t value) noexcept { return (U_GET_GC_MASK(static_cast<UChar32>(value)) & U_GC_M_MASK) != 0; }

bool is_rare_word_character(char32_t value) noexcept {
    return (U_GET_GC_MASK(static_cast<UChar32>(value)) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}

bool is_any_letter(char32_t value) noexcept {
    if (is_letter(value)) return true;
    return value >= 0x80 && u_isalpha(static_cast<UChar32>(value)) != 0;
}

int foreign_script_of(char32_t value) noexcept {
    if (is_quick(value)) return 0;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(value), &status);
    const bool own = script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
    return U_FAILURE(status) || own || script == USCRIPT_UNKNOWN ? 0 : static_cast<int>(script);
}

std::string fold_any_script(std::string_view text) {
    icu::UnicodeString marked = normalised(icu::Normalizer2::getNFDInstance, to_utf16(text));
    icu::UnicodeString bare;
    for (std::int32_t at = 0; at < marked.length(); at = marked.moveIndex32(at, 1)) {
        const UChar32 value = marked.char32At(at);
        if (u_charType(value) != U_NON_SPACING_MARK) bare.append(value);
    }
    return to_utf8(normalised(icu::Normalizer2::getNFCInstance, bare.foldCase()));
}

} // namespace chithi
