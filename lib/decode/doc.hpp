// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/block_builder.hpp"
#include "decode/decode.hpp"
#include <chithi/conversion.hpp>

namespace chithi {

/// Reads a document of Word 6 to 2003, or says what else an old Office file is (a workbook, a document under a
/// password).
[[nodiscard]] Decoded read_doc(std::string_view bytes, const Conversion& conversion);

/// Hands over what antiword wrote: a paragraph a line, rows of tables between bars, their cells padded and cut into
/// lines. A row that only holds the rest of such cells goes on with the one above.
void read_antiword(std::string_view text, BlockBuilder& out);

} // namespace chithi
