// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/date_shapes.hpp"

namespace chithi {

/// "Tết Nguyên đán Nhâm Dần 2022", "Tết Nguyên đán năm 2022", "Tết Nguyên đán Nhâm Dần": the first day of the lunar
/// year, by the table of lib/knowledge. A year that only its stem and branch name is the nearest one to that of the
/// document, `issued_year` (0: not known); `named_only` tells.
struct Feast {
    DateShape shape;
    bool named_only = false;
};
[[nodiscard]] std::optional<Feast> feast_at(const Passage& passage, std::size_t at, int issued_year);

/// Whether "năm" and a stem and branch stand at word `at`: the day before them is one of the lunar calendar
/// ("30/12 năm Kỷ Sửu"), which no table here turns into another.
[[nodiscard]] bool is_lunar_year_at(const Passage& passage, std::size_t at);

} // namespace chithi
