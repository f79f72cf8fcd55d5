// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <chithi/store.hpp>
#include <string>

namespace chithi {

/// A connection to the index at `path`, made and migrated as open_store promises, with the tokenizer
/// and the ranking function registered.
[[nodiscard]] Connection open_index(const std::string& path, Access access, const Patience& patience = {});

/// The same to read, whatever older schema and tokenizer the index has.
[[nodiscard]] Connection open_to_check(const std::string& path);

/// The same to write, where there is an index, whatever tokenizer it has.
[[nodiscard]] Connection open_to_rebuild(const std::string& path, const Patience& patience = {});

/// A new index at `path`, in the place of whatever is there, that would not survive a crash: its pages are to be
/// copied. `size_of_pages`: bytes, as of the index they are copied to.
[[nodiscard]] Connection make_scratch_index(const std::string& path, std::int64_t size_of_pages);

} // namespace chithi
