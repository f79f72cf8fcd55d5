// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <vector>

namespace chithi {

/// Parts the lines of a head again that a program joined, each cell into one line: the body above from its unit,
/// which issues, the number from the names, the motto from place and date. That two lines which never share one stand
/// in one, as both of the motto do, proves that it was done; without this proof a name is one name, however long.
[[nodiscard]] std::vector<Line> part_joined_cells(const Text& text, std::vector<Line> lines);

} // namespace chithi
