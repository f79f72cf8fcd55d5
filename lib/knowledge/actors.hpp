// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Words that tell where the name of an actor begins and ends. All as `exact_key` gives them.
namespace chithi {

/// Words before the name of an actor. Source: usage.
inline constexpr std::array actor_openers = std::to_array<std::string_view>(
    {"các", "những", "mọi", "mỗi", "từng", "tất cả", "toàn thể", "toàn bộ", "một", "đồng chí", "đ/c"});

/// Phrases that begin like a body and are none ("tổ chức" is no "tổ"). Source: usage.
inline constexpr std::array no_bodies = std::to_array<std::string_view>({"tổ chức",
                                                                         "tổ hợp",
                                                                         "hội nghị",
                                                                         "hội họp",
                                                                         "hội thảo",
                                                                         "hội chợ",
                                                                         "hội nhập",
                                                                         "hội chẩn",
                                                                         "hội thi",
                                                                         "ban hành",
                                                                         "ban đêm",
                                                                         "ban ngày",
                                                                         "ban đầu",
                                                                         "đội ngũ",
                                                                         "đội hình",
                                                                         "báo cáo",
                                                                         "báo động",
                                                                         "báo ngay",
                                                                         "báo tin",
                                                                         "vụ việc",
                                                                         "vụ án",
                                                                         "vụ mùa",
                                                                         "vụ đông",
                                                                         "vụ cháy",
                                                                         "bộ máy",
                                                                         "bộ tiêu chí",
                                                                         "bộ thủ tục",
                                                                         "bộ câu hỏi",
                                                                         "bộ luật",
                                                                         "sở hữu",
                                                                         "viện trợ",
                                                                         "viện phí",
                                                                         "phòng bệnh",
                                                                         "phòng, chống",
                                                                         "phòng chống",
                                                                         "phòng ngừa",
                                                                         "phòng dịch",
                                                                         "phòng cháy",
                                                                         "phòng trừ",
                                                                         "phòng thi",
                                                                         "phòng học",
                                                                         "phòng hộ",
                                                                         "phòng ở",
                                                                         "trường hợp",
                                                                         "trường lớp",
                                                                         "trường học",
                                                                         "trạm biến áp",
                                                                         "đài thọ",
                                                                         "cơ sở vật chất",
                                                                         "cơ sở dữ liệu",
                                                                         "cơ sở hạ tầng",
                                                                         "cơ sở pháp lý",
                                                                         "chủ trương",
                                                                         "chủ trì",
                                                                         "chủ động",
                                                                         "chủ yếu",
                                                                         "chủ quan",
                                                                         "chủ đề",
                                                                         "chủ trọng",
                                                                         "cấp phép",
                                                                         "cấp phát",
                                                                         "cấp bách",
                                                                         "cấp cứu",
                                                                         "cấp kinh phí",
                                                                         "cấp đổi",
                                                                         "cấp giấy",
                                                                         "cấp độ",
                                                                         "cấp thiết",
                                                                         "xã hội",
                                                                         "tỉnh lộ",
                                                                         "bà mẹ",
                                                                         "ông bà",
                                                                         "thanh tra, kiểm tra",
                                                                         "ngành nghề",
                                                                         "báo chí",
                                                                         "lãnh đạo, chỉ đạo",
                                                                         "lãnh đạo, điều hành",
                                                                         "cá nhân nào",
                                                                         "tập thể nào",
                                                                         "đội cấp cứu",
                                                                         "cục bộ",
                                                                         "thôn bản",
                                                                         "trung tâm huyện",
                                                                         "thanh tra đột xuất",
                                                                         "công an nhân dân",
                                                                         "ban ngành nào",
                                                                         "trưởng thành",
                                                                         "trưởng nhóm",
                                                                         "đơn vị hành chính",
                                                                         "cấp xã nào",
                                                                         "hội viên mới",
                                                                         "bộ phận cấu thành",
                                                                         "kiểm toán độc lập",
                                                                         "đội tuyển",
                                                                         "cảnh sát giao thông đường bộ",
                                                                         "cục diện"});

/// Words right after "cơ quan", "đơn vị", "cơ sở" … that name its business and would begin a predicate elsewhere.
/// Source: usage.
struct BusinessWords {
    std::string_view words;
    bool always; ///< never a predicate there; else only where a predicate follows it
};

inline constexpr std::array business_words = {
    BusinessWords{"giáo dục", true},
    BusinessWords{"thông tin đại chúng", true},
    BusinessWords{"thông tin", true},
    BusinessWords{"truyền thông", true},
    BusinessWords{"quản lý nhà nước", true},
    BusinessWords{"quản lý thị trường", true},
    BusinessWords{"quản lý đường bộ", true},
    BusinessWords{"quản lý rừng", true},
    BusinessWords{"quản lý dự án", true},
    BusinessWords{"quản lý khai thác", true},
    BusinessWords{"khai thác công trình", true},
    BusinessWords{"khai thác thủy sản", true},
    BusinessWords{"kiểm soát bệnh tật", true},
    BusinessWords{"điều trị", true},
    BusinessWords{"xét nghiệm", true},
    BusinessWords{"tiêm chủng", true},
    BusinessWords{"sản xuất", true},
    BusinessWords{"kinh doanh", true},
    BusinessWords{"cung cấp dịch vụ", true},
    BusinessWords{"phối hợp", false},
    BusinessWords{"chủ trì", false},
    BusinessWords{"quản lý", false},
    BusinessWords{"điều tra", false},
    BusinessWords{"tư vấn", false},
    BusinessWords{"cung cấp", false},
    BusinessWords{"cung ứng", false},
    BusinessWords{"vận hành", false},
    BusinessWords{"sử dụng", false},
    BusinessWords{"đào tạo", false},
    BusinessWords{"bảo vệ", false},
    BusinessWords{"tham gia", false},
    BusinessWords{"tuyên truyền", false},
    BusinessWords{"tuần tra", false},
    BusinessWords{"kiểm tra", false},
};

/// Heads that such words may follow.
inline constexpr std::array business_heads = std::to_array<std::string_view>(
    {"cơ quan", "đơn vị", "cơ sở", "lực lượng", "doanh nghiệp", "tổ chức", "bộ phận", "công ty", "trung tâm", "khu",
     "trạm", "tổ", "đội", "chi cục", "ban", "hợp tác xã"});

/// Heads that may be followed by a colon and the names of several such bodies. Source: usage.
inline constexpr std::array listing_heads = std::to_array<std::string_view>(
    {"sở", "bộ", "ban", "bộ trưởng", "cục", "vụ", "phòng", "huyện", "xã", "phường", "tỉnh", "thành phố", "đồng chí"});

/// Words behind which a predicate cannot begin: what follows belongs to the name ("các tổ chức", "của tổ chức").
inline constexpr std::array name_goes_on = std::to_array<std::string_view>(
    {"các", "những", "mọi", "của", "tại", "trong", "với", "cho", "về", "từng", "ở", "theo", "từ", "đến"});

/// Verbs and adverbs inside a name ("Ủy viên … phụ trách địa bàn", "các đơn vị có liên quan"). Source: usage.
inline constexpr std::array inside_names = std::to_array<std::string_view>({"phụ trách",
                                                                            "có liên quan",
                                                                            "liên quan",
                                                                            "trực thuộc",
                                                                            "đứng đầu",
                                                                            "có thẩm quyền",
                                                                            "có vốn",
                                                                            "có dịch",
                                                                            "đóng trên",
                                                                            "diễn ra",
                                                                            "đang giãn cách",
                                                                            "được giao",
                                                                            "được phân công",
                                                                            "có tên",
                                                                            "có điều kiện",
                                                                            "hoạt động trên",
                                                                            "hoạt động trong",
                                                                            "chi phối",
                                                                            "quản lý nhà nước",
                                                                            "công nghệ thông tin",
                                                                            "an toàn thông tin",
                                                                            "thông tin và truyền thông",
                                                                            "khoa học công nghệ",
                                                                            "bảo vệ thực vật",
                                                                            "thông tin liên lạc"});

/// Words that end a name and begin neither a task nor a description: what the action is for, or where. Source: usage.
inline constexpr std::array name_ends = std::to_array<std::string_view>(
    {"trong việc", "trong công tác", "trong quá trình", "để", "nhằm", "khi", "về việc", "vi phạm", "theo quy định",
     "theo hướng dẫn", "thông qua", "nếu", "bằng", "sau khi", "trước khi", "do", "vì", "ra"});

/// How a predicate begins that gives no work: it describes, denies or reports. Source: usage.
inline constexpr std::array describing_words =
    std::to_array<std::string_view>({"không", "chưa", "đã", "đang", "bị", "được", "là", "còn", "vẫn", "có", "thì",
                                     "mà", "như", "nào", "đều", "tự", "cũng"});

} // namespace chithi
