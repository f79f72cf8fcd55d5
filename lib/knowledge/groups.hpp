// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Groups of bodies that directives address as one, and how names say at which level a body stands. All
/// words are as `exact_key` gives them.
namespace chithi {

/// A group, by one of the names that its list was cut into ("các sở, ban, ngành": sở, ban, ngành), and what
/// the names of its members begin with.
struct BodyGroup {
    std::string_view name;
    std::string_view member;
    std::string_view source;
};

inline constexpr std::array body_groups = {
    // The departments of a province
    BodyGroup{"sở", "sở", "Law on Organization of Local Government"},
    BodyGroup{"ban", "ban", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "sở", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "ban", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "công an", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "bộ chỉ huy", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "cục", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "chi cục", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "kho bạc", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "bảo hiểm xã hội", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "ngân hàng nhà nước", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "thanh tra", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "viện kiểm sát", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "tòa án", "usage: các sở, ban, ngành"},
    BodyGroup{"ngành", "đài phát thanh", "usage: các sở, ban, ngành"},
    BodyGroup{"cơ quan chuyên môn", "sở", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn", "thanh tra", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn của ủy ban nhân dân", "sở", "Law on Organization of Local Government"},
    BodyGroup{"cơ quan chuyên môn của ủy ban nhân dân", "thanh tra", "Law on Organization of Local Government"},
    // Mass organisations
    BodyGroup{"đoàn thể", "mặt trận tổ quốc", "usage"},
    BodyGroup{"đoàn thể", "ủy ban mặt trận tổ quốc", "usage"},
    BodyGroup{"đoàn thể", "liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội nông dân", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội liên hiệp phụ nữ", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "hội cựu chiến binh", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "đoàn thanh niên", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "tỉnh đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "thành đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"đoàn thể", "huyện đoàn", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "liên đoàn lao động", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội nông dân", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội liên hiệp phụ nữ", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "hội cựu chiến binh", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "đoàn thanh niên", "Constitution 2013, art. 9"},
    BodyGroup{"tổ chức chính trị xã hội", "tỉnh đoàn", "Constitution 2013, art. 9"},
    // Local authorities
    BodyGroup{"địa phương", "ủy ban nhân dân huyện", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân quận", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân thị xã", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân thành phố", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân xã", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân phường", "usage"},
    BodyGroup{"địa phương", "ủy ban nhân dân thị trấn", "usage"},
    BodyGroup{"địa phương", "huyện ủy", "usage"},
    BodyGroup{"địa phương", "thị ủy", "usage"},
    BodyGroup{"địa phương", "thành ủy", "usage"},
    BodyGroup{"địa phương", "huyện", "usage"},
    BodyGroup{"địa phương", "thị xã", "usage"},
    BodyGroup{"địa phương", "thành phố", "usage"},
    BodyGroup{"ủy ban nhân dân các huyện", "ủy ban nhân dân huyện", "usage"},
    BodyGroup{"ủy ban nhân dân các quận", "ủy ban nhân dân quận", "usage"},
    BodyGroup{"ủy ban nhân dân các thị xã", "ủy ban nhân dân thị xã", "usage"},
    BodyGroup{"ủy ban nhân dân các thành phố", "ủy ban nhân dân thành phố", "usage"},
    BodyGroup{"ủy ban nhân dân các xã", "ủy ban nhân dân xã", "usage"},
    BodyGroup{"ủy ban nhân dân các phường", "ủy ban nhân dân phường", "usage"},
    BodyGroup{"ủy ban nhân dân các tỉnh", "ủy ban nhân dân tỉnh", "usage"},
    BodyGroup{"ủy ban nhân dân cấp huyện", "ủy ban nhân dân huyện", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp huyện", "ủy ban nhân dân quận", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp huyện", "ủy ban nhân dân thị xã", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp huyện", "ủy ban nhân dân thành phố", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp xã", "ủy ban nhân dân xã", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp xã", "ủy ban nhân dân phường", "Law on Organization of Local Government"},
    BodyGroup{"ủy ban nhân dân cấp xã", "ủy ban nhân dân thị trấn", "Law on Organization of Local Government"},
    BodyGroup{"chính quyền", "ủy ban nhân dân", "usage"},
    BodyGroup{"chính quyền địa phương", "ủy ban nhân dân", "Law on Organization of Local Government"},
    // What is left of "UBND các huyện, thị xã, thành phố" when the list is cut
    BodyGroup{"huyện", "ủy ban nhân dân huyện", "usage"},
    BodyGroup{"huyện", "huyện", "usage"},
    BodyGroup{"quận", "ủy ban nhân dân quận", "usage"},
    BodyGroup{"thị xã", "ủy ban nhân dân thị xã", "usage"},
    BodyGroup{"thị xã", "thị xã", "usage"},
    BodyGroup{"thành phố", "ủy ban nhân dân thành phố", "usage"},
    BodyGroup{"thành phố", "thành phố", "usage"},
    BodyGroup{"thành phố trực thuộc trung ương", "ủy ban nhân dân thành phố", "usage"},
    BodyGroup{"xã", "ủy ban nhân dân xã", "usage"},
    BodyGroup{"phường", "ủy ban nhân dân phường", "usage"},
    BodyGroup{"thị trấn", "ủy ban nhân dân thị trấn", "usage"},
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
    // The central government
    BodyGroup{"bộ", "bộ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "văn phòng chính phủ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "thanh tra chính phủ", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "ngân hàng nhà nước", "Law on Organization of the Government"},
    BodyGroup{"cơ quan ngang bộ", "ủy ban dân tộc", "Law on Organization of the Government"},
};

/// Bodies whose names begin as those of a group's members do, but which are none.
inline constexpr std::array<std::string_view, 10> bodies_outside_groups = {
    "ban bí thư",   "ban cán sự đảng", "ban chấp hành", "ban chỉ đạo", "ban chỉ huy",
    "ban giám đốc", "ban thường vụ",   "bộ chính trị",  "bộ chỉ huy",  "bộ tư lệnh",
};

/// Words before a group that name its heads and mean the bodies too ("thủ trưởng các sở, ban, ngành").
inline constexpr std::array<std::string_view, 7> heads_of_groups = {
    "thủ trưởng các", "giám đốc các", "lãnh đạo các", "người đứng đầu các", "bí thư các", "chủ tịch", "thủ trưởng",
};

/// Where a name says at which level the body stands; people leave it out ("Ban Tuyên giáo" for "Ban Tuyên giáo
/// Tỉnh ủy"). A place name may follow.
inline constexpr std::array<std::string_view, 19> levels = {
    "tỉnh ủy",  "thành ủy",  "huyện ủy",  "thị ủy", "quận ủy", "trung ương", "việt nam",
    "tỉnh",     "thành phố", "huyện",     "quận",   "thị xã",  "xã",         "phường",
    "thị trấn", "cấp tỉnh",  "cấp huyện", "cấp xã", "các cấp",
};

} // namespace chithi
