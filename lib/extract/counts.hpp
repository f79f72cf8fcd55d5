// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <chithi/document.hpp>
#include <vector>

namespace chithi {

/// What other extractors found in a passage, as far as counts depend on it.
struct CountSetting {
    /// A day up to which things are counted, with the words that say so.
    struct AsOf {
        Range range;
        Day day;
    };
    std::vector<Range> taken; ///< dates and numbers of documents: figures in them count nothing
    std::vector<Range> terms; ///< deadlines: stretches of time in them are no counts
    std::vector<AsOf> as_of;
};

struct FoundCounts {
    std::vector<Count> counts;
    std::vector<Diagnostic> diagnostics; ///< figures that are written in another country's way
};

/// The counted quantities of a passage: an amount with a noun of lib/knowledge/count_units.hpp, a share in per cent,
/// a sum of money, a figure said of a counted noun ("tổng số ca mắc là 12"), "gấp đôi", "chưa ghi nhận ca mắc".
/// Figures inside larger figures (24/24) and numbers of things (Điều 3, cấp độ 3) are none.
[[nodiscard]] FoundCounts read_counts(const Passage& passage, const CountSetting& setting);

} // namespace chithi
