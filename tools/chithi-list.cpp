// SPDX-License-Identifier: Apache-2.0
#include "common/index.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <chithi/search.hpp>
#include <fmt/format.h>
#include <functional>
#include <utility>

/// chithi-list: who must do what by when.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-list", "[OPTION]... [ADDRESSEE...]",
                          "Lists everybody who has tasks; with an addressee or a filter, the tasks."};

struct Options {
    std::string db;
    TaskFilter filter;
    std::optional<std::string> role;
    std::optional<std::string> document;
    std::optional<std::string> due_within;
    std::optional<Day> due_before;
    bool overdue = false;
    std::optional<Day> today;
    Output output;
    bool tasks = false; ///< tasks are wanted, not addressees
};

Role role_named(const std::string& name) {
    for (const Role role : {Role::lead, Role::coordinate, Role::directed}) {
        if (name_of(role) == name) return role;
    }
    throw Error(ErrorCode::usage, message("no role: {}", name),
                message("the roles are {}", "lead, coordinate, directed"));
}

// "7d", "7" or "2w".
int days_in(const std::string& text) {
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const std::string_view unit(rest, end);
    constexpr int most = 36500;
    if (error != std::errc{} || number < 0 || number > most || (!unit.empty() && unit != "d" && unit != "w")) {
        throw Error(ErrorCode::usage, message("no number of days: {}", text),
                    message("write 7d, or 2w for two weeks"));
    }
    return unit == "w" ? number * 7 : number;
}

Day later(Day day, int days) { return std::chrono::sys_days(day) + std::chrono::days(days); }

// What is due on the last day still counts, hence the day after it.
void set_deadline_bounds(Options& options) {
    const auto before = [&](Day day) {
        options.filter.due_before = std::min(day, options.filter.due_before.value_or(day));
    };
    if (options.due_before) before(*options.due_before);
    if (options.overdue) before(*options.today);
    if (!options.due_within) return;
    before(later(*options.today, days_in(*options.due_within) + 1));
    options.filter.due_from = *options.today;
}

bool any_filter(const TaskFilter& filter) {
    return filter.addressee || filter.role || filter.kind || filter.issuer || filter.since || filter.until ||
           filter.due_before || filter.due_from;
}

po::options_description filter_options(Options& options) {
    po::options_description own;
    auto add = own.add_options();
    add("role", text_value(options.role, "ROLE"), "lead, coordinate or directed");
    add("kind", text_value(options.filter.kind, "KIND"), "tasks of documents of one kind, as cong_van");
    add("issuer", text_value(options.filter.issuer, "NAME"), "... of one issuer; a part of its name will do");
    add("document", text_value(options.document, "DOC"), "... of one document");
    add("since", day_value(options.filter.since), "... issued on that day or later");
    add("until", day_value(options.filter.until), "... issued on that day or earlier");
    add("due-before", day_value(options.due_before), "tasks due before that day");
    add("due-within", text_value(options.due_within, "7d"), "tasks due within so many days from today");
    add("overdue", po::bool_switch(&options.overdue), "tasks that were due before today");
    add("today", day_value(options.today), "take that day for today");
    return own;
}

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own = filter_options(options);
    own.add(output_options(options.output, {Format::text, Format::json, Format::jsonl, Format::tsv, Format::csv}));
    own.add(index_option(options.db));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    for (const std::string& word : *words) {
        options.filter.addressee = options.filter.addressee ? *options.filter.addressee + " " + word : word;
    }
    if (options.role) options.filter.role = role_named(*options.role);
    if (!options.today) options.today = today_by_the_clock();
    if (options.overdue && options.due_within)
        throw usage_error(program, message("{} and {} exclude each other", "--overdue", "--due-within"));
    set_deadline_bounds(options);
    options.tasks = any_filter(options.filter) || options.document;
    return options;
}

Status list_everybody(const Store& store, const Options& options) {
    const std::vector<AddresseeRow> rows = list_addressees(store, *options.today);
    print(print_addressees(rows, options.output.format, style_for(options.output)));
    if (!rows.empty()) return yes;
    complain(program.name, message("the index holds no tasks"), message("add documents with chithi-ingest"));
    return no;
}

bool is_named(const ListedTask& task) noexcept { return task.why < Why::group; }

/// A filter as it was typed, and what it asks for.
struct Step {
    std::string typed;
    std::function<void(TaskFilter&)> add;
};

std::vector<Step> steps_of(const Options& options, const TaskFilter& all) {
    std::vector<Step> steps;
    const auto step = [&](std::string_view name, const std::optional<std::string>& value, auto member) {
        if (value)
            steps.push_back({fmt::format("--{} {}", name, *value),
                             [&all, member](TaskFilter& filter) { filter.*member = all.*member; }});
    };
    const auto iso = [](const std::optional<Day>& day) { return day ? std::optional(to_iso(*day)) : std::nullopt; };
    step("document", options.document, &TaskFilter::document);
    step("kind", all.kind, &TaskFilter::kind);
    step("issuer", all.issuer, &TaskFilter::issuer);
    step("since", iso(all.since), &TaskFilter::since);
    step("until", iso(all.until), &TaskFilter::until);
    step("role", options.role, &TaskFilter::role);
    const auto due = [&](std::string typed) {
        steps.push_back({std::move(typed), [&all](TaskFilter& filter) {
                             filter.due_before = all.due_before;
                             filter.due_from = all.due_from;
                         }});
    };
    if (options.due_before) due("--due-before " + to_iso(*options.due_before));
    if (options.due_within) due("--due-within " + *options.due_within);
    if (options.overdue) due("--overdue");
    return steps;
}

Message leaves_none(const std::string& typed, std::size_t before, const std::optional<std::string>& addressee) {
    const Message tasks = before == 1 ? message("1 task") : message("{} tasks", before);
    return addressee ? message("{} leaves none of {} for {}", typed, tasks, *addressee)
                     : message("{} leaves none of {}", typed, tasks);
}

/// Why nothing is listed: which filter, put on after those before it, leaves nothing.
Message why_none(const Store& store, const Options& options, const TaskFilter& all) {
    TaskFilter filter;
    filter.addressee = all.addressee;
    filter.today = all.today;
    std::size_t left = list_tasks(store, filter).size();
    for (const Step& step : steps_of(options, all)) {
        if (left == 0) break;
        step.add(filter);
        const std::size_t before = std::exchange(left, list_tasks(store, filter).size());
        if (left == 0) return leaves_none(step.typed, before, all.addressee);
    }
    return all.addressee ? message("no tasks for {}", *all.addressee) : message("the index holds no tasks");
}

Status list_their_tasks(const Store& store, const Options& options) {
    TaskFilter filter = options.filter;
    filter.today = options.today;
    if (options.document) filter.document = locate(store, *options.document).document.id;
    const std::vector<ListedTask> tasks = list_tasks(store, filter);
    print(print_tasks(tasks, options.output.format, style_for(options.output), *options.today));
    if (filter.addressee && !tasks.empty() && std::ranges::none_of(tasks, is_named)) {
        complain(program.name,
                 message("no task names {}: these are of groups that it may belong to", *filter.addressee),
                 message("chithi-list without an addressee names everybody who has tasks"));
    }
    if (!tasks.empty()) return yes;
    const Message why = why_none(store, options, filter);
    const bool unknown = why.text().starts_with("no tasks for");
    complain(program.name, why,
             unknown ? message("chithi-list without an addressee names everybody who has tasks") : Message());
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
