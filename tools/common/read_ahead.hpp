// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/stamp.hpp"
#include <chithi/document.hpp>
#include <chithi/parse.hpp>
#include <chithi/store.hpp>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
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
    std::uint64_t bytes = 0;
    std::string content;             ///< id_of the bytes
    std::vector<Document> documents; ///< none where the content is the one that was known, or they are in `prepared`

    /// Those of the documents that have text, where there are any and a store to prepare them.
    std::unique_ptr<const Prepared> prepared;
};

/// Leaves out documents in which there is no text.
void keep_those_with_text(std::vector<Document>& documents);

/// Reads, parses and prepares files on a few threads, ahead of whoever takes them, and hands them out in order.
/// Memory stays bounded: a file is begun only while those ahead, and the one that is being taken, are few
/// and small, or it is the only one.
class ReadAhead {
public:
    /// `reading` says how to read them all. `store`, which may be null, prepares them; it must live as long.
    ReadAhead(std::vector<FileToRead> files, ParseOptions reading, const Store* store);
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// Waits for the files that were begun.
    ~ReadAhead();

    [[nodiscard]] bool done() const noexcept { return taken_ == files_.size(); }

    /// The file that `next` gives; there is one.
    [[nodiscard]] const FileToRead& file() const { return files_[taken_]; }

    /// The next file. Throws Error `io` where it cannot be read; the one after it can still be taken.
    [[nodiscard]] Parsed next();

private:
    void work();
    [[nodiscard]] bool begin(std::packaged_task<Parsed()>& task);
    [[nodiscard]] bool may_begin() const noexcept;

    const std::vector<FileToRead> files_;
    const ParseOptions reading_;
    const Store* const store_;

    std::mutex lock_; // of what follows
    std::condition_variable changed_;
    std::size_t begun_ = 0; // how many of files_
    std::size_t taken_ = 0;
    std::uint64_t bytes_ahead_ = 0;
    std::exception_ptr failed_; // why no thread can go on
    std::deque<std::future<Parsed>> ahead_;
    bool stopped_ = false;

    std::vector<std::thread> workers_;
};

} // namespace chithi::tools
