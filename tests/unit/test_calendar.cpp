// SPDX-License-Identifier: Apache-2.0
#include "base/recurrence.hpp"
#include "print/ical_lines.hpp"
#include <chithi/print.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace std::chrono;

namespace {

constexpr Day issued = 2021y / August / 25;
constexpr std::int64_t now = 1'629'936'000; // 2021-08-26 00:00 UTC

Deadline due(Day day) {
    return {.text = "…", .due = day, .recurrence = {}, .time = {}, .basis = {}, .where = "3", .span = {}};
}

Deadline recurring(const char* rule) {
    return {.text = "…", .due = {}, .recurrence = rule, .time = {}, .basis = {}, .where = "3", .span = {}};
}

Deadline before(Deadline deadline, std::optional<std::string> time = {}) {
    deadline.inclusive = false;
    deadline.time = std::move(time);
    return deadline;
}

std::shared_ptr<const TaskPart> part(std::vector<Deadline> deadlines) {
    TaskPart made;
    made.document.id = "9f3a11c2de01";
    made.document.number = "761-CV/TU";
    made.document.issued = issued;
    made.part = "3";
    made.text = "Báo cáo; gửi Sở.";
    made.deadlines = std::move(deadlines);
    return std::make_shared<const TaskPart>(std::move(made));
}

ListedTask task(std::shared_ptr<const TaskPart> at, const char* who, std::vector<std::size_t> passing) {
    TaskRow row{.at = std::move(at),
                .role = Role::lead,
                .from = Origin::text,
                .assignee = std::make_shared<const std::string>(who),
                .body = who};
    return {std::move(row), Why::named, {}, {}, std::move(passing)};
}

std::string calendar(const std::vector<ListedTask>& tasks, CalendarEntry entry = CalendarEntry::todo) {
    std::string text;
    print_calendar(tasks, entry, now, [&](std::string_view piece) { text += piece; });
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
    return text; // with its lines put together again
}

/// The lines of a calendar that begin with one of `names`, joined by blanks.
std::string lines(const std::string& calendar, const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t at = calendar.find("BEGIN:VTODO"); at < calendar.size();) {
        const std::size_t end = calendar.find("\r\n", at);
        const std::string line = calendar.substr(at, end - at);
        for (const std::string& name : names) {
            if (line.starts_with(name)) out += (out.empty() ? "" : " ") + line;
        }
        at = end + 2;
    }
    return out;
}

std::string times(Deadline deadline) {
    const std::string text = calendar({task(part({std::move(deadline)}), "Sở Y tế", {0})});
    return lines(text, {"DTSTART", "DUE", "RRULE"});
}

std::string rrule(const char* rule) { return to_rrule(*repeat_rule(rule)); }
std::string rrule_before(const char* rule) { return to_rrule(day_before(*repeat_rule(rule))); }

std::size_t count(const std::string& text, std::string_view word) {
    std::size_t found = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
    return found;
}

} // namespace

TEST_CASE("a long line is cut into pieces of 75 octets, between characters") {
    std::string value;
    for (int i = 0; i < 100; ++i) value += i % 7 == 0 ? "a" : "ế";
    const std::string line = ical_line("SUMMARY", value);
    CHECK(line.ends_with("\r\n"));
    std::string joined;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = line.find("\r\n", at);
        const std::string piece = line.substr(at, end - at);
        CHECK(piece.size() <= 75);
        CHECK(terminal_safe(piece) == piece); // valid UTF-8
        CHECK((at == 0 || piece.starts_with(' ')));
        joined += at == 0 ? piece : piece.substr(1);
        at = end + 2;
    }
    CHECK(joined == "SUMMARY:" + value);
}

TEST_CASE("a line of just 75 octets is left whole") {
    CHECK(ical_line("A", std::string(73, 'x')) == "A:" + std::string(73, 'x') + "\r\n");
    CHECK(ical_line("A", std::string(74, 'x')) == "A:" + std::string(73, 'x') + "\r\n x\r\n");
}

TEST_CASE("what separates values is escaped in texts") {
    CHECK(ical_text("a;b,c\\d\ne: \"f\"") == "a\\;b\\,c\\\\d\\ne: \"f\"");
    CHECK(ical_text("a\x1b[b\r") == "a\uFFFD[b\uFFFD");
}

TEST_CASE("a deadline is a day, or an hour of Vietnam; before a day is the day before it") {
    CHECK(times(due(2021y / September / 1)) == "DUE;VALUE=DATE:20210901");
    CHECK(times(before(due(2021y / September / 1))) == "DUE;VALUE=DATE:20210831");
    CHECK(times(before(due(2021y / September / 1), "17:00")) == "DUE;TZID=Asia/Ho_Chi_Minh:20210901T170000");
    CHECK(times(before(due(2021y / September / 1), "00:00")) == "DUE;TZID=Asia/Ho_Chi_Minh:20210831T235900");
    CHECK(times(before(due(2021y / September / 1), "24:00")) == "DUE;TZID=Asia/Ho_Chi_Minh:20210901T235900");
}

