// SPDX-License-Identifier: Apache-2.0
#include "base/digest.hpp"
#include "base/recurrence.hpp"
#include "print/ical_lines.hpp"
#include "print/layout.hpp"
#include "print/repeated.hpp"
#include "print/summary.hpp"
#include <algorithm>
#include <chithi/print.hpp>
#include <chithi/version.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <map>
#include <set>
#include <unordered_map>

namespace chithi {

namespace {

constexpr std::size_t summary_columns = 100;
constexpr std::size_t uid_digits = 32; // of a SHA-256: nobody meets two alike
constexpr std::string_view zone = "Asia/Ho_Chi_Minh";

// Vietnam has one hour, and kept it since 1975. Source: the tz database.
constexpr std::string_view head_end = "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n"
                                      "DTSTART:19750613T000000\r\nTZOFFSETFROM:+0800\r\nTZOFFSETTO:+0700\r\n"
                                      "TZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// A part with deadlines, and everybody who must meet them.
struct Duty {
    std::shared_ptr<const TaskPart> part;
    std::set<std::size_t> passing;
    std::map<Role, std::vector<std::string>> who; // as printed, each once
};

/// When something is due.
struct Moment {
    Day day;
    std::string time; ///< "170000"; empty: any time of the day
};

std::string basic(Day day) {
    std::string text = to_iso(day);
    std::erase(text, '-');
    return text;
}

std::string local(const Moment& moment) { return basic(moment.day) + "T" + moment.time; }

std::string name_in_zone(std::string_view property) { return fmt::format("{};TZID={}", property, zone); }

// "Before 22/9" is done by the 21st, "before 17:00 on 22/9" on the 22nd; what is due at the first moment of a day
// must be done on the one before.
bool is_day_before(const Deadline& deadline) noexcept {
    return (!deadline.inclusive && !deadline.time) || deadline.time == "00:00";
}

std::string time_of(const Deadline& deadline) {
    if (!deadline.time) return {};
    const bool midnight = deadline.time == "00:00" || deadline.time == "24:00";
    std::string time = midnight ? "23:59" : *deadline.time;
    std::erase(time, ':');
    return time + "00";
}

Day previous(Day day) { return std::chrono::sys_days(day) - std::chrono::days(1); }

std::optional<RepeatRule> rule_of(const Deadline& deadline) {
    if (deadline.due) return std::nullopt;
    std::optional<RepeatRule> rule = repeat_rule(deadline.recurrence.value_or(""));
    return rule && is_day_before(deadline) ? day_before(*rule) : rule;
}

std::optional<Moment> moment_of(const Deadline& deadline, const std::optional<RepeatRule>& rule, Day from) {
    if (deadline.due) {
        return Moment{is_day_before(deadline) ? previous(*deadline.due) : *deadline.due, time_of(deadline)};
    }
    const auto first = rule ? next_occurrence(*rule, from) : std::nullopt;
    return first ? std::optional(Moment{*first, time_of(deadline)}) : std::nullopt;
}

std::string role_words(Role role) {
    switch (role) {
    case Role::lead: return "Chủ trì";
    case Role::coordinate: return "Phối hợp";
    case Role::directed: return "Được chỉ đạo";
    }
    return {};
}

// As the words of the document are, the notes are Vietnamese: they go to a calendar, not to a program.
std::string notes(const Duty& duty, const Deadline& deadline) {
    std::string text = duty.part->text + "\n";
    for (const auto& [role, names] : duty.who) text += fmt::format("\n{}: {}", role_words(role), join(names, "; "));
    const std::string when = deadline.recurrence ? repeated_text(deadline) : deadline.text;
    text += "\nThời hạn: " + when;
    if (deadline.basis) text += fmt::format(" ({})", *deadline.basis);
    const DocumentSummary& document = duty.part->document;
    text += "\nVăn bản: " + name_of(document, duty.part->part);
    if (document.number_repeats) text += " (số " + document.number.value_or("") + ")";
    if (document.issuer) text += ", " + *document.issuer;
    if (document.issued) text += ", " + to_iso(*document.issued);
    return text;
}

std::string summary_of(const Duty& duty) {
    const std::string text = terminal_safe(beginning(duty.part->text, summary_columns));
    return fmt::format("{} ({})", shorten(text, summary_columns), name_of(duty.part->document, duty.part->part));
}

// From what stays as it is while the document stands in the index, and fit to be the name of a file, as which some
// servers take it.
std::string uid_of(const TaskPart& part, std::size_t deadline) {
    const std::string place = fmt::format("{}#{}#{}", part.document.id, part.part, deadline);
    return sha256(place).substr(0, uid_digits) + "@chithi";
}

// A to-do that recurs must begin, and end later than it begins (RFC 5545, 3.8.5.3 and 3.8.2.3).
std::string times_of(const Moment& moment, const std::optional<RepeatRule>& rule, CalendarEntry entry) {
    const bool any_time = moment.time.empty();
    if (entry == CalendarEntry::event) {
        const std::string line = any_time ? ical_line("DTSTART;VALUE=DATE", basic(moment.day))
                                          : ical_line(name_in_zone("DTSTART"), local(moment));
        return line + ical_line("TRANSP", "TRANSPARENT");
    }
    if (!rule && any_time) return ical_line("DUE;VALUE=DATE", basic(moment.day));
    const std::string due = ical_line(name_in_zone("DUE"), local({moment.day, any_time ? "235900" : moment.time}));
    return rule ? ical_line(name_in_zone("DTSTART"), local({moment.day, "000000"})) + due : due;
}

/// Writes the entries of one calendar.
class Calendar {
public:
    Calendar(CalendarEntry entry, std::int64_t now, const Sink& sink)
        : entry_(entry), stamp_(fmt::format("{:%Y%m%dT%H%M%SZ}", fmt::gmtime(static_cast<std::time_t>(now)))),
          today_(std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(now)))),
          sink_(sink) {
        sink_(ical_line("BEGIN", "VCALENDAR") + ical_line("VERSION", "2.0") +
              ical_line("PRODID", fmt::format("-//chithi//chithi {}//VI", version())) + std::string(head_end));
    }

