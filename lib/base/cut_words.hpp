// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace chithi {

/// Whether a line that ends like `above` and one that begins like `below` are one word or number
/// that was broken in two: "1155/CĐ-" and "BYT", "12/" and "3/2021", "Covid-"
/// and "19".
[[nodiscard]] bool breaks_inside_word(std::string_view above, std::string_view below) noexcept;

} // namespace chithi
