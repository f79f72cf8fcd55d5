// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "split/rows.hpp"
#include <optional>

namespace chithi {

/// A row of a head that says where and when: "Hà Nội, ngày 11 tháng 02 năm 2014".
struct Dateline {
    Range place; ///< empty where none is named
    Range date;  ///< from "ngày" on, without what closes the row; its figures may be blank in a draft
    Range rest;  ///< what stands behind the date: the subject of a title in one row, or nothing
};

/// Reads `range` as a dateline; nothing where it is a sentence that holds a date ("Căn cứ Luật Đất đai ngày 29 tháng
/// 11 năm 2013;"): a place is named without figures of a number, without the name of a document, and opens no
/// preamble. Source: decree 30/2020/NĐ-CP, cell 4.
[[nodiscard]] std::optional<Dateline> dateline_of(const Text& text, Range range);

/// The byte of `view` at which the character stands that begins at byte `folded_at` of its `fold`.
[[nodiscard]] std::size_t unfolded(std::string_view view, std::string_view folded, std::size_t folded_at) noexcept;

} // namespace chithi
