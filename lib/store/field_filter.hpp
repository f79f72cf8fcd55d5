// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/match_expression.hpp"

namespace chithi {

/// The rows that a field lets pass; its values are numbered on from those in `values`, and put there.
[[nodiscard]] RowFilter field_filter(const Query& field, MatchWriter& writer, std::vector<std::string>& values);

} // namespace chithi
