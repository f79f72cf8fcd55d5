// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

/// Words around a date. All as `exact_key` gives them.
namespace chithi {

/// Words before a date that say what it is.
struct DateCue {
    std::string_view words;
    DateRole role;
    bool quoted; ///< the words belong to the fact's text ("trước ngày 30/8"), unlike those of "tính đến"
    bool bare;   ///< with them "12/3" is a day, not a fraction ("không quá 3/4 số hộ" is one)
    std::string_view source;
};

/// Longer cues stand before those that they end with.
inline constexpr std::array date_cues = {
    DateCue{"tính đến hết", DateRole::as_of, false, true, "dates table"},
    DateCue{"tính đến", DateRole::as_of, false, true, "dates table"},
    DateCue{"tính đến thời điểm", DateRole::as_of, false, true, "usage"},
    DateCue{"đến thời điểm", DateRole::end, true, true, "usage"},
    DateCue{"tại thời điểm", DateRole::event, false, true, "usage"},
    DateCue{"vào thời điểm", DateRole::event, false, true, "usage"},
    DateCue{"không để kéo dài quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không được kéo dài quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không kéo dài quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không để quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không được quá", DateRole::deadline, true, true, "usage"},
    DateCue{"tính từ", DateRole::start, true, true, "usage"},
    DateCue{"chậm nhất đến hết", DateRole::deadline, true, true, "usage"},
    DateCue{"đến hết", DateRole::end, true, true, "dates table"},
    DateCue{"tới hết", DateRole::end, true, true, "usage"},
    DateCue{"hết", DateRole::end, true, false, "usage"},
    DateCue{"chậm nhất là trước", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất trước", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất là vào", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất là trong", DateRole::deadline, true, false, "usage"},
    DateCue{"chậm nhất trong", DateRole::deadline, true, false, "usage"},
    DateCue{"chậm nhất là đến", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất là", DateRole::deadline, true, true, "dates table"},
    DateCue{"chậm nhất vào", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất đến", DateRole::deadline, true, true, "usage"},
    DateCue{"chậm nhất", DateRole::deadline, true, true, "dates table"},
    DateCue{"muộn nhất là", DateRole::deadline, true, true, "usage"},
    DateCue{"muộn nhất vào", DateRole::deadline, true, true, "usage"},
    DateCue{"muộn nhất", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn chót là", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn chót:", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn chót", DateRole::deadline, true, true, "dates table"},
    DateCue{"hạn cuối cùng là", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn cuối là", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn cuối:", DateRole::deadline, true, true, "usage"},
    DateCue{"hạn cuối", DateRole::deadline, true, true, "usage"},
    DateCue{"không quá", DateRole::deadline, true, false, "dates table"},
    DateCue{"không muộn quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không chậm quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không trễ quá", DateRole::deadline, true, true, "usage"},
    DateCue{"không trễ hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"trễ nhất là", DateRole::deadline, true, true, "usage"},
    DateCue{"trễ nhất", DateRole::deadline, true, true, "usage"},
    DateCue{"không muộn hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"không được muộn hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"không được chậm hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"không được trễ hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"trước khi hết giờ làm việc", DateRole::deadline, true, true, "usage"},
    DateCue{"trước khi hết giờ hành chính", DateRole::deadline, true, true, "usage"},
    DateCue{"không chậm hơn", DateRole::deadline, true, true, "usage"},
    DateCue{"thời hạn:", DateRole::deadline, true, true, "usage"},
    DateCue{"thời hạn hoàn thành:", DateRole::deadline, true, true, "dates table"},
    DateCue{"thời hạn hoàn thành là", DateRole::deadline, true, true, "usage"},
    DateCue{"thời hạn hoàn thành", DateRole::deadline, true, true, "dates table"},
    DateCue{"thời gian hoàn thành:", DateRole::deadline, true, true, "assignments table"},
    DateCue{"thời gian hoàn thành", DateRole::deadline, true, true, "assignments table"},
    DateCue{"hạn hoàn thành:", DateRole::deadline, true, true, "usage"},
    DateCue{"báo cáo lần đầu vào", DateRole::deadline, true, true, "usage"},
    DateCue{"báo cáo lần đầu", DateRole::deadline, true, true, "usage"},
    DateCue{"hoàn thành:", DateRole::deadline, true, true, "usage"},
    DateCue{"hoàn thành vào", DateRole::deadline, true, true, "usage"},
    DateCue{"trước hoặc trong", DateRole::deadline, true, true, "usage"},
    DateCue{"trước thời điểm", DateRole::deadline, true, true, "usage"},
    DateCue{"trước", DateRole::deadline, true, true, "dates table"},
    DateCue{"sau", DateRole::after, true, true, "dates table"},
    DateCue{"kể từ", DateRole::start, true, true, "dates table"},
    DateCue{"bắt đầu từ", DateRole::start, true, true, "usage"},
    DateCue{"từ", DateRole::start, true, true, "dates table"},
    DateCue{"đến", DateRole::end, true, true, "dates table"},
    DateCue{"tới", DateRole::end, true, false, "usage"},
    DateCue{"ngay trong", DateRole::deadline, true, false, "usage"},
    DateCue{"trong", DateRole::deadline, true, false, "dates table"},
    DateCue{"vào lúc", DateRole::event, false, true, "usage"},
    DateCue{"vào", DateRole::event, false, false, "usage"},
    DateCue{"lúc", DateRole::event, false, true, "usage"},
    DateCue{"hôm", DateRole::event, false, true, "usage"},
    DateCue{"dịp lễ", DateRole::event, false, true, "dates table"},
    DateCue{"nghỉ lễ", DateRole::event, false, true, "usage"},
    DateCue{"lễ", DateRole::event, false, true, "usage"},
    DateCue{"trong dịp", DateRole::event, false, true, "usage"},
    DateCue{"dịp", DateRole::event, false, true, "usage"},
    DateCue{"kỷ niệm", DateRole::event, false, true, "usage"},
};

/// What a date behind such a label is. Source: usage.
inline constexpr DateCue labelled_limit = {"hạn", DateRole::deadline, true, true, "usage"};

/// Words that begin a label before a colon ("Tiến độ trình: quý IV/2021") or stand anywhere in it ("Hạn nộp hồ sơ:
/// 15/9") and say that a limit follows. Source: usage.
struct LimitLabel {
    std::string_view words;
    bool anywhere;
};
inline constexpr std::array limit_labels = {
    LimitLabel{"hạn", true},
    LimitLabel{"tiến độ", false},
    LimitLabel{"hoàn thành", false},
    LimitLabel{"ngày hoàn thành", false},
    LimitLabel{"thời điểm hoàn thành", false},
    LimitLabel{"thời gian hoàn thành", false},
    LimitLabel{"thời gian trình", false},
    LimitLabel{"thời gian nộp", false},
    LimitLabel{"thời gian gửi", false},
    LimitLabel{"thời gian báo cáo", false},
    LimitLabel{"thời gian ban hành", false},
    LimitLabel{"xong", false},
};

/// Parts of the day before a date; they belong to its text.
struct PartOfDay {
    std::string_view words;
    bool afternoon; ///< "5 giờ chiều" is 17:00
};
inline constexpr std::array parts_of_day = {
    PartOfDay{"rạng sáng", false}, PartOfDay{"sáng", false}, PartOfDay{"trưa", false},
    PartOfDay{"chiều", true},      PartOfDay{"tối", true},   PartOfDay{"đêm", true},
};

/// Nouns after "3/4" that it is a fraction of. Source: quantities table, usage.
inline constexpr std::array fraction_nouns = std::to_array<std::string_view>(
    {"số",        "tổng",      "diện tích",    "dân số", "thành viên", "đại biểu",  "thời gian",    "quân số",
     "lực lượng", "hộ",        "giá trị",      "mức",    "nguồn",      "kinh phí",  "vốn",          "chiều",
     "công suất", "dung tích", "khối lượng",   "quãng",  "nhu cầu",    "cán bộ",    "kế hoạch",     "chỉ tiêu",
     "yêu cầu",   "xã",        "huyện",        "tỉnh",   "phường",     "thôn",      "đơn vị",       "trường",
     "người",     "học sinh",  "giáo viên",    "cử tri", "đảng viên",  "chi bộ",    "công trình",   "dự án",
     "tiêu chí",  "nhiệm vụ",  "chương trình", "tiền",   "lượng",      "sản lượng", "doanh nghiệp", "hồ sơ",
     "ngân sách", "trở lên",   "trong tổng",   "lần"});

/// Words after or before "đến hết ngày …" with which it bounds a state, not a task. Source: the record's contract.
inline constexpr std::array lasting_verbs = std::to_array<std::string_view>({
    "thực hiện",
    "duy trì",
    "áp dụng",
    "kéo dài",
    "có hiệu lực",
    "gia hạn",
    "tạm dừng",
    "diễn ra",
    "tổ chức",
    "hiệu lực",
});

/// What is to be reached by the day behind "đến" ("Phấn đấu đến ngày 30/6 hoàn thành"). Source: usage.
struct Target {
    std::string_view words;
    enum class Side { before, behind, both } side; ///< of the day: "nộp hồ sơ đến ngày 15/9", "đến ngày 15/9 phải"
};
inline constexpr std::array targets = {
    Target{"hoàn thành", Target::Side::both}, Target{"hoàn tất", Target::Side::both},
    Target{"phấn đấu", Target::Side::both},   Target{"bảo đảm", Target::Side::both},
    Target{"đảm bảo", Target::Side::both},    Target{"xong", Target::Side::both},
    Target{"dứt điểm", Target::Side::both},   Target{"giải ngân", Target::Side::both},
    Target{"gửi", Target::Side::before},      Target{"nộp", Target::Side::before},
    Target{"trình", Target::Side::before},    Target{"đạt", Target::Side::behind},
    Target{"phải", Target::Side::behind},     Target{"có ít nhất", Target::Side::behind},
    Target{"có trên", Target::Side::behind},  Target{"có tối thiểu", Target::Side::behind},
};

/// Verbs whose limit is a year behind "trong" whatever noun stands between ("hoàn thành kế hoạch trong năm 2021").
/// Source: usage.
inline constexpr std::array verbs_of_ends =
    std::to_array<std::string_view>({"hoàn thành", "hoàn tất", "xong", "dứt điểm", "phấn đấu", "kết thúc"});

/// Nouns that a year behind "trong" belongs to, in spite of other verbs ("lập kế hoạch thanh tra trong năm 2021").
/// Source: usage.
inline constexpr std::array nouns_of_a_year =
    std::to_array<std::string_view>({"kế hoạch", "nội dung", "chương trình", "dự toán", "tăng trưởng", "nhiệm vụ",
                                     "công tác", "kết quả", "chỉ tiêu"});

/// What is in force for a while, and verbs by which it is so in a year behind "trong" ("áp dụng mức hỗ trợ này trong
/// năm 2022"). Source: usage.
inline constexpr std::array policies =
    std::to_array<std::string_view>({"chương trình", "chính sách", "mức", "chế độ", "cơ chế", "giá", "định mức"});
inline constexpr std::array carrying_verbs =
    std::to_array<std::string_view>({"thực hiện", "triển khai", "áp dụng", "cho vay", "duy trì", "chi trả"});

/// Words behind a year with which it begins a stretch without an end. Source: usage.
inline constexpr std::array and_later_years = std::to_array<std::string_view>(
    {"và các năm tiếp theo", "và những năm tiếp theo", "và các năm sau", "và những năm sau", "và hằng năm"});

/// Words right before "trước" that say what had happened by then, not what is to be done. Source: usage.
inline constexpr std::array happened_before = std::to_array<std::string_view>(
    {"phát sinh", "xảy ra", "có hiệu lực", "được cấp", "được phê duyệt", "được ban hành", "được giao", "khởi công"});

/// Words right behind a day before which something was the case, with which it only says whom the sentence concerns
/// ("Người có đơn trước ngày 01/7 được giải quyết"). Source: usage.
inline constexpr std::array told_behind_conditions =
    std::to_array<std::string_view>({"được", "thì", "không được", "chưa được", "vẫn được", "đều được", "mà"});

/// Words in the clause before "trước" that forbid what comes too soon ("không được bán vé trước ngày …"). Source:
/// usage.
inline constexpr std::array forbidden_before = std::to_array<std::string_view>(
    {"không được", "nghiêm cấm", "cấm", "tuyệt đối không", "không thu", "không tổ chức", "không bán", "không mở",
     "không nhận", "không giao", "không cho phép", "không gieo", "không công bố", "chưa được"});

/// Words before a year that make it part of a name, not a date of its own.
inline constexpr std::array named_by_year = std::to_array<std::string_view>({
    "luật",
    "bộ luật",
    "hiến pháp",
    "pháp lệnh",
});

/// Words before two years joined by a dash that make them one stretch ("giai đoạn 2021 - 2025"). Source: dates table;
/// usage.
inline constexpr std::array period_openers =
    std::to_array<std::string_view>({"giai đoạn", "nhiệm kỳ", "nhiệm kì", "thời kỳ", "thời kì", "năm học", "niên độ",
                                     "niên khóa", "niên vụ", "khóa"});

/// Words behind "vụ" with which it is a season of the fields ("vụ Đông Xuân 2021-2022"), not a case. Source: usage.
inline constexpr std::array seasons =
    std::to_array<std::string_view>({"đông", "xuân", "hè", "thu", "mùa", "chiêm", "lúa", "mía", "tôm", "rau",
                                     "sản xuất", "gieo trồng", "nuôi", "ép"});

/// Words before a figure that number it, so that it is no day: "tuần 1 tháng 9", "đợt 2 tháng 10". Source: usage.
inline constexpr std::array numbered_before_month = std::to_array<std::string_view>(
    {"tuần", "đợt", "mũi", "lần", "kỳ", "ca", "vòng", "liều", "lớp", "khóa", "số", "tổ", "đội", "nhóm"});

/// Words behind "ngày" that begin the name of a day without a capital ("ngày thành lập Đảng 3/2"). Source: usage.
inline constexpr std::array names_of_days =
    std::to_array<std::string_view>({"thành lập", "truyền thống", "hội", "lễ", "giải phóng", "kỷ niệm", "làm việc",
                                     "đầu tiên", "cuối cùng", "khai giảng", "khai mạc", "bầu cử"});

/// Words that end the name of a day, going back from its figure: "ngày Sở Y tế nhận và 3/4 số hồ sơ". Source: usage.
inline constexpr std::array no_names_of_days = std::to_array<std::string_view>(
    {"từ", "đến", "trước", "sau", "trong", "tại", "vào", "và", "là", "có", "trên", "theo", "đạt", "được", "số"});

/// Words behind a date that "từ" opens with which it is the last, not the first. Source: usage.
inline constexpr std::array back_in_time =
    std::to_array<std::string_view>({"trở về trước", "trở lại trước", "về trước"});

/// Nouns between a document's name and a day with which it is the day of a meeting ("Kết luận tại cuộc họp ngày …").
inline constexpr std::array meetings = std::to_array<std::string_view>(
    {"cuộc họp", "phiên họp", "kỳ họp", "hội nghị", "buổi làm việc", "buổi họp", "họp", "đại hội", "hội thảo"});

/// Words of a name that a date is part of ("đường 2-9", "phố ngày 8/3"). Source: dates table.
inline constexpr std::array named_by_day = std::to_array<std::string_view>({"đường", "phố", "quảng trường", "cầu"});

} // namespace chithi