TEST_CASE("a duty that recurs begins after the date of issue and ends later than it begins") {
    CHECK(times(recurring("FREQ=MONTHLY;BYMONTHDAY=20")) ==
          "DTSTART;TZID=Asia/Ho_Chi_Minh:20210920T000000 DUE;TZID=Asia/Ho_Chi_Minh:20210920T235900 "
          "RRULE:FREQ=MONTHLY;BYMONTHDAY=20");
    CHECK(times(before(recurring("FREQ=WEEKLY;BYDAY=MO"))) ==
          "DTSTART;TZID=Asia/Ho_Chi_Minh:20210829T000000 DUE;TZID=Asia/Ho_Chi_Minh:20210829T235900 "
          "RRULE:FREQ=WEEKLY;BYDAY=SU");
    CHECK(times(before(recurring("FREQ=DAILY"), "15:00")) ==
          "DTSTART;TZID=Asia/Ho_Chi_Minh:20210825T000000 DUE;TZID=Asia/Ho_Chi_Minh:20210825T150000 "
          "RRULE:FREQ=DAILY");
}

TEST_CASE("words that set no day, and rules that none can read, make no entry") {
    Deadline at_once;
    at_once.text = "ngay";
    CHECK(times(at_once) == "");
    CHECK(times(recurring("FREQ=HOURLY")) == "");
}

TEST_CASE("what a rule takes for granted is written out") {
    CHECK(rrule("FREQ=MONTHLY") == "FREQ=MONTHLY;BYMONTHDAY=-1");
    CHECK(rrule("FREQ=MONTHLY;INTERVAL=3") == "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1");
    CHECK(rrule("FREQ=YEARLY") == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1");
    CHECK(rrule("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=30") == "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=30");
    CHECK(rrule("FREQ=MONTHLY;BYMONTHDAY=30") == "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    CHECK(rrule("FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=30") ==
          "FREQ=MONTHLY;BYMONTH=2,8;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    CHECK(rrule("FREQ=WEEKLY") == "FREQ=WEEKLY");
    CHECK(rrule("FREQ=WEEKLY;BYDAY=MO,SU") == "FREQ=WEEKLY;BYDAY=MO,SU");
}

TEST_CASE("before a day that recurs is the day before each") {
    CHECK(rrule_before("FREQ=MONTHLY;BYMONTHDAY=20") == "FREQ=MONTHLY;BYMONTHDAY=19");
    CHECK(rrule_before("FREQ=MONTHLY;BYMONTHDAY=1") == "FREQ=MONTHLY;BYMONTHDAY=-1");
    CHECK(rrule_before("FREQ=MONTHLY;BYMONTHDAY=-1") == "FREQ=MONTHLY;BYMONTHDAY=-2");
    CHECK(rrule_before("FREQ=YEARLY;BYMONTH=1,3;BYMONTHDAY=1") == "FREQ=YEARLY;BYMONTH=12,2;BYMONTHDAY=-1");
    CHECK(rrule_before("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1") == "FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=-1");
    CHECK(rrule_before("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15") == "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=14");
    CHECK(rrule_before("FREQ=YEARLY;BYMONTHDAY=1") == "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1");
    CHECK(rrule_before("FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=1") == "FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYMONTHDAY=-1");
    CHECK(rrule_before("FREQ=WEEKLY;BYDAY=SU,MO") == "FREQ=WEEKLY;BYDAY=SA,SU");
    CHECK(rrule_before("FREQ=WEEKLY") == "FREQ=WEEKLY");
    CHECK(next_occurrence(day_before(*repeat_rule("FREQ=MONTHLY;BYMONTHDAY=-1")), issued) == 2021y / August / 30);
    CHECK(next_occurrence(day_before(*repeat_rule("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1")), issued) ==
          2021y / August / 31);
}

TEST_CASE("a deadline is one entry, whoever must meet it, with what is asked and by whom") {
    const auto at = part({due(2021y / September / 1), due(2021y / October / 1)});
    const std::string text = calendar({task(at, "Sở Y tế", {0, 1}), task(at, "Công an tỉnh", {1})});
    CHECK(count(text, "BEGIN:VTODO") == 2);
    CHECK(count(text, "SUMMARY:Báo cáo\\; gửi Sở. (761-CV/TU#3)\r\n") == 2);
    CHECK(count(text, "Chủ trì: Sở Y tế\\; Công an tỉnh") == 2);
    CHECK(count(text, "DTSTAMP:20210826T000000Z\r\n") == 2);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

TEST_CASE("an entry keeps its UID whatever else is selected") {
    const auto at = part({due(2021y / September / 1), due(2021y / October / 1)});
    const std::string both = lines(calendar({task(at, "Sở Y tế", {0, 1})}), {"UID"});
    const std::string first = lines(calendar({task(at, "Sở Y tế", {0})}), {"UID"});
    const std::string second = lines(calendar({task(at, "Công an tỉnh", {1})}), {"UID"});
    CHECK(first != second);
    CHECK(both == first + " " + second);
}

TEST_CASE("as events, deadlines leave their day free") {
    const auto at = part({due(2021y / September / 1), before(recurring("FREQ=DAILY"), "15:00")});
    const std::string text = calendar({task(at, "Sở Y tế", {0, 1})}, CalendarEntry::event);
    CHECK(count(text, "BEGIN:VEVENT") == 2);
    CHECK(count(text, "TRANSP:TRANSPARENT\r\n") == 2);
    CHECK(count(text, "DTSTART;VALUE=DATE:20210901\r\n") == 1);
    CHECK(count(text, "DTSTART;TZID=Asia/Ho_Chi_Minh:20210825T150000\r\n") == 1);
    CHECK(count(text, "VTODO") == 0);
}

TEST_CASE("a calendar without entries is one still") {
    CHECK(calendar({}).find("BEGIN:VTIMEZONE") != std::string::npos);
}
