// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// What single rows of a document's head are, told by their words alone.
namespace chithi {

/// What stands before a subject: "V/v", "Về việc", "Trích yếu" — the bytes to leave out, 0 where nothing does.
[[nodiscard]] std::size_t subject_mark(std::string_view row);

/// Whether a row, as `fold` gives it, is a stamp: "HỎA TỐC", "(KHẨN)", "MẬT: 15".
[[nodiscard]] bool is_stamp(std::string_view folded);

/// "BỘ TRƯỞNG BỘ Y TẾ", and no word that begins what the paper is about or names another paper.
[[nodiscard]] bool names_only_body(std::string_view name);

/// "TAY NGUYEN REGIONAL HOSPITAL", "INDEPENDENCE - FREEDOM - HAPPINESS": in heads of two languages.
[[nodiscard]] bool is_in_english(std::string_view row);

/// Whether a row begins with the kind of a body: "SỞ Y TẾ", "Ủy ban nhân dân".
[[nodiscard]] bool names_body(std::string_view row);

} // namespace chithi
