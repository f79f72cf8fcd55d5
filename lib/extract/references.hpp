// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <optional>
#include <vector>

namespace chithi {

/// A cited document, with the range its number and date stand in.
struct FoundReference {
    Reference fact;
    Range range;
};

/// The documents that a passage names by number: "Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị",
/// "Kế hoạch 204/KH-UBND", "Công điện số 1409"; of several numbers that share one kind each is one. Laws that are
/// named without a number are none. Source: decree 30/2020/NĐ-CP on citation; Party guidance 36-HD/VPTW.
/// A day without a year is the last such day up to `issued`, the day of this document, where that is known.
[[nodiscard]] std::vector<FoundReference> read_references(const Passage& passage,
                                                          std::optional<Day> issued = std::nullopt);

} // namespace chithi
