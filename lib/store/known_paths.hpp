// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <cstdint>
#include <string_view>

/// Documents go by the path of a file in which they still are.
namespace chithi {

/// Of the documents of `source`, those that go by the path `gone` go by the first of its other files.
void leave_path(const Connection& connection, std::int64_t source, std::string_view gone);

/// The same for all documents whose path is that of no file of theirs; those without any file keep theirs.
void leave_unknown_paths(const Connection& connection);

} // namespace chithi
