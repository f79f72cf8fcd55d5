// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/repeated.hpp"
#include "print/result_columns.hpp"
#include "print/results_json.hpp"
#include "print/summary.hpp"
#include <algorithm>
#include <array>
#include <chithi/print.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::string_view indent = "    ";
constexpr std::size_t text_lines = 2; // of the task's own text

Message days_left(Day due, Day today) {
    const auto days = (std::chrono::sys_days(due) - std::chrono::sys_days(today)).count();
    if (days == 0) return message("today");
    if (days == 1) return message("tomorrow");
    if (days == -1) return message("1 day overdue");
    return days > 0 ? message("in {} days", days) : message("{} days overdue", -days);
}

// "by 2021-08-30 17:00 (in 5 days)", "hằng tháng, ngày 20 (next 2021-09-20, in 5 days)", or "“ngay”".
Message due_text(const Deadline& deadline, const std::optional<Day>& next, Day today) {
    if (deadline.due) {
        const std::string moment = to_iso(*deadline.due) + (deadline.time ? " " + *deadline.time : "");
        const Message left = days_left(*deadline.due, today);
        return deadline.inclusive ? message("by {} ({})", moment, left) : message("before {} ({})", moment, left);
    }
    if (!deadline.recurrence) return Message::verbatim(fmt::format("“{}”", deadline.text));
    const std::string words = repeated_text(deadline);
    return next ? message("{} (next {}, {})", words, to_iso(*next), days_left(*next, today))
                : Message::verbatim(words);
}

std::string painted_due(const ListedTask& listed, const Style& style, Day today) {
    const bool late = listed.next_due && *listed.next_due < today;
    const std::string text = due_text(*listed.deadline, listed.next_due, today).in(style.translation);
    return painted(late ? Ink::overdue : Ink::due, terminal_safe(text), style.colour);
}

std::string head_line(const ListedTask& listed, const Style& style, Day today) {
    const TaskRow& task = listed.task;
    const std::string name =
        painted(Ink::name, terminal_safe(name_of(task.at->document, task.at->part)), style.colour);
    std::vector<std::string> about;
    const std::string other_name = what_else_names(task.at->document);
    if (!other_name.empty()) about.push_back(terminal_safe(other_name));
    if (listed.deadline) about.push_back(painted_due(listed, style, today));
    const std::string who = shorten(terminal_safe(beginning(*task.assignee, style.width)), style.width);
    const std::string role = Message(name_of(task.role), {}).in(style.translation);
    about.push_back(fmt::format("{}: {}", role, painted(Ink::body, who, style.colour)));
    return hang_fields(name + "  ", about, style.width);
}

Message why_text(const ListedTask& listed) {
    switch (listed.why) {
    case Why::named: return {};
    case Why::alias: return message("another name of {}", listed.task.body);
    case Why::head: return message("{} is the same desk", listed.task.body);
    case Why::successor: return message("merged in 2025: {}", listed.task.body);
    case Why::group: return message("a group that it belongs to");
    case Why::addressed: return message("the document was sent to it, and the task names nobody");
    }
    return {};
}

// Who asked for it, and when.
Message source_text(const DocumentSummary& document) {
    const std::string issuer = document.issuer.value_or("");
    const std::string day = iso_or_empty(document.issued);
    if (issuer.empty() && day.empty()) return {};
    return message("from: {}", issuer + (issuer.empty() || day.empty() ? "" : ", ") + day);
}

// "also in: 51049126 b.pdf; 7821f9ab c.docx"
Message copies_text(const ListedTask& listed) {
    constexpr std::size_t most = 3;
    if (listed.copies.empty()) return {};
    std::vector<std::string> shown;
    for (const auto& copy : listed.copies) {
        if (shown.size() < most) shown.push_back(name_of(copy->document) + " " + copy->document.path);
    }
    std::string names = fmt::format("{}", fmt::join(shown, "; "));
    std::ranges::replace(names, '\n', ' ');
    if (listed.copies.size() <= most) return message("also in: {}", names);
    return message("also in: {}; and {} more", names, listed.copies.size() - most);
}

