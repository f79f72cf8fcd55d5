// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/archive.hpp"
#include "decode/xml_reader.hpp"

/// What reads zip files, XML and HTML with the code of libarchive and libxml2. To load these two and what they need
/// takes time at each start of a tool, and a search needs neither: they stand in a library of their own,
/// libchithi_formats.so, which is loaded with the first document that asks for it.
namespace chithi {

struct Formats {
    decltype(&chithi::parts_of_zip) parts_of_zip;
    decltype(&chithi::xml_tree_of) xml_tree_of;
    decltype(&chithi::html_tree_of) html_tree_of;
    void (*free_tree)(xmlDoc* tree);
};

/// Throws Error `io` where the library is not beside this one, or is of another version.
[[nodiscard]] const Formats& formats();

/// The name of the one function that libchithi_formats.so exports: it gives the address of its Formats. The version
/// is part of it, for the two libraries share types that no rule keeps as they are.
#define CHITHI_FORMATS_ENTRY_(version) chithi_formats_##version
#define CHITHI_FORMATS_ENTRY(version)  CHITHI_FORMATS_ENTRY_(version)

} // namespace chithi
