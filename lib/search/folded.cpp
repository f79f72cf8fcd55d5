// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/unicode.hpp"
#include <chithi/query.hpp>

namespace chithi {

std::string folded(std::string_view text) { return fold(nfc(text)); }

} // namespace chithi
