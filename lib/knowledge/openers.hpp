// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// How the text of a directive opens, as `fold` gives it: a row that begins so is no longer the subject.
/// Source: usage.
inline constexpr std::array preamble_openers =
    std::to_array<std::string_view>({"thuc hien",     "can cu",          "thoi gian qua", "trong thoi gian",
                                     "trong nhung",   "trong thang",     "trong quy",     "trong nam",
                                     "tren co so",    "nhung nam",       "de ",           "nham",
                                     "theo",          "truoc tinh hinh", "qua ",          "tiep theo",
                                     "sau khi",       "hien nay",        "vua qua",       "xet",
                                     "tai ky",        "tai cuoc",        "ngay 0",        "ngay 1",
                                     "ngay 2",        "ngay 3",          "ngay 4",        "ngay 5",
                                     "ngay 6",        "ngay 7",          "ngay 8",        "ngay 9",
                                     "trong vu",      "trong nhung nam", "hom nay",       "trien khai",
                                     "tiep tuc",      "thoi gian",       "nam 20",        "trong boi canh",
                                     "thi hanh",      "truoc dien bien", "nhan duoc",     "tra loi",
                                     "truoc yeu cau", "truoc nguy co",   "phat huy",      "quan triet"});

/// How the grounds of a decision open, as `fold` gives it: never a subject. Source: decree 30/2020/NĐ-CP, cell 6.
inline constexpr std::array ground_openers =
    std::to_array<std::string_view>({"can cu ", "chieu theo ", "xet de nghi ", "xet to trinh ", "xet theo ",
                                     "xet thay ", "theo de nghi ", "thua lenh ", "theo to trinh "});

/// Words that turn the text to what is asked, at the end of a lead-in sentence. As `exact_key` gives them.
/// Source: standards, section 7.
inline constexpr std::array lead_in_verbs = std::to_array<std::string_view>(
    {"yêu cầu", "đề nghị", "chỉ đạo", "chỉ thị", "có ý kiến", "kết luận", "thống nhất", "giao", "quyết định",
     "quyết nghị", "ban hành", "thông báo", "hướng dẫn", "điện", "có ý kiến chỉ đạo", "triển khai"});

/// Words of courtesy before the verb of a closing sentence ("Văn phòng … xin thông báo"), as `exact_key` gives them.
inline constexpr std::array polite_words = std::to_array<std::string_view>({"trân trọng", "xin"});

/// Phrases of paragraphs that close a document, as `fold` gives them. Source: usage in State and Party papers.
inline constexpr std::array closing_phrases = std::to_array<std::string_view>({"cong van nay",
                                                                               "chi thi nay",
                                                                               "ke hoach nay",
                                                                               "thong bao nay",
                                                                               "ket luan nay",
                                                                               "cong dien nay",
                                                                               "quyet dinh nay",
                                                                               "van ban nay",
                                                                               "huong dan nay",
                                                                               "chuong trinh nay",
                                                                               "nghi quyet nay",
                                                                               "quy dinh nay",
                                                                               "quy che nay",
                                                                               "phuong an nay",
                                                                               "thong tri nay",
                                                                               "bao cao nay",
                                                                               "to trinh nay",
                                                                               "tren day la",
                                                                               "noi dung tren",
                                                                               "noi dung neu tren",
                                                                               "noi dung yeu cau neu tren",
                                                                               "yeu cau neu tren",
                                                                               "nhiem vu neu tren",
                                                                               "nhiem vu tren",
                                                                               "y kien tren",
                                                                               "nghiem tuc thuc hien",
                                                                               "nghiem tuc trien khai",
                                                                               "biet va thuc hien",
                                                                               "de biet, thuc hien",
                                                                               "biet, thuc hien",
                                                                               "trong qua trinh thuc hien",
                                                                               "trong qua trinh trien khai",
                                                                               "qua trinh thuc hien",
                                                                               "qua trinh trien khai",
                                                                               "thong bao de",
                                                                               "xin thong bao",
                                                                               "thong bao y kien",
                                                                               "thong bao den",
                                                                               "tran trong",
                                                                               "rat mong",
                                                                               "xin cam on",
                                                                               "tran trong cam on",
                                                                               "pho bien den",
                                                                               "pho bien rong rai",
                                                                               "duoc biet",
                                                                               "ket luan tren",
                                                                               "khan truong thuc hien"});

/// How a paragraph opens in which the issuer turns to everybody once more, as `fold` gives it. Source: usage.
inline constexpr std::array closing_openers = std::to_array<std::string_view>(
    {"yeu cau", "de nghi", "giao", "nhan duoc", "tren day", "trong qua trinh", "qua trinh", "can cu noi dung",
     "noi nhan", "bao cao ket qua", "ket qua thuc hien", "kinh trinh", "kinh de nghi", "kinh mong", "do tinh chat",
     "vi tinh chat", "do tam quan trong", "vi tam quan trong"});

