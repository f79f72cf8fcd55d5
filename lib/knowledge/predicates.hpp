// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// How the predicate of a task begins: modal words, adverbs of manner, task verbs. As `exact_key` gives them. A
/// name ends where one of these stands. Source: standards, section 7; assignments table; usage.
inline constexpr std::array predicates = std::to_array<std::string_view>(
    {// modal
     "phải", "cần", "nên", "sẽ", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "có kế hoạch", "có giải pháp",
     "có phương án", "có biện pháp", "có văn bản", "có báo cáo", "có ý kiến", "có hình thức", "là đầu mối",
     "là cơ quan", "là đơn vị", "làm đầu mối", "làm nòng cốt", "làm tốt", "làm cơ quan", "không được", "tuyệt đối",
     "nghiêm cấm", "chỉ thị",
     // manner
     "tiếp tục", "thường xuyên", "chủ động", "khẩn trương", "sớm", "kịp thời", "nhanh chóng", "tích cực", "trực tiếp",
     "nghiêm túc", "tập trung", "tăng cường", "đẩy mạnh", "đẩy nhanh", "quyết liệt", "kiên quyết", "đồng thời",
     "ngay", "định kỳ", "hằng ngày", "hàng ngày", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hàng tháng",
     "hàng tuần", "trong phạm vi", "trong thời gian", "hằng tuần", "hằng tháng", "gương mẫu", "chặt chẽ", "ưu tiên",
     "phấn đấu", "tự giác", "tự học", "căn cứ", "trên cơ sở", "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền",
     "nghiêm chỉnh", "cùng với", "cùng", "cẩn trọng", "bám sát", "đôn đốc", "ngoài việc",
     // task verbs
     "ban hành", "bảo đảm", "đảm bảo", "bảo vệ", "báo cáo", "biên soạn", "bố trí", "bổ sung", "bổ trợ", "cải cách",
     "cải tạo", "cải thiện", "cảnh báo", "cập nhật", "cắt giảm", "cấp phát", "chấm dứt", "chấn chỉnh", "chấp hành",
     "chăm lo", "chỉ đạo", "chi trả", "chi hỗ trợ", "cho phép", "chủ trì", "chú trọng", "chú ý", "chuẩn bị", "chuyển",
     "công bố", "công khai", "cung cấp", "cung ứng", "củng cố", "cử", "cân đối", "dự báo", "dự trữ", "dự toán",
     "duy trì", "dừng", "đánh giá", "đăng", "đăng ký", "đề cao", "đề ra", "đề xuất", "đề nghị", "đấu tranh", "đầu tư",
     "điều chỉnh", "điều động", "điều hành", "điều phối", "điều tra", "điều trị", "định hướng", "đình chỉ", "đổi mới",
     "đưa", "động viên", "gắn", "giải ngân", "giải quyết", "giải tỏa", "giám sát", "giao", "giáo dục", "giới thiệu",
     "giúp", "giữ vững", "giữ gìn", "gửi", "hạn chế", "hoàn chỉnh", "hoàn thành", "hoàn thiện", "hỗ trợ", "huy động",
     "hướng dẫn", "kêu gọi", "kết hợp", "kết nối", "khai thác", "khảo sát", "khắc phục", "khen thưởng", "khôi phục",
     "khuyến cáo", "khuyến khích", "kiểm đếm", "kiểm soát", "kiểm tra", "kiện toàn", "ký", "lan tỏa", "lắng nghe",
     "lãnh đạo", "lập", "lấy", "lồng ghép", "lựa chọn", "lưu ý", "mở", "mời", "mua", "nắm", "nâng cao", "nâng cấp",
     "nêu cao", "nghiên cứu", "ngăn chặn", "niêm yết", "nhân rộng", "nhắc nhở", "ổn định", "phát động", "phát hiện",
     "phát huy", "phát triển", "phân bổ", "phân công", "phân cấp", "phân luồng", "phân loại", "phê duyệt", "phổ biến",
     "phối hợp", "phục vụ", "phục hồi", "phản ánh", "quán triệt", "quan tâm", "quản lý", "quy định", "quyết định",
     "ra quân", "rà soát", "rút kinh nghiệm", "sắp xếp", "sẵn sàng", "siết chặt", "sơ kết", "sơ tán", "sử dụng",
     "sửa đổi", "tạm dừng", "tạm ứng", "tạo điều kiện", "tạo", "tăng thời lượng", "tăng", "tập huấn", "tham gia",
     "tham mưu", "thanh tra", "thanh toán", "tháo gỡ", "thay đổi", "thay thế", "thẩm định", "theo dõi", "thí điểm",
     "thiết lập", "thông báo", "thông tin", "thông qua", "thống kê", "thống nhất", "thu hồi", "thu gom", "thúc đẩy",
     "thực hiện", "thường trực", "tiến hành", "tiếp nhận", "tiếp thu", "tiêm", "tiêu hủy", "tìm kiếm", "tính toán",
     "tổ chức", "tổng hợp", "tổng kết", "tổng vệ sinh", "trả lời", "trang bị", "tranh thủ", "triển khai", "trình",
     "truy vết", "truyền thông", "tuần tra", "tuân thủ", "tuyên truyền", "tư vấn", "ứng dụng", "ứng phó", "vận dụng",
     "vận động", "vận hành", "vệ sinh", "xác định", "xác minh", "xây dựng", "xem xét", "xét nghiệm", "xét", "xóa",
     "xuất cấp", "xử lý", "xử phạt", "yêu cầu", "khai báo", "cam kết", "khử khuẩn", "khử trùng", "quảng bá", "chọn",
     "cung cấp thông tin", "bàn giao", "tổng rà soát", "tổng kiểm tra", "dự thảo", "soạn thảo", "lắp đặt", "lắp",
     "sửa", "tắt", "dọn", "treo", "quét dọn", "bồi dưỡng", "đào tạo", "bắt buộc", "hạ tải", "trích", "nộp", "thu",
     "gia cố", "di dời", "cứu trợ", "chằng chống", "sản xuất", "quyết toán", "tiết kiệm", "cứu hộ", "cứu nạn",
     "cứu chữa", "dập tắt", "dập dịch", "diệt", "phun", "trồng", "bảo dưỡng", "bảo trì", "bảo quản", "sửa chữa",
     "nạo vét", "gieo cấy", "gieo trồng", "thu hoạch", "chăm sóc", "tuyển chọn", "tuyển dụng", "bổ nhiệm",
     "luân chuyển", "phong tỏa", "cách ly", "khoanh vùng", "xác nhận", "chứng nhận", "cấp giấy", "cấp phép",
     "cấp kinh phí", "kê khai", "niêm phong", "tịch thu", "tiêu thụ", "thu mua", "mua sắm", "đấu thầu", "đấu giá",
     "nghiệm thu", "giải đáp", "giải trình", "đối chiếu", "đối thoại", "tiếp công dân", "gặp gỡ", "thăm hỏi",
     "trao đổi", "chia sẻ", "cảnh giác", "canh gác", "ứng trực", "trực ban", "trực chốt", "trực gác", "truy quét",
     "truy tố", "xét xử", "khởi tố", "bắt giữ", "ngăn ngừa", "phòng ngừa", "dự trù", "dự kiến", "hoạch định",
     "quy hoạch", "thiết kế", "in ấn", "phát hành", "phát sóng", "đưa tin", "đăng tải", "lưu trữ", "số hóa",
     "tích hợp", "liên thông", "cài đặt", "giám định", "kiểm định", "kiểm kê", "kiểm nghiệm", "thẩm tra",
     "thẩm duyệt", "cho ý kiến", "góp ý", "tham vấn", "tham dự", "dự họp", "làm việc", "làm rõ", "tôn vinh",
     "biểu dương", "kỷ luật", "phê bình", "thu dọn", "dọn dẹp", "khơi thông", "phát quang", "tiêu úng", "chống hạn",
     "chống rét", "che chắn", "neo đậu", "bồi thường", "di chuyển", "vận chuyển", "phân phối", "bình ổn", "quyên góp",
     "ủng hộ", "đóng góp", "trợ giúp", "giảng dạy", "ôn tập", "tuyển sinh", "xét tuyển", "phổ cập", "thành lập",
     "đơn giản hóa", "hiện đại hóa", "xã hội hóa", "cụ thể hóa", "tính đến", "quản trị", "giải thích", "thuyết phục",
     "hợp tác", "liên hệ", "xin ý kiến", "tuyển", "khoán", "bảo lãnh", "bố phòng", "hội đàm", "hiệp thương",
     "đăng cai", "chọn lọc", "tăng tốc", "rút ngắn", "hạ thấp", "giảm", "giãn", "hoãn", "miễn", "nới lỏng",
     "thắt chặt", "kéo giảm", "kiềm chế", "tấn công", "trấn áp", "triệt phá", "triệt để", "nhận diện", "phân tích",
     "dự đoán", "mô phỏng", "diễn tập", "tổ chức lại", "thử nghiệm", "kiến nghị", "tố giác", "hòa giải", "giải cứu",
     "vinh danh", "chứng kiến", "khẳng định", "kết luận", "giao ban", "hội ý", "phân vùng", "cắm mốc", "đo đạc",
     "lấy mẫu", "trả kết quả", "chấm điểm", "xếp hạng", "xếp loại", "bình xét", "đi đầu", "đi sâu"});

