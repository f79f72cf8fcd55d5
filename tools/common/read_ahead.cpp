// SPDX-License-Identifier: Apache-2.0
#include "common/read_ahead.hpp"

#include "common/input.hpp"
#include <algorithm>
#include <filesystem>
#include <thread>

namespace chithi::tools {

namespace {

constexpr std::size_t most_bytes = 32 << 20;
constexpr unsigned most_threads = 8; // the one writer keeps no more than a few busy

std::size_t files_ahead() {
    static const std::size_t count = std::clamp(std::thread::hardware_concurrency(), 2U, most_threads);
    return count;
}

std::size_t size_of(const std::string& path) {
    std::error_code error; // of a FIFO, or of what is not there: reading will tell
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : static_cast<std::size_t>(size);
}

Parsed read_and_parse(const std::string& path, const ParseOptions& reading) {
    Parsed parsed{path, read_input(path), {}};
    parsed.document = parse(parsed.bytes, path, reading);
    return parsed;
}

} // namespace

ReadAhead::ReadAhead(std::vector<std::string> paths, ParseOptions reading)
    : paths_(std::move(paths)), reading_(std::move(reading)) {
    begin_more();
}

void ReadAhead::begin_more() {
    while (begun_ < paths_.size() && ahead_.size() < files_ahead()) {
        const std::string& path = paths_[begun_];
        const std::size_t bytes = size_of(path);
        if (!ahead_.empty() && bytes_ahead_ + bytes > most_bytes) return;
        ahead_.push_back({path, bytes, std::async(std::launch::async, read_and_parse, path, reading_)});
        bytes_ahead_ += bytes;
        ++begun_;
    }
}

Parsed ReadAhead::next() {
    Begun first = std::move(ahead_.front());
    ahead_.pop_front();
    bytes_ahead_ -= first.bytes;
    begin_more();
    return first.parsed.get();
}

} // namespace chithi::tools
