// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <cstddef>
#include <string>

namespace chithi::tools {

/// What an ingest did, in files and in what stood in them.
struct Tally {
    std::size_t added = 0;
    std::size_t changed = 0; ///< took the place of what the file held before
    std::size_t unchanged = 0;
    std::size_t vanished = 0; ///< known files that are no longer there
    std::size_t refused = 0;  ///< held no text
    std::size_t unreadable = 0;
    std::size_t requirements = 0; ///< in what was added or changed
    std::size_t tasks = 0;
};

/// The tally as a sentence or as an object, which ends in a line feed.
[[nodiscard]] std::string print_tally(const Tally& tally, Format format);

} // namespace chithi::tools
