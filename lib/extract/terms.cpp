// SPDX-License-Identifier: Apache-2.0
#include "extract/terms.hpp"

#include "extract/calendar.hpp"
#include "extract/date_context.hpp"
#include "extract/durations.hpp"
#include "extract/relative_dates.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/terms.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t longest_basis = 14; // words
constexpr std::size_t verb_reach = 12;    // words between a task's verb and its limit
constexpr std::size_t lasting_reach = 5;  // words between a verb and how long it lasts
constexpr std::size_t hours_of_a_day = 24;

std::vector<std::string_view> words_of_openers() {
    std::vector<std::string_view> words;
    for (const TermOpener& opener : term_openers) words.push_back(opener.words);
    return words;
}

std::optional<Day> due_after(Day issued, const Duration& term) {
    const auto count = static_cast<int>(term.count);
    switch (term.unit) {
    case TimeUnit::minute: return std::nullopt; // a document has no hour
    case TimeUnit::hour:
        if (term.count % hours_of_a_day != 0) return std::nullopt;
        return moved(issued, TimeUnit::day, count / static_cast<int>(hours_of_a_day));
    case TimeUnit::working_day: return after_working_days(issued, term.count);
    default: return rolled_to_working_day(moved(issued, term.unit, count));
    }
}

/// Reads the terms of one passage from left to right.
class TermReader {
public:
    TermReader(const Passage& passage, std::optional<Day> issued) : passage_(passage), issued_(issued) {}

    std::vector<FoundDeadline> run() {
        for (std::size_t at = 0; at < passage_.words.size();) {
            std::size_t end = read(at);
            if (end == 0) end = read_event(at);
            at = end > 0 ? end : at + 1;
        }
        return std::move(found_);
    }

private:
    // "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này"
    std::size_t read(std::size_t at) {
        static const std::vector<std::string_view> words = words_of_openers();
        static const PhraseSet openers(words);
        const std::size_t count = openers.match(passage_.words, at);
        if (count == 0) return 0;
        auto term = duration_at(passage_, at + count);
        if (!term) term = numbered_day_at(at + count);
        if (!term || stands_at(passage_, term->end, spans_no_term) || is_date(*term) || is_spelled_out(*term))
            return 0;
        return add(at, *term, opening_at(at, count));
    }

    // "trong 10 ngày, từ ngày 10/6 đến ngày 20/6": how long it lasts, and then when.
    [[nodiscard]] bool is_spelled_out(const Duration& term) const {
        const std::size_t from = term.end + (passage_.is(term.end, ",") || passage_.is(term.end, "(") ? 1 : 0);
        const auto first = passage_.is(from, "từ") ? date_shape_at(passage_, from + 1) : std::nullopt;
        return first && (passage_.is(first->end, "đến") || passage_.is(first->end, "tới"));
    }

    // "chậm nhất là ngày thứ 90, kể từ ngày …": so many days. One of a month has no origin.
    [[nodiscard]] std::optional<Duration> numbered_day_at(std::size_t at) const {
        const std::size_t words = match_phrase(passage_.words, at, "ngày thứ");
        const std::size_t figure = at + words;
        const bool number =
            words > 0 && figure < passage_.words.size() && passage_.words[figure].sort == Word::Sort::digits;
        if (!number || origin_behind(figure + 1) == 0) return std::nullopt;
        return Duration{at, figure + 1, value_of(passage_.words[figure]), TimeUnit::day};
    }

