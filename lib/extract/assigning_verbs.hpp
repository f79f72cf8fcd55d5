// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/predicates.hpp"
#include <span>

namespace chithi {

/// The verb of the table at word `at`, null for none: "giao ban" and "giao thông" are none.
[[nodiscard]] const AssigningVerb* any_verb_at(const Passage& passage, std::size_t at);

/// The verb that hands out work at word `at`, null for none: in "theo đề nghị của" and "đã giao" it does not.
[[nodiscard]] const AssigningVerb* assigning_verb_at(const Passage& passage, std::size_t at);

/// Whether one of `phrases` ends right before word `at`.
[[nodiscard]] bool stands_before(const Passage& passage, std::size_t at, std::span<const std::string_view> phrases);

} // namespace chithi
