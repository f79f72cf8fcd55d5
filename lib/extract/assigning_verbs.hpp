// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/predicates.hpp"

namespace chithi {

/// The verb of the table at word `at`, null for none: "giao ban" and "giao thông" are none.
[[nodiscard]] const AssigningVerb* any_verb_at(const Passage& passage, std::size_t at);

/// The verb that hands out work at word `at`, null for none: in "theo đề nghị của" and "đã giao" it does not.
[[nodiscard]] const AssigningVerb* assigning_verb_at(const Passage& passage, std::size_t at);

} // namespace chithi
