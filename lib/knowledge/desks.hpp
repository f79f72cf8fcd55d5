// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// Who heads a body: a task of the head is one of the body, and lies on the same desk. All as `exact_key` gives them.
namespace chithi {

/// Words before the name of a body that name its head.
struct BodyHeadWords {
    std::string_view words;
    std::string_view body; ///< what the body's name begins with where the words leave it out: "Bộ trưởng Tài chính"
};

/// Deputies are not here: they speak for themselves. Source: table of signing positions; usage.
inline constexpr std::array heads_of_bodies = {
    BodyHeadWords{"giám đốc", ""},
    BodyHeadWords{"tổng giám đốc", ""},
    BodyHeadWords{"chủ tịch", ""},
    BodyHeadWords{"bí thư", ""},
    BodyHeadWords{"thủ trưởng", ""},
    BodyHeadWords{"người đứng đầu", ""},
    BodyHeadWords{"lãnh đạo", ""},
    BodyHeadWords{"trưởng", ""},
    BodyHeadWords{"trưởng ban", "ban"},
    BodyHeadWords{"trưởng phòng", "phòng"},
    BodyHeadWords{"bộ trưởng", "bộ"},
    BodyHeadWords{"cục trưởng", "cục"},
    BodyHeadWords{"vụ trưởng", "vụ"},
    BodyHeadWords{"tổng cục trưởng", "tổng cục"},
    BodyHeadWords{"chi cục trưởng", "chi cục"},
    BodyHeadWords{"viện trưởng", "viện"},
    BodyHeadWords{"chánh án", ""},
    BodyHeadWords{"chánh văn phòng", "văn phòng"},
    BodyHeadWords{"chánh thanh tra", "thanh tra"},
    BodyHeadWords{"tổng thanh tra", "thanh tra"},
    BodyHeadWords{"thống đốc", ""},
    BodyHeadWords{"chủ nhiệm", ""},
    BodyHeadWords{"hiệu trưởng", ""},
    BodyHeadWords{"chỉ huy trưởng", ""},
};

/// Names that begin so and are a person's own office, not that of a body. Source: constitution 2013.
inline constexpr std::array own_offices = std::to_array<std::string_view>({"chủ tịch nước", "lãnh đạo đảng"});

/// Words before a name that say nothing of it, or that many are meant. Source: usage.
inline constexpr std::array persons_before = std::to_array<std::string_view>({"đồng chí", "các đồng chí", "đ c"});
inline constexpr std::array plurals_before =
    std::to_array<std::string_view>({"các", "những", "mọi", "mỗi", "từng", "cả", "tất cả", "toàn thể", "toàn bộ"});

} // namespace chithi
