// SPDX-License-Identifier: Apache-2.0
#include "common/language.hpp"
#include "common/nearest.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <chithi/message.hpp>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

/// chithi: runs chithi-NAME. Links neither Boost nor the library, to be gone at once.

namespace fs = std::filesystem;
using chithi::Pattern;
using namespace chithi::tools;

namespace {

struct Tool {
    const char* name;
    Pattern<0> about;
};

constexpr std::array tools = {
    Tool{"ingest", Pattern<0>("add documents to the index")},
    Tool{"search", Pattern<0>("find requirements by keyword")},
    Tool{"list", Pattern<0>("who must do what by when")},
    Tool{"show", Pattern<0>("one document or one requirement, in context")},
    Tool{"export", Pattern<0>("the whole index or a selection: jsonl, csv, ics")},
    Tool{"check", Pattern<0>("whether the index is sound; make it anew")},
    Tool{"parse", Pattern<0>("print what is found in a document, without an index")},
};

/// Pages of the manual that are about no tool.
struct Page {
    const char* name; ///< behind "chithi-"
    char section;
    Pattern<0> about;
};

constexpr std::array pages = {
    Page{"query", '7', Pattern<0>("the query language")},
    Page{"recipes", '7', Pattern<0>("what people do with chithi and other programs")},
    Page{"document", '5', Pattern<0>("the record of a document")},
    Page{"fts5", '7', Pattern<0>("the index in SQL, for other programs")},
};

fs::path own_folder() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

/// The pattern in the language of whoever runs us, `value` in its place.
template <std::size_t Values> std::string sentence(Pattern<Values> pattern, std::string_view value = {}) {
    std::string text(told(pattern.text()));
    if (const std::size_t place = text.find("{}"); place != std::string::npos) text.replace(place, 2, value);
    return text;
}

void complain(const std::string& what, const std::string& hint = {}) {
    std::fprintf(stderr, "chithi: %s\n", what.c_str());
    if (!hint.empty()) std::fprintf(stderr, "%s: %s\n", sentence(Pattern<0>("hint")).c_str(), hint.c_str());
}

void list_tools(std::FILE* out) {
    const auto usage =
        sentence(Pattern<0>("usage: chithi TOOL [ARGUMENT]...\n       chithi help TOOL\n\nThe tools:"));
    std::fprintf(out, "%s\n", usage.c_str());
    for (const Tool& tool : tools) std::fprintf(out, "  %-8s  %s\n", tool.name, sentence(tool.about).c_str());
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
    complain(sentence(Pattern<1>("cannot write to standard output: {}"), std::strerror(errno)));
    return 2;
}

int no_such_tool(const std::string& name) {
    std::vector<std::string> names;
    names.reserve(tools.size());
    for (const Tool& tool : tools) names.emplace_back(tool.name);
    const std::string meant = nearest(name, names);
    complain(sentence(Pattern<1>("no tool named {}"), harmless(name)),
             meant.empty() ? sentence(Pattern<0>("chithi --help lists the tools"))
                           : sentence(Pattern<1>("did you mean chithi {}?"), meant));
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
    complain(sentence(Pattern<1>("cannot run {}"), harmless(program)) + ": " + std::strerror(errno));
    return 2;
}

/// What pages call it: "search" and "chithi-search" are "chithi-search", "chithi" is itself.
std::string page_name(const std::string& name) {
    return name == "chithi" || name.starts_with("chithi-") ? name : "chithi-" + name;
}

char section_of(const std::string& page) {
    const auto* const found =
        std::ranges::find_if(pages, [&](const Page& each) { return page_name(each.name) == page; });
    return found == pages.end() ? '1' : found->section;
}

/// Becomes man with the page installed beside us, in our language where it is there; returns where there is none.
void become_man(const std::string& page) {
    const char section = section_of(page);
    const fs::path manual = own_folder().parent_path() / "share/man";
    const bool vietnamese = language_here() == Language::vietnamese;
    for (const char* const language : {"vi", ""}) {
        if (!vietnamese && language != std::string_view()) continue;
        for (const char* const ending : {"", ".gz"}) {
            const fs::path file =
                manual / language / (std::string("man") + section) / (page + "." + section + ending);
            if (!fs::exists(file)) continue;
            if (vietnamese) setenv("LC_ALL", "C.UTF-8", 1); // man drops the marks where vi_VN is not installed
            execlp("man", "man", file.c_str(), static_cast<char*>(nullptr));
        }
    }
}

/// Becomes man with the page of that name, else the tool's own --help.
int help(const std::string& name) {
    if (name.find('/') != std::string::npos) return no_such_tool(name);
    const std::string page = page_name(name);
    become_man(page);
    if (page == "chithi") {
        list_tools(stdout);
        return written();
    }
    if (section_of(page) != '1') {
        complain(sentence(Pattern<1>("the page {} is not installed"), page));
        return 2;
    }
    char option[] = "--help";
    std::array<char*, 3> arguments = {nullptr, option, nullptr};
    return become(page.substr(std::string_view("chithi-").size()), arguments.data());
}

void offer(const char* word, std::string_view typed, const Pattern<0>& about) {
    if (std::string_view(word).starts_with(typed)) std::printf("%s\t%s\n", word, sentence(about).c_str());
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
    for (const Tool& tool : tools) offer(tool.name, typed, tool.about);
    if (is_whole) {
        for (const Page& page : pages) offer(page.name, typed, page.about);
    } else {
        offer("help", typed, Pattern<0>("open a page of the manual"));
    }
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
