// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include "common/task_choice.hpp"
#include <chithi/search.hpp>
#include <chrono>
#include <fmt/format.h>

/// chithi-export: the whole index or a selection, for other programs.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-export", "[OPTION]... [QUERY...]",
                          "Writes documents, tasks or deadlines for other programs: all, or what a query and filters "
                          "leave."};

enum class Kind { jsonl, csv, ics };

struct Options {
    std::string db;
    TaskChoice choice;
    std::optional<Kind> kind;
    Output output;
    bool bom = false;
    bool events = false;
    bool today_was_given = false;
};

po::options_description own_options(Options& options) {
    po::options_description own;
    auto add = own.add_options();
    add("format,f", choice_value(options.kind, {{"jsonl", Kind::jsonl}, {"csv", Kind::csv}, {"ics", Kind::ics}}),
        "jsonl (documents), csv (tasks) or ics (deadlines)");
    add("bom", po::bool_switch(&options.bom), "csv: begin with a mark by which Excel knows UTF-8");
    add("fields", fields_value(options.output.fields, {RowKind::tasks}),
        "csv: only these columns, in this order: name,due");
    add("events", po::bool_switch(&options.events), "ics: events instead of to-dos");
    add("addressee", text_value(options.choice.filter.addressee, "ADDRESSEE"),
        "tasks of one body, as chithi-list does");
    own.add(filter_options(options.choice));
    own.add(index_option(options.db));
    return own;
}

void check(const Options& options) {
    const Kind kind = options.kind.value_or(Kind::jsonl);
    if (options.bom && kind != Kind::csv) throw usage_error(program, message("--bom goes with --format csv"));
    if (!options.output.fields.empty() && kind != Kind::csv)
        throw usage_error(program, message("--fields goes with --format csv"));
    if (options.events && kind != Kind::ics) throw usage_error(program, message("--events goes with --format ics"));
    check_fields(RowKind::tasks, options.output.fields);
}

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    const auto words = read_command_line(program, own_options(options), argc, argv);
    if (!words) return std::nullopt;
    if (!words->empty()) options.choice.filter.query = fmt::format("{}", fmt::join(*words, " "));
    options.today_was_given = options.choice.today.has_value();
    settle(program, options.choice);
    check(options);
    return options;
}

// One record after another: a large index does not fit into memory.
Status export_documents(const Store& store, const TaskFilter& filter) {
    const std::vector<DocumentSummary> documents = list_documents(store, filter);
    for (const DocumentSummary& document : documents) print_piece(to_json(store.document(document.id), true));
    print("");
    return documents.empty() ? no : yes;
}

Status export_tasks(const Store& store, const TaskFilter& filter, const Options& options) {
    const std::vector<ListedTask> tasks = list_tasks(store, filter);
    if (options.bom) print_piece("\xEF\xBB\xBF");
    print_tasks(tasks, Format::csv, style_for(options.output), *options.choice.today, print_piece);
    print("");
    return tasks.empty() ? no : yes;
}

std::int64_t now(const Options& options) {
    using namespace std::chrono;
    if (options.today_was_given) return sys_seconds(sys_days(*options.choice.today)).time_since_epoch().count();
    return floor<seconds>(system_clock::now()).time_since_epoch().count();
}

Status export_deadlines(const Store& store, const TaskFilter& filter, const Options& options) {
    const std::vector<ListedTask> tasks = list_tasks(store, filter);
    print_calendar(tasks, options.events ? CalendarEntry::event : CalendarEntry::todo, now(options), print_piece);
    print("");
    return tasks.empty() ? no : yes;
}

Status export_as(Kind kind, const Store& store, const TaskFilter& filter, const Options& options) {
    switch (kind) {
    case Kind::jsonl: return export_documents(store, filter);
    case Kind::csv: return export_tasks(store, filter, options);
    case Kind::ics: return export_deadlines(store, filter, options);
    }
    return no;
}

Status run(const Options& options) {
    const auto store = open_store(index_path(options.db), Access::read);
    const TaskFilter filter = filter_for(*store, options.choice);
    const Kind kind = options.kind.value_or(Kind::jsonl);
    const Status status = export_as(kind, *store, filter, options);
    const Wanted wanted = kind == Kind::jsonl ? Wanted::documents : Wanted::tasks;
    if (status == no) complain(program.name, why_none(*store, options.choice, filter, wanted).sentence);
    return status;
}

Status run_or_point(const Options& options) {
    try {
        return run(options);
    } catch (const QueryError& error) {
        throw pointing_at(error, *options.choice.filter.query, style_for(options.output));
    }
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run_or_point(*options) : yes;
    });
}
