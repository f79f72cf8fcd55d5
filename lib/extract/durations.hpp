// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "knowledge/time_units.hpp"
#include <optional>

namespace chithi {

/// A span of time in words [first, end): "05 (năm) ngày làm việc", "mười lăm ngày", "nửa tháng".
struct Duration {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t count = 0;
    TimeUnit unit = TimeUnit::day;
};

/// The span of time that begins at word `at`.
[[nodiscard]] std::optional<Duration> duration_at(const Passage& passage, std::size_t at);

} // namespace chithi
