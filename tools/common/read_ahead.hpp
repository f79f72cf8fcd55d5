// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/stamp.hpp"
#include <chithi/document.hpp>
#include <chithi/parse.hpp>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <future>
#include <string>
#include <vector>

namespace chithi::tools {

/// A file to read, and the id of the content that it held before; empty where none is known.
struct FileToRead {
    std::string path;
    std::string known;
    std::uint64_t bytes = 0; ///< 0 of a FIFO, or of what is not there: reading will tell
};

/// A file that was read and, where it is not what was known, parsed.
struct Parsed {
    std::string path;
    std::string known;
    std::optional<FileStamp> stamp; ///< none of a FIFO
    std::string bytes;
    std::string content;             ///< id_of the bytes
    std::vector<Document> documents; ///< none where the content is the one that was known
};

/// Reads and parses files on a few threads, ahead of whoever takes them, and hands them out in order.
/// Memory stays bounded: a file is begun only while those ahead are few and small, or it is the only one.
class ReadAhead {
public:
    /// `reading` says how to read them all.
    ReadAhead(std::vector<FileToRead> files, ParseOptions reading);

    [[nodiscard]] bool done() const noexcept { return ahead_.empty(); }

    /// The file that `next` gives; there is one.
    [[nodiscard]] const FileToRead& file() const { return ahead_.front().file; }

    /// The next file. Throws Error `io` where it cannot be read; the one after it can still be taken.
    [[nodiscard]] Parsed next();

private:
    struct Begun {
        FileToRead file;
        std::future<Parsed> parsed;
    };

    void begin_more();

    std::vector<FileToRead> files_;
    ParseOptions reading_;
    std::size_t begun_ = 0; ///< how many of files_
    std::uint64_t bytes_ahead_ = 0;
    std::deque<Begun> ahead_;
};

} // namespace chithi::tools
