// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// `bytes` as one frame of Zstandard (RFC 8878). Records and files are read one by one and whole, and make two thirds
/// of an index where they are kept as they are.
[[nodiscard]] std::string packed(std::string_view bytes);

/// The bytes in a frame. Throws Error `damaged` where it is none.
[[nodiscard]] std::string unpacked(std::string_view frame);

} // namespace chithi
