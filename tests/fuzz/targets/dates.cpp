// SPDX-License-Identifier: Apache-2.0
#include "base/recurrence.hpp"
#include "fuzz/clock_time.hpp"
#include "fuzz/spoilt_sentence.hpp"
#include "fuzz/target.hpp"
#include "unit/facts_fixture.hpp"

// The grammars of dates, deadlines and references read any sentence, and give what can be reckoned with.

namespace chithi {

namespace {

bool is_inside(Range range, const Text& text) { return range.first <= range.end && range.end <= text.size(); }

std::string fault_of_dates(const std::vector<FoundDate>& dates, const Text& text) {
    for (const FoundDate& date : dates) {
        if (!is_inside(date.range, text)) return "a date lies outside the text";
        if (date.fact.start && date.fact.end && *date.fact.start > *date.fact.end)
            return "a date ends before it begins";
        if (date.time && !fuzz::is_clock_time(*date.time)) return "no clock time: " + *date.time;
    }
    return {};
}

std::string fault_of_deadlines(const std::vector<FoundDeadline>& deadlines) {
    for (const auto& [fact, range] : deadlines) {
        if (fact.due && !fact.due->ok()) return "a deadline is no day";
        if (fact.recurrence && !repeat_rule(*fact.recurrence)) return "no rule: " + *fact.recurrence;
        if (fact.time && !fuzz::is_clock_time(*fact.time)) return "no clock time: " + *fact.time;
    }
    return {};
}

} // namespace

std::string_view fuzz::promise() { return "dates of spoilt sentences can be reckoned with"; }
std::string_view fuzz::dictionary() { return "sentences.dict"; }
std::size_t fuzz::longest_input() { return 384; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found = first_column("dates.tsv");
    for (const std::string& sentence : first_column("references.tsv")) found.push_back(sentence);
    return found;
}

std::string fuzz::fault(std::string_view bytes) {
    const Text text = spoilt_sentence(bytes);
    if (text.empty()) return {};
    const FactsOf facts = facts_in(text);
    if (std::string why = fault_of_dates(facts.dates, text); !why.empty()) return why;
    return fault_of_deadlines(facts.deadlines);
}

} // namespace chithi
