// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <string>

namespace chithi::tools {

/// --db, bound to `path`.
[[nodiscard]] po::options_description index_option(std::string& path);

/// Where the index is: `given` (of --db), else $CHITHI_DB, else chithi/index.db in $XDG_DATA_HOME or
/// ~/.local/share. Throws Error `usage` where none of them is known.
[[nodiscard]] std::string index_path(const std::string& given);

} // namespace chithi::tools
