// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <chithi/store.hpp>
#include <string>
#include <string_view>

namespace chithi::tools {

/// --db, bound to `path`.
[[nodiscard]] po::options_description index_option(std::string& path);

/// --wait: how long a tool that writes waits for another one. It then says so on standard error, once.
[[nodiscard]] po::options_description wait_option(Patience& patience, std::string_view tool);

/// Where the index is: `given` (of --db), else $CHITHI_DB, else chithi/index.db in $XDG_DATA_HOME or
/// ~/.local/share. Throws Error `usage` where none of them is known.
[[nodiscard]] std::string index_path(const std::string& given);

/// What `locate` takes: `typed`, or where that is a file that the index knows, perhaps with "#PART", the id of its
/// document. Throws Error `ambiguous` where the file holds several.
[[nodiscard]] std::string document_name(const Store& store, const std::string& typed);

/// The id of the document that `typed` names as `document_name` does. Throws Error `usage` for a part of one.
[[nodiscard]] std::string whole_document(const Store& store, const std::string& typed);

} // namespace chithi::tools
