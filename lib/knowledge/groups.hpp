// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Groups of bodies that directives address as one. All words are as `exact_key` gives them.
namespace chithi {

/// A group, by one of the names that its list was cut into ("các sở, ban, ngành": sở, ban, ngành), and what
/// the names of its members begin with. At which level they stand, the words around the group say.
struct BodyGroup {
    std::string_view name;
    std::string_view member;
    std::string_view source;
};

inline constexpr std::string_view everybody; ///< all names begin so

inline constexpr std::array body_groups = {
    // The departments of a province, a district, a ministry's neighbours
    BodyGroup{"sở", "sở", "Law on Organization of Local Government"},
    BodyGroup{"ban", "ban", "usage: các sở, ban, ngành"},
    BodyGroup{"phòng", "phòng", "decree 37/2014"},
    BodyGroup{"ngành", "sở", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "ban", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "phòng", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "bộ", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "công an", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "bộ chỉ huy", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "cục", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "chi cục", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "tổng cục", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "kho bạc", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "bảo hiểm xã hội", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "ngân hàng nhà nước", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "thanh tra", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "viện kiểm sát", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "tòa án", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "đài phát thanh", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "đài truyền hình", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "văn phòng chính phủ", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "ủy ban dân tộc", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "hải quan", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"ngành", "thuế", "usage: các sở, ban, ngành; các bộ, ngành"},
    BodyGroup{"cơ quan chuyên môn", "sở", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn", "phòng", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn", "thanh tra", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn của ủy ban nhân dân", "sở", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn của ủy ban nhân dân", "phòng", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn của ủy ban nhân dân", "thanh tra", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn thuộc ủy ban nhân dân", "sở", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn thuộc ủy ban nhân dân", "phòng", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn thuộc ủy ban nhân dân", "thanh tra", "Law on Organization of Local Government"},
    // Sectors, by their names
    BodyGroup{"ngành y tế", "sở y tế", "usage"},
    BodyGroup{"ngành y tế", "bộ y tế", "usage"},
    BodyGroup{"ngành giáo dục", "sở giáo dục", "usage"},
    BodyGroup{"ngành giáo dục", "bộ giáo dục", "usage"},
    BodyGroup{"ngành giáo dục", "phòng giáo dục", "usage"},
    BodyGroup{"ngành giáo dục và đào tạo", "sở giáo dục", "usage"},
    BodyGroup{"ngành giáo dục và đào tạo", "bộ giáo dục", "usage"},
    BodyGroup{"ngành giáo dục và đào tạo", "phòng giáo dục", "usage"},
    BodyGroup{"ngành công an", "công an", "usage"},
    BodyGroup{"ngành công an", "bộ công an", "usage"},
    BodyGroup{"ngành công thương", "sở công thương", "usage"},
    BodyGroup{"ngành công thương", "bộ công thương", "usage"},
    BodyGroup{"ngành tài chính", "sở tài chính", "usage"},
    BodyGroup{"ngành tài chính", "bộ tài chính", "usage"},
    BodyGroup{"ngành tài chính", "phòng tài chính", "usage"},
    BodyGroup{"ngành nông nghiệp", "sở nông nghiệp", "usage"},
    BodyGroup{"ngành nông nghiệp", "bộ nông nghiệp", "usage"},
    BodyGroup{"ngành nội vụ", "sở nội vụ", "usage"},
    BodyGroup{"ngành nội vụ", "bộ nội vụ", "usage"},
    BodyGroup{"ngành nội vụ", "phòng nội vụ", "usage"},
    BodyGroup{"ngành xây dựng", "sở xây dựng", "usage"},
    BodyGroup{"ngành xây dựng", "bộ xây dựng", "usage"},
    BodyGroup{"ngành giao thông vận tải", "sở giao thông vận tải", "usage"},
    BodyGroup{"ngành giao thông vận tải", "bộ giao thông vận tải", "usage"},
    BodyGroup{"ngành tư pháp", "sở tư pháp", "usage"},
    BodyGroup{"ngành tư pháp", "bộ tư pháp", "usage"},
    BodyGroup{"ngành tư pháp", "phòng tư pháp", "usage"},
    // Mass organisations
    BodyGroup{"đoàn thể", "mặt trận tổ quốc", "usage"},
    BodyGroup{"đoàn thể", "ủy ban mặt trận tổ quốc", "usage"},
    BodyGroup{"đoàn thể", "liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "tổng liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội nông dân", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội liên hiệp phụ nữ", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội cựu chiến binh", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "đoàn thanh niên", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "tỉnh đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "thành đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "huyện đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "tổng liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội nông dân", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội liên hiệp phụ nữ", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội cựu chiến binh", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "đoàn thanh niên", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "tỉnh đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "thành đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "huyện đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "tổng liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "hội nông dân", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "hội liên hiệp phụ nữ", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "hội cựu chiến binh", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "đoàn thanh niên", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "tỉnh đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "thành đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể chính trị xã hội", "huyện đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"mặt trận tổ quốc", "ủy ban mặt trận tổ quốc", "usage"},
    BodyGroup{"mặt trận", "mặt trận tổ quốc", "usage"},
    BodyGroup{"mặt trận", "ủy ban mặt trận tổ quốc", "usage"},
    // Local authorities; "các huyện, thị xã" and "cấp xã" are địa phương of a level
    BodyGroup{"địa phương", "ủy ban nhân dân", "usage"},
    BodyGroup{"địa phương", "hội đồng nhân dân", "usage"},
    BodyGroup{"địa phương", "huyện ủy", "usage"},
    BodyGroup{"địa phương", "quận ủy", "usage"},
    BodyGroup{"địa phương", "thị ủy", "usage"},
    BodyGroup{"địa phương", "thành ủy", "usage"},
    BodyGroup{"địa phương", "tỉnh ủy", "usage"},
    BodyGroup{"địa phương", "đảng ủy", "usage"},
    BodyGroup{"địa phương", "địa phương", "usage"},
    BodyGroup{"chính quyền", "ủy ban nhân dân", "Law on Organization of Local Government"},
    BodyGroup{"chính quyền địa phương", "ủy ban nhân dân", "Law on Organization of Local Government"},
    // The Party
    BodyGroup{"huyện ủy", "huyện ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"quận ủy", "quận ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"thị ủy", "thị ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"thành ủy", "thành ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"tỉnh ủy", "tỉnh ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"đảng ủy", "đảng ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"đảng ủy trực thuộc", "đảng ủy", "Party rule 66-QĐ/TW"},
    BodyGroup{"đảng đoàn", "đảng đoàn", "Party rule 66-QĐ/TW"},
    BodyGroup{"ban cán sự đảng", "ban cán sự đảng", "Party rule 66-QĐ/TW"},
    BodyGroup{"ban đảng", "ban tổ chức", "usage"},
    BodyGroup{"ban đảng", "ban tuyên giáo", "usage"},
    BodyGroup{"ban đảng", "ban dân vận", "usage"},
    BodyGroup{"ban đảng", "ban nội chính", "usage"},
    BodyGroup{"ban đảng", "ủy ban kiểm tra", "usage"},
    BodyGroup{"ban xây dựng đảng", "ban tổ chức", "usage"},
    BodyGroup{"ban xây dựng đảng", "ban tuyên giáo", "usage"},
    BodyGroup{"ban xây dựng đảng", "ban dân vận", "usage"},
    BodyGroup{"ban xây dựng đảng", "ban nội chính", "usage"},
    BodyGroup{"ban xây dựng đảng", "ủy ban kiểm tra", "usage"},
    BodyGroup{"cấp ủy", "tỉnh ủy", "Party statutes"},
    BodyGroup{"cấp ủy", "huyện ủy", "Party statutes"},
    BodyGroup{"cấp ủy", "quận ủy", "Party statutes"},
    BodyGroup{"cấp ủy", "thị ủy", "Party statutes"},
    BodyGroup{"cấp ủy", "thành ủy", "Party statutes"},
    BodyGroup{"cấp ủy", "đảng ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "tỉnh ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "huyện ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "quận ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "thị ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "thành ủy", "Party statutes"},
    BodyGroup{"cấp ủy đảng", "đảng ủy", "Party statutes"},
    // The central government
    BodyGroup{"bộ", "bộ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "văn phòng chính phủ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "thanh tra chính phủ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "ngân hàng nhà nước", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "ủy ban dân tộc", "Law on Organization of the Government"},
    BodyGroup{"cơ quan thuộc chính phủ", "bảo hiểm xã hội việt nam", "Law on Organization of the Government"},
    BodyGroup{"cơ quan thuộc chính phủ", "đài truyền hình việt nam", "Law on Organization of the Government"},
    BodyGroup{"cơ quan thuộc chính phủ", "đài tiếng nói việt nam", "Law on Organization of the Government"},
    BodyGroup{"cơ quan thuộc chính phủ", "thông tấn xã việt nam", "Law on Organization of the Government"},
    BodyGroup{"cơ quan thuộc chính phủ", "ban quản lý lăng", "Law on Organization of the Government"},
    // Everybody
    BodyGroup{"cơ quan", everybody, "usage"},
    BodyGroup{"đơn vị", everybody, "usage"},
    BodyGroup{"cơ quan đơn vị", everybody, "usage"},
    BodyGroup{"tổ chức", everybody, "usage"},
    BodyGroup{"cấp", everybody, "usage"},
    BodyGroup{"hệ thống chính trị", everybody, "usage"},
};

/// Bodies whose names begin as those of a group's members do, but which are none.
inline constexpr std::array<std::string_view, 10> bodies_outside_groups = {
    "ban bí thư",   "ban cán sự đảng", "ban chấp hành", "ban chỉ đạo", "ban chỉ huy",
    "ban giám đốc", "ban thường vụ",   "bộ chính trị",  "bộ chỉ huy",  "bộ tư lệnh",
};

/// How far from the body that speaks the members of a group stand, where no word says at which level.
enum class Reach {
    beside,   ///< at its own level: "các ban, ngành"
    below,    ///< under it: "các địa phương"
    from_here ///< both: "các cơ quan, đơn vị"
};

struct GroupReach {
    std::string_view name;
    Reach reach;
};

/// Groups that are not beside the one who speaks. Source: usage.
inline constexpr std::array group_reaches = {
    GroupReach{"địa phương", Reach::below},
    GroupReach{"chính quyền địa phương", Reach::below},
    GroupReach{"chính quyền", Reach::from_here},
    GroupReach{"cấp ủy", Reach::from_here},
    GroupReach{"cấp ủy đảng", Reach::from_here},
    GroupReach{"đảng ủy", Reach::from_here},
    GroupReach{"đảng ủy trực thuộc", Reach::from_here},
    GroupReach{"cơ quan", Reach::from_here},
    GroupReach{"đơn vị", Reach::from_here},
    GroupReach{"cơ quan đơn vị", Reach::from_here},
    GroupReach{"tổ chức", Reach::from_here},
    GroupReach{"cấp", Reach::from_here},
    GroupReach{"hệ thống chính trị", Reach::from_here},
};

/// Words behind the name of a group that single out some of its members, which ones no table can tell. A member
/// is shown the task. Source: usage.
inline constexpr std::array group_restrictions = std::to_array<std::string_view>(
    {"có liên quan", "liên quan", "khác có liên quan", "chức năng", "có", "nơi", "diễn ra", "ven", "khác"});

/// Where one of these stands in such words, the group is one of somebody's own units, and no other body is a member.
inline constexpr std::array belongings = std::to_array<std::string_view>({"thuộc", "của", "tại"});

} // namespace chithi
