// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <fmt/format.h>
#include <nlohmann/json.hpp>

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
    basis
};

// ?1: the bodies as a JSON list, so that one statement serves any number.
std::string tasks_of_bodies() {
    return fmt::format("SELECT {}, p.path, p.heading, p.text, a.role, a.origin, t.name, b.name, "
                       "l.text, l.due, l.recurrence, l.time, l.inclusive, l.basis "
                       "FROM names AS b JOIN assignees AS a ON a.body = b.key JOIN names AS t ON t.key = a.text "
                       "JOIN parts AS p ON p.key = a.part AND p.task JOIN summaries AS s ON s.key = p.document "
                       "LEFT JOIN deadlines AS l ON l.part = p.key "
                       "WHERE b.name IN (SELECT value FROM json_each(?1)) ORDER BY p.key, a.place",
                       summary_columns);
}

std::optional<Deadline> deadline_of(const Statement& row) {
    if (row.is_null(deadline_text)) return std::nullopt;
    return Deadline{.text = row.text(deadline_text),
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
            .deadline = deadline_of(row)};
}

} // namespace

std::vector<AddresseeRow> SqliteStore::addressees(Day today) const {
    Statement statement =
        connection_.prepare("SELECT b.name, count(*), min(l.due) FILTER (WHERE l.due >= ?1) FROM assignees AS a "
                            "JOIN names AS b ON b.key = a.body JOIN parts AS p ON p.key = a.part AND p.task "
                            "LEFT JOIN deadlines AS l ON l.part = p.key GROUP BY a.body");
    const std::string day = to_iso(today);
    statement.bind(day);
    std::vector<AddresseeRow> found;
    while (statement.step()) {
        found.push_back(
            {statement.text(0), static_cast<std::size_t>(statement.integer(1)), statement.optional_day(2)});
    }
    return found;
}

std::vector<TaskRow> SqliteStore::tasks(const std::vector<std::string>& bodies) const {
    Statement statement = connection_.prepare(tasks_of_bodies());
    const std::string list = nlohmann::json(bodies).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    statement.bind(list);
    std::vector<TaskRow> found;
    while (statement.step()) found.push_back(task_of(statement));
    return found;
}

} // namespace chithi
