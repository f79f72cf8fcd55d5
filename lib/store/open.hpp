// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <chithi/store.hpp>
#include <string>

namespace chithi {

/// A connection to the index at `path`, made and migrated as open_store promises, with the tokenizer
/// and the ranking function registered.
[[nodiscard]] Connection open_index(const std::string& path, Access access);

} // namespace chithi
