// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// Words before a cited document that say what this one has to do with it, as `exact_key` gives them.
struct RelationCue {
    std::string_view words;
    Relation relation;
};

/// Source: usage.
inline constexpr std::array relation_cues = {
    RelationCue{"triển khai thực hiện", Relation::implements},
    RelationCue{"tổ chức thực hiện", Relation::implements},
    RelationCue{"thực hiện", Relation::implements},
    RelationCue{"triển khai", Relation::implements},
    RelationCue{"căn cứ", Relation::implements},
    RelationCue{"thi hành", Relation::implements},
    RelationCue{"sửa đổi, bổ sung", Relation::amends},
    RelationCue{"sửa đổi", Relation::amends},
    RelationCue{"bổ sung", Relation::amends},
    RelationCue{"thay thế", Relation::replaces},
    RelationCue{"bãi bỏ", Relation::replaces},
    RelationCue{"hủy bỏ", Relation::replaces},
};

/// How a document is to be implemented, between the verb and its name ("thực hiện nghiêm túc, có hiệu quả Nghị quyết
/// số …"). Source: usage.
inline constexpr std::array implementing_manners = std::to_array<std::string_view>(
    {"có hiệu quả", "hiệu quả",   "nghiêm túc",  "nghiêm",       "nghiêm chỉnh",  "đồng bộ",   "đầy đủ",
     "kịp thời",    "quyết liệt", "chặt chẽ",    "thống nhất",   "triệt để",      "toàn diện", "tốt",
     "đúng",        "ngay",       "khẩn trương", "thường xuyên", "có chất lượng", "linh hoạt", "sâu rộng",
     "chủ động",    "tích cực",   "nhất quán",   "sáng tạo",     "thiết thực",    "cụ thể",    "rộng rãi"});

/// Words that a number or a letter makes a provision of a document. Source: Law on promulgation of legal documents.
inline constexpr std::array provisions =
    std::to_array<std::string_view>({"điều", "khoản", "điểm", "mục", "chương", "phần", "tiết"});

/// Provisions without a number ("sửa đổi một số điều của Nghị định …").
inline constexpr std::array some_provisions = std::to_array<std::string_view>(
    {"một số điều", "một số khoản", "một số nội dung", "một số điểm", "một số quy định", "phụ lục"});

/// Verbs with which a regulation comes with the document that issues it ("Quy chế … ban hành kèm theo Quyết định").
inline constexpr std::array attaching_verbs =
    std::to_array<std::string_view>({"được ban hành kèm theo", "ban hành kèm theo", "kèm theo"});

/// Words that follow "của" and end the name of an issuer: what the document is about, or what is done with it.
inline constexpr std::array issuer_ends = std::to_array<std::string_view>({
    "về",  "tại",  "trong", "và",       "nhằm", "để",  "đã",  "đến", "tới",  "ở",         "từ",   "trên", "liên quan",
    "cho", "phải", "xong",  "là",       "được", "bị",  "nêu", "khi", "có",   "còn",       "theo", "với",  "thì",
    "do",  "khóa", "vào",   "nhiệm kỳ", "đang", "vẫn", "này", "đối", "đồng", "giai đoạn", "kèm",  "như",  "mà",
});

/// Words that end an issuer's name though they have a capital.
inline constexpr std::array issuer_ends_in_capitals = std::to_array<std::string_view>({
    "quy định",
    "hướng dẫn",
    "ban hành",
    "về",
    "sửa đổi",
    "phê duyệt",
    "kèm theo",
});

