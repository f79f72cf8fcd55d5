// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/label_series.hpp"
#include <string>

namespace chithi {

/// What a label is called in a path: as printed at `label`, without its punctuation; of one that was misread, what
/// was meant. "4.1." is "4.1", "(2)" is "2", "Thứ nhất," is "Thứ nhất".
[[nodiscard]] std::string label_name(const Text& text, Range label, const RowLabel& read);

} // namespace chithi
