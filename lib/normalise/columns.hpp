// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "normalise/lines.hpp"
#include <vector>

namespace chithi {

/// Lays the columns of the head and of the end of a document one after the other: cells between bars
/// (|…|…|), or chunks parted by a tab or three spaces and more. A table in the body keeps its rows.
/// Source: decree 30/2020/NĐ-CP, the 14 cells of appendix I; forms.md.
[[nodiscard]] std::vector<Line> lay_columns(const Text& text, const std::vector<Line>& lines);

} // namespace chithi
