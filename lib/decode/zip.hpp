// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decode/decode.hpp"

namespace chithi {

/// Reads the document that a zip file is (DOCX, ODT), or says what else it is.
[[nodiscard]] Decoded read_zip(std::string_view bytes);

} // namespace chithi
