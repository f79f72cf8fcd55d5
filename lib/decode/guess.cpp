// SPDX-License-Identifier: Apache-2.0
#include "decode/guess.hpp"

#include "base/utf8.hpp"
#include "decode/charset.hpp"
#include "decode/spelling.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t sample_size = 64 * 1024;
constexpr std::size_t spelling_sample = 8 * 1024; // a page or two are enough to tell
constexpr std::size_t first_sample = 512;         // good UTF-8, as nearly every file is, shows it at once
constexpr std::size_t fewest_words = 3;           // with marks: fewer prove nothing
constexpr double surely_vietnamese = 0.8;         // of the words with marks; the rest are names and misprints
constexpr double surely_not = 0.5;
constexpr double much_better =
    0.3; // more than that; VPS and VISCII have half of their letters where Latin-1 has them

struct Nulls {
    std::size_t even = 0;
    std::size_t odd = 0;
};

Nulls count_nulls(std::string_view sample) noexcept {
    Nulls nulls;
    if (sample.find('\0') == std::string_view::npos) return nulls;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] != '\0') continue;
        ++(i % 2 == 0 ? nulls.even : nulls.odd);
    }
    return nulls;
}

// In UTF-16 each ASCII character (spaces, digits, most consonants) has a NUL on one side, always the same.
bool nulls_on_one_side(std::size_t side, std::size_t other, std::size_t size) noexcept {
    return side * 5 > size && other * 20 < side;
}

// The end of a sample, or of a file that was cut off, may lie inside a character.
bool is_cut_character(std::string_view rest) noexcept {
    return rest.size() < 4 && static_cast<unsigned char>(rest.front()) >= 0xC2 &&
           std::ranges::all_of(rest.substr(1), is_inside_character);
}

bool mostly_utf8(std::string_view sample) noexcept {
    std::size_t invalid = 0;
    std::size_t multibyte = 0;
    if (is_valid_utf8(sample)) return true;
    for (std::size_t at = 0; at < sample.size();) {
        const CodePoint point = code_point_at(sample, at);
        if (!point.valid && is_cut_character(sample.substr(at))) break;
        invalid += point.valid ? 0 : 1;
        multibyte += point.size > 1 ? 1 : 0;
        at += point.size;
    }
    return invalid * 20 <= multibyte + invalid + 1;
}

bool is_ascii(std::string_view bytes) noexcept {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The first lines with anything beyond ASCII, up to the size of a sample.
std::string_view telling_sample(std::string_view bytes) noexcept {
    const auto* const first =
        std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const auto place = static_cast<std::size_t>(first - bytes.begin());
    const std::size_t line = bytes.substr(0, place).rfind('\n');
    return bytes.substr(line == std::string_view::npos ? 0 : line + 1, spelling_sample);
}

/// The encoding in which a sample reads best, and how well.
struct Best {
    Encoding encoding;
    double share = 0;
};

void try_encoding(std::string_view sample, const Encoding& encoding, Best& best) {
    std::vector<Diagnostic> ignored;
    const Spelling spelling = spelling_of(read_text(sample, encoding, ignored).view());
    if (spelling.marked < fewest_words || spelling.share() <= best.share) return;
    best = {encoding, spelling.share()};
}

Best best_of_charsets(std::string_view sample, bool again) {
    Best best;
    if (again) try_encoding(sample, {Encoding::Form::utf8, nullptr, true}, best);
    for (const Charset& charset : vietnamese_charsets()) {
        try_encoding(sample, {Encoding::Form::bytes, &charset, again}, best);
    }
    return best;
}

Encoding guess_in_utf8(std::string_view bytes) {
    const std::string_view sample = telling_sample(bytes);
    if (spelling_of(sample.substr(0, first_sample)).share() > surely_vietnamese) return {};
    const Spelling spelling = spelling_of(sample);
    if (spelling.marked < fewest_words || spelling.share() > surely_vietnamese) return {};
    const Best best = best_of_charsets(sample, true);
    const bool better = spelling.share() <= surely_not || best.share > spelling.share() + much_better;
    return best.share >= surely_vietnamese && better ? best.encoding : Encoding{};
}

} // namespace

Encoding guess_encoding(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) return guess_in_utf8(bytes.substr(utf8_mark.size()));
    if (bytes.starts_with(utf16le_mark)) return {Encoding::Form::utf16le, nullptr, false};
    if (bytes.starts_with(utf16be_mark)) return {Encoding::Form::utf16be, nullptr, false};
    const std::string_view sample = bytes.substr(0, sample_size);
    const Nulls nulls = count_nulls(sample);
    if (nulls_on_one_side(nulls.odd, nulls.even, sample.size())) return {Encoding::Form::utf16le, nullptr, false};
    if (nulls_on_one_side(nulls.even, nulls.odd, sample.size())) return {Encoding::Form::utf16be, nullptr, false};
    if (mostly_utf8(sample)) return is_ascii(sample) ? Encoding{} : guess_in_utf8(bytes);
    const Best best = best_of_charsets(telling_sample(sample), false);
    if (best.share >= surely_vietnamese) return best.encoding;
    return {Encoding::Form::bytes, &charsets.back(), false};
}

} // namespace chithi
