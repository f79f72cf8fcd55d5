// SPDX-License-Identifier: Apache-2.0
#include "decode/formats.hpp"
#include <chithi/export.hpp>

/// The end of libchithi_formats.so that libchithi.so sees. Unit tests link it in.
namespace chithi {

const Formats& formats() {
    static constexpr Formats linked{parts_of_zip, xml_tree_of, html_tree_of, xmlFreeDoc};
    return linked;
}

} // namespace chithi

extern "C" CHITHI_EXPORT const chithi::Formats* CHITHI_FORMATS_ENTRY(CHITHI_VERSION_NAME)() {
    return &chithi::formats();
}
