// SPDX-License-Identifier: Apache-2.0
#include "decode/charset.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "decode/places.hpp"
#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace chithi {

namespace {

constexpr char32_t no_letter = 0xFFFD;
constexpr std::size_t far_word = 24; // a word so far off says nothing of the capitals of this one

/// A charset unfolded: the character of each byte.
std::array<char32_t, 256> chart_of(const Charset& charset) {
    std::array<char32_t, 256> chart{};
    for (std::size_t byte = 0; byte < 128; ++byte) {
        chart[byte] = static_cast<char32_t>(byte);
        chart[byte + 128] = charset.high[byte];
    }
    for (const ByteLetter& row : charset.low) chart[row.byte] = row.letter;
    return chart;
}

/// A character and the coded bytes [first, end) that it was read from.
struct CodedLetter {
    char32_t value = 0;
    std::size_t first = 0;
    std::size_t end = 0;
};

// A small letter that may be meant as a capital: its capital is the same byte, or was typed as a small one in a font
// of capitals.
bool is_doubtful(char32_t value) noexcept { return value >= 0x80 && is_lower(value); }

/// Reads bytes line by line, for whether a letter is a capital is seen from its neighbours.
class CharsetReader {
public:
    CharsetReader(const CodedBytes& coded, const Charset& charset)
        : coded_(coded), charset_(charset), chart_(chart_of(charset)), ascii_(coded.bytes) {}

    Text run(std::vector<Diagnostic>& diagnostics) {
        const std::string_view bytes = coded_.bytes;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
            read_line(at, end);
            at = end;
        }
        unknown_.report(diagnostics, "unknown-bytes", "bytes have no letter in this charset and were read as U+FFFD");
        nulls_.report(diagnostics, "nul-character", "NUL characters were left out");
        raised_.report(diagnostics, "doubtful-capitals",
                       "letters were read as capitals because their words are; this charset does not tell them apart",
                       Severity::info);
        return std::move(text_);
    }

private:
    void read_line(std::size_t at, std::size_t end) {
        line_.clear();
        while (at < end) at = read_letter(at, end);
        if (charset_.capitals_share) raise_capitals();
        for (std::size_t i = 0; i < line_.size();) i = write(i);
    }

    std::size_t read_letter(std::size_t at, std::size_t end) {
        const auto byte = static_cast<unsigned char>(coded_.bytes[at]);
        if (byte == 0) {
            nulls_.add(coded_.span(at, at + 1));
            return at + 1;
        }
        CodedLetter letter{chart_[byte], at, at + 1};
        if (letter.value == no_letter) unknown_.add(coded_.span(at, at + 1));
        if (charset_.marks_follow && at + 1 < end) {
            if (const auto marked = with_mark(letter.value, coded_.bytes[at + 1])) {
                letter.value = *marked;
                letter.end = at + 2;
            }
        }
        line_.push_back(letter);
        return letter.end;
    }

    // "a" and the byte of circumflex and sắc are ấ; nothing where no such letter exists.
    static std::optional<char32_t> with_mark(char32_t value, char byte) {
        Letter letter = letter_of(value);
        if (!letter || letter.tone != Tone::level) return std::nullopt;
        const auto mark_byte = static_cast<unsigned char>(byte);
        const auto* const mark = std::ranges::find_if(
            vni_marks, [&](const VniMark& row) { return row.small == mark_byte || row.capital == mark_byte; });
        const bool fits = mark != vni_marks.end() && (mark->shape == Shape::plain || letter.shape == Shape::plain);
        if (!fits) return std::nullopt;
        if (mark->shape != Shape::plain) letter.shape = mark->shape;
        letter.tone = mark->tone;
        const char32_t marked = code_point_of(letter);
        return marked != 0 ? std::optional(marked) : std::nullopt;
    }

    /// What the letters of a word say of its capitals.
    enum class Case { unknown, small, capitals, abbreviation };

    /// A word of a line: letters [first, end), and the stretch of words without figures or wide gaps that it is in.
    struct CasedWord {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t stretch = 0;
        Case sure = Case::unknown;
    };

