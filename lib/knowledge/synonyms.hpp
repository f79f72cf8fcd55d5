// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace chithi {

inline constexpr std::size_t most_synonyms = 5;

/// Words that say the same: who searches for one of them wants the others, too. Words of one row may have different
/// lengths; abbreviations are written in capitals, which people do not care to type.
struct Synonyms {
    std::array<std::string_view, most_synonyms> words;
    std::string_view source;
};

/// Only what says the same wherever it stands: the abbreviations of bodies are in aliases.hpp.
inline constexpr std::array synonyms = {
    // i and y for one sound; both spellings stand in documents, one rule each (1980, 1984, 2018) notwithstanding
    Synonyms{{"kỹ", "kĩ"}, "usage: kỹ thuật, kĩ thuật"},
    Synonyms{{"kỷ", "kỉ"}, "usage: kỷ luật, kỉ luật"},
    Synonyms{{"kỳ", "kì"}, "usage: định kỳ, định kì"},
    Synonyms{{"ký", "kí"}, "usage: đăng ký, đăng kí"},
    Synonyms{{"mỹ", "mĩ"}, "usage: mỹ thuật, mĩ thuật"},
    Synonyms{{"lý", "lí"}, "usage: quản lý, quản lí"},
    Synonyms{{"ly", "li"}, "usage: cách ly, cách li"},
    Synonyms{{"lỵ", "lị"}, "usage: huyện lỵ, huyện lị"},
    Synonyms{{"sỹ", "sĩ"}, "usage: bác sỹ, bác sĩ"},
    Synonyms{{"quý", "quí"}, "usage: quý I, quí I"},
    Synonyms{{"quy", "qui"}, "usage: quy định, qui định"},
    Synonyms{{"quỹ", "quĩ"}, "usage: quỹ đất, quĩ đất"},
    Synonyms{{"quỵ", "quị"}, "usage: đột quỵ, đột quị"},
    Synonyms{{"tỷ", "tỉ"}, "usage: tỷ lệ, tỉ lệ"},
    Synonyms{{"hy", "hi"}, "usage: hy sinh, hi sinh"},
    Synonyms{{"hỷ", "hỉ"}, "usage: hiếu hỷ, hiếu hỉ"},
    Synonyms{{"vỹ", "vĩ"}, "usage"},

    // Two orders, two spellings of one word
    Synonyms{{"bảo đảm", "đảm bảo"}, "usage"},
    Synonyms{{"hằng ngày", "hàng ngày"}, "usage"},
    Synonyms{{"hằng tuần", "hàng tuần"}, "usage"},
    Synonyms{{"hằng tháng", "hàng tháng"}, "usage"},
    Synonyms{{"hằng quý", "hàng quý"}, "usage"},
    Synonyms{{"hằng năm", "hàng năm"}, "usage"},
    Synonyms{{"sáp nhập", "sát nhập"}, "usage; the second is a common mistake"},
    Synonyms{{"chia sẻ", "chia xẻ"}, "usage; the second is a common mistake"},
    Synonyms{{"thăm quan", "tham quan"}, "usage; the first is a common mistake"},

    // Loan words
    Synonyms{{"vắc xin", "vaccine", "vắcxin", "vacxin", "vaccin"}, "decision 1989 and usage"},
    Synonyms{{"ô xy", "ôxy", "oxy", "ô xi", "oxi"}, "usage"},
    Synonyms{{"i ốt", "iốt", "iod"}, "usage"},
    Synonyms{{"công ten nơ", "container", "công-te-nơ"}, "usage"},
    Synonyms{{"in tơ nét", "internet"}, "usage"},
    Synonyms{{"thư điện tử", "e-mail", "email"}, "usage"},
    Synonyms{{"trang web", "website"}, "usage"},
    Synonyms{{"điện thoại thông minh", "smartphone"}, "usage"},
    Synonyms{{"vi rút", "virus", "virút"}, "usage"},
    Synonyms{{"ki lô mét", "km"}, "usage"},
    Synonyms{{"mi li mét", "mm"}, "usage"},
    Synonyms{{"héc ta", "hecta", "ha"}, "usage"},

    // Places that are spelled in two ways
    Synonyms{{"Đắk Lắk", "Đắc Lắc", "Đăk Lăk"}, "usage"},
    Synonyms{{"Đắk Nông", "Đắc Nông", "Đăk Nông"}, "usage"},
    Synonyms{{"Bắc Kạn", "Bắc Cạn"}, "usage"},
    Synonyms{{"Kon Tum", "Kontum"}, "usage"},

    // North and south
    Synonyms{{"dịch tả lợn châu Phi", "dịch tả heo châu Phi", "DTLCP"}, "usage"},
    Synonyms{{"lợn", "heo"}, "usage"},

    // Abbreviations of what is no body
    Synonyms{{"an ninh trật tự", "ANTT"}, "usage"},
    Synonyms{{"an toàn giao thông", "ATGT"}, "usage"},
    Synonyms{{"an toàn thực phẩm", "ATTP"}, "usage"},
    Synonyms{{"vệ sinh an toàn thực phẩm", "VSATTP"}, "usage"},
    Synonyms{{"bảo hiểm y tế", "BHYT"}, "usage"},
    Synonyms{{"bảo hiểm thất nghiệp", "BHTN"}, "usage"},
    Synonyms{{"biến đổi khí hậu", "BĐKH"}, "usage"},
    Synonyms{{"cải cách hành chính", "CCHC"}, "usage"},
    Synonyms{{"thủ tục hành chính", "TTHC"}, "usage"},
    Synonyms{{"công nghệ thông tin", "CNTT"}, "usage"},
    Synonyms{{"chuyển đổi số", "CĐS"}, "usage"},
    Synonyms{{"cơ sở dữ liệu", "CSDL"}, "usage"},
    Synonyms{{"dịch vụ công trực tuyến", "DVCTT"}, "usage"},
    Synonyms{{"đồng bằng sông Cửu Long", "ĐBSCL"}, "usage"},
    Synonyms{{"giải phóng mặt bằng", "GPMB"}, "usage"},
    Synonyms{{"hợp tác xã", "HTX"}, "usage"},
    Synonyms{{"kinh tế xã hội", "KTXH", "KT-XH"}, "usage"},
    Synonyms{{"ngân sách nhà nước", "NSNN"}, "usage"},
    Synonyms{{"nông thôn mới", "NTM"}, "usage"},
    Synonyms{{"phòng cháy chữa cháy", "PCCC", "phòng cháy và chữa cháy"}, "usage"},
    Synonyms{{"phòng chống thiên tai", "PCTT"}, "usage"},
    Synonyms{{"tìm kiếm cứu nạn", "TKCN"}, "usage"},
    Synonyms{{"quản lý nhà nước", "QLNN"}, "usage"},
    Synonyms{{"quyền sử dụng đất", "QSDĐ"}, "usage"},
    Synonyms{{"quốc phòng an ninh", "QPAN", "QP-AN"}, "usage"},
    Synonyms{{"sốt xuất huyết", "SXH"}, "usage"},
    Synonyms{{"trung học cơ sở", "THCS"}, "usage"},
    Synonyms{{"trung học phổ thông", "THPT"}, "usage"},

    // The fields of ministries and departments, whose whole names are in aliases.hpp
    Synonyms{{"giáo dục và đào tạo", "GDĐT", "GD&ĐT"}, "usage"},
    Synonyms{{"giao thông vận tải", "GTVT"}, "usage"},
    Synonyms{{"kế hoạch và đầu tư", "KHĐT", "KH&ĐT"}, "usage"},
    Synonyms{{"khoa học và công nghệ", "KHCN", "KH&CN"}, "usage"},
    Synonyms{{"lao động thương binh và xã hội", "LĐTBXH", "LĐ-TB&XH", "LĐTB&XH"}, "usage"},
    Synonyms{{"nông nghiệp và môi trường", "NNMT", "NN&MT"}, "usage"},
    Synonyms{{"nông nghiệp và phát triển nông thôn", "NNPTNT", "NN&PTNT"}, "usage"},
    Synonyms{{"tài nguyên và môi trường", "TNMT", "TN&MT"}, "usage"},
    Synonyms{{"thông tin và truyền thông", "TTTT", "TT&TT"}, "usage"},
    Synonyms{{"văn hóa thể thao và du lịch", "VHTTDL", "VHTT&DL"}, "usage"},
};

} // namespace chithi
