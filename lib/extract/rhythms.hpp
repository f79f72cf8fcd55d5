// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/recurrences.hpp"
#include <optional>
#include <string>

namespace chithi {

/// How often something recurs, in words [first, end): "hằng tháng", "03 tháng một lần", "6 tháng, hằng năm" (two).
struct Rhythm {
    std::size_t first = 0;
    std::size_t end = 0;
    std::string rule;                    ///< the beginning of an RRULE
    const RecurringUnit* unit = nullptr; ///< null for one in the months of a quarter
    bool said = false;    ///< "hằng" or "mỗi" stands there: not only in a list or with "một lần"
    bool counted = false; ///< it says how many times: "03 tháng một lần", "02 lần/năm"
};

/// The rhythm at a word. `listed`: one ended right before, so that a unit alone goes on with it.
[[nodiscard]] std::optional<Rhythm> rhythm_at(const Passage& passage, std::size_t at, bool listed);

} // namespace chithi
