// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// What a program may take; where it takes more, it is ended.
struct ProcessLimits {
    std::chrono::milliseconds time{};
    std::size_t memory = 0; ///< bytes of address space
    std::size_t output = 0; ///< bytes
};

/// What came of running a program.
struct Ran {
    enum class End {
        done,     ///< it ended by itself with status 0
        failed,   ///< with another status, or by a signal
        no_start, ///< it could not be started: the machine has no room, or the program no right to run
        too_slow, ///< it was ended at its limit of time
        too_much, ///< at its limit of output
    } end = End::no_start;
    std::string output;
    std::string complaints; ///< the beginning of what it wrote to standard error
};

/// Runs the program at `path` with `input` as a file that is its standard input, in the folder `scratch`, and waits
/// for its end. The program is confined (see confinement.hpp), gets no environment but PATH, HOME, TMPDIR and a
/// locale of UTF-8, and no descriptor but the standard three. When it ends, so does all that it started.
[[nodiscard]] Ran run_program(const std::string& path, const std::vector<std::string>& arguments,
                              std::string_view input, const std::string& scratch, const ProcessLimits& limits);

} // namespace chithi
