// SPDX-License-Identifier: Apache-2.0
#include "print/outline.hpp"

#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/part.hpp"
#include "print/repeated.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t step = 4; // columns of a label ("1.  ", "a)  ") and of one level of the tree
constexpr std::string_view marked = "> ";
constexpr std::string_view unmarked = "  ";

std::string due_text(const Deadline& deadline, const Style& style) {
    std::string out;
    if (deadline.due) {
        const std::string day = to_iso(*deadline.due);
        out = (deadline.inclusive ? message("by {}", day) : message("before {}", day)).in(style.translation);
    }
    if (deadline.recurrence) return fmt::format("{} (“{}”)", repeated_text(deadline), deadline.text);
    if (deadline.time) out += (out.empty() ? "" : " ") + *deadline.time;
    return out.empty() ? deadline.text : fmt::format("{} (“{}”)", out, deadline.text);
}

// The label and the spaces before it: what the text of an item hangs from.
std::string label_of(const Requirement& requirement, std::size_t depth, const Style& style) {
    const std::string label = terminal_safe(requirement.label.value_or(requirement.path)) + " ";
    return std::string(depth * step, ' ') + painted(Ink::title, pad(label, step), style.colour);
}

std::string own_text(const Requirement& requirement, const Style& style) {
    std::string text = terminal_safe(join(requirement.paragraphs, "\n"));
    const std::string heading = terminal_safe(requirement.heading.value_or(""));
    if (!text.starts_with(heading)) return text;
    return painted(Ink::title, heading, style.colour) + text.substr(heading.size());
}

std::string item(const Document& document, const Requirement& requirement, const Style& style, std::size_t depth) {
    return hang(label_of(requirement, depth, style), own_text(requirement, style), style.width) +
           task_lines(document, style, requirement.path, requirement.assignees, (depth + 1) * step);
}

std::string children(const Document& document, const Requirement& parent, const Style& style, std::size_t depth) {
    std::string out;
    for (const Requirement& child : parent.children) {
        out += item(document, child, style, depth) + children(document, child, style, depth + 1);
    }
    return out;
}

// A parent in one line: what it is about, not all it says.
std::string parent_line(const Requirement& requirement, const Style& style, std::size_t depth) {
    const std::string label = label_of(requirement, depth, style);
    const std::string first = requirement.paragraphs.empty() ? "" : requirement.paragraphs.front();
    const std::size_t taken = display_width(label);
    const std::size_t left = style.width > taken ? style.width - taken : style.width;
    return label + shorten(terminal_safe(requirement.heading.value_or(first)), left) + "\n";
}

std::string behind(std::string_view margin, std::string_view lines) {
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = lines.find('\n', at) + 1;
        out.append(margin).append(lines.substr(at, end - at));
        at = end;
    }
    return out;
}

} // namespace

std::string task_lines(const Document& document, const Style& style, std::string_view where,
                       const std::vector<Assignee>& assignees, std::size_t indent) {
    const std::string arrow = std::string(indent, ' ') + "→ ";
    std::string out;
    for (const Assignee& assignee : assignees) {
        std::string who = painted(Ink::body, terminal_safe(assignee.text), style.colour);
        if (assignee.from != Origin::text)
            who += message(" (from {})", Message(name_of(assignee.from), {})).in(style.translation);
        const std::string role = Message(name_of(assignee.role), {}).in(style.translation);
        out += hang(fmt::format("{}{}: ", arrow, role), who, style.width);
    }
    for (const Deadline& deadline : document.deadlines) {
        if (deadline.where != where) continue;
        out += hang(arrow, painted(Ink::due, terminal_safe(due_text(deadline, style)), style.colour), style.width);
    }
    return out;
}

std::string outline(const Document& document, const Style& style) {
    std::string out;
    for (const Requirement& requirement : document.requirements) {
        out += "\n" + item(document, requirement, style, 0) + children(document, requirement, style, 1);
    }
    return out;
}

std::string outline_in_context(const Document& document, const Style& style, std::string_view path) {
    const std::vector<const Requirement*> trail = trail_to(document.requirements, path);
    if (trail.empty()) return {};
    Style beside = style;
    beside.width -= std::min(style.width, marked.size());
    const std::size_t depth = trail.size() - 1;
    std::string parents;
    for (std::size_t above = 0; above < depth; ++above) parents += parent_line(*trail[above], beside, above);
    return behind(unmarked, parents) + behind(marked, item(document, *trail.back(), beside, depth)) +
           behind(unmarked, children(document, *trail.back(), beside, depth + 1));
}

} // namespace chithi
