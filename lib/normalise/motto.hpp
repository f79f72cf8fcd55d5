// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace chithi {

/// Whether `line` is the motto of the State or of the Party and nothing else: whole, both its lines in one, or a
/// piece of some words; a letter or two may be wrong. A sentence that names the Party is none.
[[nodiscard]] bool is_motto(std::string_view line);

/// Whether `line`, in capitals, is the name of an organisation that has it where others have a motto: "ĐOÀN TNCS HỒ
/// CHÍ MINH". It may as well be the name of a body; only its place tells.
[[nodiscard]] bool is_organisation_motto(std::string_view line);

/// Whether a motto stands somewhere in `line`, as where two columns share it.
[[nodiscard]] bool holds_motto(std::string_view line);

/// Whether a motto begins `line`.
[[nodiscard]] bool begins_with_motto(std::string_view line);

/// Whether `line` is a piece of a motto too short to be told from a name ("VIỆT NAM"): it counts below a motto.
[[nodiscard]] bool ends_motto(std::string_view line);

} // namespace chithi