std::string task_text(const ListedTask& listed, const Style& style, Day today) {
    const TaskRow& task = listed.task;
    std::string out = head_line(listed, style, today);
    const std::string heading = terminal_safe(task.at->heading.value_or(""));
    if (!task.at->text.starts_with(heading))
        out += hang(indent, painted(Ink::title, heading, style.colour), style.width);
    const std::size_t beside = style.width > indent.size() ? style.width - indent.size() : style.width;
    out += hang(indent, shorten(terminal_safe(beginning(task.at->text, beside * text_lines)), beside * text_lines),
                style.width);
    const Message why = why_text(listed);
    for (const Message& line :
         {source_text(task.at->document), why.empty() ? why : message("why: {}", why), copies_text(listed)}) {
        const std::string text = terminal_safe(line.in(style.translation));
        if (!text.empty()) out += hang(indent, painted(Ink::faint, text, style.colour), style.width);
    }
    return out;
}

void tasks_text(const std::vector<ListedTask>& tasks, const Style& style, Day today, const Sink& sink) {
    std::string last; // a list of bodies is one name on paper, and a row each in the index: shown once
    for (const ListedTask& task : tasks) {
        std::string block = task_text(task, style, today);
        if (block == last) continue;
        sink((last.empty() ? "" : "\n") + block);
        last = std::move(block);
    }
}

using Json = nlohmann::ordered_json;

const DocumentSummary& document_of(const ListedTask& listed) noexcept { return listed.task.at->document; }

/// What `member` of the deadline that counts is; null where there is none.
template <typename Value> Json of_deadline(const ListedTask& listed, Value Deadline::*member) {
    return listed.deadline ? or_null((*listed.deadline).*member) : Json(nullptr);
}

Json names_of_copies(const ListedTask& listed) {
    Json names = Json::array();
    for (const auto& copy : listed.copies) names.push_back(name_of(copy->document, copy->part));
    return names;
}

// New ones stand at the end: scripts count columns.
constexpr auto columns = std::to_array<Column<ListedTask>>({
    {"document", [](const ListedTask& listed) { return Json(name_of(document_of(listed))); }},
    {"part", [](const ListedTask& listed) { return Json(listed.task.at->part); }},
    {"due", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::due); }},
    {"time", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::time); }},
    {"inclusive", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::inclusive); }},
    {"recurrence", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::recurrence); }},
    {"next_due", [](const ListedTask& listed) { return or_null(listed.next_due); }},
    {"basis", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::basis); }},
    {"deadline", [](const ListedTask& listed) { return of_deadline(listed, &Deadline::text); }},
    {"role", [](const ListedTask& listed) { return Json(name_of(listed.task.role)); }},
    {"body", [](const ListedTask& listed) { return Json(listed.task.body); }},
    {"assignee", [](const ListedTask& listed) { return Json(*listed.task.assignee); }},
    {"why", [](const ListedTask& listed) { return Json(name_of(listed.why)); }},
    {"issuer", [](const ListedTask& listed) { return or_null(document_of(listed).issuer); }},
    {"issued", [](const ListedTask& listed) { return or_null(document_of(listed).issued); }},
    {"kind", [](const ListedTask& listed) { return Json(document_of(listed).kind); }},
    {"heading", [](const ListedTask& listed) { return or_null(listed.task.at->heading); }},
    {"text", [](const ListedTask& listed) { return Json(listed.task.at->text); }},
    {"id", [](const ListedTask& listed) { return Json(document_of(listed).id); }},
    {"path", [](const ListedTask& listed) { return Json(document_of(listed).path); }},
    {"number", [](const ListedTask& listed) { return or_null(document_of(listed).number); }},
    {"subject", [](const ListedTask& listed) { return or_null(document_of(listed).subject); }},
    {"name", [](const ListedTask& listed) { return Json(name_of(document_of(listed), listed.task.at->part)); }},
    {"copies", [](const ListedTask& listed) { return names_of_copies(listed); }},
});

} // namespace

std::span<const Column<ListedTask>> task_columns() noexcept { return columns; }

void print_tasks(const std::vector<ListedTask>& tasks, Format format, const Style& style, Day today,
                 const Sink& sink) {
    if (format == Format::text) {
        tasks_text(tasks, style, today, sink);
    } else {
        print_rows(tasks, task_columns(), format, style, sink, task_json);
    }
}

} // namespace chithi
