// SPDX-License-Identifier: Apache-2.0
#include "store/plan_rows.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace chithi {

namespace {

constexpr std::size_t longest_row = 2000; // bytes; some twenty names

// Takes out the first place where `fact` stands in `text`. A label that belongs to the fact ("Thời gian hoàn thành:
// Quý II/2024", but not the hour of "trước 17:00") stays.
void take_out(std::string& text, std::string_view fact) {
    const std::size_t at = text.find(fact);
    if (at == std::string::npos) return;
    const std::size_t colon = fact.find(": ");
    const std::size_t label = colon == std::string_view::npos ? 0 : colon + 1;
    text.erase(at + label, fact.size() - label);
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" ,") == std::string_view::npos; }

// "Cơ quan chủ trì: ", or nothing: where no label is left, a body heads what it is to do ("Sở Y tế: …").
bool is_label_alone(std::string_view clause) {
    const std::size_t colon = clause.find(':');
    if (colon == std::string_view::npos) return is_blank(clause);
    return !is_blank(clause.substr(0, colon)) && is_blank(clause.substr(colon + 1));
}

// Whether each clause of `text` is a label, and nothing behind it: "Cơ quan chủ trì: ; phối hợp: ."
bool holds_only_labels(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(";.\n"), text.size());
        if (!is_label_alone(text.substr(0, end))) return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

} // namespace

bool is_inherited(const Assignee& assignee) noexcept {
    return assignee.from != Origin::text && assignee.from != Origin::heading;
}

bool is_plan_row(const Requirement& requirement, const std::vector<Deadline>& deadlines) {
    const bool names = !std::ranges::all_of(requirement.assignees, is_inherited);
    if (!requirement.children.empty() || (!names && deadlines.empty())) return false;
    std::string text = fmt::format("{}", fmt::join(requirement.paragraphs, "\n"));
    if (text.size() > longest_row || text.find(':') == std::string::npos) return false;
    for (const Assignee& assignee : requirement.assignees) {
        if (!is_inherited(assignee)) take_out(text, assignee.text);
    }
    for (const Deadline& deadline : deadlines) take_out(text, deadline.text);
    return holds_only_labels(text);
}

} // namespace chithi
