// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <cstdint>
#include <string_view>

namespace chithi {

/// How the predicate of a task begins: modal words, adverbs of manner, task verbs. As `exact_key` gives them. A
/// name ends where one of these stands. Source: standards, section 7; assignments table; usage.
inline constexpr std::array predicates = std::to_array<std::string_view>(
    {// modal
     "phải", "cần", "nên", "sẽ", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "có kế hoạch", "có giải pháp",
     "có phương án", "có biện pháp", "có văn bản", "có báo cáo", "có ý kiến", "có hình thức", "là đầu mối",
     "là cơ quan", "là đơn vị", "làm đầu mối", "làm nòng cốt", "làm tốt", "làm cơ quan", "không được", "tuyệt đối",
     "nghiêm cấm", "chỉ thị", "bắt buộc phải", "chịu sự", "có nghĩa vụ", "có hướng dẫn", "có chương trình",
     "là tổ chức", "là thành viên", "là thường trực", "là chủ đầu tư", "là tổ trưởng", "là trưởng", "là phó",
     "làm tổ trưởng", "làm tổ phó", "làm trưởng", "làm phó", "làm thành viên", "làm chủ đầu tư", "làm chủ tịch",
     "làm thường trực", "làm chủ nhiệm", "làm sạch", "làm thủ tục", "làm đơn", "làm giấy", "làm hồ sơ", "làm cam kết",
     "làm bản cam kết", "làm tờ trình", "làm tờ khai", "làm bản kiểm điểm", "về dự", "làm gương", "làm căn cứ",
     "không để", "không tổ chức", "phải được", "cần được", "đi đôi",
     // manner and time
     "tiếp tục", "thường xuyên", "chủ động", "khẩn trương", "sớm", "kịp thời", "nhanh chóng", "tích cực", "trực tiếp",
     "nghiêm túc", "tập trung", "tăng cường", "đẩy mạnh", "đẩy nhanh", "quyết liệt", "kiên quyết", "đồng thời",
     "ngay", "định kỳ", "hằng ngày", "hàng ngày", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hàng tháng",
     "hàng tuần", "trong phạm vi", "trong thời gian", "hằng tuần", "hằng tháng", "gương mẫu", "chặt chẽ", "ưu tiên",
     "phấn đấu", "tự giác", "tự học", "căn cứ", "trên cơ sở", "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền",
     "theo lĩnh vực", "nghiêm chỉnh", "cùng với", "cùng", "cẩn trọng", "bám sát", "đôn đốc", "ngoài việc",
     "đồng loạt", "đồng bộ", "linh hoạt", "mạnh dạn", "mạnh mẽ", "rộng rãi", "từng bước", "tiếp theo", "trước mắt",
     "lập tức", "khẩn cấp", "kiên trì", "thực sự", "cương quyết", "cố gắng", "nỗ lực", "quyết tâm", "liên tục",
     "luân phiên", "đột xuất", "đồng hành", "chung tay", "tiên phong", "tự kiểm tra", "tự theo dõi", "tự cách ly",
     "tự trang bị", "tự bảo vệ", "tự chịu trách nhiệm", "tự khai báo", "tự đánh giá", "tự rà soát", "tự xét nghiệm",
     "tự chủ", "trước ngày", "trước tháng", "trong tháng", "trong quý", "trong tuần", "trong năm", "trong ngày",
     "trong vòng", "chậm nhất", "kể từ", "từ ngày", "từ nay", "mỗi tháng", "mỗi tuần", "mỗi năm", "cẩn thận",
     "nhất thiết", "ra sức", "hết sức", "dứt khoát", "xuyên suốt", "bước đầu", "nghiêm", "song song",
     // task verbs
     "ban hành", "bảo đảm", "đảm bảo", "bảo vệ", "báo cáo", "biên soạn", "bố trí", "bổ sung", "bổ trợ", "cải cách",
     "cải tạo", "cải thiện", "cảnh báo", "cập nhật", "cắt giảm", "cấp phát", "chấm dứt", "chấn chỉnh", "chấp hành",
     "chăm lo", "chỉ đạo", "chi trả", "chi hỗ trợ", "cho phép", "cho mượn", "thương lượng", "cho học sinh", "cho trẻ",
     "cho sinh viên", "chủ trì", "chú trọng", "chú ý", "chuẩn bị", "chuyển", "công bố", "công khai", "cung cấp",
     "cung ứng", "củng cố", "cử", "cân đối", "dự báo", "dự trữ", "dự toán", "duy trì", "dừng", "đánh giá", "đăng",
     "đăng ký", "đề cao", "đề ra", "đề xuất", "đề nghị", "đấu tranh", "đầu tư", "điều chỉnh", "điều động",
     "điều hành", "điều phối", "điều tra", "điều trị", "định hướng", "đình chỉ", "đổi mới", "đưa", "động viên", "gắn",
     "giải ngân", "giải quyết", "giải tỏa", "giám sát", "giao", "giáo dục", "giới thiệu", "giúp", "giữ vững",
     "giữ gìn", "gửi", "hạn chế", "hoàn chỉnh", "hoàn thành", "hoàn thiện", "hỗ trợ", "huy động", "hướng dẫn",
     "kêu gọi", "kết hợp", "kết nối", "khai thác", "khảo sát", "khắc phục", "khen thưởng", "khôi phục", "khuyến cáo",
     "khuyến khích", "kiểm đếm", "kiểm soát", "kiểm tra", "kiện toàn", "ký", "lan tỏa", "lắng nghe", "lãnh đạo",
     "lập", "lấy", "lồng ghép", "lựa chọn", "lưu ý", "mở", "mời", "mua", "nắm", "nâng cao", "nâng cấp", "nêu cao",
     "nghiên cứu", "ngăn chặn", "niêm yết", "nhân rộng", "nhắc nhở", "ổn định", "phát động", "phát hiện", "phát huy",
     "phát triển", "phân bổ", "phân công", "phân cấp", "phân luồng", "phân loại", "phê duyệt", "phổ biến", "phối hợp",
     "phục vụ", "phục hồi", "phản ánh", "quán triệt", "quan tâm", "quản lý", "quy định", "quyết định", "ra quân",
     "rà soát", "rút kinh nghiệm", "sắp xếp", "sẵn sàng", "siết chặt", "sơ kết", "sơ tán", "sử dụng", "sửa đổi",
     "tạm dừng", "tạm ứng", "tạo điều kiện", "tạo", "tăng thời lượng", "tăng", "tập huấn", "tham gia", "tham mưu",
     "thanh tra", "thanh toán", "tháo gỡ", "thay đổi", "thay thế", "thẩm định", "theo dõi", "thí điểm", "thiết lập",
     "thông báo", "thông tin", "thông qua", "thống kê", "thống nhất", "thu hồi", "thu gom", "thúc đẩy", "thực hiện",
     "thường trực", "tiến hành", "tiếp nhận", "tiếp thu", "tiêm", "tiêu hủy", "tìm kiếm", "tính toán", "tổ chức",
     "tổng hợp", "tổng kết", "tổng vệ sinh", "trả lời", "trang bị", "tranh thủ", "triển khai", "trình", "truy vết",
     "truyền thông", "tuần tra", "tuân thủ", "tuyên truyền", "tư vấn", "ứng dụng", "ứng phó", "vận dụng", "vận động",
     "vận hành", "vệ sinh", "xác định", "xác minh", "xây dựng", "xem xét", "xét nghiệm", "xét", "xóa", "xuất cấp",
     "xử lý", "xử phạt", "yêu cầu", "khai báo", "cam kết", "khử khuẩn", "khử trùng", "quảng bá", "chọn",
     "cung cấp thông tin", "bàn giao", "tổng rà soát", "tổng kiểm tra", "dự thảo", "soạn thảo", "lắp đặt", "lắp",
     "sửa", "tắt", "dọn", "treo", "quét dọn", "bồi dưỡng", "đào tạo", "bắt buộc", "hạ tải", "trích", "nộp", "thu",
     "gia cố", "di dời", "cứu trợ", "chằng chống", "sản xuất", "quyết toán", "tiết kiệm", "cứu hộ", "cứu nạn",
     "cứu chữa", "dập tắt", "dập dịch", "diệt", "phun", "trồng", "bảo dưỡng", "bảo trì", "bảo quản", "sửa chữa",
     "nạo vét", "gieo cấy", "gieo trồng", "thu hoạch", "chăm sóc", "tuyển chọn", "tuyển dụng", "bổ nhiệm",
     "luân chuyển", "phong tỏa", "cách ly", "khoanh vùng", "xác nhận", "chứng nhận", "cấp giấy", "cấp phép",
     "cấp kinh phí", "kê khai", "niêm phong", "tịch thu", "tiêu thụ", "thu mua", "mua sắm", "khám bệnh",
     "khám chữa bệnh", "cho vay", "đấu thầu", "đấu giá", "nghiệm thu", "giải đáp", "giải trình", "đối chiếu",
     "đối thoại", "tiếp công dân", "gặp gỡ", "thăm hỏi", "trao đổi", "chia sẻ", "cảnh giác", "canh gác", "ứng trực",
     "trực ban", "trực chốt", "trực gác", "truy quét", "truy tố", "xét xử", "khởi tố", "bắt giữ", "ngăn ngừa",
     "phòng ngừa", "dự trù", "dự kiến", "hoạch định", "quy hoạch", "thiết kế", "in ấn", "phát hành", "phát sóng",
     "đưa tin", "đăng tải", "lưu trữ", "số hóa", "tích hợp", "liên thông", "cài đặt", "giám định", "kiểm định",
     "kiểm kê", "kiểm nghiệm", "thẩm tra", "thẩm duyệt", "cho ý kiến", "góp ý", "tham vấn", "tham dự", "dự họp",
     "làm việc", "làm rõ", "tôn vinh", "biểu dương", "kỷ luật", "phê bình", "thu dọn", "dọn dẹp", "khơi thông",
     "phát quang", "tiêu úng", "chống hạn", "chống rét", "che chắn", "neo đậu", "bồi thường", "di chuyển",
     "vận chuyển", "phân phối", "bình ổn", "quyên góp", "ủng hộ", "đóng góp", "trợ giúp", "giảng dạy", "ôn tập",
     "tuyển sinh", "xét tuyển", "phổ cập", "thành lập", "đơn giản hóa", "hiện đại hóa", "xã hội hóa", "cụ thể hóa",
     "tính đến", "quản trị", "giải thích", "thuyết phục", "hợp tác", "liên hệ", "xin ý kiến", "tuyển", "khoán",
     "bảo lãnh", "bố phòng", "hội đàm", "hiệp thương", "đăng cai", "chọn lọc", "tăng tốc", "rút ngắn", "hạ thấp",
     "giảm", "giãn", "hoãn", "miễn", "nới lỏng", "thắt chặt", "kéo giảm", "kiềm chế", "tấn công", "trấn áp",
     "triệt phá", "triệt để", "nhận diện", "phân tích", "dự đoán", "mô phỏng", "diễn tập", "tổ chức lại",
     "thử nghiệm", "kiến nghị", "tố giác", "hòa giải", "giải cứu", "vinh danh", "chứng kiến", "khẳng định",
     "kết luận", "giao ban", "hội ý", "phân vùng", "cắm mốc", "đo đạc", "lấy mẫu", "trả kết quả", "chấm điểm",
     "xếp hạng", "xếp loại", "bình xét", "đi đầu", "đi sâu", "áp dụng", "áp tải", "ban bố", "bàn bạc", "báo tin",
     "báo ngay", "báo cho", "báo với", "báo động", "báo giá", "bảo mật", "bảo tồn", "bảo lưu", "bảo hộ", "bao vây",
     "biên tập", "biên dịch", "bình chọn", "bồi hoàn", "buộc", "cài", "cảnh cáo", "cảnh giới", "cải tiến", "cam đoan",
     "can thiệp", "cấm", "cấp mới", "cấp đổi", "cấp lại", "cấp thẻ", "cấp chứng nhận", "cấp quyền", "cấp nước",
     "cấp gạo", "cấp thuốc", "cấp bù", "cấp vốn", "cấp tài khoản", "cấp mã", "cấp bổ sung", "cấp đủ", "cấp cứu",
     "cấp phôi", "chấp nhận", "chấp thuận", "chất vấn", "chỉ định", "chỉ ra", "chỉ rõ", "chỉnh lý", "chỉnh sửa",
     "chỉnh trang", "cho nghỉ", "chôn lấp", "chuẩn hóa", "chuẩn y", "chuyển giao", "chuyển đổi", "chứng thực",
     "chứng minh", "công nhận", "cưỡng chế", "cứu đói", "dành", "dán", "dẫn đầu", "dẫn dắt", "dời", "dựng", "dự",
     "đàm phán", "đánh số", "đánh bắt", "đáp ứng", "đảm nhận", "đảm trách", "đảm nhiệm", "đặt", "đấu nối", "đấu mối",
     "đẩy lùi", "đề cử", "đệ trình", "điều chuyển", "điều hòa", "điều tiết", "định giá", "định danh", "đo lường",
     "đón tiếp", "đóng cửa", "đóng điện", "đóng dấu", "đối soát", "đốc thúc", "đốc chiến", "đồng bộ hóa", "gắn biển",
     "gặp", "ghi", "ghi nhận", "ghi âm", "gia hạn", "giảm thiểu", "giảm trừ", "giải phóng", "giải tán", "giải thể",
     "giải mã", "giao nhận", "giữ", "giữ nguyên", "gìn giữ", "góp phần", "gom", "hạch toán", "hàn gắn", "hậu kiểm",
     "hiến máu", "hiệu chỉnh", "hoàn trả", "hoàn thuế", "học tập", "họp", "hội chẩn", "huấn luyện", "hủy", "hủy bỏ",
     "hưởng ứng", "kéo dài", "kế thừa", "kết nạp", "khám sàng lọc", "khám tuyển", "khám phá", "khánh thành",
     "khảo nghiệm", "khai giảng", "khai mạc", "khai trương", "khai thông", "khấu trừ", "khích lệ", "khiển trách",
     "khóa", "khống chế", "khởi công", "khởi động", "khởi kiện", "khơi dậy", "khuyến nghị", "kiểm điểm", "kiểm dịch",
     "kiểm duyệt", "kiểm thử", "kiểm chứng", "kiến thiết", "ký kết", "ký số", "lên án", "lên kế hoạch",
     "lên phương án", "lên danh sách", "liên kết", "liệt kê", "loại bỏ", "loại trừ", "lưu giữ", "lưu hồ sơ",
     "luyện tập", "mai táng", "minh bạch", "minh họa", "mở rộng", "mời gọi", "ngăn", "ngừng", "nhắc", "nhập", "nhận",
     "nuôi dưỡng", "nâng", "nắm bắt", "nêu", "nêu gương", "phá dỡ", "phản biện", "phản hồi", "phản bác", "phân bố",
     "phân định", "phân giao", "phân khai", "phân làn", "phân nhóm", "phân tuyến", "phát lệnh", "phát tờ rơi",
     "phát đi", "phát thuốc", "phân tán", "phê chuẩn", "phòng trừ", "phong tặng", "phòng vệ", "phúc tra", "phúc đáp",
     "phủ sóng", "quan trắc", "quy đổi", "quy tập", "ra quyết định", "ra thông báo", "ra văn bản", "ra lệnh",
     "răn đe", "rút gọn", "sa thải", "san lấp", "san gạt", "sàng lọc", "sáp nhập", "ứng cứu", "hình thành",
     "thực thi", "sát hạch", "quy tụ", "tái kiểm tra", "tiến cử", "trang trí", "chào mừng", "bỏ phiếu", "đề bạt",
     "tự phê bình", "phân hạng", "tu dưỡng", "noi gương", "bắc cầu", "khơi dòng", "tháo nước", "xả nước", "tẩy giun",
     "khám xét", "gọi hỏi", "quản chế", "trục xuất", "cấp căn cước", "đổi thẻ", "trang cấp", "trợ cước", "trợ giá",
     "vá đường", "duy tu", "vẽ bản đồ", "cấp sổ", "xây mới", "bơm nước", "bơm tát", "gieo mạ", "đo đếm",
     "khoan giếng", "sinh hoạt chuyên đề", "sinh hoạt chi bộ", "sao gửi", "sao lưu", "sao y", "so sánh", "soát xét",
     "soạn", "soi chiếu", "sơ cứu", "sơ tuyển", "suy tôn", "sưu tầm", "tách", "tái lập", "tái thiết", "tái cơ cấu",
     "tái đàn", "tạm giữ", "tạm hoãn", "tạm ngừng", "tạm đình chỉ", "tạm thời", "tận dụng", "tập hợp", "tập kết",
     "tẩy độc", "tăng gia", "tặng", "tặng quà", "thả giống", "tham khảo", "tham quan", "thanh lý", "thanh lọc",
     "tháo dỡ", "thăm", "thăm khám", "thẩm vấn", "theo sát", "thi công", "thi hành", "thi tuyển", "thông xe",
     "thông quan", "thu gọn", "thu hút", "thu nhận", "thu nộp", "thu thập", "thu xếp", "thụ lý", "thuê",
     "thuyết minh", "thưởng", "thực hành", "tiếp cận", "tiếp đón", "tiếp nối", "tiếp tế", "tiếp sức", "tiếp xúc",
     "tiếp dân", "tiết giảm", "tiêu độc", "tiêu thoát", "tìm hiểu", "tinh giản", "tinh gọn", "tinh lọc", "tôn tạo",
     "tổng duyệt", "tổng điều tra", "tống đạt", "tra cứu", "trả", "trả lại", "trao", "trao tặng", "trao quyền",
     "tri ân", "triển lãm", "triệt hạ", "triệt tiêu", "triệt xóa", "triệu hồi", "triệu tập", "trích lập", "trích dẫn",
     "trình bày", "trợ cấp", "trùng tu", "trưng bày", "trưng dụng", "trưng cầu", "trục vớt", "truy nã", "truy thu",
     "truy cứu", "truy xuất", "truy tìm", "truyền đạt", "truyền tải", "trấn an", "tu bổ", "tu sửa", "tuân theo",
     "tuyên dương", "tuyên án", "tước", "tưới", "tưởng niệm", "ủy quyền", "ủy thác", "ưu đãi", "vào cuộc", "viết",
     "viếng", "xả lũ", "xác lập", "xác thực", "xét duyệt", "xét tặng", "xóa bỏ", "xuất hàng", "xuất quân", "xúc tiến",
     "xử trí", "yểm trợ", "khoanh nuôi", "bóc tách", "cắt tỉa", "cắt điện", "cấp điện", "sang lấp", "đắp", "đào",
     "lợp", "chăng", "giăng", "rào chắn", "cắm", "cắm biển", "lấp", "hút", "quan sát", "canh trực", "túc trực",
     "chốt trực", "chốt chặn", "mật phục", "điều xe", "đưa đón", "chở", "phát quà", "nhận đỡ đầu", "đỡ đầu",
     "bảo ban", "kèm cặp", "bồi đắp", "hun đúc", "tôn trọng", "thăng hạng", "nâng lương", "nâng ngạch", "xếp lương",
     "chi lương", "trả lương", "biệt phái", "thuyên chuyển", "cách chức", "miễn nhiệm", "bãi nhiệm", "bãi bỏ",
     "bãi miễn", "bầu cử", "ứng cử", "giới hạn", "khoanh định", "cho điểm", "phúc khảo", "coi thi", "chấm thi",
     "ra đề", "in sao", "niêm cất", "tuyển nạp", "nghỉ học", "dạy bù", "dạy học", "dự giờ", "cân nhắc", "phân kỳ",
     "ứng vốn", "hoàn ứng", "chi ngân sách", "khóa sổ", "lập dự toán", "bảo toàn", "thoái vốn", "cổ phần hóa",
     "sắp đặt", "thanh thải", "lai dắt", "neo trú", "liên lạc", "thông liên", "bắn pháo", "kẻ vẽ", "dỡ", "dỡ bỏ",
     "giải mật", "chăm bón", "bón", "gặt", "làm đất", "xuống giống", "tiêm phòng", "tiêm chủng", "xổ giun",
     "thiêu hủy", "vây bắt", "mở đợt", "mở lớp", "mở chuyên mục", "mở hội nghị", "đăng tin", "phát tin",
     "truyền phát", "phát lại", "tập luyện", "trình diễn", "gia nhập", "ký quỹ", "thế chấp", "cưỡng bức",
     "nhân giống", "ươm", "di tản", "di dân", "tái định cư", "hợp nhất", "tiếp quản", "chuyển trạng thái",
     "kích hoạt", "khởi tạo", "tích lũy", "khai", "khai trình", "chốt số liệu", "nhập dữ liệu", "làm giàu", "tạo lập",
     "kết xuất", "trích xuất", "phân quyền", "chạy thử", "đưa vào", "ra mắt", "là tổ phó", "là phó trưởng",
     "là thư ký", "là ủy viên", "làm ủy viên", "làm thư ký", "làm tổ viên", "là chủ", "có phản hồi", "từ chối",
     "súc rửa", "cơ cấu lại", "cọ rửa", "gỡ", "gỡ bỏ", "gỡ vướng", "lau dọn", "quét vôi", "thu nạp", "trông coi",
     "trông nom", "chăm chút", "gây trồng", "chặt tỉa", "chặt hạ", "đóng cọc", "bao bọc", "che phủ", "phủ bạt",
     "kê cao", "chuyển trả", "chuyển phát", "chuyển tuyến", "chuyển nguồn", "cấp lệnh", "cấp phù hiệu", "cấp biển",
     "cấp tem", "dán tem", "thu mẫu", "gửi mẫu", "truy tặng", "phong quân hàm", "thăng quân hàm", "gọi nhập ngũ",
     "tiễn đưa", "đón nhận", "đón đoàn", "xuống cơ sở", "về cơ sở", "đi cơ sở", "bám cơ sở", "nắm tình hình",
     "giữ liên lạc", "giữ an ninh", "giữ trật tự", "gác chắn", "kẻ vạch", "sơn kẻ", "sơn sửa", "quét sơn", "gia tăng",
     "gia cường", "tăng ca", "giãn ca", "luân canh", "xen canh", "chuyển vụ", "ngâm ủ", "gieo sạ", "tưới tiêu",
     "giữ nước", "trữ nước", "tích nước", "lấy nước", "đóng mở", "vớt bèo", "phân lập", "giải trình tự",
     "chuyển viện", "chốt lịch", "lên lịch", "xếp lịch", "chia ca", "phân ca", "cấm đường", "cấm biển", "truy bắt",
     "truy đuổi", "bóc gỡ", "giáo huấn", "cảm hóa", "tái hòa nhập", "cai nghiện", "quản thúc", "tạm giam", "dẫn giải",
     "áp giải", "khám nghiệm", "trưng cầu giám định", "kháng nghị", "kháng cáo", "phát mại", "kê biên", "sang tên",
     "thu thuế", "miễn giảm", "khoanh nợ", "giãn nợ", "xóa nợ", "đảo nợ", "cấp tín dụng", "rót vốn", "bơm vốn",
     "hút vốn", "tài trợ", "nhận nuôi", "phụng dưỡng", "chăm nuôi", "trợ táng", "chỉnh tu", "tôn cao", "đắp đê",
     "hàn khẩu", "hộ đê", "đậy", "đậy kín", "phát bản tin", "tự vươn lên", "chia", "đi từng", "đắp", "đón học viên",
     "đón học sinh", "đón", "lập đội", "nhắc nhở", "cứu đê", "xả đáy", "mở cửa", "thay mới", "hoán đổi", "cắt cử",
     "rà phá", "dò tìm", "gỡ mìn", "hóa giải", "giải độc", "bác bỏ", "đính chính", "cải chính", "xin lỗi", "đền bù",
     "hoàn lại", "mua lại", "bán lại", "phân rác", "bỏ rác", "đổ rác", "cất giữ", "lưu kho", "xuất kho", "nhập kho",
     "kiểm hàng", "đóng gói", "dán nhãn", "gắn mã", "quét mã", "tra mã", "nhập liệu", "ký duyệt", "trình ký",
     "tuyên đọc", "phát loa", "treo cờ", "treo băng rôn", "chiếu phim", "lồng tiếng", "đưa lên", "đăng lên",
     "gỡ xuống", "chặn lọc", "bào chữa", "thuyết trình", "báo bài", "tập dượt", "thao diễn", "rèn luyện", "ôn luyện",
     "kiểm soát vé", "xếp hàng", "tăng chuyến", "tăng bo", "chuyển tải", "cân tải", "cân xe", "dừng xe",
     "kiểm tra tải trọng", "xuất bến", "cập cảng", "rời cảng", "vào bờ", "tránh trú", "phòng tránh", "cứu sinh",
     "chữa cháy", "tuần rừng", "tiệt trùng", "rắc vôi", "nhập đàn", "xuất chuồng", "đeo", "trực tại", "trực cổng",
     "trực sẵn sàng", "trực 24", "trực đêm", "trực tết", "lưu động về", "lưu động đến", "biểu diễn", "bật", "quét",
     "chia học sinh", "chia lớp", "chia nhóm", "chia tổ", "chia đội"});

/// How the part of who answers for the whole begins, so that others only help. Source: standards, section 7.
inline constexpr std::array presiding_words =
    std::to_array<std::string_view>({"chủ trì", "chịu trách nhiệm chính", "là cơ quan chủ trì", "là cơ quan đầu mối",
                                     "là đầu mối", "làm đầu mối", "là cơ quan thường trực", "là đơn vị chủ trì"});

/// What who does something is said to do behind "do" ("… do Chi cục Thú y thực hiện"). Source: usage.
inline constexpr std::array carrying_out_words = std::to_array<std::string_view>(
    {"thực hiện", "thụ lý", "xác minh", "giải quyết", "xử lý", "đảm nhiệm", "đảm nhận", "phụ trách",
     "chịu trách nhiệm", "tổ chức thực hiện", "chủ trì thực hiện", "trực tiếp thực hiện", "triển khai thực hiện"});

/// Words with which "cho" names who carries something out, as "do" does ("… được giao cho Sở Y tế thực hiện").
/// Source: usage.
inline constexpr std::array handing_over_words =
    std::to_array<std::string_view>({"được giao", "được phân công", "giao lại"});

/// Adverbs before a verb that leave it a task ("mới phê duyệt").
inline constexpr std::array adverbs = std::to_array<std::string_view>({"mới", "chỉ", "luôn"});

/// How a verb brings work to whom it is followed by.
enum class Assigning : std::uint8_t {
    hands_over, ///< "giao"
    shares_out, ///< "phân công": by a subject, among his own people
    asks,       ///< "đề nghị"
    directs,    ///< "chỉ đạo": who is named is directed by somebody else, rather than the one who answers
};

/// Verbs that bring work to whom they are followed by. As `exact_key` gives them. Source: standards, section 7.
struct AssigningVerb {
    std::string_view words;
    Assigning way;
};

inline constexpr std::array assigning_verbs = {
    AssigningVerb{"giao nhiệm vụ cho", Assigning::hands_over},
    AssigningVerb{"giao trách nhiệm cho", Assigning::hands_over},
    AssigningVerb{"giao trực tiếp cho", Assigning::hands_over},
    AssigningVerb{"giao thêm cho", Assigning::hands_over},
    AssigningVerb{"giao cho", Assigning::hands_over},
    AssigningVerb{"giao", Assigning::hands_over},
    AssigningVerb{"phân công nhiệm vụ cho", Assigning::shares_out},
    AssigningVerb{"phân công cho", Assigning::shares_out},
    AssigningVerb{"phân công", Assigning::shares_out},
    AssigningVerb{"đề nghị", Assigning::asks},
    AssigningVerb{"yêu cầu đối với", Assigning::asks},
    AssigningVerb{"yêu cầu", Assigning::asks},
    AssigningVerb{"mời", Assigning::asks},
    AssigningVerb{"ủy quyền cho", Assigning::asks},
    AssigningVerb{"ủy nhiệm cho", Assigning::asks},
    AssigningVerb{"chỉ thị cho", Assigning::asks},
    AssigningVerb{"chỉ thị", Assigning::asks},
    AssigningVerb{"chỉ đạo", Assigning::directs},
};

/// Verbs right behind a subject that direct whom they are followed by; elsewhere they are nouns ("lãnh đạo các sở").
/// Source: usage of the Party.
inline constexpr std::array verbs_of_leaders = std::to_array<std::string_view>({"lãnh đạo"});

/// Verbs whose object acts where a lead-in has no other ("hướng dẫn các sở triển khai như sau:"). Source: usage.
inline constexpr std::array guiding_verbs = std::to_array<std::string_view>({"hướng dẫn"});

/// Words before such a verb that make it a noun or a condition ("theo đề nghị của", "nhiệm vụ được giao").
inline constexpr std::array no_assignment_before = std::to_array<std::string_view>(
    {"theo",     "được",       "đã",       "do",    "việc",     "của",       "các",       "những",
     "bàn",      "khi",        "có",       "đúng",  "sự",       "ý kiến",    "văn bản",   "đạt",
     "đáp ứng",  "mục đích",   "công văn", "hồ sơ", "tờ trình", "đơn",       "giấy",      "danh sách",
     "phiếu",    "quyết định", "chưa",     "bị",    "nội dung", "không",     "lĩnh vực",  "địa bàn",
     "tự ý",     "không được", "tùy tiện", "cấm",   "nút",      "phần việc", "công việc", "nhiệm vụ",
     "chỉ tiêu", "kinh phí",   "dự toán",  "để",    "nhằm"});

/// What begins like such a verb and is none ("giao ban").
inline constexpr std::array no_assigning_verbs = std::to_array<std::string_view>(
    {"giao ban", "giao thông", "giao dịch", "giao lưu", "giao tiếp", "giao nhận", "giao thương", "giao thoa"});

/// Phrases with which a partner is named, as `exact_key` gives them; words of `partner_manners` may stand before
/// their "với" or "cùng".
inline constexpr std::array partner_verbs = std::to_array<std::string_view>(
    {"phối hợp", "kết hợp", "phối kết hợp", "phối hợp, hỗ trợ", "phối hợp và hỗ trợ"});

/// How partners work together, between "phối hợp" and "với".
inline constexpr std::array partner_manners = std::to_array<std::string_view>(
    {"chặt chẽ", "thường xuyên", "có hiệu quả", "hiệu quả", "kịp thời", "đồng bộ", "tốt", "chủ động", "nhịp nhàng",
     "thống nhất", "tích cực", "trực tiếp", "mật thiết", "ngay", "hiệp đồng", "toàn diện"});

/// What is done together to those behind "với", who are no partners ("phối hợp xử lý với các trường hợp vi phạm").
inline constexpr std::array works_against =
    std::to_array<std::string_view>({"xử lý", "xử phạt", "đấu tranh", "cưỡng chế", "truy quét", "kiểm tra, xử lý"});

/// Words before the partners' names.
inline constexpr std::array partner_prepositions = std::to_array<std::string_view>({"cùng với", "với", "cùng"});

/// Phrases that name a partner without "phối hợp".
inline constexpr std::array partner_phrases = std::to_array<std::string_view>({"cùng với", "cùng"});

/// Words before "phối hợp" that make it a noun ("Quy chế phối hợp với …").
inline constexpr std::array no_partner_before =
    std::to_array<std::string_view>({"quy chế", "chương trình", "được", "đã", "cơ chế"});

/// Verbs that go with "chỉ đạo" and share whom it directs ("chỉ đạo, hướng dẫn các đơn vị …").
inline constexpr std::array directing_verbs = std::to_array<std::string_view>(
    {"hướng dẫn", "đôn đốc", "kiểm tra", "giám sát", "phân công", "yêu cầu", "định hướng", "điều hành", "lãnh đạo",
     "tổ chức", "giao", "quán triệt", "nhắc nhở", "vận động", "theo dõi", "phối hợp"});

/// How somebody directs, between the verb and whom it directs.
inline constexpr std::array directing_manners = std::to_array<std::string_view>(
    {"quyết liệt", "kịp thời", "ngay", "khẩn trương", "chặt chẽ", "trực tiếp", "thường xuyên", "nghiêm túc",
     "sát sao", "đồng bộ", "thống nhất", "tốt", "cụ thể", "rõ"});

/// Meetings: who presides over one is given no work ("cuộc họp do Phó Chủ tịch … chủ trì"). Last words before "do".
inline constexpr std::array held_meetings = std::to_array<std::string_view>(
    {"họp", "hội nghị", "buổi làm việc", "hội thảo", "tọa đàm", "giao ban", "hội ý", "phiên"});

/// Words of a lead-in sentence whose subject speaks: he asks, and is asked nothing. Source: usage.
inline constexpr std::array speaking_words = std::to_array<std::string_view>(
    {"ý kiến", "kết luận", "chỉ đạo", "thông báo", "yêu cầu", "đề nghị", "chỉ thị", "hướng dẫn", "quyết định"});

/// Labels before a colon that say whose role follows ("Cơ quan chủ trì: Sở Y tế"), as `exact_key` gives them. Source:
/// form for handling incoming documents, decree 30/2020, appendix IV; plans of State bodies.
struct RoleLabel {
    std::string_view words;
    Role role;
};

/// How a label opens that names a task and is in no table ("Cơ quan thẩm định: Sở Tư pháp"). Source: usage in plans.
inline constexpr std::array task_label_openers =
    std::to_array<std::string_view>({"cơ quan", "đơn vị", "bộ phận", "cơ quan, đơn vị", "người", "cán bộ"});
inline constexpr std::array task_label_verbs = std::to_array<std::string_view>(
    {"thẩm định",        "thẩm tra", "theo dõi",  "giám sát", "đôn đốc",    "kiểm tra",  "hướng dẫn",
     "tổng hợp",         "báo cáo",  "thực hiện", "tham mưu", "triển khai", "tổ chức",   "phụ trách",
     "chịu trách nhiệm", "xây dựng", "soạn thảo", "xử lý",    "giải quyết", "hoàn thành"});

inline constexpr std::array role_labels = {
    RoleLabel{"cơ quan chủ trì thực hiện", Role::lead},
    RoleLabel{"cơ quan, đơn vị chủ trì thực hiện", Role::lead},
    RoleLabel{"cơ quan, đơn vị chủ trì", Role::lead},
    RoleLabel{"cơ quan chủ trì tham mưu", Role::lead},
    RoleLabel{"cơ quan chủ trì", Role::lead},
    RoleLabel{"cơ quan chỉ đạo", Role::lead},
    RoleLabel{"cơ quan tham mưu", Role::lead},
    RoleLabel{"cơ quan thường trực", Role::lead},
    RoleLabel{"đơn vị chủ trì thực hiện", Role::lead},
    RoleLabel{"đơn vị chủ trì", Role::lead},
    RoleLabel{"đơn vị đầu mối", Role::lead},
    RoleLabel{"cơ quan đầu mối", Role::lead},
    RoleLabel{"đầu mối", Role::lead},
    RoleLabel{"chủ trì thực hiện", Role::lead},
    RoleLabel{"chủ trì", Role::lead},
    RoleLabel{"cơ quan, đơn vị thực hiện", Role::lead},
    RoleLabel{"cơ quan thực hiện", Role::lead},
    RoleLabel{"đơn vị thực hiện", Role::lead},
    RoleLabel{"đơn vị tham mưu", Role::lead},
    RoleLabel{"người thực hiện", Role::lead},
    RoleLabel{"phân công thực hiện", Role::lead},
    RoleLabel{"trách nhiệm thực hiện", Role::lead},
    RoleLabel{"trách nhiệm", Role::lead},
    RoleLabel{"cơ quan trình", Role::lead},
    RoleLabel{"đơn vị trình", Role::lead},
    RoleLabel{"cơ quan chủ trì thẩm tra", Role::lead},
    RoleLabel{"cơ quan thẩm tra", Role::lead},
    RoleLabel{"cơ quan chủ trì soạn thảo", Role::lead},
    RoleLabel{"cơ quan soạn thảo", Role::lead},
    RoleLabel{"đơn vị soạn thảo", Role::lead},
    RoleLabel{"cơ quan chủ trì, tham mưu", Role::lead},
    RoleLabel{"đơn vị chủ trì tham mưu", Role::lead},
    RoleLabel{"cơ quan chịu trách nhiệm", Role::lead},
    RoleLabel{"đơn vị chịu trách nhiệm", Role::lead},
    RoleLabel{"cơ quan phụ trách", Role::lead},
    RoleLabel{"đơn vị phụ trách", Role::lead},
    RoleLabel{"người phụ trách", Role::lead},
    RoleLabel{"cán bộ phụ trách", Role::lead},
    RoleLabel{"lãnh đạo phụ trách", Role::lead},
    RoleLabel{"phụ trách", Role::lead},
    RoleLabel{"đơn vị, cá nhân thực hiện", Role::lead},
    RoleLabel{"cá nhân, đơn vị thực hiện", Role::lead},
    RoleLabel{"phân công", Role::lead},
    RoleLabel{"đơn vị được giao", Role::lead},
    RoleLabel{"cơ quan được giao", Role::lead},
    RoleLabel{"cơ quan tham gia thẩm tra", Role::coordinate},
    RoleLabel{"cơ quan tham gia", Role::coordinate},
    RoleLabel{"đơn vị tham gia", Role::coordinate},
    RoleLabel{"thành phần phối hợp", Role::coordinate},
    RoleLabel{"cơ quan, đơn vị phối hợp thực hiện", Role::coordinate},
    RoleLabel{"cơ quan phối hợp thực hiện", Role::coordinate},
    RoleLabel{"cơ quan, đơn vị phối hợp", Role::coordinate},
    RoleLabel{"cơ quan phối hợp", Role::coordinate},
    RoleLabel{"đơn vị phối hợp thực hiện", Role::coordinate},
    RoleLabel{"đơn vị phối hợp", Role::coordinate},
    RoleLabel{"phối hợp thực hiện", Role::coordinate},
    RoleLabel{"phối hợp", Role::coordinate},
};

/// What follows a list of names behind such a label, after a comma or a semicolon. Source: usage in plans.
inline constexpr std::array label_ends = std::to_array<std::string_view>(
    {"thời gian", "thời hạn", "hoàn thành", "kinh phí", "tiến độ", "sản phẩm", "địa điểm", "kết quả", "trong quý",
     "trong tháng", "trong năm", "trước ngày", "xong"});

/// Words before a body's name in the title of an item that gives it work. Source: usage.
inline constexpr std::array title_openers =
    std::to_array<std::string_view>({"đối với", "trách nhiệm của", "nhiệm vụ của", "về phía", "trách nhiệm đối với",
                                     "phân công nhiệm vụ", "nhiệm vụ cụ thể của", "nhiệm vụ đối với"});

/// How an adjunct before the subject opens, as `exact_key` gives it; the subject follows a comma. Source: usage.
inline constexpr std::array adjunct_openers = std::to_array<std::string_view>(
    {"theo",  "căn cứ",   "trên cơ sở", "sau khi",      "để",        "nhằm",      "trong",      "từ",       "trước",
     "khi",   "nếu",      "tại",        "đến",          "với",       "qua",       "hằng",       "hàng",     "định kỳ",
     "ngoài", "bên cạnh", "thực hiện",  "trên địa bàn", "chậm nhất", "ngày",      "trường hợp", "đối với",  "cuối",
     "đầu",   "giữa",     "kể từ",      "trên",         "song song", "cùng với",  "tùy",        "tùy theo", "vào",
     "do",    "vì",       "tiếp thu",   "sau",          "về",        "mỗi",       "hết",        "năm",      "tháng",
     "quý",   "tuần",     "dưới",       "nhân",         "quá trình", "nhận được", "xét",        "giai đoạn"});

/// How the name of a field opens that an item is about, rather than an adjunct of time or place. Source: usage.
inline constexpr std::array field_openers =
    std::to_array<std::string_view>({"về", "trong công tác", "trong lĩnh vực", "đối với công tác", "công tác"});

/// Words between the adjunct and the subject, or before the subject at once ("…, vì vậy các tỉnh …").
inline constexpr std::array connectives = std::to_array<std::string_view>(
    {"đồng thời", "riêng",   "mặt khác", "trước mắt", "bên cạnh đó",   "vì vậy",   "do đó",
     "do vậy",    "theo đó", "qua đó",   "trong đó",  "trên cơ sở đó", "ngoài ra", "tuy nhiên",
     "cụ thể",    "thì",     "sau đó",   "từ đó",     "ngay sau đó",   "lưu ý"});

/// Modal words: where one stands behind a name and an adjunct, the name is given work ("Người dân khi ra đường phải
/// …").
inline constexpr std::array modal_words = std::to_array<std::string_view>(
    {"phải", "cần", "có trách nhiệm", "chịu trách nhiệm", "không được", "có nhiệm vụ", "có nghĩa vụ"});

/// What is given to a subject, or done to it, rather than asked of it. Source: usage.
inline constexpr std::array benefit_words = std::to_array<std::string_view>(
    {"được hỗ trợ", "được hưởng", "được miễn", "được giảm", "được trợ cấp", "được chi trả", "được bồi dưỡng",
     "được bồi thường", "được nhận", "được cấp phát", "được khen thưởng", "được xét", "thì bị", "sẽ bị"});

/// Words behind a name with which something must be done to it, and what of that it must see to itself. Source:
/// usage.
inline constexpr std::array passive_words = std::to_array<std::string_view>(
    {"phải được", "cần được", "sẽ được", "nên được", "cần phải được", "phải bị", "cần sớm được"});
inline constexpr std::array passive_duties = std::to_array<std::string_view>(
    {"xét nghiệm", "tiêm", "cách ly", "khám", "học tập", "tập huấn", "huấn luyện", "đào tạo", "bồi dưỡng", "giao",
     "phân công", "yêu cầu", "cấp phép", "cấp giấy", "đăng ký", "đăng kiểm", "kiểm định", "cho phép"});

/// What opens a clause that says what for. Source: usage.
inline constexpr std::array purpose_words = std::to_array<std::string_view>({"để", "nhằm", "để cho"});

/// How the adjunct between a name and such a word opens.
inline constexpr std::array inner_adjuncts = std::to_array<std::string_view>(
    {"khi", "nếu", "trong", "với", "theo", "bằng", "thông qua", "sau khi", "trước khi", "ngoài", "tùy", "để"});

/// Verbs that with "không" say what somebody fails to do, not what is forbidden ("tổ chức không chấp hành"). Source:
/// usage.
inline constexpr std::array failures = std::to_array<std::string_view>(
    {"chấp hành", "thực hiện", "hoàn thành", "tuân thủ", "bảo đảm",      "đảm bảo",    "đáp ứng",
     "làm việc",  "khai báo",  "nộp",        "phải",     "cần",          "nên",        "giải quyết",
     "kịp thời",  "báo cáo",   "đăng ký",    "có",       "thường xuyên", "nghiêm túc", "trực tiếp",
     "cùng",      "ổn định",   "phát hiện",  "phục hồi"});

} // namespace chithi
