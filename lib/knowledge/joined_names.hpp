// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// Words of names that a comma or "và" joins: a list of bodies is not cut inside them. As `exact_key` gives
/// them. Source: names of ministries and departments before and since 2025 (decrees 30/2020, 45/2025,
/// 150/2025; resolution 176/2025/QH15), of steering committees and Party boards; usage.
inline constexpr std::array joined_names = std::to_array<std::string_view>({
    "phòng, chống",
    "phòng chống",
    "phòng cháy, chữa cháy",
    "phòng cháy và chữa cháy",
    "chữa cháy và cứu nạn, cứu hộ",
    "thiên tai và tìm kiếm cứu nạn",
    "cứu nạn, cứu hộ",
    "tham nhũng, lãng phí, tiêu cực",
    "tham nhũng, tiêu cực",
    "văn hóa, thể thao và du lịch",
    "văn hóa và thể thao",
    "văn hóa, thông tin và thể thao",
    "văn hóa, truyền thông và thể thao",
    "văn hóa và thông tin",
    "văn hóa, khoa học và thông tin",
    "văn hóa, xã hội",
    "văn hóa - xã hội",
    "giáo dục và đào tạo",
    "khoa học và công nghệ",
    "nông nghiệp và phát triển nông thôn",
    "nông nghiệp và môi trường",
    "tài nguyên và môi trường",
    "kế hoạch và đầu tư",
    "thông tin và truyền thông",
    "bưu chính, viễn thông",
    "phát thanh và truyền hình",
    "phát thanh, truyền hình",
    "báo và phát thanh, truyền hình",
    "dân tộc và tôn giáo",
    "tuyên giáo và dân vận",
    "lao động - thương binh và xã hội",
    "lao động, thương binh và xã hội",
    "thương binh và xã hội",
    "kinh tế, hạ tầng và đô thị",
    "kinh tế và hạ tầng",
    "chính sách, chiến lược",
    "chăn nuôi và thú y",
    "chăn nuôi, thú y",
    "trồng trọt và bảo vệ thực vật",
    "trồng trọt, bảo vệ thực vật",
    "đê điều và phòng",
    "tổ chức đảng, đảng viên",
    "hội đồng nhân dân và ủy ban nhân dân",
    "đoàn đại biểu quốc hội và hội đồng nhân dân",
    "quản lý xây dựng và",
    "đầu tư và xây dựng",
    "y, bác sĩ",
    "nhi và",
    "bà mẹ và trẻ em",
    "sản xuất, kinh doanh",
});

} // namespace chithi
