// SPDX-License-Identifier: Apache-2.0
#include "store/part_rows.hpp"

#include "base/letters.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace chithi {

namespace {

std::string_view without_end_marks(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" :;,.");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

bool same_words(std::string_view one, std::string_view other) {
    return exact_key(without_end_marks(one)) == exact_key(without_end_marks(other));
}

bool is_inherited(const Assignee& assignee) noexcept {
    return assignee.from != Origin::text && assignee.from != Origin::heading;
}

bool only_names_a_body(const Requirement& requirement, std::string_view text) {
    return std::ranges::any_of(requirement.assignees, [&](const Assignee& assignee) {
        return !is_inherited(assignee) && same_words(assignee.text, text);
    });
}

bool is_title_without_assignee(const Requirement& requirement, std::string_view text) {
    return requirement.heading && same_words(*requirement.heading, text) &&
           std::ranges::all_of(requirement.assignees, is_inherited);
}

bool is_head(const Requirement& requirement, std::string_view text) {
    if (requirement.children.empty()) return false;
    return text.ends_with(':') || only_names_a_body(requirement, text) ||
           is_title_without_assignee(requirement, text);
}

void add_assignee(std::vector<AssigneeRow>& rows, const Assignee& assignee) {
    if (assignee.bodies.empty()) rows.push_back({assignee.role, assignee.from, assignee.text, assignee.text});
    for (const std::string& body : assignee.bodies) {
        rows.push_back({assignee.role, assignee.from, assignee.text, body});
    }
}

class Flattener {
public:
    explicit Flattener(const Document& document) : document_(document) {}

    std::vector<PartRow> rows() && {
        if (document_.subject) rows_.push_back(subject(*document_.subject));
        add_outside("preamble", document_.preamble.value_or(""));
        add_all(document_.requirements, std::nullopt, {});
        add_outside("closing", fmt::format("{}", fmt::join(document_.closing, "\n")));
        return std::move(rows_);
    }

private:
    static PartRow subject(const std::string& text) {
        PartRow row;
        row.path = "subject";
        row.title = text;
        row.text = text;
        return row;
    }

    void add_outside(const std::string& path, const std::string& text) {
        PartRow row;
        row.path = path;
        row.text = text;
        row.deadlines = deadlines_of(path);
        for (const PlacedAssignee& placed : document_.assignees) {
            if (placed.where == path) add_assignee(row.assignees, placed.assignee);
        }
        // A lead-in sentence passes its assignees to the items below it; only without any is it the task itself.
        const bool leads_in = path == "preamble" && !document_.requirements.empty();
        row.task = !row.assignees.empty() && !leads_in;
        if (row.task || !text.empty()) rows_.push_back(std::move(row));
    }

    void add_all(const std::vector<Requirement>& requirements, const std::optional<std::string>& heading,
                 const std::vector<Deadline>& deadlines) {
        for (const Requirement& requirement : requirements) add(requirement, heading, deadlines);
    }

    void add(const Requirement& requirement, const std::optional<std::string>& heading_above,
             const std::vector<Deadline>& deadlines_of_head) {
        PartRow row;
        row.path = requirement.path;
        row.title = requirement.heading.value_or("");
        row.heading = requirement.heading ? requirement.heading : heading_above;
        row.text = fmt::format("{}", fmt::join(requirement.paragraphs, "\n"));
        for (const Assignee& assignee : requirement.assignees) add_assignee(row.assignees, assignee);
        row.deadlines = deadlines_of(requirement.path);
        if (row.deadlines.empty()) row.deadlines = deadlines_of_head;
        const bool head = is_head(requirement, row.text);
        row.task = !head && !row.text.empty();
        const auto heading = row.heading;
        const auto passed_on = head ? row.deadlines : std::vector<Deadline>();
        rows_.push_back(std::move(row));
        add_all(requirement.children, heading, passed_on);
    }

    [[nodiscard]] std::vector<Deadline> deadlines_of(std::string_view path) const {
        std::vector<Deadline> found;
        std::ranges::copy_if(document_.deadlines, std::back_inserter(found),
                             [&](const Deadline& deadline) { return deadline.where == path; });
        return found;
    }

    const Document& document_;
    std::vector<PartRow> rows_;
};

} // namespace

std::vector<PartRow> part_rows(const Document& document) { return Flattener(document).rows(); }

std::size_t count_requirements(const std::vector<Requirement>& requirements) {
    std::size_t count = requirements.size();
    for (const Requirement& requirement : requirements) count += count_requirements(requirement.children);
    return count;
}

} // namespace chithi
