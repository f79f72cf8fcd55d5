// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/translated.hpp"
#include <array>

/// The words around what documents say, in text for people. Keys beside a document take eight columns at most.
namespace chithi::tools {

inline constexpr std::array vietnamese_results = {
    // ---- A document
    Translated{"issuer", "ban hành"},
    Translated{"issued", "ngày"},
    Translated{"subject", "về việc"},
    Translated{"to", "kính gửi"},
    Translated{"file", "tệp"},
    Translated{"appendix", "phụ lục"},
    Translated{"1 paragraph", "1 đoạn"},
    Translated{"{} paragraphs", "{} đoạn"},
    Translated{"signed", "ký"},
    Translated{"copies", "nơi nhận"},
    Translated{"info", "lưu ý"},
    Translated{"warning", "cảnh báo"},
    Translated{"error", "lỗi"},
    Translated{"cites", "dẫn"},
    Translated{"cited by", "được dẫn"},
    Translated{"implements", "thực hiện"},
    Translated{"amends", "sửa đổi"},
    Translated{"replaces", "thay thế"},

    // ---- Who does it
    Translated{"lead", "chủ trì"},
    Translated{"coordinate", "phối hợp"},
    Translated{"directed", "được chỉ đạo"},
    Translated{" (from {})", " (từ {})"},
    Translated{"heading", "đề mục"},
    Translated{"parent", "mục cấp trên"},
    Translated{"lead_in", "câu dẫn"},
    Translated{"addressees", "kính gửi"},

    // ---- By when
    Translated{"by {}", "hạn {}"},
    Translated{"before {}", "trước {}"},
    Translated{"by {} ({})", "hạn {} ({})"},
    Translated{"before {} ({})", "trước {} ({})"},
    Translated{"{} (next {}, {})", "{} (lần tới {}, {})"},
    Translated{"due {}", "hạn {}"},
    Translated{"today", "hôm nay"},
    Translated{"tomorrow", "ngày mai"},
    Translated{"in {} days", "còn {} ngày"},
    Translated{"1 day overdue", "quá hạn 1 ngày"},
    Translated{"{} days overdue", "quá hạn {} ngày"},

    // ---- Why a task is listed
    Translated{"from: {}", "từ: {}"},
    Translated{"why: {}", "vì sao: {}"},
    Translated{"also in: {}", "cũng có trong: {}"},
    Translated{"also in: {}; and {} more", "cũng có trong: {}; và {} bản khác"},
    Translated{"another name of {}", "tên khác của {}"},
    Translated{"{} is the same desk", "{} cùng một đầu mối"},
    Translated{"merged in 2025: {}", "sáp nhập năm 2025: {}"},
    Translated{"a group that it belongs to", "nhóm có đơn vị trong đó"},
    Translated{"the document was sent to it, and the task names nobody",
               "văn bản gửi cho đơn vị, và nhiệm vụ không nêu ai"},

    // ---- Lists
    Translated{"tasks  next due    addressee", " việc  hạn gần     đơn vị"},
    Translated{"parts  documents  {}", "  mục    văn bản  {}"},
    Translated{"kind", "loại"},
    Translated{"year", "năm"},
    Translated{"(none)", "(không rõ)"},
    Translated{"+{} in it", "+{} trong đó"},
    Translated{"+{} alike", "+{} giống"},

    // ---- What an index holds
    Translated{"documents", "văn bản"},
    Translated{"versions", "bản cũ"},
    Translated{"files", "tệp"},
    Translated{"parts", "mục"},
    Translated{"deadlines", "hạn"},
    Translated{"assignees", "lượt giao việc"},
    Translated{"citations", "lượt dẫn"},
    Translated{"given", "có dữ kiện đặt bằng tay"},
};

} // namespace chithi::tools
