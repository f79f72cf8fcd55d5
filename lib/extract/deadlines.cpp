// SPDX-License-Identifier: Apache-2.0
#include "extract/deadlines.hpp"

#include "extract/urgency.hpp"
#include <algorithm>

namespace chithi {

namespace {

FoundDeadline deadline_of(const FoundDate& date) {
    FoundDeadline found;
    found.range = date.range;
    found.fact.text = date.fact.text;
    found.fact.due = date.exclusive ? date.fact.start : date.fact.end;
    found.fact.time = date.time;
    found.fact.inclusive = !date.exclusive;
    found.fact.basis = date.fact.basis;
    found.fact.where = date.fact.where;
    found.fact.span = date.fact.span;
    return found;
}

} // namespace

std::vector<FoundDeadline> deadlines_of(const Passage& passage, const std::vector<FoundDate>& dates,
                                        const std::vector<FoundRecurrence>& recurrences,
                                        std::vector<FoundDeadline> terms) {
    std::vector<FoundDeadline> found = std::move(terms);
    for (const FoundDate& date : dates) {
        if (date.fact.role == DateRole::deadline) found.push_back(deadline_of(date));
    }
    if (passage.where == "subject" || passage.where == "preamble") return found;
    for (const FoundRecurrence& recurrence : recurrences) {
        for (std::size_t i = 0; i < recurrence.deadlines.size(); ++i) {
            found.push_back({recurrence.deadlines[i], recurrence.ranges[i]});
        }
    }
    if (auto urgent = read_urgency(passage, found)) found.push_back(std::move(*urgent));
    std::ranges::stable_sort(found, {}, [](const FoundDeadline& deadline) { return deadline.range.first; });
    return found;
}

} // namespace chithi
