// SPDX-License-Identifier: Apache-2.0
#include "store/part_rows.hpp"

#include "base/letters.hpp"
#include "store/plan_rows.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <unordered_map>

namespace chithi {

namespace {

std::string_view without_end_marks(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" :;,.");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

bool same_words(std::string_view one, std::string_view other) {
    return exact_key(without_end_marks(one)) == exact_key(without_end_marks(other));
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

/// Who must do something, and by when.
struct Charge {
    std::vector<AssigneeRow> assignees;
    std::vector<Deadline> deadlines;
};

class Flattener {
public:
    explicit Flattener(const Document& document) : document_(document) {
        for (const Deadline& deadline : document.deadlines) deadlines_[deadline.where].push_back(deadline);
    }

    std::vector<PartRow> rows() && {
        if (document_.subject) rows_.push_back(subject(*document_.subject));
        add_outside("preamble", document_.preamble.value_or(""));
        add_all(document_.requirements, std::nullopt, {}, plan_rows_of(document_.requirements));
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
                 const Charge& from_head, const std::vector<bool>& plan_rows) {
        for (std::size_t i = 0; i < requirements.size(); ++i) add(requirements[i], heading, from_head, plan_rows[i]);
    }

    void add(const Requirement& requirement, const std::optional<std::string>& heading_above, const Charge& from_head,
             bool plan_row) {
        PartRow row;
        row.path = requirement.path;
        row.title = requirement.heading.value_or("");
        row.heading = requirement.heading ? requirement.heading : heading_above;
        row.text = fmt::format("{}", fmt::join(requirement.paragraphs, "\n"));
        const std::vector<bool> plan_rows = plan_rows_of(requirement.children);
        const Charge below = charge_of_plan_rows(requirement.children, plan_rows);
        const Charge own = charge_of(requirement, below, from_head);
        row.assignees = own.assignees;
        row.deadlines = own.deadlines;
        const bool others = std::ranges::find(plan_rows, false) != plan_rows.end();
        const bool head = is_head(requirement, row.text) && (below.assignees.empty() || others);
        row.task = !head && !row.text.empty() && !plan_row;
        const auto heading = row.heading;
        rows_.push_back(std::move(row));
        add_all(requirement.children, heading, head ? Charge{below.assignees, own.deadlines} : Charge(), plan_rows);
    }

    // Which of them are rows of a plan.
    [[nodiscard]] std::vector<bool> plan_rows_of(const std::vector<Requirement>& requirements) const {
        std::vector<bool> found;
        for (const Requirement& each : requirements) found.push_back(is_plan_row(each, deadlines_of(each.path)));
        return found;
    }

    // What rows of a plan right below a requirement say of it.
    [[nodiscard]] Charge charge_of_plan_rows(const std::vector<Requirement>& children,
                                             const std::vector<bool>& plan_rows) const {
        Charge charge;
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (!plan_rows[i]) continue;
            for (const Assignee& assignee : children[i].assignees) {
                if (!is_inherited(assignee)) add_assignee(charge.assignees, assignee);
            }
            std::ranges::copy(deadlines_of(children[i].path), std::back_inserter(charge.deadlines));
        }
        return charge;
    }

    // What is said closest counts: who is named here or right below, else what the head above was given by the rows
    // of its plan, else what the record inherits.
    [[nodiscard]] Charge charge_of(const Requirement& requirement, const Charge& below,
                                   const Charge& from_head) const {
        Charge charge{{}, deadlines_of(requirement.path)};
        const bool named = !std::ranges::all_of(requirement.assignees, is_inherited);
        const Charge& nearest = below.assignees.empty() && !named ? from_head : below;
        for (const Assignee& assignee : requirement.assignees) {
            if (!is_inherited(assignee) || nearest.assignees.empty()) add_assignee(charge.assignees, assignee);
        }
        std::ranges::copy(nearest.assignees, std::back_inserter(charge.assignees));
        std::ranges::copy(below.deadlines, std::back_inserter(charge.deadlines));
        if (charge.deadlines.empty()) charge.deadlines = from_head.deadlines;
        return charge;
    }

    [[nodiscard]] const std::vector<Deadline>& deadlines_of(std::string_view path) const {
        static const std::vector<Deadline> none;
        const auto found = deadlines_.find(path);
        return found == deadlines_.end() ? none : found->second;
    }

    const Document& document_;
    std::unordered_map<std::string_view, std::vector<Deadline>> deadlines_; ///< by where they stand
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
