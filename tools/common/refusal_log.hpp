// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/tally.hpp>
#include <cstdio>
#include <memory>
#include <string>

namespace chithi::tools {

/// A file that lists what was refused in one run, and nothing of runs before it.
class RefusalLog {
public:
    /// Begins the file at `path` anew; with an empty one there is no log. Throws Error `io`.
    explicit RefusalLog(const std::string& path);

    /// Adds a line, at once: it is there even where the program is killed. Throws Error `io`.
    void add(const Refusal& refusal) const;

private:
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };

    std::string path_;
    std::unique_ptr<std::FILE, Close> file_;
};

} // namespace chithi::tools
