// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// Beginnings of lines that belong to the page or the portal, never to the document, as `fold` gives them.
struct FurnitureLine {
    std::string_view begins;
    std::string_view source;
};

inline constexpr std::array furniture_lines = {
    FurnitureLine{"ky boi:", "stamp of a digital signature"},
    FurnitureLine{"nguoi ky:", "stamp of a digital signature"},
    FurnitureLine{"ngay ky:", "stamp of a digital signature"},
    FurnitureLine{"thoi gian ky:", "stamp of a digital signature"},
    FurnitureLine{"email:", "stamp of a digital signature"},
    FurnitureLine{"co quan:", "stamp of a digital signature"},
};

/// The words of a running head of the official gazette, as `exact_key` gives them; all else in it are figures.
inline constexpr std::array<std::string_view, 7> gazette_words = {"công",  "báo", "số",   "ngày",
                                                                  "tháng", "năm", "trang"};

} // namespace chithi
