// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/number_key.hpp"
#include <chithi/store.hpp>
#include <compare>
#include <optional>
#include <string>

namespace chithi {

/// What names a paper wherever a copy of it lies: the PDF with the stamp, the DOCX it was printed from.
struct PaperName {
    std::string number; ///< its number_key
    std::string issuer; ///< empty where it is not known
    Day issued;

    friend auto operator<=>(const PaperName&, const PaperName&) = default;
};

/// Nothing where number or date is not known: other papers of the same number cannot be told from copies then.
[[nodiscard]] inline std::optional<PaperName> paper_name(const std::optional<std::string>& number,
                                                         const std::optional<std::string>& issuer,
                                                         const std::optional<Day>& issued) {
    if (!number || !issued) return std::nullopt;
    return PaperName{number_key(*number), issuer.value_or(""), *issued};
}

} // namespace chithi
