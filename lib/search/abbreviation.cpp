// SPDX-License-Identifier: Apache-2.0
#include "search/abbreviation.hpp"

#include "decode/spelling.hpp"

namespace chithi {

bool reads_as_syllable(std::string_view word) { return is_vietnamese_syllable(word); }

} // namespace chithi