    // "trước ngày họp 05 ngày làm việc", "ít nhất 05 ngày trước khi khai mạc", "trước khi lũ về": a limit set by an
    // event, whose day is not known.
    std::size_t read_event(std::size_t at) {
        if (!passage_.is(at, "trước") || follows_report(at)) return 0;
        const std::size_t first = before_duration(at);
        const std::size_t event = event_at(at);
        if (event == 0 || (first != at && looks_back(first))) return 0;
        const std::size_t behind = end_of_basis(event);
        const auto ahead = duration_in(event, behind);
        if (passage_.is(at + 1, "khi") && first == at && !ahead && !stands_at(passage_, event, dated_events))
            return 0;
        const auto day = ahead ? std::nullopt : day_of_event(event, behind);
        const std::size_t end = ahead ? ahead->end : day ? day->end : behind;
        const auto days = day && first == at ? days_of(*day) : std::nullopt;
        FoundDeadline found;
        if (days) {
            found.fact.due = days->start;
        } else {
            found.fact.basis = flat(*passage_.text, passage_.range_of(at, end));
        }
        found.fact.inclusive = first != at || ahead;
        return keep(std::move(found), first, end);
    }

    // The word behind "trước khi", "trước ngày"; the event itself behind "trước mùa mưa"; 0 where none is named.
    [[nodiscard]] std::size_t event_at(std::size_t at) const {
        if (stands_at(passage_, at + 1, seasonal_events)) return at + 1;
        if (!is_letters(passage_, at + 2)) return 0;
        if (passage_.is(at + 1, "khi")) return ends_known_time(at + 2) ? 0 : at + 2;
        const bool day = passage_.is(at + 1, "ngày") && !stands_at(passage_, at + 2, words_behind_day);
        return day && !date_shape_at(passage_, at + 1) ? at + 2 : 0;
    }

    // "hết giờ làm việc ngày 30/9", "hết giờ làm việc thứ Sáu hằng tuần"
    [[nodiscard]] bool ends_known_time(std::size_t at) const {
        for (const std::string_view end : ends_of_time) {
            const std::size_t words = match_phrase(passage_.words, at, end);
            if (words > 0 && (date_shape_at(passage_, at + words) || passage_.is(at + words, "thứ"))) return true;
        }
        return false;
    }

    // "trước ngày khai giảng năm học mới 05/9/2023": the day is written, behind its name.
    [[nodiscard]] std::optional<DateShape> day_of_event(std::size_t event, std::size_t end) const {
        for (std::size_t at = end; at-- > event;) {
            auto shape = is_digits(passage_, at) ? date_shape_at(passage_, at) : std::nullopt;
            if (shape && shape->day != 0 && shape->year != 0 && shape->end >= end) return shape;
        }
        return std::nullopt;
    }

    // "ít nhất 05 ngày | trước khi …": where that begins; `at` where no stretch of time stands there.
    [[nodiscard]] std::size_t before_duration(std::size_t at) const {
        constexpr std::size_t longest = 5;
        for (std::size_t words = std::min(longest, at); words > 0; --words) {
            const auto term = duration_at(passage_, at - words);
            if (!term || term->end != at) continue;
            return at - words - words_before(passage_, at - words, words_of_lead);
        }
        return at;
    }

    [[nodiscard]] std::optional<Duration> duration_in(std::size_t at, std::size_t end) const {
        for (; at < end; ++at) {
            if (auto duration = duration_at(passage_, at)) return duration;
        }
        return std::nullopt;
    }

    // "lương bình quân 6 tháng trước ngày nghỉ việc", "trong 03 tháng trước ngày xảy ra tai nạn": a time that is
    // looked at, if nothing ends in it.
    [[nodiscard]] bool looks_back(std::size_t first) const {
        if (stands_at(passage_, first, words_of_lead)) return false;
        if (stands_before(passage_, first, openers_of_windows)) return true;
        for (std::size_t i = first; i-- > 0 && first - i <= verb_reach && is_letters(passage_, i);) {
            if (stands_at(passage_, i, ending_verbs)) return false;
            if (stands_at(passage_, i, words_of_windows)) return true;
        }
        return false;
    }

    // "phát sinh trước ngày …", "không được mở bán trước khi …", "đã nộp trước ngày …"
    [[nodiscard]] bool follows_report(std::size_t at) const {
        if (stands_before(passage_, at, happened_before)) return true;
        for (std::size_t i = at; i-- > 0 && at - i <= verb_reach && passage_.words[i].sort == Word::Sort::letters;) {
            if (passage_.is(i, "đã") || stands_at(passage_, i, forbidden_before)) return true;
        }
        return false;
    }

