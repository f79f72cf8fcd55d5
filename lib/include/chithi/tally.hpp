// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <chithi/print.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace chithi {

/// A file that is not in the index, and why.
struct Refusal {
    std::string path;
    Message reason;
};

/// Within how many days from today a deadline is soon.
inline constexpr int soon_days = 7;

/// What an ingest did, in files and in what stood in them.
struct Tally {
    std::size_t added = 0;
    std::size_t changed = 0; ///< took the place of what the file held before
    std::size_t unchanged = 0;
    std::size_t vanished = 0; ///< known files that are no longer there
    std::size_t refused = 0;  ///< held no text
    std::size_t unreadable = 0;
    std::size_t documents = 0; ///< in what was added or changed
    std::size_t requirements = 0;
    std::size_t tasks = 0;
    std::size_t due_soon = 0; ///< deadlines with a day, from today to `soon_days` later
    std::vector<Refusal> refusals;
};

/// The tally as a sentence or as an object, with the refused files and their reasons; ends in a line feed. An object
/// is in English.
[[nodiscard]] CHITHI_EXPORT std::string print_tally(const Tally& tally, Format format,
                                                    const Translation& translation = {});

/// One refused file as a line for a log: path, tab, reason in English, line feed. A tab, line feed or backslash in
/// either is written \t, \n or \\, so that a line is a file.
[[nodiscard]] CHITHI_EXPORT std::string refusal_line(const Refusal& refusal);

} // namespace chithi
