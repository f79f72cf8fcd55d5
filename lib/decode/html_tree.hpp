// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/block_builder.hpp"
#include <libxml/tree.h>

namespace chithi {

/// Hands the text of a page to `out`, block by block: what a browser shows, without what belongs to the site.
void read_page(const xmlDoc& page, BlockBuilder& out);

} // namespace chithi