    std::size_t keep(FoundDeadline found, std::size_t first, std::size_t end) {
        found.range = passage_.range_of(first, end);
        found.fact.text = flat(*passage_.text, found.range);
        found.fact.where = passage_.where;
        found.fact.span = passage_.text->spans(found.range);
        found_.push_back(std::move(found));
        return end;
    }

    [[nodiscard]] TermOpening opening_at(std::size_t at, std::size_t count) const {
        const auto here = [&](const TermOpener& opener) {
            return match_phrase(passage_.words, at, opener.words) == count;
        };
        return std::ranges::find_if(term_openers, here)->opening;
    }

    // "trong 3 tháng 12/2021", "sau 2 năm 2021": the unit begins a date; "chậm nhất 17 giờ cùng ngày": an hour.
    [[nodiscard]] bool is_date(const Duration& term) const {
        if (term.unit == TimeUnit::hour && stands_at(passage_, term.end, days_of_hours)) return true;
        return is_digits(passage_, term.end);
    }

    std::size_t add(std::size_t first, const Duration& term, TermOpening opening) {
        FoundDeadline found;
        std::size_t end = term.end;
        const std::size_t origin = origin_behind(end);
        if (origin == 0 && opening == TermOpening::after) return 0;
        if (!limits(first, term, opening, origin != 0)) return 0;
        const bool window = opening == TermOpening::duration && passage_.is(origin, "trước") && origin != 0;
        if (window && !follows(first, ending_verbs, verb_reach)) return 0;
        const auto day = origin != 0 ? day_at(origin) : std::nullopt;
        const std::size_t issue_day = origin != 0 ? issue_day_words_at(passage_, origin) : 0;
        if (day) {
            end = day->end;
            found.fact.due = due_after(days_of(*day)->start, term);
            found.fact.basis = flat(*passage_.text, passage_.range_of(origin, end));
        } else if (origin != 0 && issue_day == 0) {
            end = end_of_basis(origin);
            found.fact.basis = flat(*passage_.text, passage_.range_of(origin, end));
        } else if (const auto condition = origin == 0 ? condition_before(first) : std::nullopt) {
            found.fact.basis = flat(*passage_.text, *condition);
        } else if (issued_) {
            found.fact.due = due_after(*issued_, term);
            found.fact.basis = "issued " + to_iso(*issued_);
            if (origin != 0) end = std::max(end_of_basis(origin), origin + issue_day);
        }
        return keep(std::move(found), first, end);
    }

    // "trong 10 ngày kể từ ngày 15/9/2021": the day is written.
    [[nodiscard]] std::optional<DateShape> day_at(std::size_t origin) const {
        auto shape = date_shape_at(passage_, origin);
        const bool whole = shape && shape->precision == Precision::day && shape->year != 0 && days_of(*shape);
        return whole ? shape : std::nullopt;
    }

    // The first word of what a term runs from, 0 where nothing is said.
    [[nodiscard]] std::size_t origin_behind(std::size_t end) const {
        if (passage_.is(end, ",") || passage_.is(end, "(")) ++end;
        for (const TermOrigin& origin : term_origins) {
            const std::size_t words = match_phrase(passage_.words, end, origin.words);
            if (words > 0 && end + words < passage_.words.size()) return origin.quoted ? end : end + words;
        }
        return 0;
    }

    [[nodiscard]] std::size_t end_of_basis(std::size_t at) const {
        const std::size_t last = std::min(at + longest_basis, passage_.words.size());
        while (at < last && passage_.words[at].sort != Word::Sort::mark && !stands_at(passage_, at, basis_ends)) ++at;
        const auto day = is_digits(passage_, at - 1) ? date_shape_at(passage_, at - 1) : std::nullopt;
        return day ? std::max(at, day->end) : at; // "khai mạc Đại hội 15|/6/2021"
    }

