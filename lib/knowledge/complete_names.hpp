// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Where the name of a body is complete: behind these words a name goes on only with few others, and what comes next
/// is a predicate, in the tables or not. All as `exact_key` gives them.
namespace chithi {

/// Bodies and offices whose whole name this is. Source: Constitution; Party statutes; usage.
inline constexpr std::array whole_names = std::to_array<std::string_view>(
    {"chính phủ", "quốc hội", "thủ tướng", "thủ tướng chính phủ", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy",
     "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn"});

/// Bodies that are named after the field they look after.
inline constexpr std::array field_heads = std::to_array<std::string_view>({"sở", "bộ", "phòng", "ngành"});

/// What stands before the numeral by which bodies of one name are told apart: "Chi cục Kiểm lâm vùng I, II", "Hạt
/// Quản lý đường bộ số 1, số 2". Source: usage.
inline constexpr std::array numeral_openers = std::to_array<std::string_view>({"số", "vùng", "khu vực"});

/// Groups before each of which in a list stands whoever heads the first: "Thủ trưởng các sở, ban, ngành", "Văn phòng
/// các huyện ủy, thành ủy". Source: usage.
inline constexpr std::array groups_of_one_head = std::to_array<std::string_view>(
    {"sở",           "ban",     "ngành",      "cơ quan",    "đơn vị",    "tổ chức",   "đoàn thể",
     "hội",          "phòng",   "trường",     "địa phương", "tỉnh ủy",   "thành ủy",  "huyện ủy",
     "quận ủy",      "thị ủy",  "đảng ủy",    "bệnh viện",  "trung tâm", "trạm y tế", "cơ sở",
     "doanh nghiệp", "công ty", "hợp tác xã", "chi cục",    "chi nhánh"});

/// These fields. Source: decrees 24/2014, 37/2014, 45/2025, 150/2025; resolution 176/2025/QH15.
inline constexpr std::array fields = std::to_array<std::string_view>({
    "công an",
    "công thương",
    "dân tộc",
    "dân tộc và tôn giáo",
    "du lịch",
    "giao thông vận tải",
    "giáo dục và đào tạo",
    "khoa học và công nghệ",
    "kinh tế",
    "kinh tế và hạ tầng",
    "kế hoạch và đầu tư",
    "lao động - thương binh và xã hội",
    "lao động, thương binh và xã hội",
    "ngoại giao",
    "ngoại vụ",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn",
    "nội vụ",
    "quản lý đô thị",
    "quốc phòng",
    "quy hoạch - kiến trúc",
    "thông tin và truyền thông",
    "tài chính",
    "tài chính - kế hoạch",
    "tài nguyên và môi trường",
    "tư pháp",
    "văn hóa - xã hội",
    "văn hóa và thông tin",
    "văn hóa và thể thao",
    "văn hóa, khoa học và thông tin",
    "văn hóa, thể thao và du lịch",
    "xây dựng",
    "xây dựng chính quyền",
    "quản lý bảo vệ rừng",
    "tổ chức, biên chế",
    "công chức, viên chức",
    "y tế",
});

/// Words that end a name. Source: usage.
inline constexpr std::array last_words = std::to_array<std::string_view>(
    {"liên quan", "chức năng", "việt nam", "các cấp", "cùng cấp", "trực thuộc trung ương", "trên địa bàn"});

/// Levels that end a name, the first of them also with the name of a place. Source: Law on Organization of Local
/// Government; Party statutes.
inline constexpr std::array units_of_places = std::to_array<std::string_view>(
    {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"});
inline constexpr std::array level_words = std::to_array<std::string_view>(
    {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "tỉnh ủy", "thành ủy",
     "huyện ủy", "thị ủy", "quận ủy", "trung ương", "chính phủ", "quốc hội"});

/// Words with which a name that could be complete still goes on ("Sở Y tế các tỉnh", "Công an xã nơi có đê").
/// Source: usage.
inline constexpr std::array name_continues = std::to_array<std::string_view>({"của",
                                                                              "thuộc",
                                                                              "dọc",
                                                                              "hai bên",
                                                                              "quanh",
                                                                              "xung quanh",
                                                                              "đầu nguồn",
                                                                              "hạ du",
                                                                              "thượng nguồn",
                                                                              "nội thành",
                                                                              "ngoại thành",
                                                                              "cửa ngõ",
                                                                              "đồng bằng",
                                                                              "trên địa bàn",
                                                                              "trong tỉnh",
                                                                              "trong huyện",
                                                                              "trong cả nước",
                                                                              "trong vùng",
                                                                              "trong toàn",
                                                                              "trong và",
                                                                              "tại các",
                                                                              "tại trụ sở",
                                                                              "tại chỗ",
                                                                              "tại cơ sở",
                                                                              "tại vùng",
                                                                              "tại khu",
                                                                              "theo địa bàn",
                                                                              "theo phân cấp",
                                                                              "tại địa phương",
                                                                              "ở",
                                                                              "nơi",
                                                                              "khu vực",
                                                                              "liên quan",
                                                                              "trực thuộc",
                                                                              "các",
                                                                              "cấp",
                                                                              "tối cao",
                                                                              "phụ trách",
                                                                              "khác",
                                                                              "khóa",
                                                                              "nhiệm kỳ",
                                                                              "địa phương",
                                                                              "quốc gia",
                                                                              "trung ương",
                                                                              "nhân dân",
                                                                              "quân sự",
                                                                              "ủy",
                                                                              "đoàn",
                                                                              "đội",
                                                                              "hội",
                                                                              "biên giới",
                                                                              "ven",
                                                                              "miền",
                                                                              "vùng",
                                                                              "giáp",
                                                                              "lân cận",
                                                                              "sở tại",
                                                                              "trọng điểm",
                                                                              "còn lại",
                                                                              "cận lâm sàng",
                                                                              "hành chính",
                                                                              "sự nghiệp",
                                                                              "mới",
                                                                              "phía",
                                                                              "này",
                                                                              "đó",
                                                                              "nêu trên",
                                                                              "nói trên",
                                                                              "trên",
                                                                              "có tên",
                                                                              "nguyên",
                                                                              "chủ quản",
                                                                              "thành viên",
                                                                              "tương ứng",
                                                                              "số",
                                                                              "loại",
                                                                              "hạng",
                                                                              "nghèo",
                                                                              "khó khăn",
                                                                              "đặc biệt",
                                                                              "thực hiện giãn cách",
                                                                              "sau sắp xếp",
                                                                              "ngoài",
                                                                              "chuyên trách",
                                                                              "kiêm",
                                                                              "đồng",
                                                                              "tỉnh",
                                                                              "thành phố",
                                                                              "huyện",
                                                                              "quận",
                                                                              "thị xã",
                                                                              "xã",
                                                                              "phường",
                                                                              "thị trấn",
                                                                              "đặc khu",
                                                                              "thị",
                                                                              "ven biển",
                                                                              "trong nước",
                                                                              "nhà nước",
                                                                              "hai",
                                                                              "nội dung",
                                                                              "lớn",
                                                                              "nhỏ",
                                                                              "dự phòng",
                                                                              "chuyên ngành",
                                                                              "chuyên môn",
                                                                              "cơ sở",
                                                                              "nông thôn"});

} // namespace chithi
