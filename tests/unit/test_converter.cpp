// SPDX-License-Identifier: Apache-2.0
#include "decode/converter.hpp"

#include "decode/decode.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

/// Programs of the system stand in for converters, good and bad ones.

using namespace chithi;
namespace fs = std::filesystem;

namespace {

/// A folder for one test.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "chithi-unit-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// What came of running a shell script as a converter.
struct Tried {
    Converted converted;
    std::vector<Diagnostic> diagnostics;

    [[nodiscard]] std::string output() const { return converted.output.value_or("(none)"); }
    [[nodiscard]] std::string code() const { return diagnostics.empty() ? "" : diagnostics.front().code; }
};

constexpr std::chrono::milliseconds long_enough{10'000};

Tried run(std::string_view script, std::string_view input, const Folder& folder,
          std::chrono::milliseconds time = long_enough, std::size_t memory = std::size_t{256} << 20,
          std::string_view shell = "sh") {
    const std::array<std::string_view, 2> arguments = {"-c", script};
    const Converter converter{"text/x-any", shell, arguments, shell, time, memory, std::size_t{1} << 20, "stand-in"};
    Tried tried;
    tried.converted = convert(converter, input, {folder.path(), {"/usr/bin", "/bin"}, false}, tried.diagnostics);
    return tried;
}

std::string slurp(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// Whether a process has ended, or does so while one looks: it was killed, but nobody waited for it.
bool is_gone(const std::string& process) {
    const auto end = std::chrono::steady_clock::now() + long_enough;
    while (std::chrono::steady_clock::now() < end) {
        const std::string status = slurp("/proc/" + process + "/stat");
        const std::size_t name = status.rfind(')');
        if (name == std::string::npos || status.substr(name, 3) == ") Z" || status.substr(name, 3) == ") X")
            return true;
        std::this_thread::yield();
    }
    return false;
}

} // namespace

TEST_CASE("a converter reads the file from standard input, as often as it likes") {
    const Folder folder;
    CHECK(run("cat", "Số: 1\n", folder).output() == "Số: 1\n");
    CHECK(run("cat /dev/stdin /dev/stdin", "ab", folder).output() == "abab");
    CHECK(run("wc -c", std::string(3'000'000, 'x'), folder).output() == "3000000\n");
    CHECK(run("cat", "", folder).output().empty());
}

TEST_CASE("a converter cannot change what it reads") {
    const Folder folder;
    CHECK(run("echo x >/dev/stdin; cat", "ab", folder).output() == "ab");
}

TEST_CASE("a converter sees nothing of the program that runs it") {
    const Folder folder;
    setenv("CHITHI_SECRET", "x", 1);
    const std::string environment = run("env", "", folder).output();
    unsetenv("CHITHI_SECRET");
    CHECK(environment.find("CHITHI_SECRET") == std::string::npos);
    CHECK(environment.find("HOME=" + folder.path().string() + "/chithi-") != std::string::npos);
    const std::ifstream open_here("/dev/null");
    CHECK(run("ls /proc/self/fd", "", folder).output() == "0\n1\n2\n3\n"); // 3 is that of ls
}

TEST_CASE("a converter writes into its scratch folder, which is gone afterwards") {
    const Folder folder;
    const Folder outside;
    std::ofstream(outside.path() / "theirs") << "kept";
    const std::string place = outside.path();
    const Tried tried = run("echo a 2>&1 >" + place + "/new; echo a >" + place + "/theirs; rm -f " + place +
                                "/theirs; echo b >mine; cat mine",
                            "", folder);
    // Where the kernel has no Landlock, empty files may come and go, but no byte is written.
    CHECK(slurp(outside.path() / "new").empty());
    if (!fs::exists(outside.path() / "new")) {
        CHECK(slurp(outside.path() / "theirs") == "kept");
        CHECK(tried.output().ends_with("b\n"));
    }
    CHECK(fs::is_empty(folder.path()));
}

// The Landlock of this kernel knows connections from its fourth version on, in Linux 6.7.
TEST_CASE("a converter connects to nobody") {
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 4) {
        MESSAGE("this kernel takes no connections away");
        return;
    }
    const Folder folder;
    const std::string_view script = "echo x >/dev/tcp/127.0.0.1/9"; // bash makes a connection of it
    const Tried tried = run(script, "", folder, long_enough, std::size_t{256} << 20, "bash");
    CHECK(tried.code() == "converter-failed");
    CHECK(tried.converted.complaints.find("Permission denied") != std::string::npos);
}

TEST_CASE("a converter that hangs is ended, and all that it started") {
    const Folder folder;
    const Tried tried = run("sleep 1000 & echo $!; exec sleep 1000", "", folder, std::chrono::milliseconds(50));
    CHECK(tried.code() == "converter-too-slow");
    CHECK(tried.diagnostics.front().message.find("sh was stopped after 0.05 s") == 0);
    CHECK_FALSE(tried.converted.output);
    // It has closed what it writes to, and what it started holds on to it.
    CHECK(run("exec >&- 2>&-; exec sleep 1000", "", folder, std::chrono::milliseconds(50)).code() ==
          "converter-too-slow");
    const Tried left = run("sleep 1000 & echo $!", "", folder);
    CHECK(std::stoi(left.output()) > 1);
    CHECK(is_gone(left.output().substr(0, left.output().size() - 1)));
}

TEST_CASE("a converter that writes without end is ended") {
    const Folder folder;
    const Tried tried = run("exec yes", "", folder);
    CHECK(tried.code() == "converter-too-much");
    CHECK(tried.diagnostics.front().message.find("1 MiB") != std::string::npos);
    CHECK(run("yes >&2", "", folder, std::chrono::milliseconds(50)).code() == "converter-too-slow");
}

TEST_CASE("a converter gets no more memory than it may have") {
    const Folder folder;
    const std::string_view script = "x=$(head -c 20000000 /dev/zero | tr '\\0' a); echo ${#x}";
    CHECK(run(script, "", folder).output() == "20000000\n");
    CHECK(run(script, "", folder, long_enough, std::size_t{16} << 20).code() == "converter-failed");
}

TEST_CASE("what a converter complains of is passed on") {
    const Folder folder;
    const Tried tried = run("echo 'no such table' >&2; echo more >&2; exit 3", "", folder);
    CHECK(tried.code() == "converter-failed");
    CHECK(tried.diagnostics.front().message.find("sh could not read the file: no such table;") == 0);
    CHECK(tried.converted.complaints == "no such table\nmore\n");
    CHECK(run("kill -SEGV $$", "", folder).code() == "converter-failed");
}

TEST_CASE("a program that is not there is named, with its package") {
    const Folder folder;
    const std::string pdf = "%PDF-1.4\n";
    const Decoded none = decode(pdf, std::nullopt, {folder.path(), {folder.path()}, false});
    CHECK(none.format == "pdf");
    REQUIRE(none.diagnostics.size() == 1);
    CHECK(none.diagnostics.front().code == no_converter);
    CHECK(none.diagnostics.front().message ==
          "pdftotext is not installed, which reads such a file; apt-get install poppler-utils");
    // A folder of that name, a file that is no program, a place that is not the same from everywhere.
    fs::create_directories(folder.path() / "a/pdftotext");
    std::ofstream(folder.path() / "pdftotext") << "x";
    for (const std::string& place : {(folder.path() / "a").string(), folder.path().string(), std::string(".")}) {
        const Decoded decoded = decode(pdf, std::nullopt, {folder.path(), {place}, false});
        CHECK(decoded.diagnostics.front().message.find("is not installed") != std::string::npos);
    }
}

TEST_CASE("nothing is run without leave, and a folder to do it in") {
    for (const std::string_view bytes : {"%PDF-1.4\n", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}) {
        const Decoded decoded = decode(bytes);
        REQUIRE(decoded.diagnostics.size() == 1);
        CHECK(decoded.diagnostics.front().code == no_converter);
        CHECK(decoded.diagnostics.front().message.find("may not be run") != std::string::npos);
    }
    std::vector<Diagnostic> diagnostics;
    const std::array<std::string_view, 1> arguments = {"x"};
    const Converter echo{"text/x-any", "echo", arguments, "coreutils", long_enough, 1 << 28, 100, "stand-in"};
    CHECK_FALSE(convert(echo, "", {"/nowhere", {"/usr/bin", "/bin"}, false}, diagnostics).output);
    CHECK(diagnostics.front().message == "echo needs a folder to work in, and none could be made in /nowhere");
}

TEST_CASE("every converter says what it is, and can be installed") {
    for (const Converter& each : all_converters) {
        CAPTURE(std::string(each.program));
        CHECK_FALSE(each.packages.empty());
        CHECK_FALSE(each.media_type.empty());
        CHECK(each.program.find('/') == std::string_view::npos);
        CHECK(each.time.count() > 0);
        CHECK(std::ranges::find(each.arguments, "/dev/stdin") != each.arguments.end());
    }
}
