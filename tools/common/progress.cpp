// SPDX-License-Identifier: Apache-2.0
#include "common/progress.hpp"

#include "common/run.hpp"
#include <unistd.h>

namespace chithi::tools {

namespace {

constexpr std::chrono::milliseconds pause{100};

void write(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace

Progress::Progress(std::size_t total)
    : total_(total), terminal_(isatty(STDERR_FILENO) == 1), next_(std::chrono::steady_clock::now() + pause) {}

void Progress::step() {
    ++done_;
    if (!terminal_) return;
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) return;
    next_ = now + pause;
    write("\r" + say(message("{} of {}", done_, total_)) + " ");
    shown_ = true;
}

void Progress::clear() {
    if (shown_) write("\r\x1b[K");
    shown_ = false;
}

} // namespace chithi::tools
