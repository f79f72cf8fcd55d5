// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/bodies.hpp"
#include "store_fixture.hpp"

/// What the tests of lists of tasks share.
namespace chithi::test {

/// A requirement that gives work to `text`, cut into bodies as the parser does.
inline Requirement task(std::string path, const std::string& text, Origin from = Origin::text,
                        Role role = Role::lead) {
    return requirement(std::move(path), "Làm việc này.", {{role, text, bodies_of(text), from, {}}});
}

inline Document with_tasks(std::string id, std::vector<Requirement> requirements) {
    Document made = document(std::move(id));
    made.requirements = std::move(requirements);
    return made;
}

inline Deadline due(const char* where, Day day) {
    return {
        .text = "trước ngày …", .due = day, .recurrence = {}, .time = {}, .basis = {}, .where = where, .span = {}};
}

} // namespace chithi::test