/// How those are called who answer for all bodies of a sort, as `fold` gives it. Source: usage.
inline constexpr std::array plural_offices =
    std::to_array<std::string_view>({"truong cac", "thu truong cac", "giam doc cac", "chu tich cac", "bi thu cac",
                                     "lanh dao cac", "nguoi dung dau cac", "hieu truong cac", "chanh van phong cac"});

/// Verbs with which the issuer, named, turns to everybody, as `fold` gives them. Source: usage.
inline constexpr std::array issuers_verbs =
    std::to_array<std::string_view>({"yeu cau", "de nghi", "giao", "chi dao", "mong nhan duoc"});

/// How a paragraph opens that goes on from what stands above it ("Trên cơ sở những nội dung nêu trên, đề nghị …"), as
/// `fold` gives it: it asks, and closes nothing. Source: usage in letters.
inline constexpr std::array reasons = std::to_array<std::string_view>(
    {"tren co so", "tu nhung", "tu cac", "tu tinh hinh", "vi vay", "do do", "nhan duoc", "xet "});

/// What a line ends in, before its colon, that leads to the parts of a thing and to no tasks; and the nouns of which
/// one then stands in it. As `exact_key` gives them. Source: usage.
inline constexpr std::array listing_ends = std::to_array<std::string_view>({"gồm", "bao gồm", "gồm có", "như sau"});
inline constexpr std::array listed_things = std::to_array<std::string_view>(
    {"hồ sơ", "thành phần", "tài liệu", "giấy tờ", "danh sách", "kinh phí", "đối tượng", "thời gian, địa điểm",
     "văn bản kèm theo", "mẫu biểu", "biểu mẫu", "số liệu", "thủ tục"});

/// How titles that end in a colon open, besides with the name of a body. As `exact_key` gives them. Source: usage.
inline constexpr std::array matters_of_titles = std::to_array<std::string_view>(
    {"về",          "đối với",         "công tác",        "nhiệm vụ",    "nội dung",    "mục tiêu",
     "mục đích",    "yêu cầu",         "lĩnh vực",        "giải pháp",   "kinh phí",    "thời gian",
     "đối tượng",   "phạm vi",         "phương thức",     "phương pháp", "hình thức",   "thành phần",
     "trách nhiệm", "chế độ",          "tiến độ",         "địa điểm",    "nguồn",       "kết quả",
     "tình hình",   "quan điểm",       "định hướng",      "chỉ tiêu",    "hiệu lực",    "điều kiện",
     "tiêu chuẩn",  "tiêu chí",        "thẩm quyền",      "quy trình",   "chính sách",  "cơ chế",
     "biện pháp",   "nguyên tắc",      "nguyên nhân",     "ưu điểm",     "khuyết điểm", "khó khăn",
     "thuận lợi",   "quy mô",          "cơ cấu",          "lộ trình",    "quyền hạn",   "nghĩa vụ",
     "nhóm",        "một số nhiệm vụ", "một số giải pháp"});

/// Titles of whole parts that read like what is to be done, with their colon, as `exact_key` gives them. Source:
/// decree 30/2020/NĐ-CP, appendix III; usage in plans.
inline constexpr std::array part_titles = std::to_array<std::string_view>(
    {"tổ chức thực hiện:", "tổ chức triển khai:", "tổ chức triển khai thực hiện:", "phân công thực hiện:",
     "phân công nhiệm vụ:", "phân công trách nhiệm:", "phân công tổ chức thực hiện:", "kiểm tra việc thực hiện:",
     "kiểm tra, giám sát:", "kiểm tra, đôn đốc:", "thanh tra, kiểm tra:", "sơ kết, tổng kết:", "thông tin, báo cáo:",
     "điều khoản thi hành:", "khen thưởng, kỷ luật:", "đánh giá chung:"});

/// Words that make a sentence of a line that ends in a colon, besides those that give work. As `exact_key` gives
/// them. Source: usage.
inline constexpr std::array sentence_words = std::to_array<std::string_view>(
    {"phối hợp", "thực hiện", "như sau", "sau đây", "bao gồm", "gồm", "tập trung vào"});

/// What else a sentence ends in that leads to what stands below it and lost its colon. As `exact_key` gives them.
/// Source: usage.
inline constexpr std::array lead_in_ends = std::to_array<std::string_view>({" sau", " sau đây"});

/// Words that give work, as `exact_key` gives them: a paragraph of an unnumbered document that holds one is a
/// requirement. Source: standards, section 7.
inline constexpr std::array assigning_words = std::to_array<std::string_view>(
    {"yêu cầu", "đề nghị", "giao", "chỉ đạo", "phân công", "có trách nhiệm", "chịu trách nhiệm", "chủ trì", "phải",
     "khẩn trương", "nghiêm cấm", "không được"});

/// Words right behind which one of those is a noun ("nhất trí với đề nghị"). As `exact_key` gives them. Source: usage
/// in replies.
inline constexpr std::array no_assigning_words_behind =
    std::to_array<std::string_view>({"theo", "với", "xét", "tại", "trước", "các", "những"});

} // namespace chithi
