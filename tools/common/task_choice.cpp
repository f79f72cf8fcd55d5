// SPDX-License-Identifier: Apache-2.0
#include "common/task_choice.hpp"

#include "common/characters.hpp"
#include "common/index.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <functional>
#include <utility>

namespace chithi::tools {

namespace {

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
void set_deadline_bounds(TaskChoice& choice) {
    const auto before = [&](Day day) {
        choice.filter.due_before = std::min(day, choice.filter.due_before.value_or(day));
    };
    if (choice.due_before) before(*choice.due_before);
    if (choice.overdue) before(*choice.today);
    const DayRange range = day_range(choice.due.value_or("")).value_or(DayRange());
    choice.filter.due_from = range.first;
    if (range.last) before(later(*range.last, 1));
    if (!choice.due_within) return;
    before(later(*choice.today, days_in(*choice.due_within) + 1));
    choice.filter.due_from = std::max(*choice.today, choice.filter.due_from.value_or(*choice.today));
}

/// A filter as it was typed, and what it asks for.
struct Step {
    std::string typed;
    std::function<void(TaskFilter&)> add;
};

std::vector<Step> steps_of(const TaskChoice& choice, const TaskFilter& all) {
    std::vector<Step> steps;
    const auto add = [&](std::string typed, auto member) {
        steps.push_back({std::move(typed), [&all, member](TaskFilter& filter) { filter.*member = all.*member; }});
    };
    const auto step = [&](std::string_view name, const std::optional<std::string>& value, auto member) {
        if (value) add(fmt::format("--{} {}", name, *value), member);
    };
    const auto iso = [](const std::optional<Day>& day) { return day ? std::optional(to_iso(*day)) : std::nullopt; };
    if (all.query) add(fmt::format("“{}”", shortened(*all.query)), &TaskFilter::query);
    step("document", choice.document, &TaskFilter::document);
    step("kind", all.kind, &TaskFilter::kind);
    step("issuer", all.issuer, &TaskFilter::issuer);
    step("since", iso(all.since), &TaskFilter::since);
    step("until", iso(all.until), &TaskFilter::until);
    if (all.role) add(fmt::format("--role {}", name_of(*all.role)), &TaskFilter::role);
    const auto due = [&](std::string typed, auto member) { // what this option alone leaves
        TaskChoice only;
        only.today = choice.today;
        only.*member = choice.*member;
        set_deadline_bounds(only);
        steps.push_back({std::move(typed), [bounds = std::move(only.filter)](TaskFilter& filter) {
                             if (bounds.due_before)
                                 filter.due_before =
                                     std::min(*bounds.due_before, filter.due_before.value_or(*bounds.due_before));
                             filter.due_from =
                                 std::max(filter.due_from, bounds.due_from); // none is less than any day
                         }});
    };
    if (choice.due) due("--due " + *choice.due, &TaskChoice::due);
    if (choice.due_before) due("--due-before " + to_iso(*choice.due_before), &TaskChoice::due_before);
    if (choice.due_within) due("--due-within " + *choice.due_within, &TaskChoice::due_within);
    if (choice.overdue) due("--overdue", &TaskChoice::overdue);
    return steps;
}

std::size_t count(const Store& store, const TaskFilter& filter, Wanted wanted) {
    return wanted == Wanted::tasks ? list_tasks(store, filter).size() : list_documents(store, filter).size();
}

Message counted(std::size_t number, Wanted wanted) {
    if (wanted == Wanted::tasks) return number == 1 ? message("1 task") : message("{} tasks", number);
    return number == 1 ? message("1 document") : message("{} documents", number);
}

Message leaves_none(const std::string& typed, const Message& those, Wanted wanted,
                    const std::optional<std::string>& addressee) {
    if (!addressee) return message("{} leaves none of {}", typed, those);
    return wanted == Wanted::tasks ? message("{} leaves none of {} for {}", typed, those, *addressee)
                                   : message("{} leaves none of {} with tasks for {}", typed, those, *addressee);
}

} // namespace

po::options_description filter_options(TaskChoice& choice) {
    po::options_description own;
    auto add = own.add_options();
    add("role", role_value(choice.filter.role), "lead, coordinate or directed");
    add("kind", text_value(choice.filter.kind, "KIND"), "tasks of documents of one kind, as cong_van");
    add("issuer", text_value(choice.filter.issuer, "ISSUER"), "... of one issuer; a part of its name will do");
    add("document", text_value(choice.document, "DOC"), "... of one document");
    add("since", edge_value(choice.filter.since, Edge::first),
        "... issued then (2025, 2025-09, 2025-09-18) or later");
    add("until", edge_value(choice.filter.until, Edge::last), "... issued then or earlier");
    add("due", range_value(choice.due), "tasks due then: 2025-09, or 2025-09-10..2025-10");
    add("due-before", edge_value(choice.due_before, Edge::first), "tasks due before then");
    add("due-within", text_value(choice.due_within, "7d"), "tasks due within so many days from today");
    add("overdue", po::bool_switch(&choice.overdue), "tasks that were due before today");
    add("today", day_value(choice.today), "take that day for today");
    return own;
}

void settle(const Program& program, TaskChoice& choice) {
    if (!choice.today) choice.today = today_by_the_clock();
    choice.filter.today = choice.today;
    if (!choice.filter.since)
        choice.filter.repeated_since = std::chrono::sys_days(*choice.today - repeated_duties_last);
    if (choice.overdue && choice.due_within)
        throw usage_error(program, message("{} and {} exclude each other", "--overdue", "--due-within"));
    set_deadline_bounds(choice);
}

TaskFilter filter_for(const Store& store, const TaskChoice& choice) {
    TaskFilter filter = choice.filter;
    if (choice.document) filter.document = whole_document(store, *choice.document);
    return filter;
}

bool is_choosy(const TaskChoice& choice) {
    const TaskFilter& filter = choice.filter;
    return choice.document || filter.addressee || filter.role || filter.kind || filter.issuer || filter.since ||
           filter.until || filter.due_before || filter.due_from;
}

WhyNone why_none(const Store& store, const TaskChoice& choice, const TaskFilter& all, Wanted wanted) {
    TaskFilter filter;
    filter.addressee = all.addressee;
    filter.today = all.today;
    filter.repeated_since = all.repeated_since;
    std::size_t left = count(store, filter, wanted);
    for (const Step& step : steps_of(choice, all)) {
        if (left == 0) break;
        step.add(filter);
        const std::size_t before = std::exchange(left, count(store, filter, wanted));
        if (left == 0) return {leaves_none(step.typed, counted(before, wanted), wanted, all.addressee)};
    }
    if (all.addressee) return {message("no tasks for {}", *all.addressee), true};
    return {wanted == Wanted::tasks ? message("the index holds no tasks") : message("the index holds no documents")};
}

} // namespace chithi::tools
