// SPDX-License-Identifier: Apache-2.0
#include "common/read_ahead.hpp"

#include "common/input.hpp"
#include <algorithm>
#include <sys/resource.h>
#include <system_error>

namespace chithi::tools {

namespace {

constexpr unsigned most_threads = 8; // the one writer keeps no more than a few busy

// All wait for the writer in the end. Where there are few processors it must not wait for one of them.
constexpr int nicer_than_the_writer = 10;

// So many may wait that a commit, for which the writer stands still, does not make the readers stand still, too; what
// is prepared takes many times the bytes of a text. Large files, which take long, are read as many at once as
// threads.
constexpr std::size_t most_files_waiting = 160;
constexpr std::uint64_t most_bytes_waiting = 4 << 20;
constexpr std::uint64_t most_bytes_at_once = 32 << 20;

std::size_t count_threads() {
    static const std::size_t count = std::clamp(std::thread::hardware_concurrency(), 2U, most_threads);
    return count;
}

void prepare(Parsed& parsed, std::string_view bytes, const Store& store) {
    if (std::ranges::none_of(parsed.documents, has_text)) return;
    keep_those_with_text(parsed.documents);
    parsed.prepared = store.prepare(std::move(parsed.documents), bytes);
    parsed.documents.clear();
}

// The stamp is taken first: a change while the file is read makes it look changed the next time.
Parsed read_and_parse(const FileToRead& file, const ParseOptions& reading, const Store* store) {
    Parsed parsed{file.path, file.known, stamp_of(file.path), 0, {}, {}, {}};
    const std::string bytes = read_input(file.path);
    parsed.bytes = bytes.size();
    parsed.content = id_of(bytes);
    if (parsed.content == file.known) return parsed;
    parsed.documents = parse_all(bytes, file.path, reading);
    if (store != nullptr) prepare(parsed, bytes, *store);
    return parsed;
}

} // namespace

void keep_those_with_text(std::vector<Document>& documents) {
    std::erase_if(documents, [](const Document& document) { return !has_text(document); });
}

ReadAhead::ReadAhead(std::vector<FileToRead> files, ParseOptions reading, const Store* store)
    : files_(std::move(files)), reading_(std::move(reading)), store_(store) {
    const std::size_t threads = std::min(files_.size(), count_threads());
    workers_.reserve(threads);
    try {
        for (std::size_t i = 0; i < threads; ++i) workers_.emplace_back([this] { work(); });
    } catch (const std::exception&) { // as many as the system gives, if it gives any
    }
}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard guard(lock_);
        stopped_ = true;
    }
    changed_.notify_all();
    for (std::thread& worker : workers_) worker.join();
}

void ReadAhead::work() {
    setpriority(PRIO_PROCESS, 0, nicer_than_the_writer); // of this thread, as Linux has it
    try {
        for (std::packaged_task<Parsed()> task; begin(task);) task();
    } catch (...) { // no memory for one more
        const std::lock_guard guard(lock_);
        failed_ = std::current_exception();
        stopped_ = true;
    }
    changed_.notify_all();
}

bool ReadAhead::may_begin() const noexcept {
    if (ahead_.empty() && bytes_ahead_ == 0) return true;
    const std::uint64_t bytes = bytes_ahead_ + files_[begun_].bytes;
    if (ahead_.size() < count_threads()) return bytes <= most_bytes_at_once;
    return ahead_.size() < most_files_waiting && bytes <= most_bytes_waiting;
}

bool ReadAhead::begin(std::packaged_task<Parsed()>& task) {
    std::unique_lock guard(lock_);
    changed_.wait(guard, [&] { return stopped_ || begun_ == files_.size() || may_begin(); });
    if (stopped_ || begun_ == files_.size()) return false;
    const FileToRead& file = files_[begun_];
    task = std::packaged_task<Parsed()>([&] { return read_and_parse(file, reading_, store_); });
    ahead_.push_back(task.get_future());
    bytes_ahead_ += file.bytes;
    ++begun_;
    guard.unlock();
    changed_.notify_all();
    return true;
}

Parsed ReadAhead::next() {
    if (workers_.empty()) return read_and_parse(files_[taken_++], reading_, store_);
    std::unique_lock guard(lock_);
    changed_.wait(guard, [&] { return !ahead_.empty() || failed_ != nullptr; });
    if (ahead_.empty()) std::rethrow_exception(failed_);
    std::future<Parsed> first = std::move(ahead_.front());
    ahead_.pop_front();
    guard.unlock();
    changed_.notify_all();
    first.wait();
    guard.lock();
    bytes_ahead_ -= files_[taken_++].bytes;
    guard.unlock();
    changed_.notify_all();
    return first.get();
}

} // namespace chithi::tools
