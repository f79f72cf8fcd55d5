// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"

/// Verbs that belong to the name of an actor: its business ("cơ quan quản lý thị trường"), or what it is there for
/// ("cơ quan có thẩm quyền cấp giấy phép").
namespace chithi {

/// Where the words of business end that begin at `at`, right behind the head that begins at `head`; `at` where none
/// do. Of two verbs the first is the business and the second the task. Reads no further than `limit`.
[[nodiscard]] std::size_t behind_business(const Passage& passage, std::size_t head, std::size_t at,
                                          std::size_t limit);

/// Where the clause ends that says whose the bodies before it are and begins at `at`: "… do Sở Y tế trực tiếp quản
/// lý"; `at` where none does.
[[nodiscard]] std::size_t behind_owner(const Passage& passage, std::size_t at, std::size_t limit);

/// Whether the verb at `at` says what the name before it, whose head is [head, head_end), is there for: it follows
/// "có thẩm quyền", "các dự án" or a verb with a capital that is all of the name so far ("Trung tâm Ứng cứu khẩn
/// cấp …", but not "Sở Xây dựng"), and the task comes behind it.
[[nodiscard]] bool is_purpose(const Passage& passage, std::size_t head, std::size_t head_end, std::size_t at,
                              std::size_t limit);

} // namespace chithi
