// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <optional>
#include <string_view>

namespace chithi {

/// Days from the first to the last one, both included; an end that is not set is open.
struct DayRange {
    std::optional<Day> first;
    std::optional<Day> last;
};

/// Reads "2021", "2021-08", "8/2021", "2021-08-25", "25/8/2021", or two of them with ".." between, of which one may
/// be left out: from the first day of the one to the last day of the other. Nothing where it is none of these; the
/// first day may stand behind the last one.
[[nodiscard]] std::optional<DayRange> day_range(std::string_view text);

} // namespace chithi
