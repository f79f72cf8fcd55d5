// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>

/// The half of SqliteStore that lists who must do what.
namespace chithi {

namespace {

// Columns after those of the summary.
enum TaskColumn : int {
    part = summary_column_count,
    heading,
    text,
    role,
    origin,
    assignee,
    body,
    deadline_text,
    due,
    recurrence,
    time_of_day,
    inclusive,
    basis,
    part_key,
    place
};

// ?1: the bodies as a JSON list, so that one statement serves any number.
std::string tasks_of_bodies() {
    return fmt::format("SELECT {}, p.path, p.heading, p.text, a.role, a.origin, t.name, b.name, "
                       "l.text, l.due, l.recurrence, l.time, l.inclusive, l.basis, p.key, a.place "
                       "FROM names AS b JOIN assignees AS a ON a.body = b.key JOIN names AS t ON t.key = a.text "
                       "JOIN parts AS p ON p.key = a.part AND p.task JOIN summaries AS s ON s.key = p.document "
                       "LEFT JOIN deadlines AS l ON l.part = p.key "
                       "WHERE b.name IN (SELECT value FROM json_each(?1)) ORDER BY p.key, a.place, l.place",
                       summary_columns);
}

Deadline deadline_of(const Statement& row) {
    return {.text = row.text(deadline_text),
            .due = row.optional_day(due),
            .recurrence = row.optional_text(recurrence),
            .time = row.optional_text(time_of_day),
            .inclusive = row.integer(inclusive) != 0,
            .basis = row.optional_text(basis),
            .where = row.text(part),
            .span = {}};
}

TaskRow task_of(const Statement& row) {
    return {.document = summary_of(row),
            .part = row.text(part),
            .heading = row.optional_text(heading),
            .text = row.text(text),
            .role = value_named<Role>(row.view(role)).value_or(Role::lead),
            .from = value_named<Origin>(row.view(origin)).value_or(Origin::text),
            .assignee = row.text(assignee),
            .body = row.text(body),
            .deadlines = {}};
}

} // namespace

std::vector<std::string> SqliteStore::bodies() const {
    Statement statement = connection_.prepare(
        "SELECT b.name FROM names AS b WHERE EXISTS (SELECT 1 FROM assignees AS a WHERE a.body = b.key)");
    std::vector<std::string> found;
    while (statement.step()) found.push_back(statement.text(0));
    return found;
}

std::vector<AddresseeRow> SqliteStore::addressees(Day today) const {
    Statement counts = connection_.prepare(
        "SELECT b.key, b.name, count(*), "
        "min((SELECT min(l.due) FROM deadlines AS l WHERE l.part = p.key AND l.due >= ?1)) "
        "FROM assignees AS a JOIN names AS b ON b.key = a.body JOIN parts AS p ON p.key = a.part AND p.task "
        "GROUP BY a.body");
    const std::string day = to_iso(today);
    counts.bind(day);
    std::vector<AddresseeRow> found;
    std::unordered_map<std::int64_t, std::size_t> places; // in `found`, by the key of the name
    while (counts.step()) {
        places.emplace(counts.integer(0), found.size());
        found.push_back({counts.text(1), static_cast<std::size_t>(counts.integer(2)), counts.optional_day(3), {}});
    }
    Statement rules = connection_.prepare("SELECT DISTINCT a.body, l.recurrence FROM deadlines AS l "
                                          "JOIN parts AS p ON p.key = l.part AND p.task "
                                          "JOIN assignees AS a ON a.part = p.key WHERE l.recurrence IS NOT NULL");
    while (rules.step()) found[places.at(rules.integer(0))].recurrences.push_back(rules.text(1));
    return found;
}

std::vector<TaskRow> SqliteStore::tasks(const std::vector<std::string>& bodies) const {
    Statement statement = connection_.prepare(tasks_of_bodies());
    const std::string list = nlohmann::json(bodies).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    statement.bind(list);
    std::vector<TaskRow> found;
    std::pair<std::int64_t, std::int64_t> last; // a task has a row for each of its deadlines
    while (statement.step()) {
        const std::pair task{statement.integer(part_key), statement.integer(place)};
        if (found.empty() || task != last) found.push_back(task_of(statement));
        last = task;
        if (!statement.is_null(deadline_text)) found.back().deadlines.push_back(deadline_of(statement));
    }
    return found;
}

} // namespace chithi
