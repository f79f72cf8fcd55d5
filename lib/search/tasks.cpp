// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "search/asked_body.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <map>
#include <tuple>

namespace chithi {

namespace {

constexpr Day any_day{std::chrono::year(1970), std::chrono::January, std::chrono::day(1)};
constexpr Day after_all_days{std::chrono::year::max(), std::chrono::December, std::chrono::day(31)};

// "công văn" and "CONG_VAN" are the slug cong_van.
std::string slug_of(std::string_view kind) {
    std::string slug = fold(kind);
    std::ranges::replace(slug, ' ', '_');
    return slug;
}

bool is_issued_within(const TaskFilter& filter, const std::optional<Day>& issued) {
    if (filter.since && (!issued || *issued < *filter.since)) return false;
    return !filter.until || (issued && *issued <= *filter.until);
}

// A task without a day to be done by comes after all others.
Day due_of(const TaskRow& task) {
    return task.deadline ? task.deadline->due.value_or(after_all_days) : after_all_days;
}

bool is_due_within(const TaskFilter& filter, Day due) {
    if (!filter.due_from && !filter.due_before) return true;
    const bool soon = !filter.due_before || due < *filter.due_before;
    return due != after_all_days && soon && (!filter.due_from || due >= *filter.due_from);
}

// A filter with its words as they are compared, made once for all tasks.
TaskFilter with_keys(TaskFilter filter) {
    if (filter.kind) filter.kind = slug_of(*filter.kind);
    if (filter.issuer) filter.issuer = fold(*filter.issuer);
    return filter;
}

bool passes(const TaskFilter& filter, const TaskRow& task) {
    const DocumentSummary& document = task.document;
    if (filter.role && task.role != *filter.role) return false;
    if (filter.document && document.id != *filter.document) return false;
    if (filter.kind && document.kind != *filter.kind) return false;
    const bool issuer =
        !filter.issuer || fold(document.issuer.value_or("")).find(*filter.issuer) != std::string::npos;
    return issuer && is_issued_within(filter, document.issued) && is_due_within(filter, due_of(task));
}

std::vector<std::string> bodies_for(const Store& store, const std::optional<AskedBody>& asked) {
    std::vector<std::string> bodies;
    for (AddresseeRow& row : store.addressees(any_day)) {
        if (!asked || asked->is_meant_by(row.body)) bodies.push_back(std::move(row.body));
    }
    return bodies;
}

Why why_listed(const std::optional<AskedBody>& asked, const TaskRow& task) {
    if (asked) return asked->why(task);
    return task.from == Origin::addressees ? Why::addressed : Why::named;
}

// "các sở, ban, ngành" gives one body several rows of one task: the best reason stays.
void keep_one_a_task(std::vector<ListedTask>& tasks) {
    std::map<std::tuple<std::string, std::string, Role>, std::size_t> kept;
    std::vector<ListedTask> once;
    for (ListedTask& listed : tasks) {
        const auto [place, added] =
            kept.try_emplace({listed.task.document.id, listed.task.part, listed.task.role}, once.size());
        if (added) {
            once.push_back(std::move(listed));
        } else if (listed.why < once[place->second].why) {
            once[place->second] = std::move(listed);
        }
    }
    tasks = std::move(once);
}

// Earliest deadline first; then the newest document; then who is named before who is only meant.
bool comes_before(const ListedTask& one, const ListedTask& other) {
    const Day due = due_of(one.task);
    const Day other_due = due_of(other.task);
    if (due != other_due) return due < other_due;
    if (one.task.document.issued != other.task.document.issued) {
        return one.task.document.issued > other.task.document.issued; // none is less than any day
    }
    return std::max(one.why, Why::alias) < std::max(other.why, Why::alias); // an alias names as a name does
}

} // namespace

std::vector<ListedTask> list_tasks(const Store& store, const TaskFilter& filter) {
    const auto asked = filter.addressee ? std::optional<AskedBody>(*filter.addressee) : std::nullopt;
    const TaskFilter keys = with_keys(filter);
    std::vector<ListedTask> tasks;
    for (TaskRow& task : store.tasks(bodies_for(store, asked))) {
        if (!passes(keys, task)) continue;
        const Why why = why_listed(asked, task);
        tasks.push_back({std::move(task), why});
    }
    if (asked) keep_one_a_task(tasks);
    std::ranges::stable_sort(tasks, comes_before);
    return tasks;
}

std::vector<AddresseeRow> list_addressees(const Store& store, Day today) {
    struct Gathered {
        AddresseeRow row;
        std::size_t most = 0; // tasks under the spelling that is shown
    };
    std::map<std::string, Gathered> by_name; // Uỷ ban = Ủy ban
    for (AddresseeRow& row : store.addressees(today)) {
        Gathered& gathered = by_name[exact_key(row.body)];
        gathered.row.tasks += row.tasks;
        if (row.next_due && (!gathered.row.next_due || *row.next_due < *gathered.row.next_due)) {
            gathered.row.next_due = row.next_due;
        }
        if (row.tasks <= gathered.most) continue;
        gathered.most = row.tasks;
        gathered.row.body = std::move(row.body);
    }
    std::vector<AddresseeRow> rows(by_name.size());
    std::ranges::transform(by_name, rows.begin(), [](auto& entry) { return std::move(entry.second.row); });
    std::ranges::stable_sort(rows, std::ranges::greater{}, &AddresseeRow::tasks);
    return rows;
}

} // namespace chithi
