// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/document_types.hpp"
#include <string_view>

namespace chithi {

/// The type whose name `line` begins with, in capitals or not; null for none. For whole lines, most of which are told
/// by their first two letters.
[[nodiscard]] const DocumentType* type_opening(std::string_view line);

/// The type that a title line names: a line in capitals that begins with the name of a type that has a
/// title ("CHỈ THỊ", "THÔNG BÁO KẾT LUẬN", "CHỈ THỊ CỦA BỘ TRƯỞNG …"); null for any other line.
[[nodiscard]] const DocumentType* type_of_title(std::string_view line);

/// Whether `line` is such a line.
[[nodiscard]] inline bool is_type_line(std::string_view line) { return type_of_title(line) != nullptr; }

} // namespace chithi
