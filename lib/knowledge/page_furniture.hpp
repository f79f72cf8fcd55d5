// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// The words of a running head of the official gazette, as `exact_key` gives them; all else in it are figures.
inline constexpr std::array<std::string_view, 7> gazette_words = {"công",  "báo", "số",   "ngày",
                                                                  "tháng", "năm", "trang"};

} // namespace chithi
