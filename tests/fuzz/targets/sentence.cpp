// SPDX-License-Identifier: Apache-2.0
#include "base/recurrence.hpp"
#include "decode/decode.hpp"
#include "extract/counts.hpp"
#include "fuzz/target.hpp"
#include "normalise/normalise.hpp"
#include "unit/facts_fixture.hpp"
#include <cmath>

// The grammars of dates, deadlines and numbers read any sentence, and give what can be reckoned with.

namespace chithi {

namespace {

bool is_clock_time(const std::string& time) {
    return time.size() == 5 && time[2] == ':' && time.substr(0, 2) <= "24" && time.substr(3) <= "59";
}

bool is_inside(Range range, const Text& text) { return range.first <= range.end && range.end <= text.size(); }

std::string fault_of_dates(const std::vector<FoundDate>& dates, const Text& text) {
    for (const FoundDate& date : dates) {
        if (!is_inside(date.range, text)) return "a date lies outside the text";
        if (date.fact.start && date.fact.end && *date.fact.start > *date.fact.end)
            return "a date ends before it begins";
        if (date.time && !is_clock_time(*date.time)) return "no clock time: " + *date.time;
    }
    return {};
}

std::string fault_of_deadlines(const std::vector<FoundDeadline>& deadlines) {
    for (const FoundDeadline& deadline : deadlines) {
        if (deadline.fact.recurrence && !repeat_rule(*deadline.fact.recurrence))
            return "no rule: " + *deadline.fact.recurrence;
        if (deadline.fact.time && !is_clock_time(*deadline.fact.time)) return "no clock time: " + *deadline.fact.time;
    }
    return {};
}

std::string fault_of_counts(const std::vector<Count>& counts) {
    for (const Count& count : counts) {
        for (const std::optional<double>& figure : {count.value, count.low, count.high, count.of}) {
            if (figure && !std::isfinite(*figure)) return "a count is no number: " + count.text;
        }
        if (count.low && count.high && *count.low > *count.high) return "a range is upside down: " + count.text;
    }
    return {};
}

} // namespace

std::string_view fuzz::promise() { return "facts of spoilt sentences can be reckoned with"; }
std::string_view fuzz::dictionary() { return "sentences.dict"; }

std::vector<std::string> fuzz::seeds() {
    std::vector<std::string> found;
    for (const char* table : {"dates.tsv", "quantities.tsv", "references.tsv"}) {
        for (const std::string& sentence : first_column(table)) found.push_back(sentence);
    }
    return found;
}

std::string fuzz::fault(std::string_view bytes) {
    const Text text = normalise(decode(bytes).text);
    if (text.size() == 0 || text.size() > 4096) return {}; // a passage is a paragraph
    const FactsOf facts = facts_in(text);
    if (std::string why = fault_of_dates(facts.dates, text); !why.empty()) return why;
    if (std::string why = fault_of_deadlines(facts.deadlines); !why.empty()) return why;
    return fault_of_counts(read_counts(sentence(text), {}).counts);
}

} // namespace chithi
