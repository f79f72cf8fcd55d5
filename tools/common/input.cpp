// SPDX-License-Identifier: Apache-2.0
#include "common/input.hpp"

#include "common/run.hpp"
#include <cerrno>
#include <chithi/error.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace chithi::tools {

namespace {

constexpr std::size_t chunk = 1 << 16;
constexpr std::size_t most_bytes = std::size_t{256} << 20; // a scanned document of a thousand pages has a hundred

[[noreturn]] void throw_read_error(const std::string& path, const Message& why, const Message& hint = {}) {
    const Message what = path == "-" ? message("standard input") : Message::verbatim(path);
    throw ReadError(what, why, hint);
}

[[noreturn]] void throw_too_large(const std::string& path) {
    throw_read_error(path, message("it is larger than 256 MiB"),
                     message("no document is; cut it into those that it holds"));
}

bool is_same_moment(const timespec& one, const timespec& other) noexcept {
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

// What was read while somebody wrote may be the beginning of one document and the end of another.
bool has_changed(const struct stat& before, const struct stat& after) noexcept {
    return before.st_size != after.st_size || !is_same_moment(before.st_mtim, after.st_mtim);
}

/// A file descriptor that is closed again; standard input is left open.
class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : value_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (value_ > STDERR_FILENO) close(value_);
    }
    [[nodiscard]] int value() const noexcept { return value_; }

private:
    int value_;
};

void read_to_end(int file, const std::string& path, std::string& bytes) {
    std::size_t filled = 0;
    for (;;) {
        bytes.resize(filled + chunk);
        const ssize_t got = read(file, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw_read_error(path, reason(errno));
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
        if (filled > most_bytes) throw_too_large(path);
    }
    bytes.resize(filled);
}

} // namespace

std::string read_input(const std::string& path) {
    const Descriptor file(path);
    struct stat before {};
    struct stat after {};
    if (file.value() < 0 || fstat(file.value(), &before) != 0) throw_read_error(path, reason(errno));
    if (S_ISDIR(before.st_mode)) throw_read_error(path, message("it is a folder"));
    const bool regular = S_ISREG(before.st_mode);
    if (regular && static_cast<std::size_t>(before.st_size) > most_bytes) throw_too_large(path);
    std::string bytes;
    if (regular) bytes.reserve(static_cast<std::size_t>(before.st_size) + chunk);
    read_to_end(file.value(), path, bytes);
    if (regular && fstat(file.value(), &after) == 0 && has_changed(before, after)) {
        throw_read_error(path, message("it changed while it was read"),
                         message("try again when whoever writes it is done"));
    }
    return bytes;
}

} // namespace chithi::tools