    void raise_capitals() {
        const std::vector<CasedWord> words = words_of_line();
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (told_case(words, i) == Case::capitals) raise(words[i].first, words[i].end);
        }
    }

    [[nodiscard]] std::vector<CasedWord> words_of_line() const {
        std::vector<CasedWord> words;
        std::size_t stretch = 0;
        for (std::size_t first = 0; first < line_.size();) {
            std::size_t end = first;
            while (end < line_.size() && is_letter(line_[end].value)) ++end;
            if (end > first) {
                words.push_back({first, end, stretch, case_of(first, end)});
                first = end;
            } else {
                stretch += ends_stretch(first) ? 1 : 0;
                ++first;
            }
        }
        return words;
    }

    [[nodiscard]] bool ends_stretch(std::size_t place) const {
        const char32_t value = line_[place].value;
        if (value == U' ') return place + 1 < line_.size() && line_[place + 1].value == U' ';
        return value != U'-' && value != U',';
    }

    // "NHËN" is sure, for N is no small letter; "Bé" may be Bộ or BỘ.
    [[nodiscard]] Case case_of(std::size_t first, std::size_t end) const {
        std::size_t capitals = 0;
        for (std::size_t i = first; i < end; ++i) {
            if (is_upper(line_[i].value)) {
                ++capitals;
            } else if (!is_doubtful(line_[i].value)) {
                return Case::small;
            }
        }
        const bool first_only = capitals == 1 && is_upper(line_[first].value);
        if (capitals == 0 || first_only) return Case::unknown;
        return is_abbreviation(first, end) ? Case::abbreviation : Case::capitals;
    }

    // "TT", "BCH": no vowel, and so no word; it says nothing of the words beside it.
    [[nodiscard]] bool is_abbreviation(std::size_t first, std::size_t end) const {
        return std::all_of(line_.begin() + static_cast<std::ptrdiff_t>(first),
                           line_.begin() + static_cast<std::ptrdiff_t>(end), [](const CodedLetter& letter) {
                               return letter.value < 0x80 &&
                                      std::string_view("AEIOUY").find(static_cast<char>(letter.value)) ==
                                          std::string_view::npos;
                           });
    }

    static bool is_told(Case known) noexcept { return known == Case::small || known == Case::capitals; }

    // A doubtful word is as the sure ones next to it in its stretch; where they differ, as it is. Where none is sure,
    // words that all begin with capitals ("Së Y TÕ") are a line of capitals.
    [[nodiscard]] Case told_case(const std::vector<CasedWord>& words, std::size_t i) const {
        if (words[i].sure != Case::unknown) return words[i].sure;
        const auto in_reach = [&](std::size_t other) {
            return words[other].stretch == words[i].stretch && std::max(i, other) - std::min(i, other) < far_word;
        };
        std::size_t first = i;
        Case before = Case::unknown;
        while (first > 0 && !is_told(before) && in_reach(first - 1)) before = words[--first].sure;
        std::size_t end = i + 1;
        Case after = Case::unknown;
        while (end < words.size() && !is_told(after) && in_reach(end)) after = words[end++].sure;
        if (is_told(before) || is_told(after)) return agreed(before, after);
        const auto is_title = [&](const CasedWord& word) {
            return word.sure != Case::abbreviation && is_upper(line_[word.first].value);
        };
        const std::span stretch = std::span(words).subspan(first, end - first);
        return stretch.size() > 1 && std::ranges::all_of(stretch, is_title) ? Case::capitals : Case::unknown;
    }

    [[nodiscard]] static Case agreed(Case before, Case after) noexcept {
        if (!is_told(before) || before == after) return after;
        return is_told(after) ? Case::unknown : before;
    }

    void raise(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            if (!is_doubtful(line_[i].value)) continue;
            Letter letter = letter_of(line_[i].value);
            letter.upper = true;
            line_[i].value = code_point_of(letter);
            raised_.add(coded_.span(line_[i].first, line_[i].end));
        }
    }

    // A run of ASCII is kept as one piece, a letter stands for its bytes.
    std::size_t write(std::size_t i) {
        const auto is_ascii = [&](const CodedLetter& letter) {
            return letter.value < 0x80 && letter.value == static_cast<unsigned char>(coded_.bytes[letter.first]);
        };
        std::size_t end = i;
        if (coded_.starts.empty()) {
            while (end < line_.size() && is_ascii(line_[end]) && line_[end].first == line_[i].first + (end - i))
                ++end;
        }
        if (end > i) {
            text_.append(ascii_, {line_[i].first, line_[end - 1].end});
            return end;
        }
        utf8_.clear();
        append_utf8(utf8_, line_[i].value);
        text_.append_replacement(utf8_, coded_.span(line_[i].first, line_[i].end));
        return i + 1;
    }

    const CodedBytes& coded_;
    const Charset& charset_;
    std::array<char32_t, 256> chart_;
    Text ascii_; ///< the bytes, of which only runs of ASCII are copied
    Text text_;
    std::vector<CodedLetter> line_;
    std::string utf8_;
    Places unknown_;
    Places nulls_;
    Places raised_;
};

const Charset& windows_1252() noexcept { return charsets.back(); }

// The byte of a character in windows-1252; the control characters at its free places stand for themselves.
std::optional<char> byte_of(char32_t value) noexcept {
    if (value < 0x80) return static_cast<char>(value);
    const std::u16string_view high = windows_1252().high;
    const std::size_t place = value < 0xFFFD ? high.find(static_cast<char16_t>(value)) : std::u16string_view::npos;
    if (place != std::u16string_view::npos) return static_cast<char>(place + 0x80);
    return value < 0xA0 ? std::optional(static_cast<char>(value)) : std::nullopt;
}

} // namespace

CodedBytes as_windows_1252(std::string_view utf8) {
    CodedBytes coded;
    for_each_code_point(utf8, [&](CodePoint point, std::size_t at) {
        if (const auto byte = byte_of(point.value)) {
            coded.bytes += *byte;
            coded.starts.push_back(at);
        } else {
            coded.bytes.append(utf8.substr(at, point.size));
            coded.starts.insert(coded.starts.end(), point.size, at);
        }
    });
    coded.starts.push_back(utf8.size());
    return coded;
}

Text read_charset(const CodedBytes& coded, const Charset& charset, std::vector<Diagnostic>& diagnostics) {
    return CharsetReader(coded, charset).run(diagnostics);
}

Text read_utf8_again(const CodedBytes& coded, std::vector<Diagnostic>& diagnostics) {
    Text text;
    Places invalid;
    const std::string_view bytes = coded.bytes;
    for_each_code_point(bytes, [&](CodePoint point, std::size_t at) {
        const Span span = coded.span(at, at + point.size);
        if (!point.valid) invalid.add(span);
        text.append_replacement(point.valid ? bytes.substr(at, point.size) : std::string_view("\uFFFD"), span);
    });
    invalid.report(diagnostics, "invalid-utf8", "bytes are no UTF-8 and were read as U+FFFD");
    return text;
}

} // namespace chithi
