// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/segment_reader.hpp"
#include <optional>
#include <vector>

namespace chithi {

/// Reads the rows of a table whose columns have headings that say whose role stands below them ("Cơ quan chủ trì",
/// "Cơ quan phối hợp"): each cell of such a column is a list of names, known to the tables or not.
class RoleColumns {
public:
    /// Reads one more paragraph: a row is told by its cell marks ("|"), and the heading row comes first. Gives each
    /// name to `take`. Whether it was a row of such a table.
    bool read(const Passage& passage, const TakeName& take);

private:
    std::vector<std::optional<Role>> roles_; ///< one for each column; empty outside of a table
};

} // namespace chithi
