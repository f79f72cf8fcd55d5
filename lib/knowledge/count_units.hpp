// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// What is counted: a noun after a figure, with words that may make the kind more precise.
struct CountUnit {
    std::string_view words; ///< as `exact_key` gives them
    CountKind kind;
    bool people = false; ///< the noun counts cases of illness: words behind it decide which
};

/// Longer nouns stand before those they begin with. Source: quantities table; usage.
inline constexpr std::array count_units = {
    CountUnit{"ca tử vong", CountKind::death},
    CountUnit{"ca khỏi bệnh", CountKind::recovery},
    CountUnit{"ca bệnh", CountKind::case_},
    CountUnit{"ca mắc", CountKind::case_},
    CountUnit{"ca nhiễm", CountKind::case_},
    CountUnit{"ca dương tính", CountKind::case_},
    CountUnit{"ca nặng", CountKind::case_},
    CountUnit{"ca cộng đồng", CountKind::case_},
    CountUnit{"ca nghi", CountKind::case_},
    CountUnit{"ca", CountKind::case_, true},
    CountUnit{"trường hợp tử vong", CountKind::death},
    CountUnit{"trường hợp dương tính", CountKind::case_},
    CountUnit{"trường hợp mắc", CountKind::case_},
    CountUnit{"trường hợp nhiễm", CountKind::case_},
    CountUnit{"trường hợp khỏi bệnh", CountKind::recovery},
    CountUnit{"trường hợp tiếp xúc", CountKind::contact},
    CountUnit{"trường hợp", CountKind::other, true},
    CountUnit{"bệnh nhân tử vong", CountKind::death},
    CountUnit{"bệnh nhân", CountKind::case_, true},
    CountUnit{"người tử vong", CountKind::death},
    CountUnit{"người chết", CountKind::death},
    CountUnit{"người nhiễm", CountKind::case_},
    CountUnit{"người mắc", CountKind::case_},
    CountUnit{"người khỏi bệnh", CountKind::recovery},
    CountUnit{"người bị thương", CountKind::person},
    CountUnit{"người", CountKind::person, true},
    CountUnit{"trẻ em", CountKind::person, true},
    CountUnit{"trẻ", CountKind::person, true},
    CountUnit{"cán bộ", CountKind::person},
    CountUnit{"công nhân", CountKind::person},
    CountUnit{"lao động", CountKind::person},
    CountUnit{"học sinh", CountKind::person},
    CountUnit{"sinh viên", CountKind::person},
    CountUnit{"giáo viên", CountKind::person},
    CountUnit{"đảng viên", CountKind::person},
    CountUnit{"đại biểu", CountKind::person},
    CountUnit{"hộ", CountKind::household},
    CountUnit{"gia đình", CountKind::household},
    CountUnit{"ngôi nhà", CountKind::other},
    CountUnit{"căn nhà", CountKind::other},
    CountUnit{"nhà", CountKind::other},
    CountUnit{"ổ dịch", CountKind::place},
    CountUnit{"xã", CountKind::place},
    CountUnit{"phường", CountKind::place},
    CountUnit{"thị trấn", CountKind::place},
    CountUnit{"huyện", CountKind::place},
    CountUnit{"tỉnh", CountKind::place},
    CountUnit{"thôn", CountKind::place},
    CountUnit{"doanh nghiệp", CountKind::other},
    CountUnit{"suất quà", CountKind::other},
    CountUnit{"vnđ", CountKind::money},
    CountUnit{"mẫu xét nghiệm", CountKind::test},
    CountUnit{"mẫu bệnh phẩm", CountKind::test},
    CountUnit{"mẫu", CountKind::test},
    CountUnit{"test", CountKind::test},
    CountUnit{"liều vắc xin", CountKind::dose},
    CountUnit{"liều", CountKind::dose},
    CountUnit{"mũi vắc xin", CountKind::dose},
    CountUnit{"mũi", CountKind::dose},
    CountUnit{"chốt", CountKind::place},
    CountUnit{"điểm đen", CountKind::place},
    CountUnit{"điểm", CountKind::place},
    CountUnit{"trạm", CountKind::place},
    CountUnit{"khu cách ly", CountKind::place},
    CountUnit{"cơ sở", CountKind::place},
    CountUnit{"con", CountKind::other},
    CountUnit{"kg", CountKind::other},
    CountUnit{"tấn", CountKind::other},
    CountUnit{"ha", CountKind::other},
    CountUnit{"km", CountKind::other},
    CountUnit{"lít", CountKind::other},
    CountUnit{"vụ", CountKind::other},
    CountUnit{"sự cố", CountKind::other},
    CountUnit{"dự án", CountKind::other},
    CountUnit{"máy chủ", CountKind::other},
    CountUnit{"đồng", CountKind::money},
    CountUnit{"đ", CountKind::money},
    CountUnit{"usd", CountKind::money},
};

/// Words behind "ca", "trường hợp", "bệnh nhân" that say what kind of case it is.
struct CaseCue {
    std::string_view words;
    CountKind kind;
};

inline constexpr std::array case_cues = {
    CaseCue{"tử vong", CountKind::death},
    CaseCue{"khỏi bệnh", CountKind::recovery},
    CaseCue{"khỏi", CountKind::recovery},
    CaseCue{"xuất viện", CountKind::recovery},
    CaseCue{"đã khỏi", CountKind::recovery},
    CaseCue{"đã điều trị khỏi", CountKind::recovery},
    CaseCue{"được điều trị khỏi", CountKind::recovery},
    CaseCue{"dương tính", CountKind::case_},
    CaseCue{"mắc", CountKind::case_},
    CaseCue{"nhiễm", CountKind::case_},
    CaseCue{"f1", CountKind::contact},
    CaseCue{"tiếp xúc", CountKind::contact},
};

/// Words that end the noun phrase of a count, as `exact_key` gives them. Source: usage.
inline constexpr std::array count_noun_ends = std::to_array<std::string_view>(
    {"tại",  "trước", "sau",   "qua",  "đối",   "cùng", "nên", "trên", "ở",    "trong", "của",  "để",
     "được", "có",    "bị",    "là",   "và",    "từ",   "đến", "cho",  "mỗi",  "đã",    "đang", "cần",
     "phải", "về",    "thuộc", "do",   "nhằm",  "khi",  "nếu", "theo", "vào",  "tăng",  "giảm", "chiếm",
     "đạt",  "so",    "trở",   "chưa", "không", "sẽ",   "này", "với",  "hoặc", "tham",  "như",  "gồm"});

/// Words before a figure that bound or blur it, as `exact_key` gives them.
struct Comparator {
    std::string_view words;
    enum class Bound { low, high, about } bound;
};

inline constexpr std::array comparators = {
    Comparator{"hơn", Comparator::Bound::low},      Comparator{"trên", Comparator::Bound::low},
    Comparator{"ít nhất", Comparator::Bound::low},  Comparator{"tối thiểu", Comparator::Bound::low},
    Comparator{"từ", Comparator::Bound::low},       Comparator{"gần", Comparator::Bound::high},
    Comparator{"dưới", Comparator::Bound::high},    Comparator{"không quá", Comparator::Bound::high},
    Comparator{"quá", Comparator::Bound::high},     Comparator{"tối đa", Comparator::Bound::high},
    Comparator{"khoảng", Comparator::Bound::about}, Comparator{"xấp xỉ", Comparator::Bound::about},
    Comparator{"ước", Comparator::Bound::about},    Comparator{"chừng", Comparator::Bound::about},
};

} // namespace chithi
