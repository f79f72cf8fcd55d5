// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <string>
#include <vector>

namespace chithi {

/// A field in tab-separated form: a line feed, tab or backslash is written \n, \t or \\.
[[nodiscard]] std::string tsv_field(std::string_view field);

/// A row for programs and spreadsheets, in one of the forms tsv, csv and nul: one line whatever the fields hold.
[[nodiscard]] std::string table_line(Format format, const std::vector<std::string>& fields);

} // namespace chithi
