// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// A province or centrally-run city as it was before 2025-07-01, and the one it is in since.
struct Province {
    std::string_view name; ///< as `exact_key` gives it, words only
    std::string_view unit; ///< since 2025-07-01
    bool city;             ///< centrally run before that day: "thành phố" before another name is one of a province
};

/// Source: resolution 202/2025/QH15; resolution 175/2024/QH15 (Huế, 2025-01-01).
inline constexpr std::array provinces = {
    Province{"hà nội", "hà nội", true},
    Province{"thừa thiên huế", "huế", false},
    Province{"lai châu", "lai châu", false},
    Province{"điện biên", "điện biên", false},
    Province{"sơn la", "sơn la", false},
    Province{"lạng sơn", "lạng sơn", false},
    Province{"quảng ninh", "quảng ninh", false},
    Province{"thanh hóa", "thanh hóa", false},
    Province{"nghệ an", "nghệ an", false},
    Province{"hà tĩnh", "hà tĩnh", false},
    Province{"cao bằng", "cao bằng", false},
    Province{"hà giang", "tuyên quang", false},
    Province{"tuyên quang", "tuyên quang", false},
    Province{"yên bái", "lào cai", false},
    Province{"lào cai", "lào cai", false},
    Province{"bắc kạn", "thái nguyên", false},
    Province{"thái nguyên", "thái nguyên", false},
    Province{"hòa bình", "phú thọ", false},
    Province{"vĩnh phúc", "phú thọ", false},
    Province{"phú thọ", "phú thọ", false},
    Province{"bắc giang", "bắc ninh", false},
    Province{"bắc ninh", "bắc ninh", false},
    Province{"thái bình", "hưng yên", false},
    Province{"hưng yên", "hưng yên", false},
    Province{"hải dương", "hải phòng", false},
    Province{"hải phòng", "hải phòng", true},
    Province{"hà nam", "ninh bình", false},
    Province{"nam định", "ninh bình", false},
    Province{"ninh bình", "ninh bình", false},
    Province{"quảng bình", "quảng trị", false},
    Province{"quảng trị", "quảng trị", false},
    Province{"quảng nam", "đà nẵng", false},
    Province{"đà nẵng", "đà nẵng", true},
    Province{"kon tum", "quảng ngãi", false},
    Province{"quảng ngãi", "quảng ngãi", false},
    Province{"bình định", "gia lai", false},
    Province{"gia lai", "gia lai", false},
    Province{"ninh thuận", "khánh hòa", false},
    Province{"khánh hòa", "khánh hòa", false},
    Province{"đắk nông", "lâm đồng", false},
    Province{"bình thuận", "lâm đồng", false},
    Province{"lâm đồng", "lâm đồng", false},
    Province{"phú yên", "đắk lắk", false},
    Province{"đắk lắk", "đắk lắk", false},
    Province{"bà rịa vũng tàu", "hồ chí minh", false},
    Province{"bình dương", "hồ chí minh", false},
    Province{"hồ chí minh", "hồ chí minh", true},
    Province{"bình phước", "đồng nai", false},
    Province{"đồng nai", "đồng nai", false},
    Province{"long an", "tây ninh", false},
    Province{"tây ninh", "tây ninh", false},
    Province{"sóc trăng", "cần thơ", false},
    Province{"hậu giang", "cần thơ", false},
    Province{"cần thơ", "cần thơ", true},
    Province{"bến tre", "vĩnh long", false},
    Province{"trà vinh", "vĩnh long", false},
    Province{"vĩnh long", "vĩnh long", false},
    Province{"tiền giang", "đồng tháp", false},
    Province{"đồng tháp", "đồng tháp", false},
    Province{"bạc liêu", "cà mau", false},
    Province{"cà mau", "cà mau", false},
    Province{"kiên giang", "an giang", false},
    Province{"an giang", "an giang", false},
    Province{"huế", "huế", true},
};

static_assert(provinces.size() == 64); // 63, and Huế by its new name

} // namespace chithi
