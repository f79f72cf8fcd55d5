// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <libxml/tree.h>
#include <memory>
#include <string_view>
#include <vector>

/// The trees of libxml2, to read.
namespace chithi {

struct FreeXml {
    void operator()(xmlDoc* document) const noexcept;
};
using XmlTree = std::unique_ptr<xmlDoc, FreeXml>;

/// What could be read of XML; null where that is nothing. Broken XML is noted, and read up to its fault. `part` names
/// it in the message.
[[nodiscard]] XmlTree read_xml(std::string_view bytes, std::string_view part, std::vector<Diagnostic>& diagnostics);

/// The tree of an HTML page in UTF-8, its mistakes mended as browsers do. Lists are named x-ol and x-ul in it.
[[nodiscard]] XmlTree read_html_tree(std::string_view utf8, std::vector<Diagnostic>& diagnostics);

/// The outermost element; null where there is none.
[[nodiscard]] const xmlNode* root_of(const xmlDoc& tree) noexcept;

[[nodiscard]] inline bool is_element(const xmlNode& node) noexcept { return node.type == XML_ELEMENT_NODE; }

/// The name of an element without its namespace's prefix; empty for what is no element.
[[nodiscard]] std::string_view name_of(const xmlNode& node) noexcept;

/// The text of a text node.
[[nodiscard]] std::string_view text_of(const xmlNode& node) noexcept;

/// The value of an attribute, its prefix left out; empty where there is none.
[[nodiscard]] std::string_view attribute(const xmlNode& node, std::string_view name) noexcept;
[[nodiscard]] bool has_attribute(const xmlNode& node, std::string_view name) noexcept;

/// An attribute as a number; `otherwise` where it is none, or beyond a million either way.
[[nodiscard]] long number_attribute(const xmlNode& node, std::string_view name, long otherwise) noexcept;

/// The first child of that name; null where there is none.
[[nodiscard]] const xmlNode* child(const xmlNode& node, std::string_view name) noexcept;

/// Calls `visit(const xmlNode&)` for each child that is an element.
template <typename Visit> void for_each_child(const xmlNode& node, Visit visit) {
    for (const xmlNode* each = node.children; each != nullptr; each = each->next) {
        if (is_element(*each)) visit(*each);
    }
}

} // namespace chithi
