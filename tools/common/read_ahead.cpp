// SPDX-License-Identifier: Apache-2.0
#include "common/read_ahead.hpp"

#include "common/input.hpp"
#include <algorithm>
#include <thread>

namespace chithi::tools {

namespace {

constexpr std::size_t most_bytes = 32 << 20;
constexpr unsigned most_threads = 8; // the one writer keeps no more than a few busy

std::size_t files_ahead() {
    static const std::size_t count = std::clamp(std::thread::hardware_concurrency(), 2U, most_threads);
    return count;
}

// The stamp is taken first: a change while the file is read makes it look changed the next time.
Parsed read_and_parse(const FileToRead& file, const ParseOptions& reading) {
    Parsed parsed{file.path, file.known, stamp_of(file.path), {}, {}, {}};
    parsed.bytes = read_input(file.path);
    parsed.content = id_of(parsed.bytes);
    if (parsed.content != file.known) parsed.documents = parse_all(parsed.bytes, file.path, reading);
    return parsed;
}

} // namespace

ReadAhead::ReadAhead(std::vector<FileToRead> files, ParseOptions reading)
    : files_(std::move(files)), reading_(std::move(reading)) {
    begin_more();
}

void ReadAhead::begin_more() {
    while (begun_ < files_.size() && ahead_.size() < files_ahead()) {
        const FileToRead& file = files_[begun_];
        if (!ahead_.empty() && bytes_ahead_ + file.bytes > most_bytes) return;
        ahead_.push_back({file, std::async(std::launch::async, read_and_parse, file, reading_)});
        bytes_ahead_ += file.bytes;
        ++begun_;
    }
}

Parsed ReadAhead::next() {
    Begun first = std::move(ahead_.front());
    ahead_.pop_front();
    bytes_ahead_ -= first.file.bytes;
    begin_more();
    return first.parsed.get();
}

} // namespace chithi::tools
