// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <vector>

namespace chithi {

/// Days and hours that a passage writes and that no calendar and no clock has ("ngày 31/02/2022", "25 giờ ngày
/// 30/8"): warnings, for a fact cannot be made of them. Figures without "ngày" need a year to be days.
[[nodiscard]] std::vector<Diagnostic> impossible_days(const Passage& passage);

} // namespace chithi
