// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include "common/task_choice.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <fmt/format.h>

/// chithi-list: who must do what by when.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-list", "[OPTION]... [ADDRESSEE...]",
                          "Lists everybody who has tasks; with an addressee or a filter, the tasks."};

struct Options {
    std::string db;
    TaskChoice choice;
    Output output;
    bool tasks = false; ///< tasks are wanted, not addressees
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own = filter_options(options.choice);
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl, Format::tsv, Format::csv}));
    own.add(fields_options(options.output, {RowKind::tasks, RowKind::addressees}));
    own.add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (!words->empty()) options.choice.filter.addressee = fmt::format("{}", fmt::join(*words, " "));
    settle(program, options.choice);
    options.tasks = is_choosy(options.choice);
    check_output(program, options.output);
    check_fields(options.tasks ? RowKind::tasks : RowKind::addressees, options.output.fields);
    return options;
}

Status list_everybody(const Store& store, const Options& options) {
    const std::vector<AddresseeRow> rows =
        list_addressees(store, *options.choice.today, options.choice.filter.repeated_since);
    print_addressees(rows, format_of(options.output), style_for(options.output), print_piece);
    print("");
    if (!rows.empty()) return yes;
    complain(program.name, message("the index holds no tasks"), message("add documents with chithi-ingest"));
    return no;
}

bool is_named(const ListedTask& task) noexcept { return task.why < Why::group; }

// Under its own or another name, whatever else was asked for.
std::size_t count_named(const Store& store, const TaskFilter& filter) {
    TaskFilter all;
    all.addressee = filter.addressee;
    return static_cast<std::size_t>(std::ranges::count_if(list_tasks(store, all), is_named));
}

std::vector<Message> whom_else(const Store& store, const std::string& addressee) {
    const std::vector<std::string> near = nearest_addressees(store, addressee);
    std::vector<Message> hints;
    if (!near.empty()) hints.push_back(message("did you mean: {}", fmt::format("{}", fmt::join(near, " | "))));
    hints.push_back(message("chithi-list without an addressee names everybody who has tasks"));
    return hints;
}

void tell_of_groups(const Store& store, const TaskFilter& filter) {
    const std::size_t named = count_named(store, filter);
    if (named == 0) {
        return complain(program.name,
                        message("no task names {}: these are of groups that it may belong to", *filter.addressee),
                        whom_else(store, *filter.addressee));
    }
    complain(program.name,
             message("none of these names {}: they are of groups that it may belong to", *filter.addressee),
             message("tasks that name it, outside of what was asked for: {}", named));
}

Status list_their_tasks(const Store& store, const Options& options) {
    const TaskFilter filter = filter_for(store, options.choice);
    const std::vector<ListedTask> tasks = list_tasks(store, filter);
    print_tasks(tasks, format_of(options.output), style_for(options.output), *options.choice.today, print_piece);
    print("");
    if (filter.addressee && !tasks.empty() && std::ranges::none_of(tasks, is_named)) {
        tell_of_groups(store, filter);
    }
    if (!tasks.empty()) return yes;
    const WhyNone why = why_none(store, options.choice, filter, Wanted::tasks);
    complain(program.name, why.sentence,
             why.of_addressee ? whom_else(store, *filter.addressee) : std::vector<Message>());
    return no;
}

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    return options.tasks ? list_their_tasks(*store, options) : list_everybody(*store, options);
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}