/// Lower-case words that belong to the name of an issuer, behind any word of it. Source: names of bodies; usage.
inline constexpr std::array issuer_words = std::to_array<std::string_view>({
    "ủy ban",
    "nhân dân",
    "tỉnh",
    "thành phố",
    "huyện",
    "quận",
    "thị xã",
    "thị trấn",
    "phường",
    "xã",
    "đặc khu",
    "trung ương",
    "kiểm sát",
    "tối cao",
    "cấp cao",
    "nhà nước",
    "chính phủ",
    "quốc hội",
    "quốc gia",
    "hội đồng",
    "thường trực",
    "thường vụ",
    "chấp hành",
    "chỉ đạo",
    "chỉ huy",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "đảng ủy",
    "đảng",
    "bộ trưởng",
    "bộ",
    "liên bộ",
    "sở",
    "ngành",
    "cục",
    "tổng cục",
    "cục trưởng",
    "văn phòng",
    "giám đốc",
    "thủ tướng",
    "chủ tịch",
    "tổng giám đốc",
    "thống đốc",
    "hiệu trưởng",
    "tổng thanh tra",
    "chánh án",
    "viện trưởng",
    "vận tải",
    "nông thôn",
    "môi trường",
    "phòng, chống",
    "phòng chống",
    "dịch bệnh",
    "dịch",
    "thiên tai",
    "tìm kiếm cứu nạn",
    "cứu nạn",
    "phòng thủ dân sự",
    "an toàn giao thông",
    "tối cao",
    "kiểm tra trung ương",
    "cấp",
    "việt nam",
    "tham nhũng",
    "bệnh tật",
    "thực phẩm",
    "quân sự",
    "giáo dục",
    "xã hội",
    "hội nghị",
    "liên ngành",
    "kiểm tra liên ngành",
    "thanh tra",
    "chuyển đổi số",
    "cải cách hành chính",
    "an toàn thực phẩm",
    "xây dựng nông thôn mới",
    "biến đổi khí hậu",
    "nhân quyền",
    "chống buôn lậu",
    "gian lận thương mại",
    "tội phạm",
    "ma túy",
    "khu kinh tế",
    "khu công nghiệp",
    "các khu công nghiệp",
    "khu công nghệ cao",
    "cửa khẩu",
    "dự án",
    "đầu tư",
    "xây dựng",
    "rừng phòng hộ",
    "rừng đặc dụng",
    "vườn quốc gia",
    "đa khoa",
    "bảo hiểm xã hội",
    "nhà ở",
    "bất động sản",
    "cán bộ",
    "quản lý",
});

/// Bodies whose names say what they deal in or teach, with a capital or without. Source: Law on Enterprises; usage.
inline constexpr std::array trading_bodies = std::to_array<std::string_view>(
    {"công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy", "hợp tác xã", "liên hiệp hợp tác xã", "ngân hàng",
     "quỹ tín dụng", "trường", "học viện", "doanh nghiệp", "hiệp hội"});

/// What they deal in, where it reads like a task or is joined by "và". Source: names in the register of enterprises.
inline constexpr std::array trades_of_companies = std::to_array<std::string_view>(
    {"đầu tư",         "xây dựng",  "tư vấn",          "phát triển",    "sản xuất", "thương mại", "dịch vụ",
     "kinh doanh",     "quản lý",   "khai thác",       "chế biến",      "vận hành", "cung ứng",   "truyền thông",
     "vệ sinh",        "bảo vệ",    "đào tạo",         "du lịch",       "thiết kế", "giám sát",   "xuất khẩu",
     "xuất nhập khẩu", "nhập khẩu", "công nghệ",       "kỹ thuật",      "giáo dục", "nuôi trồng", "tiêu thụ",
     "phân phối",      "kiểm định", "tổ chức sự kiện", "một thành viên"});

/// Bodies that are named after the matter they are set up for, behind "về", and these matters ("Ban Chỉ đạo Quốc gia
/// về phòng, chống thiên tai"). Source: names of steering committees.
inline constexpr std::array bodies_for_a_matter = std::to_array<std::string_view>(
    {"ban chỉ đạo", "tổ công tác", "tiểu ban", "ủy ban quốc gia", "hội đồng", "ban chỉ huy"});
inline constexpr std::array matters_of_bodies = std::to_array<std::string_view>(
    {"phòng, chống", "phòng chống", "chuyển đổi số", "cải cách", "an toàn", "xây dựng nông thôn", "biến đổi khí hậu",
     "hội nhập", "nhân quyền", "phát triển", "chống buôn lậu", "đổi mới", "trẻ em", "người cao tuổi", "ứng phó"});

