// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

/// The verb of the table at word `at`, null for none: "giao ban" and "giao thông" are none.
[[nodiscard]] const AssigningVerb* any_verb_at(const Passage& passage, std::size_t at);

/// The verb that hands out work at word `at`, null for none: in "theo đề nghị của" and "đã giao" it does not.
[[nodiscard]] const AssigningVerb* assigning_verb_at(const Passage& passage, std::size_t at);

/// Where the name begins behind "chỉ đạo", which ends before word `at`: behind manners and the verbs that share its
/// object ("chỉ đạo quyết liệt các …", "chỉ đạo, hướng dẫn và đôn đốc các …"); `at` where no name follows those.
[[nodiscard]] std::size_t behind_directing(const Passage& passage, std::size_t at);

} // namespace chithi
