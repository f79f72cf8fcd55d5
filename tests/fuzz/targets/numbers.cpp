// SPDX-License-Identifier: Apache-2.0
#include "extract/amounts.hpp"
#include "extract/clock.hpp"
#include "extract/counts.hpp"
#include "extract/durations.hpp"
#include "fuzz/clock_time.hpp"
#include "fuzz/spoilt_sentence.hpp"
#include "fuzz/target.hpp"
#include "unit/core_fixture.hpp"
#include <cmath>

// The grammars of figures, amounts, stretches of time and counts read any sentence, and give what can be reckoned
// with.

namespace chithi {

namespace {

bool is_number(const std::optional<double>& figure) { return !figure || (std::isfinite(*figure) && *figure >= 0); }

bool is_upside_down(const std::optional<double>& low, const std::optional<double>& high) {
    return low && high && *low > *high;
}

/// What is read at word `at`, whether or not anything leads there in a document.
std::string fault_of_word(const Passage& passage, std::size_t at) {
    const auto is_inside = [&](const auto& found) {
        return at <= found.first && found.first < found.end && found.end <= passage.words.size();
    };
    for (const Amount& amount : amounts_at(passage, at)) {
        if (!is_inside(amount)) return "an amount lies outside the words";
        const bool numbers =
            is_number(amount.value) && is_number(amount.low) && is_number(amount.high) && is_number(amount.of);
        if (!numbers) return "an amount is no number";
    }
    if (const auto duration = duration_at(passage, at); duration && !is_inside(*duration))
        return "a stretch of time lies outside the words";
    if (const auto clock = clock_at(passage, at); clock && clock->text() && !fuzz::is_clock_time(*clock->text()))
        return "no clock time: " + *clock->text();
    return {};
}

std::string fault_of_counts(const std::vector<Count>& counts) {
    for (const Count& count : counts) {
        const bool numbers =
            is_number(count.value) && is_number(count.low) && is_number(count.high) && is_number(count.of);
        if (!numbers) return "a count is no number: " + count.text;
        if (is_upside_down(count.low, count.high)) return "a range is upside down: " + count.text;
    }
    return {};
}

} // namespace

std::string_view fuzz::promise() { return "numbers of spoilt sentences can be reckoned with"; }
std::string_view fuzz::dictionary() { return "sentences.dict"; }
std::size_t fuzz::longest_input() { return 256; }
std::vector<std::string> fuzz::seeds() { return first_column("quantities.tsv"); }

std::string fuzz::fault(std::string_view bytes) {
    const Text text = spoilt_sentence(bytes);
    if (text.empty()) return {};
    const Passage passage = sentence(text);
    for (std::size_t at = 0; at < passage.words.size(); ++at) {
        if (std::string why = fault_of_word(passage, at); !why.empty()) return why;
    }
    return fault_of_counts(read_counts(passage, {}).counts);
}

} // namespace chithi
