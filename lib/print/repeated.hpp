// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string>

namespace chithi {

/// When a repeated duty falls due, as one says it: "hằng tháng, trước ngày 20, 17:00". Its own words for a rule that
/// is none we know.
[[nodiscard]] std::string repeated_text(const Deadline& deadline);

} // namespace chithi
