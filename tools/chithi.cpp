// SPDX-License-Identifier: Apache-2.0
#include "common/nearest.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

/// chithi: runs chithi-NAME. Links neither Boost nor the library, to be gone at once.

namespace fs = std::filesystem;

namespace {

struct Tool {
    const char* name;
    const char* about;
};

constexpr std::array tools = {
    Tool{"ingest", "add documents to the index"},
    Tool{"search", "find requirements by keyword"},
    Tool{"list", "who must do what by when"},
    Tool{"show", "one document or one requirement, in context"},
    Tool{"export", "the whole index or a selection: jsonl, csv, ics"},
    Tool{"check", "whether the index is sound; make it anew"},
    Tool{"parse", "print what is found in a document, without an index"},
};

fs::path own_folder() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

void list_tools(std::FILE* out) {
    std::fputs("usage: chithi TOOL [ARGUMENT]...\n       chithi help TOOL\n\nThe tools:\n", out);
    for (const Tool& tool : tools) std::fprintf(out, "  %-8s  %s\n", tool.name, tool.about);
}

/// A name as typed, made fit for a terminal: of bytes that may steer one (control characters, and all beyond
/// ASCII, for a tool has no such name) a "?" is left.
std::string harmless(std::string name) {
    std::ranges::replace_if(
        name, [](char c) { return c < ' ' || c > '~'; }, '?');
    return name;
}

/// The status of a program that has written its results.
int written() {
    if (std::fflush(stdout) == 0) return 0;
    std::fprintf(stderr, "chithi: cannot write to standard output: %s\n", std::strerror(errno));
    return 2;
}

int no_such_tool(const std::string& name) {
    std::vector<std::string> names;
    names.reserve(tools.size());
    for (const Tool& tool : tools) names.emplace_back(tool.name);
    const std::string meant = chithi::tools::nearest(name, names);
    std::fprintf(stderr, "chithi: no tool named %s\n", harmless(name).c_str());
    if (meant.empty()) {
        std::fputs("hint: chithi --help lists the tools\n", stderr);
    } else {
        std::fprintf(stderr, "hint: did you mean chithi %s?\n", meant.c_str());
    }
    return 2;
}

/// Becomes chithi-NAME of our own folder, else of $PATH; returns only where there is none.
int become(const std::string& name, char** arguments) {
    if (name.find('/') != std::string::npos) return no_such_tool(name); // a name, not a path
    std::string program = "chithi-" + name;
    const std::string beside = own_folder() / program;
    arguments[0] = program.data();
    execv(beside.c_str(), arguments);
    execvp(program.c_str(), arguments);
    if (errno == ENOENT) return no_such_tool(name);
    std::fprintf(stderr, "chithi: cannot run %s: %s\n", harmless(program).c_str(), std::strerror(errno));
    return 2;
}

/// Becomes man with the page installed beside us, else the tool's own --help.
int help(const std::string& name) {
    const std::string page = "chithi-" + name + ".1";
    for (const char* ending : {"", ".gz"}) {
        const fs::path file = own_folder().parent_path() / "share/man/man1" / (page + ending);
        if (fs::exists(file)) execlp("man", "man", file.c_str(), static_cast<char*>(nullptr));
    }
    char option[] = "--help";
    std::array<char*, 3> arguments = {nullptr, option, nullptr};
    return become(name, arguments.data());
}

/// For shells: which tools begin with the word typed so far, or what the tool behind it makes of the words after it.
int complete(int argc, char** argv) {
    const std::string name = argc > 2 ? argv[2] : "";
    const bool is_whole = argc > 3;
    if (is_whole && name != "help") {
        argv[2] = argv[1]; // chithi-NAME --complete WORD...
        return become(name, argv + 1);
    }
    const std::string typed = is_whole ? argv[3] : name;
    for (const Tool& tool : tools) {
        if (std::string(tool.name).starts_with(typed)) std::printf("%s\t%s\n", tool.name, tool.about);
    }
    if (!is_whole && std::string("help").starts_with(typed)) std::puts("help\topen the manual page of a tool");
    return written();
}

} // namespace

int main(int argc, char** argv) {
    const std::string name = argc > 1 ? argv[1] : "";
    if (name.empty()) {
        list_tools(stderr);
        return 2;
    }
    if (name == "--complete") return complete(argc, argv);
    if (name == "help" && argc > 2) return help(argv[2]);
    if (name == "help" || name == "--help" || name == "-h") {
        list_tools(stdout);
        return written();
    }
    if (name == "--version" || name == "-V") {
        std::puts("chithi " CHITHI_VERSION);
        return written();
    }
    return become(name, argv + 1);
}
