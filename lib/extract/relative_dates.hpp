// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/date_shapes.hpp"

namespace chithi {

/// Whether a date that is not written out may begin with a word: asked first, of every word of a
/// document.
[[nodiscard]] bool may_begin_relative(const Passage& passage, std::size_t at);

/// A date counted from the day of the document: "hôm nay", "tuần tới", "cuối năm nay", "thứ Sáu tuần này", "ngày 20
/// tháng này". Its `known` days are set. `issued` is that day.
[[nodiscard]] std::optional<DateShape> relative_date_at(const Passage& passage, std::size_t at, Day issued);

/// "kể từ ngày ký": the words behind "kể từ", where they are no part of a term ("trong vòng 10 ngày kể từ ngày ký").
[[nodiscard]] std::optional<DateShape> issue_day_at(const Passage& passage, std::size_t at, Day issued);

/// "báo cáo trong ngày": "trong ngày" or "ngay trong ngày" without a date behind it, where a verb of reporting or
/// settling stands before it in its clause, and nothing that makes it a rate.
[[nodiscard]] std::optional<DateShape> same_day_at(const Passage& passage, std::size_t at, Day issued);

/// A span of which one end is the day of the document: "từ nay đến cuối năm", "từ đầu năm đến nay", "đến nay", whose
/// start is not known.
struct OpenSpan {
    std::size_t first = 0;
    std::size_t end = 0;
    std::optional<Day> start;
    Day last;
};
[[nodiscard]] std::optional<OpenSpan> open_span_at(const Passage& passage, std::size_t at, Day issued);

/// How many words from `at` on say up to when ("đến", "cho tới", a dash), 0 for none.
[[nodiscard]] std::size_t words_until(const Passage& passage, std::size_t at);

/// How many words from `at` on name the document's own day ("ngày ký", "khi ban hành Chỉ thị này"), 0 for none; that
/// of another thing ("ngày ký hợp đồng") is none.
[[nodiscard]] std::size_t issue_day_words_at(const Passage& passage, std::size_t at);

/// "sau 10 ngày kể từ ngày ký" behind "có hiệu lực": the day from which the document holds.
[[nodiscard]] std::optional<DateShape> effect_day_at(const Passage& passage, std::size_t at, Day issued);

} // namespace chithi
