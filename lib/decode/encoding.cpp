// SPDX-License-Identifier: Apache-2.0
#include "decode/encoding.hpp"

#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16le_mark = "\xFF\xFE";
constexpr std::string_view utf16be_mark = "\xFE\xFF";

constexpr std::size_t sample_size = 64 * 1024;
constexpr std::size_t noted_places = 8; // a file of noise would otherwise fill the record with spans

// What windows-1252 has at 0x80 to 0x9F; 0 where it has nothing. Source: the Unicode mapping table.
constexpr std::array<char32_t, 32> windows_1252_high = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

struct Nulls {
    std::size_t even = 0;
    std::size_t odd = 0;
};

Nulls count_nulls(std::string_view sample) noexcept {
    Nulls nulls;
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
    const auto is_inner = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    return rest.size() < 4 && static_cast<unsigned char>(rest.front()) >= 0xC2 &&
           std::ranges::all_of(rest.substr(1), is_inner);
}

bool mostly_utf8(std::string_view sample) noexcept {
    std::size_t invalid = 0;
    std::size_t multibyte = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const CodePoint point = code_point_at(sample, at);
        if (!point.valid && is_cut_character(sample.substr(at))) break;
        invalid += point.valid ? 0 : 1;
        multibyte += point.size > 1 ? 1 : 0;
        at += point.size;
    }
    return invalid * 20 <= multibyte + invalid + 1;
}

/// Collects the places of one kind of oddity and writes them as one diagnostic.
class Places {
public:
    void add(Span span) {
        ++count_;
        if (!spans_.empty() && spans_.back().end == span.first) {
            spans_.back().end = span.end;
        } else if (spans_.size() < noted_places) {
            spans_.push_back(span);
        }
    }

    void report(std::vector<Diagnostic>& out, std::string code, std::string_view what) const {
        if (count_ == 0) return;
        out.push_back({Severity::warning, std::move(code), fmt::format("{} {}", count_, what), spans_});
    }

private:
    std::size_t count_ = 0;
    Spans spans_;
};

Text read_utf8(std::string_view bytes, std::size_t first, std::vector<Diagnostic>& diagnostics) {
    Text text;
    Places invalid;
    Places nulls;
    const Text whole(std::string(bytes.substr(first)), first);
    std::size_t kept = 0; // everything before it has been appended
    const auto flush = [&](std::size_t end) { text.append(whole, {kept, end}); };
    for_each_code_point(whole.view(), [&](CodePoint point, std::size_t at) {
        if (point.valid && point.value != 0) return;
        const Span span{first + at, first + at + point.size};
        flush(at);
        kept = at + point.size;
        if (point.valid) {
            nulls.add(span);
        } else {
            invalid.add(span);
            text.append_replacement("\uFFFD", span);
        }
    });
    flush(whole.size());
    invalid.report(diagnostics, "invalid-utf8", "bytes are no UTF-8 and were read as U+FFFD");
    nulls.report(diagnostics, "nul-character", "NUL characters were left out");
    return text;
}

char32_t utf16_unit(std::string_view bytes, std::size_t at, bool little) noexcept {
    const auto low = static_cast<unsigned char>(bytes[little ? at : at + 1]);
    const auto high = static_cast<unsigned char>(bytes[little ? at + 1 : at]);
    return static_cast<char32_t>(high << 8 | low);
}

Text read_utf16(std::string_view bytes, std::size_t first, bool little, std::vector<Diagnostic>& diagnostics) {
    Text text;
    Places invalid;
    std::string utf8;
    for (std::size_t at = first; at < bytes.size();) {
        const bool whole = at + 1 < bytes.size();
        char32_t value = whole ? utf16_unit(bytes, at, little) : 0xD800;
        std::size_t size = whole ? 2 : 1;
        if (value >= 0xD800 && value < 0xDC00 && at + 3 < bytes.size()) {
            const char32_t low = utf16_unit(bytes, at + 2, little);
            if (low >= 0xDC00 && low < 0xE000) {
                value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                size = 4;
            }
        }
        const Span span{at, at + size};
        if (value >= 0xD800 && value < 0xE000) invalid.add(span);
        utf8.clear();
        if (value != 0) append_utf8(utf8, value);
        text.append_replacement(utf8, span);
        at += size;
    }
    invalid.report(diagnostics, "invalid-utf16", "units are no UTF-16 and were read as U+FFFD");
    return text;
}

Text read_windows_1252(std::string_view bytes, std::vector<Diagnostic>& diagnostics) {
    Text text;
    Places nulls;
    std::string utf8;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const bool high = byte >= 0x80 && byte < 0xA0;
        const char32_t mapped = high ? windows_1252_high[byte - 0x80u] : byte;
        if (byte == 0) nulls.add({at, at + 1});
        utf8.clear();
        if (byte != 0) append_utf8(utf8, mapped != 0 ? mapped : 0xFFFDu);
        text.append_replacement(utf8, Span{at, at + 1});
    }
    nulls.report(diagnostics, "nul-character", "NUL characters were left out");
    diagnostics.push_back({Severity::warning,
                           "unknown-encoding",
                           "the bytes are no UTF-8; read as windows-1252, so Vietnamese letters may be wrong",
                           {}});
    return text;
}

} // namespace

std::string_view name_of(Encoding encoding) noexcept {
    switch (encoding) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16le: return "utf-16le";
    case Encoding::utf16be: return "utf-16be";
    case Encoding::windows_1252: return "windows-1252";
    }
    return "utf-8";
}

Encoding guess_encoding(std::string_view bytes) noexcept {
    if (bytes.starts_with(utf8_mark)) return Encoding::utf8;
    if (bytes.starts_with(utf16le_mark)) return Encoding::utf16le;
    if (bytes.starts_with(utf16be_mark)) return Encoding::utf16be;
    const std::string_view sample = bytes.substr(0, sample_size);
    const Nulls nulls = count_nulls(sample);
    if (nulls_on_one_side(nulls.odd, nulls.even, sample.size())) return Encoding::utf16le;
    if (nulls_on_one_side(nulls.even, nulls.odd, sample.size())) return Encoding::utf16be;
    return mostly_utf8(sample) ? Encoding::utf8 : Encoding::windows_1252;
}

Text read_text(std::string_view bytes, Encoding encoding, std::vector<Diagnostic>& diagnostics) {
    switch (encoding) {
    case Encoding::utf8: return read_utf8(bytes, bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0, diagnostics);
    case Encoding::utf16le: return read_utf16(bytes, bytes.starts_with(utf16le_mark) ? 2 : 0, true, diagnostics);
    case Encoding::utf16be: return read_utf16(bytes, bytes.starts_with(utf16be_mark) ? 2 : 0, false, diagnostics);
    case Encoding::windows_1252: return read_windows_1252(bytes, diagnostics);
    }
    return {};
}

} // namespace chithi
