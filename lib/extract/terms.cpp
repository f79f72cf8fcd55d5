// SPDX-License-Identifier: Apache-2.0
#include "extract/terms.hpp"

#include "knowledge/terms.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t longest_basis = 12; // words
constexpr std::size_t duty_distance = 4;  // words between a duty and how often it recurs
constexpr std::size_t longest_term = 366; // days or so; a larger figure is no time limit

bool is_working_day(Day day) {
    const std::chrono::weekday weekday{sys_days{day}};
    const unsigned date = unsigned{day.month()} * 100 + unsigned{day.day()};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !weekend && std::ranges::find(fixed_holidays, date) == fixed_holidays.end();
}

Day next_day(Day day) { return Day{sys_days{day} + days{1}}; }

// The day itself, or the next working day.
Day rolled(Day day) {
    while (!is_working_day(day)) day = next_day(day);
    return day;
}

Day after_months(Day day, std::size_t count) {
    const Day moved = day + std::chrono::months{static_cast<int>(count)};
    return moved.ok() ? moved : Day{moved.year() / moved.month() / std::chrono::last};
}

std::optional<Day> due_after(Day issued, std::size_t count, TermUnit unit) {
    switch (unit) {
    case TermUnit::hour: return std::nullopt; // a document has no hour
    case TermUnit::day: return rolled(Day{sys_days{issued} + days{count}});
    case TermUnit::working_day: return after_working_days(issued, count);
    case TermUnit::week: return rolled(Day{sys_days{issued} + days{7 * count}});
    case TermUnit::month: return rolled(after_months(issued, count));
    case TermUnit::quarter: return rolled(after_months(issued, 3 * count));
    }
    return std::nullopt;
}

/// Reads the terms and recurrences of one passage from left to right.
class TermReader {
public:
    TermReader(const Passage& passage, std::optional<Day> issued) : passage_(passage), issued_(issued) {}

