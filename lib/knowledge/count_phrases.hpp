// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

/// What stands around a figure and its noun. All phrases as `exact_key` gives them. Source: quantities table; usage.
namespace chithi {

/// Words that end the noun phrase of a count, as `exact_key` gives them. Source: usage.
inline constexpr std::array count_noun_ends = std::to_array<std::string_view>({
    "tại",
    "sang",
    "trước",
    "sau",
    "qua",
    "đối",
    "cùng",
    "nên",
    "trên",
    "ở",
    "trong",
    "của",
    "để",
    "được",
    "có",
    "bị",
    "là",
    "và",
    "từ",
    "đến",
    "cho",
    "mỗi",
    "đã",
    "đang",
    "cần",
    "phải",
    "về",
    "thuộc",
    "do",
    "nhằm",
    "khi",
    "nếu",
    "theo",
    "vào",
    "tăng",
    "giảm",
    "chiếm",
    "đạt",
    "so",
    "trở",
    "chưa",
    "không",
    "sẽ",
    "này",
    "với",
    "hoặc",
    "tham",
    "như",
    "gồm",
    "kể",
    "tới",
    "thì",
    "còn",
    "lên",
    "xuống",
    "nhưng",
    "mà",
    "ngay",

    "thực hiện",
    "triển khai",
    "hoàn thành",
    "ban hành",
    "tổ chức",
    "tiếp tục",
    "phối hợp",
    "xây dựng kế hoạch",
    "xây dựng phương án",
});

/// Nouns that one figure counts together: "12 huyện, thị xã, thành phố", "30 cán bộ, chiến sĩ". Source: Law on
/// Organisation of Local Government; usage.
struct CountedTogether {
    std::array<std::string_view, 14> nouns;
};

inline constexpr std::array counted_together = {
    CountedTogether{{"tỉnh", "thành phố"}},
    CountedTogether{{"huyện", "quận", "thị xã", "thành phố"}},
    CountedTogether{{"xã", "phường", "thị trấn", "đặc khu"}},
    CountedTogether{
        {"thôn", "bản", "làng", "ấp", "xóm", "khóm", "buôn", "phum", "sóc", "khu phố", "tổ dân phố", "khu dân cư"}},
    CountedTogether{{"cán bộ", "cán bộ quản lý", "chiến sĩ", "chiến sỹ", "công chức", "viên chức", "người lao động",
                     "sĩ quan", "nhân viên", "giáo viên", "đảng viên", "hạ sĩ quan", "công nhân",
                     "lao động hợp đồng"}},
    CountedTogether{{"bác sĩ", "bác sỹ", "điều dưỡng", "y sĩ", "y sỹ", "y tá", "dược sĩ", "hộ sinh", "kỹ thuật viên",
                     "nhân viên y tế"}},
    CountedTogether{{"học sinh", "sinh viên", "học viên", "trẻ em", "trẻ mầm non"}},
    CountedTogether{{"đoàn viên", "hội viên", "thanh niên", "đội viên", "phụ nữ"}},
    CountedTogether{{"bộ đội", "dân quân", "công an", "dân quân tự vệ", "dân phòng", "kiểm lâm"}},
    CountedTogether{{"hộ nghèo", "hộ cận nghèo", "cận nghèo", "hộ mới thoát nghèo", "mới thoát nghèo"}},
    CountedTogether{{"sở", "ban", "ngành", "đoàn thể", "bộ", "phòng", "cơ quan", "đơn vị", "địa phương", "tổ chức"}},
    CountedTogether{{"tập thể", "cá nhân", "tổ chức", "gia đình", "hộ gia đình"}},
    CountedTogether{{"doanh nghiệp", "hợp tác xã", "tổ hợp tác", "hộ kinh doanh", "cơ sở"}},
    CountedTogether{{"trâu", "bò", "lợn", "gà", "dê", "ngựa", "vịt", "ngan", "chó", "mèo"}},
    CountedTogether{{"cầu", "cống", "đường", "đập", "hồ", "kênh", "mương", "ngầm"}},
    CountedTogether{{"nhà", "đất"}},
    CountedTogether{{"rơm", "cỏ", "cỏ khô"}},
    CountedTogether{{"cửa khẩu", "cảng biển", "cảng", "sân bay", "bến xe", "nhà ga", "cảng cá", "bến cá"}},
    CountedTogether{{"tàu", "thuyền", "ghe", "bè", "phương tiện", "xuồng"}},
};

/// Words that begin like one of those nouns and are others. Source: usage.
inline constexpr std::array nouns_of_their_own = std::to_array<std::string_view>(
    {"cơ sở hạ tầng", "cơ sở vật chất", "cơ sở dữ liệu", "cơ sở pháp lý", "thuyền viên", "thuyền trưởng",
     "tổ chức bộ máy", "tổ chức lại", "nhà nước", "đất nước", "đường lối", "đường dây nóng", "cảng vụ", "bản đồ",
     "bản thân", "ban hành"});

/// Words that an amount without a unit is a sum of money behind: "vốn điều lệ 50 tỷ". Source: usage.
inline constexpr std::array sums_of_money = std::to_array<std::string_view>({
    "vốn",       "dư nợ",    "kinh phí", "doanh thu", "số tiền",
    "ngân sách", "tiền",     "nợ",       "lợi nhuận", "thiệt hại",
    "trị giá",   "giá trị",  "số thu",   "số chi",    "tổng mức đầu tư",
    "tổng thu",  "tổng chi", "dự toán",  "quỹ",
});

/// Words right before a figure behind which it counts what follows, for they end no name that it could number: "với
/// 45 khóm hoa"; predicates and comparators need no row. Source: usage.
inline constexpr std::array count_openers = std::to_array<std::string_view>(
    {"với",   "có",  "là",  "gồm",   "được",  "đã",  "cho",  "cả",  "thêm",     "mỗi",   "bằng",       "đủ",
     "đạt",   "còn", "của", "tại",   "trong", "về",  "tổng", "bị",  "tổng số",  "thành", "làm",        "ra",
     "xây",   "cứ",  "chỉ", "mới",   "hiện",  "cấp", "từ",   "đến", "dứt điểm", "xong",  "thành công", "toàn bộ",
     "riêng", "hết", "lên", "xuống", "hoặc",  "do",  "để",   "gây", "vào",      "phạt",  "bán",        "nuôi"});

/// Words behind a figure that are no noun it counts. As `exact_key` gives them. Source: usage.
inline constexpr std::array no_counted_nouns = std::to_array<std::string_view>({
    "tuổi",  "kèm",   "nêu",  "quy",  "quyết", "sau đây", "nói",   "bên",    "chiều", "ban", "km",  "tỷ",
    "triệu", "nghìn", "ngàn", "phần", "lượng", "các",     "những", "xã hội", "vị",    "thứ", "cấp", "rõ",
    "nhất",  "đúng",  "tốt",  "sạch", "hóa",   "mb",      "hàng",  "tự",     "g",     "h",   "nay", "sao cho",
});

/// Words before a figure that bound or blur it, as `exact_key` gives them.
struct Comparator {
    std::string_view words;
    enum class Bound { low, high, nearly, about } bound;
    bool turned = false; ///< behind a "không" in its clause it is the upper bound: "không tụ tập quá 10 người"
    bool compares = false; ///< with "so với" behind the noun it says by how much: "thấp hơn 5% so với chỉ tiêu"
};

/// The longest that fits holds. Source: quantities table; usage.
inline constexpr std::array comparators = {
    Comparator{"hơn", Comparator::Bound::low},
    Comparator{"cao hơn", Comparator::Bound::low, false, true},
    Comparator{"nhiều hơn", Comparator::Bound::low, false, true},
    Comparator{"lớn hơn", Comparator::Bound::low, false, true},
    Comparator{"trên", Comparator::Bound::low},
    Comparator{"quá", Comparator::Bound::low, true},
    Comparator{"vượt", Comparator::Bound::low, true},
    Comparator{"vượt quá", Comparator::Bound::low, true},
    Comparator{"ít nhất", Comparator::Bound::low},
    Comparator{"tối thiểu", Comparator::Bound::low},
    Comparator{"thấp nhất", Comparator::Bound::low},
    Comparator{"không dưới", Comparator::Bound::low},
    Comparator{"không ít hơn", Comparator::Bound::low},
    Comparator{"không thấp hơn", Comparator::Bound::low},
    Comparator{"không nhỏ hơn", Comparator::Bound::low},
    Comparator{"từ", Comparator::Bound::low},
    Comparator{"≥", Comparator::Bound::low},
    Comparator{">", Comparator::Bound::low},
    Comparator{"dưới", Comparator::Bound::high},
    Comparator{"không quá", Comparator::Bound::high},
    Comparator{"không được quá", Comparator::Bound::high},
    Comparator{"không vượt quá", Comparator::Bound::high},
    Comparator{"không hơn", Comparator::Bound::high},
    Comparator{"không nhiều hơn", Comparator::Bound::high},
    Comparator{"không cao hơn", Comparator::Bound::high},
    Comparator{"không lớn hơn", Comparator::Bound::high},
    Comparator{"không trên", Comparator::Bound::high},
    Comparator{"ít hơn", Comparator::Bound::high, false, true},
    Comparator{"thấp hơn", Comparator::Bound::high, false, true},
    Comparator{"nhỏ hơn", Comparator::Bound::high, false, true},
    Comparator{"chưa đến", Comparator::Bound::high},
    Comparator{"chưa tới", Comparator::Bound::high},
    Comparator{"chưa đầy", Comparator::Bound::high},
    Comparator{"chậm nhất", Comparator::Bound::high},
    Comparator{"tối đa", Comparator::Bound::high},
    Comparator{"nhiều nhất", Comparator::Bound::high},
    Comparator{"≤", Comparator::Bound::high},
    Comparator{"<", Comparator::Bound::high},
    Comparator{"gần", Comparator::Bound::nearly},
    Comparator{"non", Comparator::Bound::nearly},
    Comparator{"ngót", Comparator::Bound::nearly},
    Comparator{"khoảng", Comparator::Bound::about},
    Comparator{"xấp xỉ", Comparator::Bound::about},
    Comparator{"ước", Comparator::Bound::about},
    Comparator{"ước tính", Comparator::Bound::about},
    Comparator{"chừng", Comparator::Bound::about},
    Comparator{"trên dưới", Comparator::Bound::about},
    Comparator{"độ khoảng", Comparator::Bound::about},
};

/// Words that may stand between a comparator and its figure: "tối thiểu là 2 mét".
inline constexpr std::array comparator_links = std::to_array<std::string_view>({
    "là",
    "đạt",
    "bằng",
    "được",
    "có",
    "cả",
});

/// Words right before a figure, or before what bounds it, that make it a step. As `exact_key` gives them.
struct ChangeCue {
    std::string_view words;
    Change change;
};

inline constexpr std::array change_cues = {
    ChangeCue{"tăng", Change::increase},      ChangeCue{"tăng gấp", Change::increase},
    ChangeCue{"tăng thêm", Change::increase}, ChangeCue{"tăng được", Change::increase},
    ChangeCue{"giảm", Change::decrease},      ChangeCue{"giảm thêm", Change::decrease},
    ChangeCue{"giảm bớt", Change::decrease},  ChangeCue{"giảm được", Change::decrease},
    ChangeCue{"cắt giảm", Change::decrease},
};

/// Words that end a range which "từ" began, or a change from one level to another.
inline constexpr std::array range_ends = std::to_array<std::string_view>({
    "đến",
    "tới",
    "lên",
    "xuống",
    "còn",
    "sang",
    "thành",
});

/// Words that make figures up to 24 before "giờ" a stretch of time: "trong 12 giờ". Without one it is a time of day.
inline constexpr std::array stretch_cues = std::to_array<std::string_view>({
    "trong",
    "vòng",
    "sau",
    "mỗi",
    "suốt",
    "đủ",
    "thêm",
    "kéo dài",
    "thời gian",
    "quá",
    "hơn",
    "khoảng",
});

/// Openings that say nobody was counted where a noun of cases follows: "chưa ghi nhận ca mắc".
inline constexpr std::array nobody_openers = std::to_array<std::string_view>({
    "chưa ghi nhận",
    "chưa phát hiện",
    "chưa xuất hiện",
    "chưa có",
    "không ghi nhận",
    "không phát hiện",
    "không xuất hiện",
    "không có",
});

/// Words in the clause before that make "chưa có ca mắc" a condition, an aim or a kind of place.
inline constexpr std::array nobody_blockers = std::to_array<std::string_view>({
    "các",
    "những",
    "nơi",
    "nếu",
    "khi",
    "đối với",
    "phấn đấu",
    "bảo đảm",
    "đảm bảo",
    "để",
    "vùng",
    "mọi",
    "trường hợp",
    "giữ",
    "cho",
    "tiêu chí",
    "không để",
});

/// Words that make the counts behind them parts of the one before: "226 ca, trong đó 15 ca cộng đồng".
inline constexpr std::array part_openers = std::to_array<std::string_view>({
    "trong đó",
    "trong số đó",
    "trong số này",
    "bao gồm",
});

} // namespace chithi