/// Verbs that hand work to whom they are followed by. As `exact_key` gives them. Source: standards, section 7.
struct AssigningVerb {
    std::string_view words;
    bool directs; ///< who is named is directed by somebody else, rather than the one who answers
};

/// Longer ones stand before those they begin with.
inline constexpr std::array assigning_verbs = {
    AssigningVerb{"giao cho", false},    AssigningVerb{"giao trách nhiệm cho", false},
    AssigningVerb{"giao", false},        AssigningVerb{"phân công", false},
    AssigningVerb{"đề nghị", false},     AssigningVerb{"yêu cầu", false},
    AssigningVerb{"mời", false},         AssigningVerb{"ủy quyền cho", false},
    AssigningVerb{"chỉ thị cho", false}, AssigningVerb{"chỉ thị", false},
    AssigningVerb{"chỉ đạo", true},
};

/// Words before such a verb that make it a noun or a condition ("theo đề nghị của", "nhiệm vụ được giao").
inline constexpr std::array no_assignment_before =
    std::to_array<std::string_view>({"theo", "được", "đã", "do", "việc", "của", "các", "những", "bàn", "khi", "có",
                                     "đúng", "ý kiến", "sự", "văn bản"});

/// Phrases with which a partner is named, as `exact_key` gives them.
inline constexpr std::array partner_phrases = std::to_array<std::string_view>(
    {"phối hợp chặt chẽ với", "phối hợp với", "phối hợp cùng với", "phối hợp cùng", "phối hợp, thống nhất với",
     "cùng phối hợp với", "phối hợp tốt với", "phối hợp"});

