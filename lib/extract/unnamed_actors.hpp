// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/actors.hpp"

/// Names before a predicate or a colon that are given no work all the same, and names behind their work.
namespace chithi {

/// Whether something is given to who is named, up to word `end`: "Người lao động … được hỗ trợ 1.000.000 đồng".
[[nodiscard]] bool is_given_something(const Passage& passage, const Actor& actor, std::size_t end);

/// Whether who is named before the assigning verb at `verb` is to give work one day, and nobody is given any now: "…
/// để Ủy ban nhân dân tỉnh giao các địa phương". Looks no further back than word `first`.
[[nodiscard]] bool is_given_for_a_purpose(const Passage& passage, std::size_t verb, std::size_t first);

/// Whether a figure follows its colon: "Tỉnh Sơn La: 2.120 tấn gạo".
[[nodiscard]] bool is_row_of_figures(const Passage& passage, const Actor& actor, std::size_t end);

/// Whether it only passes the paper on, below its last item: "Văn phòng … thông báo đến các cơ quan biết, thực hiện."
[[nodiscard]] bool only_passes_on(const Passage& passage, const Actor& actor);

/// Whether it may be anybody: "Cá nhân hoặc tập thể nào …".
[[nodiscard]] bool names_nobody(const Passage& passage, const Actor& actor);

/// Whether it is the part somebody is to play: "Phân công cơ quan chủ trì thẩm tra".
[[nodiscard]] bool is_a_part_to_play(const Passage& passage, const Actor& actor);

/// Whether it is only some of the subject's own people, and no more of them is said: "Phân công cán bộ hướng dẫn …".
[[nodiscard]] bool names_nobody_of_his(const Passage& passage, const Actor& actor);

/// Whether the word at `at` names who does something: "do", or "cho" behind words that hand it over.
[[nodiscard]] bool names_doer_at(const Passage& passage, std::size_t at);

/// Whether who is named behind "do" or "được giao cho" is to do what opens the sentence at word `first`, and ends the
/// clause before `end`: "Việc kiểm đếm do Chi cục Thú y thực hiện."; not "Kiểm tra các công trình do Sở Xây dựng thực
/// hiện."
[[nodiscard]] bool is_to_carry_out(const Passage& passage, const Actor& actor, std::size_t first, std::size_t end);

} // namespace chithi
