// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <chithi/store.hpp>

namespace chithi {

/// The columns of the view `summaries` (as s) that make a DocumentSummary; they stand first in a SELECT.
inline constexpr const char* summary_columns =
    "s.id, s.path, s.kind, s.number, s.issuer, s.issuer_parent, "
    "s.subject, s.place, s.issued, s.requirements, "
    "EXISTS (SELECT 1 FROM documents AS o WHERE o.number_key = s.number_key "
    "AND o.key <> s.key) OR "
    "EXISTS (SELECT 1 FROM given AS o JOIN documents AS d ON d.key = o.document "
    "WHERE o.number_key = s.number_key AND o.document <> s.key AND d.number_key IS NULL)";
inline constexpr int summary_column_count = 11;

[[nodiscard]] inline DocumentSummary summary_of(const Statement& row) {
    return {.id = row.text(0),
            .path = row.text(1),
            .kind = row.text(2),
            .number = row.optional_text(3),
            .issuer = row.optional_text(4),
            .issuer_parent = row.optional_text(5),
            .subject = row.optional_text(6),
            .place = row.optional_text(7),
            .issued = row.optional_day(8),
            .requirements = static_cast<std::size_t>(row.integer(9)),
            .number_repeats = row.integer(10) != 0};
}

} // namespace chithi
