// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Words of time limits that name no day of the calendar. All as `exact_key` gives them.
namespace chithi {

/// What the words before the figure of a term promise.
enum class TermOpening {
    limit,    ///< a limit wherever it stands
    duration, ///< also how long something lasts ("cách ly trong 14 ngày")
    at_most,  ///< a limit only of a task that ends, or from an event ("hoàn thành không quá 05 ngày")
    after     ///< only where it says after what ("sau 14 ngày kể từ ngày tiếp xúc")
};

struct TermOpener {
    std::string_view words;
    TermOpening opening;
};

/// Words before the figure; "03 ngày" alone sets no limit. Source: dates table, civil code 2015.
inline constexpr std::array term_openers = {
    TermOpener{"trong thời hạn không quá", TermOpening::limit},
    TermOpener{"trong thời hạn tối đa", TermOpening::limit},
    TermOpener{"trong thời hạn", TermOpening::limit},
    TermOpener{"trong thời gian không quá", TermOpening::limit},
    TermOpener{"trong thời gian", TermOpening::duration},
    TermOpener{"trong vòng không quá", TermOpening::limit},
    TermOpener{"trong vòng", TermOpening::duration},
    TermOpener{"ngay trong", TermOpening::duration},
    TermOpener{"trong", TermOpening::duration},
    TermOpener{"chậm nhất là sau", TermOpening::limit},
    TermOpener{"chậm nhất sau", TermOpening::limit},
    TermOpener{"chậm nhất là", TermOpening::limit},
    TermOpener{"chậm nhất trong", TermOpening::limit},
    TermOpener{"chậm nhất", TermOpening::limit},
    TermOpener{"muộn nhất là", TermOpening::limit},
    TermOpener{"muộn nhất", TermOpening::limit},
    TermOpener{"trễ nhất là", TermOpening::limit},
    TermOpener{"trễ nhất", TermOpening::limit},
    TermOpener{"không muộn quá", TermOpening::at_most},
    TermOpener{"không quá", TermOpening::at_most},
    TermOpener{"không chậm quá", TermOpening::at_most},
    TermOpener{"tối đa", TermOpening::at_most},
    TermOpener{"thời hạn là", TermOpening::at_most},
    TermOpener{"thời hạn:", TermOpening::at_most},
    TermOpener{"thời hạn", TermOpening::at_most},
    TermOpener{"sau", TermOpening::after},
};

/// Verbs of tasks that end, by some of which a bare limit is one of the task. Source: usage.
inline constexpr std::array ending_verbs = std::to_array<std::string_view>(
    {"hoàn thành", "báo cáo", "gửi", "xong", "trả lời", "xử lý", "giải quyết", "trình", "nộp", "khắc phục",
     "hoàn thiện", "ban hành", "thông báo", "thẩm định", "phê duyệt", "cung cấp", "chuyển", "tháo dỡ", "di dời"});

/// Verbs whose span of days says how long they last, not by when. Source: usage.
inline constexpr std::array enduring_verbs = std::to_array<std::string_view>(
    {"cách ly",  "theo dõi",  "duy trì",  "niêm yết",   "lưu trữ",   "lưu giữ",     "giãn cách",
     "tạm dừng", "dừng",      "đình chỉ", "phong tỏa",  "nghỉ",      "kéo dài",     "diễn ra",
     "tập huấn", "trưng bày", "đăng tải", "lấy ý kiến", "bảo quản",  "có hiệu lực", "hiệu lực",
     "giám sát", "bảo hành",  "trực",     "hoạt động",  "phát sóng", "liên tục",    "gia hạn",
     "ổn định",  "thí điểm",  "miễn",     "hỗ trợ",     "đủ dùng",   "đủ ăn"});

/// Nouns right before such a verb that it only describes ("thẩm định hồ sơ hỗ trợ trong 10 ngày"). Source: usage.
inline constexpr std::array lasting_nouns = std::to_array<std::string_view>(
    {"hồ sơ", "đơn", "danh sách", "kinh phí", "phương án", "chính sách", "mức", "tiền", "khoản", "chế độ"});

/// Words right before a verb that make it no task ("bị xử lý kỷ luật"). Source: usage.
inline constexpr std::array undone_words = std::to_array<std::string_view>({"bị", "được", "không", "chưa"});

/// Words that open what is not to be done, whose span says how long ("không nâng lương trong 06 tháng"). Source:
/// usage.
inline constexpr std::array forbidding_words = std::to_array<std::string_view>(
    {"không xét", "không được", "không nâng", "không tiếp", "không tổ chức", "không xem xét", "không cho",
     "không cấp", "không bổ nhiệm", "không đề bạt", "không giao", "nghiêm cấm", "cấm", "tạm dừng", "đình chỉ"});

/// Words before a span of time with which it is the measure of a rate ("mỗi con trong một ngày"). Source: usage.
inline constexpr std::array rates_before = std::to_array<std::string_view>({"mỗi", "lần", "lượt", "bình quân"});

/// Words behind a span of time with which it lies in the past or only measures. Source: usage.
inline constexpr std::array spans_no_term = std::to_array<std::string_view>(
    {"qua", "vừa qua", "gần đây", "gần nhất", "đầu", "cuối", "liên tiếp", "liền", "liên tục", "trước đó", "trước đây",
     "trở lên", "một lần", "/", "lần", "tuổi", "thì"});

/// Words behind a term that say from what it runs. Source: dates table; civil code 2015, article 147; usage.
struct TermOrigin {
    std::string_view words;
    bool quoted; ///< they are part of what it runs from ("sau khi nhận được"), unlike "kể từ"
};
inline constexpr std::array term_origins = {
    TermOrigin{"kể từ", false},     TermOrigin{"tính từ", false}, TermOrigin{"từ khi", true},
    TermOrigin{"từ lúc", true},     TermOrigin{"từ ngày", true},  TermOrigin{"sau khi", true},
    TermOrigin{"sau ngày", true},   TermOrigin{"khi", true},      TermOrigin{"trước khi", true},
    TermOrigin{"trước ngày", true}, TermOrigin{"trước", true},    TermOrigin{"so với", true},
    TermOrigin{"sau", true},
};

/// How an event begins that has a day of its own, though nobody may know it yet ("trước khi lũ về"): a limit; other
/// words behind "trước khi" say in which order things are done ("trước khi trình ký"). Source: usage.
inline constexpr std::array dated_events = std::to_array<std::string_view>(
    {"lũ",       "bão",      "mưa",         "áp thấp",  "mùa",       "nước",    "triều",   "tổ chức lễ", "khai giảng",
     "khai mạc", "bế mạc",   "vào năm học", "bước vào", "năm học",   "diễn ra", "bắt đầu", "kết thúc",   "hết",
     "kỳ họp",   "kỳ thi",   "đại hội",     "bầu cử",   "thi",       "vào mùa", "vào vụ",  "đến mùa",    "tết",
     "nghỉ lễ",  "nghỉ tết", "cuộc họp",    "hội nghị", "phiên họp", "vào kỳ"});

/// Such events right behind "trước"; none begins with another. Source: usage.
inline constexpr std::array seasonal_events = std::to_array<std::string_view>(
    {"mùa mưa", "mùa lũ", "mùa bão", "mùa khô", "mùa cạn", "năm học mới", "kỳ họp", "kỳ thi", "kỳ nghỉ", "phiên họp",
     "cuộc họp", "lễ khai giảng", "lễ khai mạc", "giờ khai mạc", "vụ sản xuất", "vụ đông", "vụ hè", "thềm năm học"});

/// What ends a day or a month, so that a date or a day of the week behind it is the limit and no event ("trước khi
/// hết giờ làm việc ngày 30/9"). Source: usage.
inline constexpr std::array ends_of_time =
    std::to_array<std::string_view>({"hết giờ làm việc", "hết giờ hành chính"});

/// Words before a stretch of time by which something is to be done ahead of an event ("ít nhất 05 ngày trước khi").
/// Source: usage.
inline constexpr std::array words_of_lead =
    std::to_array<std::string_view>({"ít nhất", "tối thiểu", "chậm nhất", "chậm nhất là"});

/// Words before a stretch of time by which it is looked back at, not a limit ("lương bình quân 6 tháng trước ngày
/// nghỉ việc"). Source: usage in laws on labour and insurance.
inline constexpr std::array openers_of_windows =
    std::to_array<std::string_view>({"trong", "trong vòng", "trong thời gian", "trong khoảng"});
inline constexpr std::array words_of_windows =
    std::to_array<std::string_view>({"bình quân", "trung bình", "căn cứ", "tính theo", "tính trên"});

/// Words behind "trước ngày" that name no event. Source: usage.
inline constexpr std::array words_behind_day = std::to_array<std::string_view>(
    {"này", "đó",   "nay", "ấy",       "nêu",     "nói",  "hôm",        "mai",       "tháng", "thứ",
     "có",  "được", "ký",  "ban hành", "công bố", "luật", "quyết định", "nghị định", "hết",   "phát sinh"});

/// Words behind hours that make them a time of day. Source: usage.
inline constexpr std::array days_of_hours =
    std::to_array<std::string_view>({"cùng ngày", "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "thứ"});

/// Words behind what a term runs from that go on with the sentence. Source: usage.
inline constexpr std::array basis_ends =
    std::to_array<std::string_view>({"theo quy định", "để", "phải", "nhằm", "và báo cáo", "cần", "mà", "thì"});

/// Words that open a condition: a term of the same sentence runs from it. Source: usage.
inline constexpr std::array condition_openers = std::to_array<std::string_view>(
    {"khi", "sau khi", "nếu", "trường hợp", "ngay sau khi", "ngay khi", "kể từ khi", "kể từ lúc", "từ khi",
     "tính từ khi", "kể từ ngày nhận", "kể từ ngày tiếp nhận"});

/// How soon where no day is named: urgency that says at once, as "kịp thời" and "sớm" do not; longer ones stand
/// before those they begin with. Source: dates table.
inline constexpr std::array urgencies =
    std::to_array<std::string_view>({"ngay lập tức", "ngay", "khẩn trương", "lập tức"});

/// Words behind "ngay" that begin an event after which something is to be done at once. Source: usage.
inline constexpr std::array event_openers = std::to_array<std::string_view>(
    {"khi", "sau khi", "sau kỳ họp", "sau hội nghị", "sau cuộc họp", "sau phiên họp", "sau đại hội", "sau lễ",
     "sau tết", "sau kỳ nghỉ", "sau bầu cử", "sau đợt", "sau ngày", "sau bão", "sau lũ", "sau thời điểm"});

/// Verbs of at once that are no predicates of their own ("báo ngay", "cấp ngay"). Source: usage.
inline constexpr std::array urgent_verbs = std::to_array<std::string_view>(
    {"báo",  "thông báo", "báo tin", "cấp", "gọi", "rút", "đóng", "mở",    "đưa",  "chặn",    "ngừng",
     "ngắt", "cắt",       "thoát",   "rời", "nộp", "hủy", "gỡ",   "gỡ bỏ", "tháo", "tháo dỡ", "thay"});

/// Words behind "ngay" with which it is no urgency but a place or an occasion, and behind a verb a number's ("giảm
/// ngay số ca mắc"). Source: dates table; usage.
inline constexpr std::array no_urgency_before =
    std::to_array<std::string_view>({"tại",   "từ",   "sau", "khi",    "cả",      "trong", "trên",  "ở",    "dưới",
                                     "trước", "vào",  "đầu", "đến cả", "đến khi", "số",    "thẳng", "ngắn", "lúc",
                                     "giữa",  "cạnh", "nơi", "mặt",    "chính",   "lập",   "ngày",  "đợt",  "thời"});

/// Words before urgency that make it a report or a noun ("đã khẩn trương triển khai", "tinh thần khẩn trương").
inline constexpr std::array no_urgency_after = std::to_array<std::string_view>(
    {"đã", "đang", "được", "tinh thần", "tình huống", "tính", "hết sức", "công tác", "việc", "không", "sự", "nay"});

/// Public holidays with a fixed day of the calendar, as month * 100 + day. Source: labour code 2019, article 112; the
/// days of Tết and of the Hùng kings move with the moon and are not here.
inline constexpr std::array fixed_holidays = {101U, 430U, 501U, 902U};

} // namespace chithi
