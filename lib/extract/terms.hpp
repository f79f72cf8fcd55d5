// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <vector>

namespace chithi {

/// A deadline and the words it was read from.
struct FoundDeadline {
    Deadline fact;
    Range range;
};

/// The terms of a passage: spans of time that name no day ("trong thời hạn 05 ngày làm việc kể từ ngày ký"). One that
/// runs from the document has its day, computed from `issued`, and "issued 2021-08-25" as basis; one that runs from
/// an event has no day, and the event's words as basis. Days are counted as the civil code of 2015 does (articles 146
/// to 148): the first one does not count, and a last day that is no working day moves to the next one. How long
/// something lasts ("cách ly trong 14 ngày") is no term.
[[nodiscard]] std::vector<FoundDeadline> read_terms(const Passage& passage, std::optional<Day> issued);

} // namespace chithi
