// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace chithi::tools {

/// How much there is to do, or is done.
struct Work {
    std::size_t documents = 0;
    std::uint64_t bytes = 0; ///< 0 in all where bytes are not counted
};

/// "1204 of 10000  12.3 MB/s  1:05 left  incoming/chi-thi.txt" in less than `columns`: what does not fit is left out
/// of the beginning of the file's name. Where bytes are not counted, time goes by documents.
[[nodiscard]] std::string progress_line(const Work& done, const Work& all, std::chrono::duration<double> spent,
                                        const std::string& file, std::size_t columns);

/// A line on standard error that says how far the work is; none at all where that is no terminal.
class Progress {
public:
    explicit Progress(Work all);
    explicit Progress(std::size_t documents) : Progress(Work{documents, 0}) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress() { clear(); }

    /// Counts one more document of so many bytes, and shows it now and then, with the file that comes next.
    void step(std::uint64_t bytes = 0, const std::string& next = {});

    /// Takes the line away, before something else is written.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    Work all_;
    Work done_;
    bool terminal_;
    bool shown_ = false;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point next_;
};

} // namespace chithi::tools