    void add(const Duty& duty) {
        for (const std::size_t place : duty.passing) add(duty, place);
    }

    void end() { sink_(ical_line("END", "VCALENDAR")); }

private:
    void add(const Duty& duty, std::size_t place) {
        const Deadline& deadline = duty.part->deadlines.at(place);
        const DocumentSummary& document = duty.part->document;
        const std::optional<RepeatRule> rule = rule_of(deadline);
        const auto moment = moment_of(deadline, rule, document.issued.value_or(today_));
        if (!moment) return;
        const std::string name = entry_ == CalendarEntry::todo ? "VTODO" : "VEVENT";
        std::string text = ical_line("BEGIN", name) + ical_line("UID", uid_of(*duty.part, place)) +
                           ical_line("DTSTAMP", stamp_) + times_of(*moment, rule, entry_);
        if (rule) text += ical_line("RRULE", to_rrule(*rule));
        text += ical_line("SUMMARY", ical_text(summary_of(duty)));
        text += ical_line("DESCRIPTION", ical_text(notes(duty, deadline)));
        const std::string_view kind = kind_name(document.kind);
        if (!kind.empty()) text += ical_line("CATEGORIES", ical_text(kind));
        sink_(text + ical_line("END", name));
    }

    CalendarEntry entry_;
    std::string stamp_;
    Day today_;
    const Sink& sink_;
};

void add_assignee(Duty& duty, const TaskRow& task) {
    std::vector<std::string>& names = duty.who[task.role];
    if (std::ranges::find(names, *task.assignee) == names.end()) names.push_back(*task.assignee);
}

std::vector<Duty> duties_of(const std::vector<ListedTask>& tasks) {
    std::vector<Duty> duties;
    std::unordered_map<std::string, std::size_t> places;
    for (const ListedTask& listed : tasks) {
        if (listed.passing.empty()) continue;
        const TaskPart& part = *listed.task.at;
        const auto [place, added] = places.try_emplace(part.document.id + "#" + part.part, duties.size());
        if (added) duties.push_back({listed.task.at, {}, {}});
        Duty& duty = duties[place->second];
        duty.passing.insert(listed.passing.begin(), listed.passing.end());
        add_assignee(duty, listed.task);
    }
    return duties;
}

} // namespace

void print_calendar(const std::vector<ListedTask>& tasks, CalendarEntry entry, std::int64_t now, const Sink& sink) {
    Calendar calendar(entry, now, sink);
    for (const Duty& duty : duties_of(tasks)) calendar.add(duty);
    calendar.end();
}

} // namespace chithi
