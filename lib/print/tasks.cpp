// SPDX-License-Identifier: Apache-2.0
#include "print/layout.hpp"
#include "print/paint.hpp"
#include "print/repeated.hpp"
#include "print/results_json.hpp"
#include "print/summary.hpp"
#include "print/table.hpp"
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
    if (!task.at->document.number) about.push_back(terminal_safe(file_name(task.at->document.path)));
    if (listed.deadline) about.push_back(painted_due(listed, style, today));
    const std::string who = shorten(terminal_safe(beginning(*task.assignee, style.width)), style.width);
    const std::string role = Message(name_of(task.role), {}).in(style.translation);
    about.push_back(fmt::format("{}: {}", role, painted(Ink::body, who, style.colour)));
    return hang(name + "  ", join(about, "  "), style.width);
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
    for (const Message& line : {source_text(task.at->document), why.empty() ? why : message("why: {}", why)}) {
        const std::string text = terminal_safe(line.in(style.translation));
        if (!text.empty()) out += hang(indent, painted(Ink::faint, text, style.colour), style.width);
    }
    return out;
}

std::string tasks_text(const std::vector<ListedTask>& tasks, const Style& style, Day today) {
    std::string out;
    std::string last; // a list of bodies is one name on paper, and a row each in the index: shown once
    for (const ListedTask& task : tasks) {
        std::string block = task_text(task, style, today);
        if (block == last) continue;
        out += (out.empty() ? "" : "\n") + block;
        last = std::move(block);
    }
    return out;
}

std::string tasks_table(const std::vector<ListedTask>& tasks, Format format) {
    Table table(format, {"document", "part",     "due",     "time", "inclusive", "recurrence", "next_due",
                         "basis",    "deadline", "role",    "body", "assignee",  "why",        "issuer",
                         "issued",   "kind",     "heading", "text", "id",        "path"});
    for (const auto& [task, why, counting, next_due] : tasks) {
        const DocumentSummary& document = task.at->document;
        const Deadline deadline = counting.value_or(Deadline{});
        const std::string_view inclusive = deadline.inclusive ? "true" : "false";
        table.add({name_of(document),
                   task.at->part,
                   iso_or_empty(deadline.due),
                   deadline.time.value_or(""),
                   std::string(counting ? inclusive : ""),
                   deadline.recurrence.value_or(""),
                   iso_or_empty(next_due),
                   deadline.basis.value_or(""),
                   deadline.text,
                   std::string(name_of(task.role)),
                   task.body,
                   *task.assignee,
                   std::string(name_of(why)),
                   document.issuer.value_or(""),
                   iso_or_empty(document.issued),
                   document.kind,
                   task.at->heading.value_or(""),
                   task.at->text,
                   document.id,
                   document.path});
    }
    return table.text();
}

} // namespace

std::string print_tasks(const std::vector<ListedTask>& tasks, Format format, const Style& style, Day today) {
    switch (format) {
    case Format::text: return tasks_text(tasks, style, today);
    case Format::json:
    case Format::jsonl: return tasks_json(tasks, format == Format::jsonl);
    case Format::tsv:
    case Format::csv: return tasks_table(tasks, format);
    }
    return {};
}

} // namespace chithi
