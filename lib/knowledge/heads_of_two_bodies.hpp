// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Which bodies stand under one another in the head of a document: the one above and its unit, which issues. Where a
/// program joined the lines of the cell, only these tell where the second begins. All as `exact_key` gives them.
/// Source: decree 30/2020/NĐ-CP, cell 2; Party guidance 36-HD/VPTW; decrees 24/2014, 37/2014, 45/2025, 150/2025.
namespace chithi {

/// Sorts of bodies above, as bits.
enum UpperSort : std::uint16_t {
    committee = 1,    // ủy ban nhân dân
    ministry = 2,     // bộ
    general = 4,      // tổng cục
    bureau = 8,       // cục
    department = 16,  // sở
    office = 32,      // phòng of a district
    party = 64,       // cấp ủy
    university = 128, // đại học
    company = 256,    // tổng công ty, tập đoàn
    centre = 512,     // trung tâm
    front = 1024,     // Mặt trận Tổ quốc
    other = 0         // begins like one of them, and has no unit below that is told by its name
};

struct UpperBody {
    std::string_view words;
    UpperSort sort;
    std::size_t name_words; ///< at least as many words follow before the other body may begin
};

inline constexpr std::array upper_bodies = {
    UpperBody{"ubnd", committee, 2},
    UpperBody{"ủy ban nhân dân", committee, 2},
    UpperBody{"bộ", ministry, 1},
    UpperBody{"bộ chỉ huy", other, 0},
    UpperBody{"bộ tư lệnh", other, 0},
    UpperBody{"bộ đội", other, 0},
    UpperBody{"tổng cục", general, 1},
    UpperBody{"cục", bureau, 1},
    UpperBody{"sở", department, 1},
    UpperBody{"phòng", office, 2},
    UpperBody{"tỉnh ủy", party, 1},
    UpperBody{"thành ủy", party, 1},
    UpperBody{"huyện ủy", party, 1},
    UpperBody{"quận ủy", party, 1},
    UpperBody{"thị ủy", party, 1},
    UpperBody{"đảng ủy", party, 1},
    UpperBody{"đảng bộ", party, 2},
    UpperBody{"đại học", university, 1},
    UpperBody{"tổng công ty", company, 1},
    UpperBody{"tập đoàn", company, 1},
    UpperBody{"trung tâm y tế", centre, 2},
    UpperBody{"ủy ban mttq", front, 2},
    UpperBody{"ủy ban mặt trận tổ quốc", front, 2},
};

struct LowerBody {
    std::string_view words;
    std::uint16_t below; ///< sorts of bodies that may stand above it
};

inline constexpr std::array lower_bodies = {
    LowerBody{"sở", committee},
    LowerBody{"phòng", committee | department | general | bureau},
    LowerBody{"ban", committee | department | party},
    LowerBody{"ban thường trực", front},
    LowerBody{"văn phòng", committee | ministry | general | department | party},
    LowerBody{"thanh tra", committee | ministry | department},
    LowerBody{"chi cục", committee | general | bureau | department},
    LowerBody{"tổng cục", ministry},
    LowerBody{"cục", ministry | general},
    LowerBody{"vụ", ministry | general},
    LowerBody{"viện", ministry | general | university},
    LowerBody{"viện nghiên cứu", committee | department},
    LowerBody{"viện quy hoạch", committee | department},
    LowerBody{"học viện", ministry},
    LowerBody{"trung tâm", committee | ministry | general | bureau | department | university},
    LowerBody{"bệnh viện", committee | ministry | department | university},
    LowerBody{"trạm", committee | department | centre},
    LowerBody{"đại học", ministry},
    LowerBody{"trường đại học", committee | ministry | university},
    LowerBody{"trường cao đẳng", committee | ministry | department},
    LowerBody{"trường trung cấp", committee | ministry | department},
    LowerBody{"trường chính trị", committee | party},
    LowerBody{"trường trung học", committee | department | office},
    LowerBody{"trường phổ thông", committee | department | office},
    LowerBody{"trường tiểu học", committee | office},
    LowerBody{"trường mầm non", committee | office},
    LowerBody{"trường mẫu giáo", committee | office},
    LowerBody{"trường thpt", committee | department},
    LowerBody{"trường thcs", committee | office},
    LowerBody{"trường th", committee | office},
    LowerBody{"trường mn", committee | office},
    LowerBody{"trường ptdt", committee | department | office},
    LowerBody{"trường ptdtnt", committee | department},
    LowerBody{"trường ptdtbt", committee | office},
    LowerBody{"đài phát thanh", committee},
    LowerBody{"đài truyền thanh", committee},
    LowerBody{"hội đồng", committee},
    LowerBody{"ubnd", committee},
    LowerBody{"ủy ban nhân dân", committee},
    LowerBody{"ủy ban kiểm tra", party},
    LowerBody{"đảng ủy", party},
    LowerBody{"huyện ủy", party},
    LowerBody{"thành ủy", party},
    LowerBody{"thị ủy", party},
    LowerBody{"quận ủy", party},
    LowerBody{"công ty", company},
    LowerBody{"chi nhánh", company},
};

/// Names and words that end like the beginning of a body.
inline constexpr std::array no_lower_bodies = std::to_array<std::string_view>({
    "hải phòng",
    "quốc phòng",
    "biên phòng",
    "dự phòng",
    "dân phòng",
    "nội vụ",
    "dịch vụ",
    "nghiệp vụ",
    "nhiệm vụ",
    "phục vụ",
    "công vụ",
    "cơ sở",
    "trụ sở",
    "thư viện",
});

} // namespace chithi
