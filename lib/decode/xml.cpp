// SPDX-License-Identifier: Apache-2.0
#include "decode/xml.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <mutex>

namespace chithi {

namespace {

// A tree takes thirty times the room of its shortest tags; documents of a thousand pages have fewer than these.
constexpr std::ptrdiff_t most_tags = 4'000'000;
constexpr std::size_t longest_input = std::size_t{64} << 20;
constexpr long largest_number = 1'000'000;

struct FreeParser {
    void operator()(xmlParserCtxt* parser) const noexcept { xmlFreeParserCtxt(parser); }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

struct FreeHtmlParser {
    void operator()(xmlParserCtxt* parser) const noexcept { htmlFreeParserCtxt(parser); }
};

void start_once() {
    static std::once_flag
        started; // the library's tables are made by whoever comes first, and that is not thread safe
    std::call_once(started, [] { xmlInitParser(); });
}

void note(std::vector<Diagnostic>& diagnostics, std::string code, std::string message) {
    diagnostics.push_back({Severity::warning, std::move(code), std::move(message), {}});
}

std::string_view view_of(const xmlChar* text) noexcept {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

// A document type brings entities, which can be made to grow without end; no format of documents has one.
bool declares_entities(std::string_view bytes) noexcept {
    return bytes.find("<!DOCTYPE") != std::string_view::npos || bytes.find("<!ENTITY") != std::string_view::npos;
}

bool is_too_large(std::string_view bytes) noexcept {
    return bytes.size() > longest_input || std::ranges::count(bytes, '<') > most_tags;
}

bool ends_name(char c) noexcept { return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// The parser ends a list where one of the other kind begins right in it, as word processors write lists that skip a
// level. It leaves alone what it does not know: lists are called x-ol and x-ul while it is at work.
std::string with_lists_renamed(std::string_view page) {
    std::string out;
    std::size_t kept = 0;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
        const std::size_t name = at + (page.substr(at + 1).starts_with('/') ? 2 : 1);
        if (name + 2 >= page.size() || !ends_name(page[name + 2])) continue;
        const char first = static_cast<char>(page[name] | 0x20);
        if ((first != 'o' && first != 'u') || (page[name + 1] | 0x20) != 'l') continue;
        out += page.substr(kept, name - kept);
        out += "x-";
        kept = name;
    }
    out += page.substr(kept);
    return out;
}

std::string_view value_of(const xmlAttr& attribute) noexcept {
    return attribute.children != nullptr ? view_of(attribute.children->content) : std::string_view();
}

const xmlAttr* find_attribute(const xmlNode& node, std::string_view name) noexcept {
    if (!is_element(node)) return nullptr;
    const xmlAttr* each = node.properties;
    while (each != nullptr && view_of(each->name) != name) each = each->next;
    return each;
}

} // namespace

XmlTree read_xml(std::string_view bytes, std::string_view part, std::vector<Diagnostic>& diagnostics) {
    if (declares_entities(bytes) || is_too_large(bytes)) {
        note(diagnostics, "part-refused",
             fmt::format("{} was not read: it is too large, or declares entities, as no word processor does; save "
                         "the document anew",
                         part));
        return nullptr;
    }
    start_once();
    const Parser parser(xmlNewParserCtxt());
    if (parser == nullptr) return nullptr;
    constexpr int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                            XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    XmlTree tree(
        xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, options));
    if (parser->wellFormed == 0) {
        note(diagnostics, "broken-xml",
             fmt::format("{} is broken and was read up to its fault; save the document anew", part));
    }
    return tree;
}

XmlTree read_html_tree(std::string_view utf8, std::vector<Diagnostic>& diagnostics) {
    start_once();
    if (is_too_large(utf8)) {
        note(diagnostics, "page-cut", "the page is larger than any document and was cut; save only the document");
        std::ptrdiff_t tags = 0;
        const auto* const end = std::ranges::find_if(utf8, [&](char c) { return c == '<' && ++tags > most_tags; });
        utf8 = utf8.substr(0, std::min<std::size_t>(static_cast<std::size_t>(end - utf8.begin()), longest_input));
    }
    const std::unique_ptr<xmlParserCtxt, FreeHtmlParser> parser(htmlNewParserCtxt());
    if (parser == nullptr) return nullptr;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT;
    const std::string page = with_lists_renamed(utf8);
    XmlTree tree(
        htmlCtxtReadMemory(parser.get(), page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options));
    if (parser->disableSAX != 0) {
        note(diagnostics, "broken-html", "the page is broken and was read up to its fault; save the document anew");
    }
    return tree;
}

std::string_view name_of(const xmlNode& node) noexcept {
    if (!is_element(node)) return {};
    const std::string_view name = view_of(node.name);
    return name.substr(name.find(':') + 1); // a prefix that no namespace was declared for is part of the name
}

std::string_view text_of(const xmlNode& node) noexcept {
    const bool is_text = node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE;
    return is_text ? view_of(node.content) : std::string_view();
}

std::string_view attribute(const xmlNode& node, std::string_view name) noexcept {
    const xmlAttr* const found = find_attribute(node, name);
    return found != nullptr ? value_of(*found) : std::string_view();
}

bool has_attribute(const xmlNode& node, std::string_view name) noexcept {
    return find_attribute(node, name) != nullptr;
}

long number_attribute(const xmlNode& node, std::string_view name, long otherwise) noexcept {
    const std::string_view text = attribute(node, name);
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc() && value <= largest_number && value >= -largest_number;
    return good ? value : otherwise;
}

const xmlNode* child(const xmlNode& node, std::string_view name) noexcept {
    for (const xmlNode* each = node.children; each != nullptr; each = each->next) {
        if (name_of(*each) == name) return each;
    }
    return nullptr;
}

} // namespace chithi
