// SPDX-License-Identifier: Apache-2.0
#include "common/progress.hpp"

#include "common/characters.hpp"
#include "common/run.hpp"
#include <chithi/print.hpp>
#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace chithi::tools {

namespace {

constexpr std::chrono::milliseconds pause{100};
constexpr std::size_t usual_columns = 80;
constexpr double seconds_to_tell = 1; // what is guessed from less is wrong
constexpr double mega = 1e6;

void write(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

std::size_t columns_of_terminal() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual_columns;
}

std::string last_characters(std::string_view text, std::size_t columns) {
    std::size_t left = count_characters(text);
    if (left <= columns) return std::string(text);
    if (columns < 2) return "";
    std::size_t at = 0;
    for (; at < text.size() && left > columns - 1; ++at) left -= begins_character(text[at]) ? 1 : 0;
    while (at < text.size() && !begins_character(text[at])) ++at;
    return "…" + std::string(text.substr(at));
}

std::string clock(double seconds) {
    const auto whole = static_cast<long>(std::ceil(seconds));
    constexpr long hour = 3600;
    if (whole < hour) return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return fmt::format("{}:{:02}:{:02}", whole / hour, whole % hour / 60, whole % 60);
}

double share(const Work& done, const Work& all) {
    if (all.bytes > 0) return static_cast<double>(done.bytes) / static_cast<double>(all.bytes);
    return all.documents > 0 ? static_cast<double>(done.documents) / static_cast<double>(all.documents) : 0;
}

} // namespace

std::string progress_line(const Work& done, const Work& all, std::chrono::duration<double> spent,
                          const std::string& file, std::size_t columns) {
    std::string line = say(message("{} of {}", done.documents, all.documents));
    const double seconds = spent.count();
    const double part = share(done, all);
    if (seconds >= seconds_to_tell && part > 0) {
        if (all.bytes > 0) line += fmt::format("  {:.1f} MB/s", static_cast<double>(done.bytes) / mega / seconds);
        if (part < 1) line += say(message("  {} left", clock(seconds / part * (1 - part))));
    }
    const std::size_t used = count_characters(line) + 3; // the gap, and the last column, at which some terminals wrap
    if (!file.empty() && used < columns) line += "  " + last_characters(terminal_safe(file), columns - used);
    return line;
}

Progress::Progress(Work all) : all_(all), terminal_(isatty(STDERR_FILENO) == 1), next_(begin_ + pause) {}

void Progress::step(std::uint64_t bytes, const std::string& next) {
    ++done_.documents;
    done_.bytes += bytes;
    if (!terminal_) return;
    const auto now = Clock::now();
    if (now < next_) return;
    next_ = now + pause;
    write("\r" + progress_line(done_, all_, now - begin_, next, columns_of_terminal()) + "\x1b[K");
    shown_ = true;
}

void Progress::clear() {
    if (shown_) write("\r\x1b[K");
    shown_ = false;
}

} // namespace chithi::tools
