// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/column_headings.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <string_view>
#include <vector>

/// Headings, numbers and cells of a table whose cells stand on lines of their own.
namespace chithi {

using ColumnSort = ColumnHeading::Sort;

inline constexpr std::size_t longest_number_heading = 12; // columns
inline constexpr std::size_t longest_heading_width = 60;  // columns

struct FlatColumn {
    ColumnSort sort = ColumnSort::note;
    std::optional<Role> role; ///< of who stands in it
};

/// Whether `line` heads the column of the numbers: "TT", "STT".
[[nodiscard]] bool heads_numbers(std::string_view line);

/// The column that `words` head; nothing where they are no known heading, or head the numbers.
[[nodiscard]] std::optional<FlatColumn> column_headed(std::string_view words);

/// The number that is all of `line`: "1", "02", "3.".
[[nodiscard]] std::optional<std::size_t> number_of_row(std::string_view line);

/// Whether a Roman figure is all of `line`, the one given, or any.
[[nodiscard]] bool numbers_group(std::string_view line, std::size_t number);
[[nodiscard]] bool numbers_any_group(std::string_view line);

/// How many of the lines of a row stand in each column, 0 for an empty cell: the reading with the fewest empty ones,
/// where there is only one such. A task is never missing, nor who leads where somebody helps; a line goes on with the
/// cell of the line above only if it begins as no cell does, with a small letter or a dash.
[[nodiscard]] std::optional<std::vector<std::size_t>> cells_of_row(const std::vector<std::string_view>& lines,
                                                                   const std::vector<FlatColumn>& columns);

} // namespace chithi
