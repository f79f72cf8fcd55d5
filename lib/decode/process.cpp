// SPDX-License-Identifier: Apache-2.0
#include "decode/process.hpp"

#include "decode/confinement.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chithi {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_complaints = 4096; // bytes
constexpr int could_not_start = 126;          // as shells say it
constexpr std::size_t chunk = std::size_t{64} << 10;

// The three lowest numbers are free where the program that uses this library was started so; they are the child's.
Descriptor above_standard(Descriptor from) {
    if (!from || from.value() > STDERR_FILENO) return from;
    return Descriptor(fcntl(from.value(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
}

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

std::optional<Pipe> open_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
    Pipe made{above_standard(Descriptor(ends[0])), above_standard(Descriptor(ends[1]))};
    if (!made.reading || !made.writing || fcntl(made.reading.value(), F_SETFL, O_NONBLOCK) != 0) return std::nullopt;
    return made;
}

// In memory, so that nothing of a document is left behind whatever happens; a file, because programs want to seek.
Descriptor file_of(std::string_view bytes) {
    Descriptor file = above_standard(Descriptor(memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING)));
    while (file && !bytes.empty()) {
        const ssize_t written = write(file.value(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return {};
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (file && lseek(file.value(), 0, SEEK_SET) != 0) return {};
    constexpr int seals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    return file && fcntl(file.value(), F_ADD_SEALS, seals) == 0 ? std::move(file) : Descriptor();
}

/// What the child needs, laid out before the fork.
struct Launch {
    std::vector<std::string> words;       ///< the program's path, then its arguments
    std::vector<std::string> environment; ///< NAME=VALUE
    Confinement to;
    Descriptor input;
    Pipe output;
    Pipe complaints;
};

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    for (std::string& word : words) out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

// Between fork and exec, where other threads may have held any lock: nothing but calls of the system.
[[noreturn]] void become_program(const Launch& launch, char* const* words, char* const* environment) noexcept {
    const bool ready = setpgid(0, 0) == 0 && dup2(launch.input.value(), STDIN_FILENO) >= 0 &&
                       dup2(launch.output.writing.value(), STDOUT_FILENO) >= 0 &&
                       dup2(launch.complaints.writing.value(), STDERR_FILENO) >= 0 && confine_self(launch.to) &&
                       syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0) == 0;
    if (ready) execve(words[0], words, environment);
    _exit(could_not_start);
}

/// A child process; where its owner goes, it and all that it started are ended.
class Child {
public:
    explicit Child(Launch& launch) {
        const std::vector<char*> words = pointers(launch.words);
        const std::vector<char*> environment = pointers(launch.environment);
        pid_ = fork();
        if (pid_ == 0) become_program(launch, words.data(), environment.data());
        if (pid_ < 0) return;
        setpgid(pid_, pid_); // whoever of the two comes first
        end_ = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, pid_, 0)));
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { static_cast<void>(finish()); }

    [[nodiscard]] bool started() const noexcept { return pid_ > 0 && end_; }

    /// Becomes readable when the child has ended.
    [[nodiscard]] int end() const noexcept { return end_.value(); }

    /// Ends what still runs; the status as waitpid gives it, -1 where nobody knows.
    int finish() noexcept {
        if (pid_ <= 0) return status_;
        kill(-pid_, SIGKILL);
        while (waitpid(pid_, &status_, 0) < 0) {
            if (errno == EINTR) continue;
            status_ = -1;
            break;
        }
        pid_ = -1;
        return status_;
    }

private:
    pid_t pid_ = -1;
    int status_ = -1;
    Descriptor end_;
};

/// Takes what can be read without waiting; false where there is more than `most`. What is beyond is dropped.
bool take(Descriptor& from, std::size_t most, std::string& into) {
    while (from) {
        const std::size_t filled = into.size();
        into.resize(filled + chunk);
        const ssize_t got = read(from.value(), into.data() + filled, chunk);
        into.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) from.reset();
        if (got < 0 && errno != EINTR) break; // EAGAIN: later
        if (into.size() <= most) continue;
        into.resize(most);
        return false;
    }
    return true;
}

int milliseconds_until(Clock::time_point deadline) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000'000));
}

Ran::End meaning_of(int status) noexcept {
    if (WIFEXITED(status) && WEXITSTATUS(status) == could_not_start) return Ran::End::no_start;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return Ran::End::too_slow;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Ran::End::done : Ran::End::failed;
}

// Reads until the child has ended and all that it wrote is taken, or a limit is reached.
Ran watch(Child& child, Launch& launch, const ProcessLimits& limits) {
    Ran ran;
    const Clock::time_point deadline = Clock::now() + limits.time;
    for (bool ended = false; !ended;) {
        std::array<pollfd, 3> waiting{{{child.end(), POLLIN, 0},
                                       {launch.output.reading.value(), POLLIN, 0},
                                       {launch.complaints.reading.value(), POLLIN, 0}}};
        const int ready = poll(waiting.data(), waiting.size(), milliseconds_until(deadline));
        if (ready < 0 && errno != EINTR) return ran;
        ended = (waiting[0].revents & POLLIN) != 0; // seen before the last bytes are taken: none come later
        take(launch.complaints.reading, most_complaints, ran.complaints);
        if (!take(launch.output.reading, limits.output, ran.output)) {
            ran.end = Ran::End::too_much;
            return ran;
        }
        if (!ended && Clock::now() >= deadline) {
            ran.end = Ran::End::too_slow;
            return ran;
        }
    }
    ran.end = meaning_of(child.finish());
    return ran;
}

} // namespace

Ran run_program(const std::string& path, const std::vector<std::string>& arguments, std::string_view input,
                const std::string& scratch, const ProcessLimits& limits) {
    auto output = open_pipe();
    auto complaints = open_pipe();
    Descriptor file = file_of(input);
    if (!output || !complaints || !file) return {};
    Launch launch{{path},
                  {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=" + scratch, "TMPDIR=" + scratch,
                   "OMP_THREAD_LIMIT=1"}, // tesseract would take every core, and be slower
                  confinement(scratch, limits),
                  std::move(file),
                  *std::move(output),
                  *std::move(complaints)};
    launch.words.insert(launch.words.end(), arguments.begin(), arguments.end());
    Child child(launch);
    if (!child.started()) return {};
    launch.output.writing.reset();
    launch.complaints.writing.reset();
    return watch(child, launch, limits);
}

} // namespace chithi
