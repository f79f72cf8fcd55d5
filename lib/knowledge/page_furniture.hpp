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
    FurnitureLine{"cong bao/so", "running head of the official gazette"},
    FurnitureLine{"ky boi:", "stamp of a digital signature"},
    FurnitureLine{"nguoi ky:", "stamp of a digital signature"},
    FurnitureLine{"ngay ky:", "stamp of a digital signature"},
    FurnitureLine{"thoi gian ky:", "stamp of a digital signature"},
    FurnitureLine{"email:", "stamp of a digital signature"},
    FurnitureLine{"co quan:", "stamp of a digital signature"},
};

} // namespace chithi
