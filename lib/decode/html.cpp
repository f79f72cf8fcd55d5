// SPDX-License-Identifier: Apache-2.0
#include "decode/html.hpp"

#include "base/letters.hpp"
#include "decode/block_builder.hpp"
#include "decode/guess.hpp"
#include "decode/html_tree.hpp"
#include "decode/xml.hpp"
#include "knowledge/html_elements.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t opening_size = 4096; // bytes in which a page shows what it is, and names its charset
constexpr std::string_view white = " \t\r\n\f";

std::string_view without_leading_space(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(white), text.size()));
    return text;
}

std::string_view behind(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
}

// Comments and an XML declaration may stand before the first tag.
std::string_view from_first_tag(std::string_view text) {
    for (;;) {
        text = without_leading_space(text);
        if (text.starts_with("<!--")) {
            text = behind(text, "-->");
        } else if (text.starts_with("<?xml")) {
            text = behind(text, "?>");
        } else {
            return text;
        }
    }
}

bool is_name_of_element(std::string_view name) {
    constexpr std::array<std::string_view, 10> others = {"html", "meta", "link", "font", "span",
                                                         "b",    "i",    "u",    "a",    "strong"};
    return std::ranges::find(others, name) != others.end() ||
           std::ranges::find(html_elements, name, &HtmlElement::name) != html_elements.end();
}

std::string_view declared_charset(std::string_view lower_opening) {
    std::string_view name = behind(lower_opening, "charset");
    name = without_leading_space(name);
    if (!name.starts_with('=')) return {};
    name = without_leading_space(name.substr(1));
    if (name.starts_with('"') || name.starts_with('\'')) name.remove_prefix(1);
    return name.substr(0, name.find_first_of("\"' \t\r\n;/>"));
}

bool is_unknown(const Encoding& encoding) noexcept {
    return encoding.charset != nullptr && encoding.charset->name == "windows-1252";
}

Encoding encoding_of(std::string_view bytes) {
    const Encoding guess = guess_encoding(bytes);
    if (!is_unknown(guess)) return guess;
    const std::string opening = lower_case(bytes.substr(0, opening_size));
    return encoding_named(declared_charset(opening)).value_or(guess);
}

} // namespace

bool looks_like_html(std::string_view bytes) {
    std::string converted;
    if (bytes.starts_with(utf16le_mark) || bytes.starts_with(utf16be_mark)) {
        std::vector<Diagnostic> ignored;
        converted = read_text(bytes.substr(0, opening_size), guess_encoding(bytes), ignored).view();
        bytes = converted;
    }
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    const std::string opening = lower_case(from_first_tag(bytes.substr(0, opening_size)).substr(0, 32));
    if (!opening.starts_with('<')) return false;
    if (opening.starts_with("<!doctype html")) return true;
    const std::size_t end = opening.find_first_of(" \t\r\n/>", 1);
    return end != std::string::npos && is_name_of_element(std::string_view(opening).substr(1, end - 1));
}

Decoded read_html(std::string_view bytes, std::optional<Encoding> given) {
    const Encoding encoding = given ? *given : encoding_of(bytes);
    BlockBuilder out;
    const Text page = read_text(bytes, encoding, out.diagnostics);
    if (const XmlTree tree = read_html_tree(page.view(), out.diagnostics)) read_page(*tree, out);
    Decoded decoded = out.finish("html");
    if (decoded.encoding == "utf-8") decoded.encoding = name_of(encoding);
    return decoded;
}

} // namespace chithi
