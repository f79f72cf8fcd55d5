// SPDX-License-Identifier: Apache-2.0
#include "common/stamp.hpp"

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <sys/stat.h>

namespace chithi::tools {

namespace {

using Clock = std::chrono::system_clock;

constexpr std::chrono::seconds settled{2}; // the coarsest clock of a file system in use (FAT)

} // namespace

std::string absolute_path(const std::string& path) {
    std::error_code none; // an empty path, or a folder that is gone: nothing is found there
    const std::filesystem::path whole = std::filesystem::absolute(path, none);
    std::string absolute = none ? path : whole.lexically_normal().string();
    if (absolute.size() > 1 && absolute.ends_with('/')) absolute.pop_back();
    return absolute;
}

std::optional<FileStamp> stamp_of(const std::string& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
    const auto modified =
        std::chrono::seconds(about.st_mtim.tv_sec) + std::chrono::nanoseconds(about.st_mtim.tv_nsec);
    FileStamp stamp{absolute_path(path), static_cast<std::uint64_t>(about.st_size), {}};
    if (modified + settled < Clock::now().time_since_epoch()) stamp.modified = modified.count();
    return stamp;
}

bool is_gone(const std::string& path) {
    struct stat about {};
    return lstat(path.c_str(), &about) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

} // namespace chithi::tools
