// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chithi/document.hpp>
#include <string_view>

namespace chithi {

/// Words before a date that say what it is.
struct DateCue {
    std::string_view words; ///< as `exact_key` gives them
    DateRole role;
    bool quoted; ///< the words belong to the fact's text ("trước ngày 30/8"), unlike those of "tính đến"
    std::string_view source;
};

/// Longer cues stand before those that they end with.
inline constexpr std::array date_cues = {
    DateCue{"tính đến hết", DateRole::as_of, false, "dates table"},
    DateCue{"tính đến", DateRole::as_of, false, "dates table"},
    DateCue{"tính từ", DateRole::start, true, "usage"},
    DateCue{"đến hết", DateRole::end, true, "dates table"},
    DateCue{"chậm nhất là trước", DateRole::deadline, true, "usage"},
    DateCue{"chậm nhất là", DateRole::deadline, true, "dates table"},
    DateCue{"chậm nhất vào", DateRole::deadline, true, "usage"},
    DateCue{"chậm nhất", DateRole::deadline, true, "dates table"},
    DateCue{"chậm nhất đến", DateRole::deadline, true, "usage"},
    DateCue{"muộn nhất là", DateRole::deadline, true, "usage"},
    DateCue{"muộn nhất", DateRole::deadline, true, "usage"},
    DateCue{"hạn chót là", DateRole::deadline, true, "usage"},
    DateCue{"hạn chót", DateRole::deadline, true, "dates table"},
    DateCue{"hạn cuối", DateRole::deadline, true, "usage"},
    DateCue{"không quá", DateRole::deadline, true, "dates table"},
    DateCue{"thời hạn hoàn thành:", DateRole::deadline, true, "dates table"},
    DateCue{"thời hạn hoàn thành", DateRole::deadline, true, "dates table"},
    DateCue{"thời gian hoàn thành:", DateRole::deadline, true, "assignments table"},
    DateCue{"thời gian hoàn thành", DateRole::deadline, true, "assignments table"},
    DateCue{"hoàn thành vào", DateRole::deadline, true, "usage"},
    DateCue{"trước", DateRole::deadline, true, "dates table"},
    DateCue{"sau", DateRole::after, true, "dates table"},
    DateCue{"kể từ", DateRole::start, true, "dates table"},
    DateCue{"bắt đầu từ", DateRole::start, true, "usage"},
    DateCue{"từ", DateRole::start, true, "dates table"},
    DateCue{"đến", DateRole::end, true, "dates table"},
    DateCue{"tới", DateRole::end, true, "usage"},
    DateCue{"ngay trong", DateRole::deadline, true, "usage"},
    DateCue{"trong", DateRole::deadline, true, "dates table"},
    DateCue{"vào", DateRole::event, false, "usage"},
};

/// Parts of the day before a date; they belong to its text.
inline constexpr std::array parts_of_day = std::to_array<std::string_view>({
    "rạng sáng",
    "sáng",
    "trưa",
    "chiều",
    "tối",
    "đêm",
});

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

/// Words before a year that make it part of a name, not a date of its own.
inline constexpr std::array named_by_year = std::to_array<std::string_view>({
    "luật",
    "bộ luật",
    "hiến pháp",
    "pháp lệnh",
});

} // namespace chithi