    std::vector<Deadline> run() {
        for (std::size_t at = 0; at < passage_.words.size();) {
            std::size_t end = read_term(at);
            if (end == 0) end = read_recurrence(at);
            at = end > 0 ? end : at + 1;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] std::size_t match(std::size_t at, std::string_view words) const noexcept {
        return match_phrase(passage_.words, at, words);
    }

    // "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này"
    std::size_t read_term(std::size_t at) {
        static const PhraseSet openers(term_openers);
        const std::size_t figure = at + openers.match(passage_.words, at);
        if (figure == at || figure >= passage_.words.size()) return 0;
        const std::size_t count = value_of(passage_.words[figure]);
        if (count == 0 || count > longest_term) return 0;
        for (const TermUnitWords& unit : term_units) {
            const std::size_t words = match(behind_words_in_figures(figure + 1), unit.words);
            if (words > 0) return add_term(at, count, unit.unit, behind_words_in_figures(figure + 1) + words);
        }
        return 0;
    }

    // "02 (hai) ngày": the figure is repeated in words.
    [[nodiscard]] std::size_t behind_words_in_figures(std::size_t at) const {
        if (!passage_.is(at, "(")) return at;
        for (std::size_t end = at; end < std::min(at + 6, passage_.words.size()); ++end) {
            if (passage_.is(end, ")")) return end + 1;
        }
        return at;
    }

    std::size_t add_term(std::size_t first, std::size_t count, TermUnit unit, std::size_t end) {
        Deadline deadline;
        const std::size_t from = end + std::max(match(end, "kể từ"), match(end, "tính từ"));
        const bool runs_from_event = from > end && !is_issue_day(from);
        if (runs_from_event) {
            const std::size_t last = end_of_basis(from);
            deadline.basis = flat(*passage_.text, passage_.range_of(from, last));
            end = last;
        } else if (issued_) {
            deadline.due = due_after(*issued_, count, unit);
            if (deadline.due) deadline.basis = "issued " + to_iso(*issued_);
            if (from > end) end = end_of_basis(from);
        }
        add(std::move(deadline), first, end);
        return end;
    }

    [[nodiscard]] bool is_issue_day(std::size_t at) const {
        return std::ranges::any_of(issue_day_words, [&](std::string_view words) { return match(at, words) > 0; });
    }

    [[nodiscard]] std::size_t end_of_basis(std::size_t at) const {
        const std::size_t last = std::min(at + longest_basis, passage_.words.size());
        while (at < last && passage_.words[at].sort != Word::Sort::mark) ++at;
        return at;
    }

    // "trước 15 giờ 00 hằng ngày", "định kỳ ngày 20 hằng tháng", "vào thứ Sáu hằng tuần"
    std::size_t read_recurrence(std::size_t at) {
        for (const Recurrence& recurrence : recurrences) {
            const std::size_t words = match(at, recurrence.words);
            if (words == 0) continue;
            const bool half_year = recurrence.words.ends_with("6 tháng");
            if (half_year && (passage_.is(at + words, "đầu") || passage_.is(at + words, "cuối"))) return 0;
            const auto duty = duty_before(at);
            return duty ? add_recurrence(*duty, at, at + words, recurrence) : 0;
        }
        return 0;
    }

    // Where the text of the duty begins: at the word that makes it one, a few words before, or at the recurrence.
    [[nodiscard]] std::optional<std::size_t> duty_before(std::size_t at) const {
        std::optional<std::size_t> first;
        const std::size_t reach = std::min(at, duty_distance + 3);
        for (std::size_t back = 1; back <= reach; ++back) {
            const Word& word = passage_.words[at - back];
            if (word.key == "." || word.key == ";") break;
            for (const RecurringDuty& duty : recurring_duties) {
                if (match(at - back, duty.words) == 0) continue;
                if (duty.quoted) {
                    first = at - back;
                } else if (!first) {
                    first = at;
                }
            }
        }
        return first;
    }

    std::size_t add_recurrence(std::size_t first, std::size_t at, std::size_t end, const Recurrence& recurrence) {
        Deadline deadline;
        deadline.recurrence = std::string(recurrence.rule);
        for (std::size_t word = first; word < at; ++word) read_detail(word, at, deadline);
        deadline.inclusive = !passage_.is(first, "trước");
        add(std::move(deadline), first, end);
        return end;
    }

    // What stands between the duty and the period: a day of the month, of the week, an hour.
    void read_detail(std::size_t word, std::size_t end, Deadline& deadline) const {
        const std::size_t value = word + 1 < end ? value_of(passage_.words[word + 1]) : 0;
        if (passage_.is(word, "ngày") && value >= 1 && value <= 31) {
            *deadline.recurrence += fmt::format(";BYMONTHDAY={}", value);
        }
        for (const Weekday& weekday : weekdays) {
            if (match(word, weekday.words) > 0) *deadline.recurrence += fmt::format(";BYDAY={}", weekday.rule);
        }
        const std::size_t hour = value_of(passage_.words[word]);
        const bool clock = passage_.words[word].sort == Word::Sort::digits && hour <= 24 &&
                           (passage_.is(word + 1, "giờ") || passage_.is(word + 1, "h") || passage_.is(word + 1, "g"));
        if (!clock) return;
        const std::size_t minute = word + 2 < end ? value_of(passage_.words[word + 2]) : 0;
        deadline.time = fmt::format("{:02}:{:02}", hour, std::min<std::size_t>(minute, 59));
    }

    void add(Deadline deadline, std::size_t first, std::size_t end) {
        const Range range = passage_.range_of(first, end);
        deadline.text = flat(*passage_.text, range);
        deadline.where = passage_.where;
        deadline.span = passage_.text->spans(range);
        found_.push_back(std::move(deadline));
    }

    const Passage& passage_;
    std::optional<Day> issued_;
    std::vector<Deadline> found_;
};

} // namespace

Day after_working_days(Day day, std::size_t count) {
    for (std::size_t left = count; left > 0;) {
        day = next_day(day);
        left -= is_working_day(day) ? 1 : 0;
    }
    return day;
}

std::vector<Deadline> read_terms(const Passage& passage, std::optional<Day> issued) {
    return TermReader(passage, issued).run();
}

} // namespace chithi
