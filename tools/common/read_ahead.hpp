// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <chithi/parse.hpp>
#include <cstddef>
#include <deque>
#include <future>
#include <string>
#include <vector>

namespace chithi::tools {

/// A file that was read and parsed.
struct Parsed {
    std::string path;
    std::string bytes;
    Document document;
};

/// Reads and parses files on a few threads, ahead of whoever takes them, and hands them out in order.
/// Memory stays bounded: a file is begun only while those ahead are few and small, or it is the only one.
class ReadAhead {
public:
    /// `reading` says how to read them all.
    ReadAhead(std::vector<std::string> paths, ParseOptions reading);

    [[nodiscard]] bool done() const noexcept { return ahead_.empty(); }

    /// The path of the file that `next` gives.
    [[nodiscard]] const std::string& path() const { return ahead_.front().path; }

    /// The next file. Throws Error `io` where it cannot be read; the one after it can still be taken.
    [[nodiscard]] Parsed next();

private:
    struct Begun {
        std::string path;
        std::size_t bytes;
        std::future<Parsed> parsed;
    };

    void begin_more();

    std::vector<std::string> paths_;
    ParseOptions reading_;
    std::size_t begun_ = 0; ///< how many of paths_
    std::size_t bytes_ahead_ = 0;
    std::deque<Begun> ahead_;
};

} // namespace chithi::tools
