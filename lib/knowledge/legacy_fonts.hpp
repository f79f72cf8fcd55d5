// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// Fonts whose letters are those of a charset from before Unicode, by how their names begin. In such a font the
/// characters of a word processor's document stand for bytes.
struct LegacyFont {
    std::string_view begins;  ///< in lower case
    std::string_view charset; ///< as in the table of charsets
    std::string_view source;
};

inline constexpr std::array legacy_fonts = {
    LegacyFont{".vn", "tcvn3", "ABC fonts: .VnTime, .VnTimeH, .VnArial"},
    LegacyFont{"vntime", "tcvn3", "ABC fonts under names without the dot"},
    LegacyFont{"vnarial", "tcvn3", "ABC fonts under names without the dot"},
    LegacyFont{"vni-", "vni", "VNI fonts: VNI-Times, VNI-Helve"},
    LegacyFont{"vni ", "vni", "VNI fonts: VNI Times"},
    LegacyFont{"vps ", "vps", "VPS fonts: VPS Times"},
    LegacyFont{"viscii", "viscii", "VISCII fonts"},
};

} // namespace chithi
