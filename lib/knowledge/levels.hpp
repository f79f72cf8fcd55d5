// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// At which level of government a body stands, and the words that say so. All as `exact_key` gives them.
namespace chithi {

/// A set of levels: a name may leave open which one is meant ("thành phố").
using Levels = unsigned;

inline constexpr Levels central = 1;
inline constexpr Levels province = 2;
inline constexpr Levels district = 4; ///< until 2025-06-30
inline constexpr Levels commune = 8;
inline constexpr Levels every_level = central | province | district | commune;

/// Words for a level or for a territory of one.
struct UnitWords {
    /// What such words do in a name.
    enum class Sort {
        territory, ///< the name of a place may follow: "huyện Vân Sơn"
        committee, ///< the same, and alone it is a body: "Huyện ủy"
        tier,      ///< all bodies of a level: "cấp xã"
        centre     ///< at the end of a name: "Ban Tổ chức Trung ương"
    };
    std::string_view words;
    Levels levels;
    Sort sort;
};

/// Source: law on the organisation of local government 2015 and 2025; Party statutes, article 10; usage.
inline constexpr std::array unit_words = {
    UnitWords{"tỉnh", province, UnitWords::Sort::territory},
    UnitWords{"thành phố", province | district, UnitWords::Sort::territory},
    UnitWords{"thành phố trực thuộc trung ương", province, UnitWords::Sort::territory},
    UnitWords{"thành phố trực thuộc tỉnh", district, UnitWords::Sort::territory},
    UnitWords{"thành phố thuộc tỉnh", district, UnitWords::Sort::territory},
    UnitWords{"huyện", district, UnitWords::Sort::territory},
    UnitWords{"quận", district, UnitWords::Sort::territory},
    UnitWords{"thị xã", district, UnitWords::Sort::territory},
    UnitWords{"xã", commune, UnitWords::Sort::territory},
    UnitWords{"phường", commune, UnitWords::Sort::territory},
    UnitWords{"thị trấn", commune, UnitWords::Sort::territory},
    UnitWords{"đặc khu", commune, UnitWords::Sort::territory},
    UnitWords{"tỉnh ủy", province, UnitWords::Sort::committee},
    UnitWords{"thành ủy", province | district, UnitWords::Sort::committee},
    UnitWords{"huyện ủy", district, UnitWords::Sort::committee},
    UnitWords{"quận ủy", district, UnitWords::Sort::committee},
    UnitWords{"thị ủy", district, UnitWords::Sort::committee},
    UnitWords{"cấp tỉnh", province, UnitWords::Sort::tier},
    UnitWords{"cấp thành phố", province | district, UnitWords::Sort::tier},
    UnitWords{"cấp huyện", district, UnitWords::Sort::tier},
    UnitWords{"cấp quận", district, UnitWords::Sort::tier},
    UnitWords{"cấp xã", commune, UnitWords::Sort::tier},
    UnitWords{"các cấp", every_level, UnitWords::Sort::tier},
    UnitWords{"trung ương", central, UnitWords::Sort::centre},
};

/// Words that hold those of a unit, or look so without marks (quan, quận), and are none. Source: usage.
inline constexpr std::array no_units = std::to_array<std::string_view>(
    {"xã hội", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn", "xã đoàn", "tỉnh đội", "huyện đội",
     "xã đội", "cơ quan", "thông tấn xã", "hợp tác xã", "hải quan", "quân sự", "quân khu"});

/// Words that join a unit to the name before it: "các cơ quan của tỉnh", "đơn vị trên địa bàn huyện". Source: usage.
inline constexpr std::array unit_joints = std::to_array<std::string_view>(
    {"các", "của", "của các", "ở", "ở các", "tại", "tại các", "thuộc", "thuộc các", "trực thuộc", "trong",
     "trong toàn", "trên địa bàn", "trên địa bàn các", "trên địa bàn toàn"});

/// The level at which bodies stand whose names begin so; longer words stand for themselves.
struct BodyLevel {
    std::string_view beginning;
    Levels levels;
};

/// Source: laws on the organisation of the Government 2015 and of local government 2015; decrees 24/2014, 37/2014,
/// 45/2025 and 150/2025; Party statutes.
inline constexpr std::array body_levels = {
    BodyLevel{"bộ", central},
    BodyLevel{"bộ chỉ huy", province},
    BodyLevel{"bộ tư lệnh", every_level},
    BodyLevel{"bộ phận", every_level},
    BodyLevel{"cơ quan ngang bộ", central},
    BodyLevel{"cơ quan thuộc chính phủ", central},
    BodyLevel{"chính phủ", central},
    BodyLevel{"thủ tướng", central},
    BodyLevel{"phó thủ tướng", central},
    BodyLevel{"thứ trưởng", central},
    BodyLevel{"chủ tịch nước", central},
    BodyLevel{"quốc hội", central},
    BodyLevel{"ủy ban thường vụ quốc hội", central},
    BodyLevel{"văn phòng chính phủ", central},
    BodyLevel{"thanh tra chính phủ", central},
    BodyLevel{"kiểm toán nhà nước", central},
    BodyLevel{"ủy ban dân tộc", central},
    BodyLevel{"tổng cục", central},
    BodyLevel{"tổng liên đoàn", central},
    BodyLevel{"vụ", central},
    BodyLevel{"ban bí thư", central},
    BodyLevel{"sở", province},
    BodyLevel{"tỉnh đoàn", province},
    BodyLevel{"thành đoàn", province | district},
    BodyLevel{"huyện đoàn", district},
    BodyLevel{"phòng", district | commune},
};

} // namespace chithi
