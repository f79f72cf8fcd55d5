// SPDX-License-Identifier: Apache-2.0
#include "decode/xml_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <memory>
#include <mutex>

namespace chithi {

namespace {

// A tree takes thirty times the room of its shortest tags; documents of a thousand pages have fewer than these.
constexpr std::ptrdiff_t most_tags = 4'000'000;
constexpr std::size_t longest_input = std::size_t{64} << 20;

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

} // namespace

xmlDoc* xml_tree_of(std::string_view bytes, std::string_view part, std::vector<Diagnostic>& diagnostics) {
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
    // What is wrong with an xml:id would be printed whatever the options say.
    parser->sax->serror = [](void*, xmlErrorPtr) {};
    constexpr int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                            XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    xmlDoc* const tree =
        xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, options);
    if (parser->wellFormed == 0) {
        note(diagnostics, "broken-xml",
             fmt::format("{} is broken and was read up to its fault; save the document anew", part));
    }
    return tree;
}

xmlDoc* html_tree_of(std::string_view utf8, std::vector<Diagnostic>& diagnostics) {
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
    xmlDoc* const tree =
        htmlCtxtReadMemory(parser.get(), page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options);
    if (parser->disableSAX != 0) {
        note(diagnostics, "broken-html", "the page is broken and was read up to its fault; save the document anew");
    }
    return tree;
}

} // namespace chithi
