// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// The SHA-256 of `bytes` in lower-case hex, 64 characters.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace chithi