    // Whether the span is a limit of a task, not how long something lasts.
    [[nodiscard]] bool limits(std::size_t first, const Duration& term, TermOpening opening, bool has_origin) const {
        switch (opening) {
        case TermOpening::limit: return true;
        case TermOpening::duration:
            if (follows(first, rates_before, verb_reach) || is_forbidden(first)) return false;
            if (term.unit == TimeUnit::hour || term.unit == TimeUnit::minute)
                return !stands_before(passage_, first, enduring_verbs);
            if (is_long(term.unit) && !has_origin && !follows(first, ending_verbs, verb_reach)) return false;
            return !lasts(first);
        case TermOpening::at_most: return has_origin || follows(first, ending_verbs, verb_reach);
        case TermOpening::after: return !lasts(first);
        }
        return true;
    }

    // "cách ly tập trung, xét nghiệm trong 14 ngày", "niêm yết danh sách tại trụ sở xã trong 07 ngày": of the verbs
    // of the clause the nearest tells.
    [[nodiscard]] bool lasts(std::size_t first) const {
        bool in_clause = true;
        for (std::size_t i = first; i-- > 0 && first - i <= verb_reach;) {
            if (passage_.is(i, ";") || ends_sentence(passage_, i)) return false;
            in_clause =
                in_clause && passage_.words[i].sort != Word::Sort::mark && !stands_at(passage_, i, ending_verbs);
            if (!in_clause && first - i > lasting_reach) return false;
            const bool undone = i > 0 && stands_at(passage_, i - 1, undone_words);
            if (stands_at(passage_, i, enduring_verbs) && !undone && !stands_before(passage_, i, lasting_nouns))
                return true;
        }
        return false;
    }

    // "bị kỷ luật trong 02 năm": months and years are limits only of what is to be completed.
    static bool is_long(TimeUnit unit) { return unit >= TimeUnit::month; }

    [[nodiscard]] bool follows(std::size_t first, const auto& verbs, std::size_t reach) const {
        for (std::size_t i = first; i-- > 0 && first - i <= reach;) {
            if (passage_.is(i, ";") || ends_sentence(passage_, i)) return false;
            if (stands_at(passage_, i, verbs) && !(i > 0 && stands_at(passage_, i - 1, undone_words))) return true;
        }
        return false;
    }

    // "Không xét khen thưởng … trong 01 năm", "và không nâng lương trong 06 tháng": how long not to.
    [[nodiscard]] bool is_forbidden(std::size_t first) const {
        if (stands_at(passage_, sentence_before(first), forbidding_words)) return true;
        for (std::size_t i = first; i-- > 0 && first - i <= lasting_reach;) {
            if (passage_.words[i].sort == Word::Sort::mark) return false;
            if (stands_at(passage_, i, forbidding_words)) return true;
        }
        return false;
    }

    // Where the sentence of word `first` begins.
    [[nodiscard]] std::size_t sentence_before(std::size_t first) const {
        while (first > 0 && !passage_.is(first - 1, ";") && !ends_sentence(passage_, first - 1)) --first;
        return first;
    }

    // "Khi phát hiện vi phạm, trong vòng 24 giờ phải báo cáo": the condition that opens the sentence.
    [[nodiscard]] std::optional<Range> condition_before(std::size_t first) const {
        const std::size_t begin = sentence_before(first);
        if (begin == first || !stands_at(passage_, begin, condition_openers)) return std::nullopt;
        std::size_t end = begin;
        while (end < first && !passage_.is(end, ",") && !passage_.is(end, "thì")) ++end;
        return end < first ? std::optional(passage_.range_of(begin, end)) : std::nullopt;
    }

    const Passage& passage_;
    std::optional<Day> issued_;
    std::vector<FoundDeadline> found_;
};

} // namespace

std::vector<FoundDeadline> read_terms(const Passage& passage, std::optional<Day> issued) {
    return TermReader(passage, issued).run();
}

} // namespace chithi
