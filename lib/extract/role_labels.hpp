// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/segment_reader.hpp"
#include <optional>

namespace chithi {

/// Reads lines of a plan, "Cơ quan chủ trì: Sở Y tế; phối hợp: các nghệ sĩ, nghệ nhân.", from word `at` on and no
/// further than `limit`. What stands behind such a label is a list of names, known to the tables or not. The word
/// behind all that was read; `at` where no label stands.
[[nodiscard]] std::size_t read_labels(const Passage& passage, std::size_t at, std::size_t limit,
                                      const TakeName& take);

/// The role that words [first, end) are the label of ("Cơ quan phối hợp"); nothing where they are none.
[[nodiscard]] std::optional<Role> role_of_label(const Passage& passage, std::size_t first, std::size_t end);

} // namespace chithi
