// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace chithi {

/// How a list counts. Letters are a to z, then aa, bb: word processors know no đ.
enum class Counting { decimal, two_digits, lower_letter, upper_letter, lower_roman, upper_roman, none };

/// The number of an item: 4 is "4", "04", "d", "D", "iv", "IV" or nothing. What letters and Roman figures cannot say
/// (0, or beyond 3999) is written in digits.
[[nodiscard]] std::string counted(long value, Counting counting);

/// The mark of an item that is not counted, `depth` such lists above it: directives write dashes, and plus signs
/// below them.
[[nodiscard]] inline std::string bullet_at(std::size_t depth) { return depth == 0 ? "- " : "+ "; }

} // namespace chithi
