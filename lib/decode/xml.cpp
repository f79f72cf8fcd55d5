// SPDX-License-Identifier: Apache-2.0
#include "decode/xml.hpp"

#include "decode/formats.hpp"
#include <charconv>

namespace chithi {

namespace {

constexpr long largest_number = 1'000'000;

std::string_view view_of(const xmlChar* text) noexcept {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
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

void FreeXml::operator()(xmlDoc* document) const noexcept { formats().free_tree(document); }

XmlTree read_xml(std::string_view bytes, std::string_view part, std::vector<Diagnostic>& diagnostics) {
    return XmlTree(formats().xml_tree_of(bytes, part, diagnostics));
}

XmlTree read_html_tree(std::string_view utf8, std::vector<Diagnostic>& diagnostics) {
    return XmlTree(formats().html_tree_of(utf8, diagnostics));
}

const xmlNode* root_of(const xmlDoc& tree) noexcept {
    const xmlNode* each = tree.children;
    while (each != nullptr && !is_element(*each)) each = each->next;
    return each;
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
