// SPDX-License-Identifier: Apache-2.0
#include "decode/encoding.hpp"

#include "base/utf8.hpp"
#include "decode/charset.hpp"
#include "decode/places.hpp"
#include <algorithm>
#include <chithi/parse.hpp>

namespace chithi {

namespace {

Text read_utf8(std::string_view bytes, std::size_t first, std::vector<Diagnostic>& diagnostics) {
    Text whole(std::string(bytes.substr(first)), first);
    const bool no_nulls = whole.view().find('\0') == std::string_view::npos;
    if (no_nulls && is_valid_utf8(whole.view())) return whole;
    Text text;
    Places invalid;
    Places nulls;
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

std::size_t size_of_mark(std::string_view bytes, std::string_view mark) noexcept {
    return bytes.starts_with(mark) ? mark.size() : 0;
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

const Charset* charset_named(std::string_view name) noexcept {
    const auto* const found = std::ranges::find(charsets, name, &Charset::name);
    return found == charsets.end() ? nullptr : found;
}

constexpr std::string_view again_mark = "-as-windows-1252";

} // namespace

std::string name_of(const Encoding& encoding) {
    std::string name = "utf-8";
    if (encoding.form == Encoding::Form::utf16le) name = "utf-16le";
    if (encoding.form == Encoding::Form::utf16be) name = "utf-16be";
    if (encoding.charset != nullptr) name = encoding.charset->name;
    if (encoding.again) name += again_mark;
    return name;
}

std::optional<Encoding> encoding_named(std::string_view name) {
    Encoding encoding;
    if (name.ends_with(again_mark)) {
        encoding.again = true;
        name.remove_suffix(again_mark.size());
    }
    if (name == "utf-8") return encoding;
    if (const Charset* const charset = charset_named(name)) {
        encoding.form = Encoding::Form::bytes;
        encoding.charset = charset;
        return encoding;
    }
    if (encoding.again || (name != "utf-16le" && name != "utf-16be")) return std::nullopt;
    encoding.form = name == "utf-16le" ? Encoding::Form::utf16le : Encoding::Form::utf16be;
    return encoding;
}

std::vector<std::string> encoding_names() {
    std::vector<std::string> names = {"utf-8", "utf-16le", "utf-16be"};
    for (const Charset& charset : charsets) names.emplace_back(charset.name);
    names.push_back("utf-8" + std::string(again_mark));
    for (const Charset& charset : vietnamese_charsets()) {
        names.push_back(std::string(charset.name) + std::string(again_mark));
    }
    return names;
}

Text read_text(std::string_view bytes, const Encoding& encoding, std::vector<Diagnostic>& diagnostics) {
    if (encoding.again) {
        const CodedBytes coded = as_windows_1252(bytes);
        return encoding.charset != nullptr ? read_charset(coded, *encoding.charset, diagnostics)
                                           : read_utf8_again(coded, diagnostics);
    }
    switch (encoding.form) {
    case Encoding::Form::utf8: return read_utf8(bytes, size_of_mark(bytes, utf8_mark), diagnostics);
    case Encoding::Form::utf16le: return read_utf16(bytes, size_of_mark(bytes, utf16le_mark), true, diagnostics);
    case Encoding::Form::utf16be: return read_utf16(bytes, size_of_mark(bytes, utf16be_mark), false, diagnostics);
    case Encoding::Form::bytes: return read_charset({std::string(bytes), {}}, *encoding.charset, diagnostics);
    }
    return {};
}

} // namespace chithi
