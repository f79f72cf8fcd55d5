// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"

/// What the words at one place mean for the name of an actor. Each asks tables only.
namespace chithi {

/// The words before a name ("các", "mọi", "một"): how many stand at `at`.
[[nodiscard]] std::size_t openers_at(const Passage& passage, std::size_t at);

/// The head of a name ("Sở", "Ủy ban", "cơ quan"): how many words it has, 0 where none stands at `at`.
[[nodiscard]] std::size_t head_at(const Passage& passage, std::size_t at);

/// Whether "cấp" at word `at` gives out a figure of something ("Cấp 300 suất quà") and names no level.
[[nodiscard]] bool gives_out(const Passage& passage, std::size_t at);

/// The words of a verb or a place of which several are bodies ("tổ chức" in "các tổ chức"); 0 for none.
[[nodiscard]] std::size_t plural_body_at(const Passage& passage, std::size_t at);

/// Whether the head at `at` is a place ("huyện"), or a group without a name of its own ("địa phương").
[[nodiscard]] bool is_place_head(const Passage& passage, std::size_t at);
[[nodiscard]] bool is_group_head(const Passage& passage, std::size_t at);

/// Whether the head at `at` is one of people ("học sinh").
[[nodiscard]] bool is_person_head(const Passage& passage, std::size_t at);

/// Whether an opening word stands among words [first, end): "của các cơ quan".
[[nodiscard]] bool names_several(const Passage& passage, std::size_t first, std::size_t end);

/// Whether a name begins at `at`, behind any opening words.
[[nodiscard]] bool begins_actor(const Passage& passage, std::size_t at);

/// Whether the words at `at` begin a predicate that gives work. A capital never does, so that "Sở Xây dựng" and "Ban
/// Tổ chức" stay whole.
[[nodiscard]] bool begins_predicate(const Passage& passage, std::size_t at);

/// Whether a modal word stands at `at` ("phải", "có trách nhiệm").
[[nodiscard]] bool begins_modal(const Passage& passage, std::size_t at);

/// Whether "không" stands at `at` and forbids something, the verb known or not ("Cảng vụ không cấp lệnh …"): it does
/// not where it says what is missing or what somebody fails to do, nor in "Người không đeo khẩu trang bị phạt".
[[nodiscard]] bool forbids(const Passage& passage, std::size_t at, std::size_t limit);

/// How many words of the table of predicates stand at `at`, whatever their capitals.
[[nodiscard]] std::size_t predicate_words(const Passage& passage, std::size_t at);

/// Whether the name that begins at word `head` is complete before word `at`: its last word is a level or the place of
/// one ("Công an tỉnh", "UBND huyện Hòa Vang"), its last words are a place ("Đồn Biên phòng Cửa Lân"), or its field
/// is a known one ("Sở Y tế"). A lower-case word behind it that no name goes on with begins a predicate, whether the
/// tables know it or not.
[[nodiscard]] bool is_complete_name(const Passage& passage, std::size_t head, std::size_t at);

} // namespace chithi
