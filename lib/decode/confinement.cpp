// SPDX-License-Identifier: Apache-2.0
#include "decode/confinement.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace chithi {

namespace {

constexpr std::size_t largest_file = std::size_t{16} << 20; // in the scratch folder
constexpr rlim_t most_descriptors = 64;

// The headers of Debian 12 describe the second version of Landlock; newer kernels know more, which costs two numbers.
constexpr std::uint64_t access_truncate = 1ULL << 14; // version 3
constexpr std::uint64_t access_tcp = 3;               // version 4: to bind and to connect

struct RulesetAttributes {
    std::uint64_t handled_access_fs;
    std::uint64_t handled_access_net;
};

constexpr std::uint64_t any_writing = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                      LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                                      LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
                                      LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                      LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

Descriptor rules_for(const std::string& scratch) {
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return {};
    const std::uint64_t writing = any_writing | (version >= 3 ? access_truncate : 0);
    const RulesetAttributes attributes{writing, version >= 4 ? access_tcp : 0};
    const std::size_t size = version >= 4 ? sizeof attributes : sizeof attributes.handled_access_fs;
    Descriptor rules(static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, size, 0)));
    const Descriptor folder(open(scratch.c_str(), O_PATH | O_CLOEXEC | O_DIRECTORY));
    if (!rules || !folder) return {};
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = writing;
    beneath.parent_fd = folder.value();
    if (syscall(SYS_landlock_add_rule, rules.value(), LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) return {};
    return rules;
}

bool limit(int resource, rlim_t most) noexcept {
    rlimit limits{};
    if (getrlimit(static_cast<__rlimit_resource>(resource), &limits) != 0) return false;
    limits.rlim_max = limits.rlim_max == RLIM_INFINITY ? most : std::min(limits.rlim_max, most);
    limits.rlim_cur = std::min(most, limits.rlim_max);
    return setrlimit(static_cast<__rlimit_resource>(resource), &limits) == 0;
}

// The signal for too large a file is kept back, so that the program sees an error instead of its end; all others
// come, whatever the thread that started it holds back.
bool set_signals() noexcept {
    sigset_t held{};
    sigemptyset(&held);
    sigaddset(&held, SIGXFSZ);
    return sigprocmask(SIG_SETMASK, &held, nullptr) == 0;
}

} // namespace

Confinement confinement(const std::string& scratch, const ProcessLimits& limits) {
    return {scratch, limits, rules_for(scratch)};
}

bool confine_self(const Confinement& to) noexcept {
    const auto seconds = static_cast<rlim_t>(to.limits.time.count() / 1000 + 1); // a second line behind the clock's
    const bool ruled = static_cast<bool>(to.rules);
    umask(S_IRWXG | S_IRWXO);
    return set_signals() && chdir(to.scratch.c_str()) == 0 &&
           // When whoever waits for the program is gone, nobody needs it any more.
           prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, seconds) && limit(RLIMIT_AS, to.limits.memory) &&
           limit(RLIMIT_NOFILE, most_descriptors) && limit(RLIMIT_FSIZE, ruled ? largest_file : 0) &&
           (!ruled || syscall(SYS_landlock_restrict_self, to.rules.value(), 0) == 0);
}

} // namespace chithi
