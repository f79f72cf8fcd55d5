// SPDX-License-Identifier: Apache-2.0
#include "common/refusal_log.hpp"

#include "common/run.hpp"
#include <cerrno>
#include <chithi/error.hpp>

namespace chithi::tools {

namespace {

[[noreturn]] void throw_write_error(const std::string& path) {
    throw Error(ErrorCode::io, message("cannot write {}: {}", path, reason(errno)));
}

} // namespace

RefusalLog::RefusalLog(const std::string& path) : path_(path) {
    if (path.empty()) return;
    file_.reset(std::fopen(path.c_str(), "we"));
    if (!file_) throw_write_error(path);
}

void RefusalLog::add(const Refusal& refusal) const {
    if (!file_) return;
    const std::string line = refusal_line(refusal);
    const bool written = std::fwrite(line.data(), 1, line.size(), file_.get()) == line.size();
    if (!written || std::fflush(file_.get()) != 0) throw_write_error(path_);
}

} // namespace chithi::tools
