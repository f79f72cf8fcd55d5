// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace chithi::tools {

/// All bytes of a file, a FIFO or, for "-", of standard input. Throws Error `io`, also for more than 256 MiB and for
/// a file that changes meanwhile.
[[nodiscard]] std::string read_input(const std::string& path);

} // namespace chithi::tools
