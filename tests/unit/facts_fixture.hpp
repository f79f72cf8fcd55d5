// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core_fixture.hpp"
#include "extract/deadlines.hpp"
#include "extract/references.hpp"
#include <chithi/document.hpp>
#include <optional>

/// Dates and deadlines of a sentence, in a form that reads at a glance.
namespace chithi {

inline Day day(int year, unsigned month, unsigned date) {
    return Day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
}

/// A Wednesday.
inline const Day issued_on = day(2021, 8, 25);

struct FactsOf {
    std::vector<FoundDate> dates;
    std::vector<FoundDeadline> deadlines;
};

inline FactsOf facts_in(const Text& text, std::optional<Day> issued = issued_on, const std::string& where = "1") {
    const Passage passage = sentence(text, where);
    std::vector<Range> cited;
    for (const FoundReference& reference : read_references(passage)) cited.push_back(reference.range);
    const auto recurrences = read_recurrences(passage);
    std::vector<Range> recurring;
    FactsOf facts;
    for (const FoundRecurrence& recurrence : recurrences) {
        for (const FoundDate& date : recurrence.days) {
            recurring.push_back(date.range);
            facts.dates.push_back(date);
        }
    }
    DateReader reader(issued);
    for (FoundDate& date : reader.read(passage, cited, recurring)) facts.dates.push_back(std::move(date));
    facts.deadlines = deadlines_of(passage, facts.dates, recurrences, read_terms(passage, issued));
    return facts;
}

/// "2021-03-03/2021-03-12 period", "../2021-08-25 end" or "every recurring", with " <basis>" where one is given.
inline std::string shown(const DateFact& date) {
    std::string out = date.start ? to_iso(*date.start) : date.end ? ".." : "every";
    if (date.end && date.end != date.start) out += "/" + to_iso(*date.end);
    out += " " + std::string(name_of(date.role));
    if (date.basis) out += " <" + *date.basis + ">";
    return out;
}

/// "2021-08-30 17:00 exclusive", "FREQ=DAILY 15:00", "at once" or "? <khi phát hiện>".
inline std::string shown(const Deadline& deadline) {
    std::string out = deadline.due ? to_iso(*deadline.due) : deadline.recurrence.value_or("?");
    if (deadline.time) out += " " + *deadline.time;
    if (!deadline.inclusive) out += " exclusive";
    if (deadline.basis) out += " <" + *deadline.basis + ">";
    return out == "?" ? "at once" : out;
}

inline std::string shown_dates(std::string_view written, std::optional<Day> issued = issued_on,
                               const std::string& where = "1") {
    const Text text{std::string(written)};
    std::string out;
    for (const FoundDate& date : facts_in(text, issued, where).dates) {
        out += (out.empty() ? "" : "; ") + shown(date.fact);
    }
    return out;
}

inline std::string shown_deadlines(std::string_view written, std::optional<Day> issued = issued_on,
                                   const std::string& where = "1") {
    const Text text{std::string(written)};
    std::string out;
    for (const FoundDeadline& deadline : facts_in(text, issued, where).deadlines) {
        out += (out.empty() ? "" : "; ") + shown(deadline.fact);
    }
    return out;
}

} // namespace chithi