/// Words before "số" whose number is that of a form, an annex or an account, not of a document; none ends with
/// another. Source: usage.
inline constexpr std::array no_documents = std::to_array<std::string_view>(
    {"mẫu",        "biểu",           "phụ lục",   "bảng",     "tài khoản",        "lô",     "tổ",
     "hợp phần",   "mẫu phiếu",      "mẫu đơn",   "tiêu chí", "giấy phép lái xe", "biển",   "biển kiểm soát",
     "điện thoại", "đường dây nóng", "tờ bản đồ", "thửa đất", "gói thầu",         "tờ khai"});

/// What a body does with a document that it issues, or in one ("ban hành Chỉ thị số …", "phê duyệt tại Quyết định số
/// …"). Source: usage.
inline constexpr std::array issuing_verbs = std::to_array<std::string_view>(
    {"ban hành",   "ký ban hành", "ký",         "có",        "gửi",       "phê duyệt", "giao",     "thông qua",
     "quyết định", "cho phép",    "chấp thuận", "cấp phép",  "công nhận", "công bố",   "quy định", "hướng dẫn",
     "chỉ đạo",    "yêu cầu",     "kết luận",   "thành lập", "bổ sung",   "báo cáo",   "đề nghị",  "trình"});

/// Verbs that open what a cited document is about, right behind its number, day or issuer. Source: usage in titles.
inline constexpr std::array title_verbs = std::to_array<std::string_view>(
    {"quy định", "hướng dẫn", "phê duyệt", "ban hành", "sửa đổi", "quy định chi tiết", "thành lập", "công bố"});

/// Words between a type and "số" that say what sort of it this is ("Kế hoạch liên ngành số 2"). Source: usage.
inline constexpr std::array type_modifiers =
    std::to_array<std::string_view>({"liên ngành", "liên tịch", "liên bộ", "liên sở", "hỏa tốc", "khẩn",
                                     "thượng khẩn", "mật", "phối hợp", "hành động", "chỉ đạo", "hợp nhất"});

/// Types whose number may stand without "số" ("Chỉ thị 31 của Ban Bí thư"), as slugs. A programme's is its name.
inline constexpr std::array types_numbered_without_so = std::to_array<std::string_view>(
    {"chi_thi", "nghi_quyet", "quyet_dinh", "nghi_dinh", "thong_tu", "cong_van", "cong_dien", "ket_luan", "thong_bao",
     "quy_dinh", "huong_dan", "to_trinh", "bao_cao", "thong_tri"});

/// Words before such a citation where nothing follows its number.
inline constexpr std::array citing_words = std::to_array<std::string_view>(
    {"theo", "tại", "căn cứ", "thực hiện", "kèm theo", "của", "thay thế", "bãi bỏ", "triển khai"});

/// Words between a number and its day. Source: usage.
inline constexpr std::array day_openers =
    std::to_array<std::string_view>({"ký", "đề", "ban hành", "được ban hành", "ra", "phát hành", "cùng"});

/// Words that end what a document is about, without a mark before them.
inline constexpr std::array subject_ends = std::to_array<std::string_view>({
    "đã được",
    "được ban hành",
    "có hiệu lực",
    "yêu cầu",
    "đề nghị",
    "phải",
    "nêu trên",
});

/// Words that open a clause of their own behind a comma or "và".
inline constexpr std::array clause_openers = std::to_array<std::string_view>({
    "yêu cầu",      "đề nghị",    "giao",         "trong đó", "theo đó",  "đồng thời",        "nhất là",
    "đặc biệt",     "cụ thể",     "nay",          "hiện nay", "đến nay",  "thời gian qua",    "trong thời gian",
    "căn cứ",       "trên cơ sở", "để",           "nhằm",     "cũng như", "tuy nhiên",        "với",
    "bảo đảm",      "đảm bảo",    "góp phần",     "tiếp tục", "chủ động", "khẩn trương",      "phối hợp",
    "xét",          "theo",       "được sửa đổi", "đã được",  "như sau",  "thực hiện nghiêm", "các văn bản",
    "các quy định", "văn bản",    "ngày",
});

} // namespace chithi
