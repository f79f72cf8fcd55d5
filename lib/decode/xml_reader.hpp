// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <libxml/tree.h>
#include <string_view>
#include <vector>

/// libxml2 as this folder uses it: nothing printed, nothing fetched, no entity but XML's own. Stands in a library of
/// its own (see formats.hpp). Whoever gets a tree frees it.
namespace chithi {

/// See read_xml; null where nothing could be read.
[[nodiscard]] xmlDoc* xml_tree_of(std::string_view bytes, std::string_view part,
                                  std::vector<Diagnostic>& diagnostics);

/// See read_html_tree.
[[nodiscard]] xmlDoc* html_tree_of(std::string_view utf8, std::vector<Diagnostic>& diagnostics);

} // namespace chithi
