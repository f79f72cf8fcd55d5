// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/store.hpp>
#include <optional>
#include <string>

namespace chithi::tools {

/// `path` from the root, without "." and "..", links left as they are: how the index knows a file.
[[nodiscard]] std::string absolute_path(const std::string& path);

/// How a file looks now; none where it is no regular file, or not there. One that was changed within the last two
/// seconds has no time: another change may leave it the same (as git holds it with its index).
[[nodiscard]] std::optional<FileStamp> stamp_of(const std::string& path);

/// Whether nothing has this path: a folder that cannot be read does not count as gone.
[[nodiscard]] bool is_gone(const std::string& path);

} // namespace chithi::tools