/// Labels before a colon that say whose role follows ("Cơ quan chủ trì: Sở Y tế"), as `exact_key` gives them. Source:
/// form for handling incoming documents, decree 30/2020, appendix IV; plans of State bodies.
struct RoleLabel {
    std::string_view words;
    Role role;
};

inline constexpr std::array role_labels = {
    RoleLabel{"cơ quan chủ trì thực hiện", Role::lead},
    RoleLabel{"cơ quan chủ trì", Role::lead},
    RoleLabel{"đơn vị chủ trì thực hiện", Role::lead},
    RoleLabel{"đơn vị chủ trì", Role::lead},
    RoleLabel{"chủ trì", Role::lead},
    RoleLabel{"cơ quan thực hiện", Role::lead},
    RoleLabel{"đơn vị thực hiện", Role::lead},
    RoleLabel{"đơn vị tham mưu", Role::lead},
    RoleLabel{"trách nhiệm thực hiện", Role::lead},
    RoleLabel{"cơ quan phối hợp thực hiện", Role::coordinate},
    RoleLabel{"cơ quan phối hợp", Role::coordinate},
    RoleLabel{"đơn vị phối hợp thực hiện", Role::coordinate},
    RoleLabel{"đơn vị phối hợp", Role::coordinate},
    RoleLabel{"phối hợp", Role::coordinate},
    RoleLabel{"phối hợp thực hiện", Role::coordinate},
};

/// How an adjunct before the subject opens, as `exact_key` gives it; the subject follows a comma. Source: usage.
inline constexpr std::array adjunct_openers = std::to_array<std::string_view>(
    {"theo",  "căn cứ",  "trên cơ sở", "sau khi",  "để",        "nhằm",         "trong",     "từ",
     "trước", "khi",     "nếu",        "tại",      "đến",       "với",          "qua",       "hằng",
     "hàng",  "định kỳ", "ngoài",      "bên cạnh", "thực hiện", "trên địa bàn", "chậm nhất", "ngày"});

} // namespace chithi
