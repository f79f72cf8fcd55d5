// SPDX-License-Identifier: Apache-2.0
#include "common/conversion.hpp"
#include "common/index.hpp"
#include "common/interrupt.hpp"
#include "common/language.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/progress.hpp"
#include "common/reread.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/check.hpp>
#include <chithi/parse.hpp>
#include <chithi/store.hpp>

/// chithi-check: whether the index is sound; makes it anew.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-check", "[OPTION]...",
                          "Looks whether the index is sound, and makes it anew from the sources kept in it."};

// A commit waits for the disk.
constexpr std::size_t batch_files = 500;

struct Options {
    std::string db;
    Patience patience;
    bool rebuild = false;
    bool reparse = false;
    Format format = Format::text;
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own;
    auto add = own.add_options();
    add("rebuild", po::bool_switch(&options.rebuild), "first make the index anew from its sources");
    add("reparse", po::bool_switch(&options.reparse), "first read anew what older rules have read");
    add("format,f", format_value(options.format, {Format::text, Format::json, Format::jsonl}), "text, json, jsonl");
    own.add(index_option(options.db)).add(wait_option(options.patience, program.name));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (!words->empty()) throw usage_error(program, message("too much on the command line: {}", words->front()));
    if (options.rebuild && options.reparse)
        throw usage_error(program, message("--rebuild reads everything anew already"));
    return options;
}

std::vector<Document> read_by_these_rules(const StoredSource& source) {
    ParseOptions reading;
    reading.conversion = conversion_here();
    return read_again(source, reading);
}

/// Shows how far a function of the library is.
class ProgressOf {
public:
    void operator()(std::size_t /*done*/, std::size_t total) {
        if (!progress_) progress_.emplace(total);
        progress_->step();
    }

    void clear() {
        if (progress_) progress_->clear();
    }

private:
    std::optional<Progress> progress_;
};

void rebuild(const std::string& path, const Patience& patience) {
    ProgressOf progress;
    const std::size_t count = rebuild_index(path, read_by_these_rules, std::ref(progress), patience);
    progress.clear();
    complain(program.name, message("made {} anew: {} documents", path, count));
}

/// What is committed is done: the same command again goes on from there.
void reparse(const std::string& path, const Patience& patience) {
    const auto store = open_store(path, Access::write, patience);
    const std::vector<std::string> contents = store->outdated();
    note_interrupts();
    Progress progress(contents.size());
    std::size_t done = 0;
    for (; done < contents.size() && !interrupted(); ++done, progress.step()) {
        store->renew(read_by_these_rules(store->source(contents[done])));
        if ((done + 1) % batch_files == 0) store->commit();
    }
    store->commit();
    progress.clear();
    complain(program.name, message("read {} of {} files anew", done, contents.size()));
    if (interrupted()) end_as_interrupted();
}

bool is_sound(const IndexCheck& check) {
    return std::ranges::all_of(check.findings,
                               [](const Finding& finding) { return finding.severity == Severity::info; });
}

Status run(const Options& options) {
    const std::string path = index_path(options.db);
    if (options.rebuild) rebuild(path, options.patience);
    if (options.reparse) reparse(path, options.patience);
    ProgressOf progress;
    const IndexCheck check = check_index(path, std::ref(progress));
    progress.clear();
    print(print_check(check, options.format, translated_here));
    return is_sound(check) ? yes : no;
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}
