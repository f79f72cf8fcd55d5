// SPDX-License-Identifier: Apache-2.0
#include "common/input.hpp"

#include "common/run.hpp"
#include <cerrno>
#include <chithi/error.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chithi::tools {

namespace {

constexpr std::size_t chunk = 1 << 16;

[[noreturn]] void throw_read_error(const std::string& path, const std::string& why) {
    throw Error(ErrorCode::io, "cannot read " + (path == "-" ? "standard input" : path) + ": " + why);
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

} // namespace

std::string read_input(const std::string& path) {
    const Descriptor file(path);
    struct stat about {};
    if (file.value() < 0 || fstat(file.value(), &about) != 0) throw_read_error(path, reason(errno));
    if (S_ISDIR(about.st_mode)) throw_read_error(path, "it is a folder");
    std::string bytes;
    if (S_ISREG(about.st_mode)) bytes.reserve(static_cast<std::size_t>(about.st_size) + chunk);
    std::size_t filled = 0;
    for (;;) {
        bytes.resize(filled + chunk);
        const ssize_t got = read(file.value(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw_read_error(path, reason(errno));
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace chithi::tools
