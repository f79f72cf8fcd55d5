// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/terms.hpp"

namespace chithi {

/// The urgency of a passage that says at once: "ngay", "ngay lập tức" or "khẩn trương" right before or behind a
/// task's verb, in a part of a sentence that has none of `deadlines`. A passage has one at most.
[[nodiscard]] std::optional<FoundDeadline> read_urgency(const Passage& passage,
                                                        const std::vector<FoundDeadline>& deadlines);

} // namespace chithi
