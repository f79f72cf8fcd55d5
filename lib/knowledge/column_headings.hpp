// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// What stands above the columns of a table of tasks, and in them. All as `exact_key` gives them; the headings that
/// say whose role stands below are `role_labels` of predicates.hpp. Source: annexes of plans of State and Party
/// bodies.
namespace chithi {

struct ColumnHeading {
    std::string_view words;
    enum class Sort {
        number,  ///< counts the rows
        task,    ///< what is to be done: no row is without it
        time,    ///< by when
        outcome, ///< what comes of it, what it costs, where it is done
        note,    ///< anything else, mostly empty
        unknown  ///< a heading that is not in the table
    } sort;
};

inline constexpr std::array column_headings = {
    ColumnHeading{"tt", ColumnHeading::Sort::number},
    ColumnHeading{"stt", ColumnHeading::Sort::number},
    ColumnHeading{"số tt", ColumnHeading::Sort::number},
    ColumnHeading{"số thứ tự", ColumnHeading::Sort::number},
    ColumnHeading{"t.t", ColumnHeading::Sort::number},
    ColumnHeading{"t/t", ColumnHeading::Sort::number},
    ColumnHeading{"nội dung", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung công việc", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung nhiệm vụ", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung, nhiệm vụ", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung thực hiện", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung hoạt động", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung triển khai", ColumnHeading::Sort::task},
    ColumnHeading{"nội dung chỉ đạo", ColumnHeading::Sort::task},
    ColumnHeading{"nhiệm vụ", ColumnHeading::Sort::task},
    ColumnHeading{"nhiệm vụ cụ thể", ColumnHeading::Sort::task},
    ColumnHeading{"nhiệm vụ, giải pháp", ColumnHeading::Sort::task},
    ColumnHeading{"nhiệm vụ trọng tâm", ColumnHeading::Sort::task},
    ColumnHeading{"nhiệm vụ chủ yếu", ColumnHeading::Sort::task},
    ColumnHeading{"tên nhiệm vụ", ColumnHeading::Sort::task},
    ColumnHeading{"tên công việc", ColumnHeading::Sort::task},
    ColumnHeading{"tên đề án", ColumnHeading::Sort::task},
    ColumnHeading{"tên văn bản", ColumnHeading::Sort::task},
    ColumnHeading{"công việc", ColumnHeading::Sort::task},
    ColumnHeading{"đầu việc", ColumnHeading::Sort::task},
    ColumnHeading{"hoạt động", ColumnHeading::Sort::task},
    ColumnHeading{"hạng mục", ColumnHeading::Sort::task},
    ColumnHeading{"thời gian", ColumnHeading::Sort::time},
    ColumnHeading{"thời gian thực hiện", ColumnHeading::Sort::time},
    ColumnHeading{"thời gian hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"thời gian trình", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn thực hiện", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn báo cáo", ColumnHeading::Sort::time},
    ColumnHeading{"thời điểm hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn giải quyết", ColumnHeading::Sort::time},
    ColumnHeading{"thời hạn xử lý", ColumnHeading::Sort::time},
    ColumnHeading{"thời gian giải quyết", ColumnHeading::Sort::time},
    ColumnHeading{"hạn xử lý", ColumnHeading::Sort::time},
    ColumnHeading{"hạn hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"ngày hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"tiến độ", ColumnHeading::Sort::time},
    ColumnHeading{"tiến độ thực hiện", ColumnHeading::Sort::time},
    ColumnHeading{"tiến độ hoàn thành", ColumnHeading::Sort::time},
    ColumnHeading{"sản phẩm", ColumnHeading::Sort::outcome},
    ColumnHeading{"sản phẩm đầu ra", ColumnHeading::Sort::outcome},
    ColumnHeading{"sản phẩm dự kiến", ColumnHeading::Sort::outcome},
    ColumnHeading{"dự kiến sản phẩm", ColumnHeading::Sort::outcome},
    ColumnHeading{"kết quả", ColumnHeading::Sort::outcome},
    ColumnHeading{"kết quả đầu ra", ColumnHeading::Sort::outcome},
    ColumnHeading{"kết quả, sản phẩm", ColumnHeading::Sort::outcome},
    ColumnHeading{"kinh phí", ColumnHeading::Sort::outcome},
    ColumnHeading{"kinh phí dự kiến", ColumnHeading::Sort::outcome},
    ColumnHeading{"dự kiến kinh phí", ColumnHeading::Sort::outcome},
    ColumnHeading{"kinh phí thực hiện", ColumnHeading::Sort::outcome},
    ColumnHeading{"nguồn kinh phí", ColumnHeading::Sort::outcome},
    ColumnHeading{"địa điểm", ColumnHeading::Sort::outcome},
    ColumnHeading{"địa bàn", ColumnHeading::Sort::outcome},
    ColumnHeading{"đối tượng", ColumnHeading::Sort::outcome},
    ColumnHeading{"số lượng", ColumnHeading::Sort::outcome},
    ColumnHeading{"cấp trình", ColumnHeading::Sort::outcome},
    ColumnHeading{"cấp ban hành", ColumnHeading::Sort::outcome},
    ColumnHeading{"ghi chú", ColumnHeading::Sort::note},
};

/// How a cell opens that says when. Source: forms of dates.
inline constexpr std::array time_cell_openers = std::to_array<std::string_view>(
    {"trước",        "sau",          "ngày",      "tháng",     "quý",        "năm",      "từ",       "trong",
     "đến",          "chậm nhất",    "muộn nhất", "hằng",      "hàng tháng", "hàng quý", "hàng năm", "hàng tuần",
     "hàng ngày",    "thường xuyên", "định kỳ",   "tuần",      "hoàn thành", "xong",     "khi",      "theo kế hoạch",
     "theo tiến độ", "theo yêu cầu", "cả năm",    "giai đoạn", "đầu",        "cuối",     "giữa",     "kể từ",
     "ngay",         "không quá",    "suốt",      "đợt"});

} // namespace chithi
