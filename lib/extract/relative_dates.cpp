// SPDX-License-Identifier: Apache-2.0
#include "extract/relative_dates.hpp"

#include "extract/citation.hpp"
#include "extract/date_context.hpp"
#include "extract/durations.hpp"
#include "knowledge/lunar_new_year.hpp"
#include "knowledge/relative_dates.hpp"
#include "knowledge/terms.hpp"
#include <algorithm>

namespace chithi {

namespace {

using Place = PointInPeriod::Place;

constexpr std::size_t effect_words = 5;  // between "hiệu lực" and its "sau 10 ngày"
constexpr std::size_t longest_thing = 7; // words of "Chỉ thị này", "Kết luận thanh tra này"
constexpr std::size_t clause_words = 14; // "báo cáo" and its "trong ngày" lie within so many words

DateShape known_shape(std::size_t first, std::size_t end, Precision precision, CalendarSpan days) {
    DateShape shape;
    shape.first = first;
    shape.end = end;
    shape.precision = precision;
    shape.named = true;
    shape.known = days;
    return shape;
}

// Words that begin what may stand in for a date.
std::vector<std::string_view> first_words() {
    std::vector<std::string_view> out = {"nay", "cùng", "ngày", "sau"};
    const auto add = [&](std::string_view phrase) { out.push_back(phrase.substr(0, phrase.find(' '))); };
    for (const RelativeDate& row : relative_dates) add(row.words);
    for (const Weekday& row : weekdays) add(row.words);
    for (const FeastName& row : lunar_new_year_names) add(row.words);
    std::ranges::for_each(issue_day_words, add);
    for (const PointInPeriod& point : points_in_period) out.push_back(point.word);
    return out;
}

Precision precision_of(TimeUnit unit) {
    switch (unit) {
    case TimeUnit::week: return Precision::period;
    case TimeUnit::month: return Precision::month;
    case TimeUnit::quarter: return Precision::quarter;
    case TimeUnit::year: return Precision::year;
    default: return Precision::day;
    }
}

const RelativeDate* row_at(const Passage& passage, std::size_t at, std::size_t& end) {
    for (const RelativeDate& row : relative_dates) {
        const std::size_t words = match_phrase(passage.words, at, row.words);
        if (words == 0) continue;
        end = at + words;
        return &row;
    }
    return nullptr;
}

Day point_in(CalendarSpan days, Place place) {
    if (place == Place::first) return days.start;
    if (place == Place::last) return days.end;
    const bool year = days.start.month() != days.end.month();
    // The civil code's middle of a year is the last day of June, that of a month its fifteenth.
    return year ? Day{days.start.year() / 6 / 30} : Day{days.start.year() / days.start.month() / 15};
}

const PointInPeriod* point_at(const Passage& passage, std::size_t at) {
    const auto here = [&](const PointInPeriod& point) { return passage.is(at, point.word); };
    const auto found = std::ranges::find_if(points_in_period, here);
    return found == points_in_period.end() ? nullptr : &*found;
}

// "năm sau cao hơn năm trước": it speaks of that one, not of the document.
bool is_comparison(const Passage& passage, std::size_t at, const RelativeDate& row) {
    const std::string_view last = row.words.substr(row.words.rfind(' ') + 1);
    if (last != "sau") return false;
    const std::string& unit = passage.key(at);
    for (std::size_t i = at > clause_words ? at - clause_words : 0; i < at + clause_words; ++i) {
        if (passage.is(i, unit) && passage.is(i + 1, "trước")) return true;
    }
    return false;
}

// "hằng tháng trước ngày 25": the words of two phrases.
bool is_limit_behind(const Passage& passage, std::size_t at, std::size_t end) {
    if (!passage.is(end - 1, "trước")) return false;
    const auto recurs = [&](std::string_view word) { return at > 0 && passage.is(at - 1, word); };
    const bool day = is_digits(passage, end) || passage.is(end, "ngày") || passage.is(end, "khi");
    return day || std::ranges::any_of(recurring_words, recurs);
}

// "20 tháng này" behind "ngày"; "thứ Sáu tuần này"
std::optional<DateShape> day_in_period_at(const Passage& passage, std::size_t at, Day issued) {
    std::size_t end = 0;
    const bool named = passage.is(at, "ngày") && at + 2 < passage.words.size();
    if (named && is_digits(passage, at + 1)) {
        const auto date = static_cast<unsigned>(value_of(passage.words[at + 1]));
        const RelativeDate* row = row_at(passage, at + 2 + (passage.is(at + 2, "của") ? 1 : 0), end);
        if (date == 0 || row == nullptr || row->unit != TimeUnit::month) return std::nullopt;
        const Day day = Day{moved(issued, row->unit, row->offset).year() /
                            moved(issued, row->unit, row->offset).month() / std::chrono::day{date}};
        if (!day.ok()) return std::nullopt;
        return known_shape(at, end, Precision::day, {day, day});
    }
    for (const Weekday& weekday : weekdays) {
        const std::size_t first = at + (named ? 1 : 0);
        const std::size_t words = match_phrase(passage.words, first, weekday.words);
        if (words == 0) continue;
        const std::size_t period = first + words + (passage.is(first + words, "của") ? 1 : 0);
        const RelativeDate* row = row_at(passage, period, end);
        if (row == nullptr || row->unit != TimeUnit::week) return std::nullopt;
        const Day monday = around(moved(issued, row->unit, row->offset), row->unit).start;
        const Day day = moved(monday, TimeUnit::day, static_cast<int>(weekday.iso) - 1);
        return known_shape(at, end, Precision::day, {day, day});
    }
    return std::nullopt;
}

// "cuối năm", "hết tháng" without a figure: the last day of the unit around the document's day.
std::optional<Day> end_of_unit_at(const Passage& passage, std::size_t at, Day issued, std::size_t& end) {
    for (const PeriodWord& period : period_words) {
        if (!passage.is(at, period.word)) continue;
        end = at + 1;
        if (passage.is(end, "nay") || passage.is(end, "này")) ++end;
        if (is_digits(passage, end)) return std::nullopt;
        return around(issued, period.unit).end;
    }
    return std::nullopt;
}

// What a span from the document's day on reaches: "cuối năm", "hết năm", "ngày 31/12/2026", "hết quý III".
std::optional<Day> span_end_at(const Passage& passage, std::size_t at, Day issued, std::size_t& end) {
    const bool whole = passage.is(at, "hết") || passage.is(at, "cuối");
    if (whole) {
        if (const auto last = end_of_unit_at(passage, at + 1, issued, end)) return last;
    }
    if (passage.is(at, "hết")) ++at;
    at = behind_time_of_day(passage, at);
    auto shape = date_shape_at(passage, at);
    if (!shape) shape = relative_date_at(passage, at, issued);
    if (!shape) return std::nullopt;
    if (shape->year == 0) shape->year = static_cast<int>(issued.year());
    auto days = days_of(*shape);
    if (!days || days->end < issued) return std::nullopt;
    end = shape->end;
    return days->end;
}

// "từ đầu năm đến nay"
std::optional<OpenSpan> span_since(const Passage& passage, std::size_t at, Day issued) {
    const PointInPeriod* point = point_at(passage, at + 1);
    if (point == nullptr || point->place != Place::first) return std::nullopt;
    for (const PeriodWord& period : period_words) {
        if (!passage.is(at + 2, period.word)) continue;
        const std::size_t until = words_until(passage, at + 3);
        if (until == 0 || !passage.is(at + 3 + until, "nay")) return std::nullopt;
        return OpenSpan{at, at + 4 + until, around(issued, period.unit).start, issued};
    }
    return std::nullopt;
}

// "ngày Kết luận này được ban hành": how many words, 0 for none.
std::size_t day_of_this_document(const Passage& passage, std::size_t at) {
    if (!passage.is(at, "ngày")) return 0;
    const std::size_t type = type_words_at(passage, at + 1);
    std::size_t end = at + 1 + type;
    if (type == 0 || !passage.is(end++, "này")) return 0;
    if (passage.is(end, "được")) ++end;
    for (const std::string_view deed : deeds_of_issue) {
        if (const std::size_t words = match_phrase(passage.words, end, deed)) return end + words - at;
    }
    return 0;
}

} // namespace

bool may_begin_relative(const Passage& passage, std::size_t at) {
    static const PhraseSet beginnings(first_words());
    return beginnings.match(passage.words, at) > 0;
}

std::size_t words_until(const Passage& passage, std::size_t at) {
    for (const std::string_view words : words_of_reach) {
        if (const std::size_t count = match_phrase(passage.words, at, words)) return count;
    }
    return 0;
}

std::optional<DateShape> relative_date_at(const Passage& passage, std::size_t at, Day issued) {
    if (!is_letters(passage, at)) return std::nullopt;
    if (auto day = day_in_period_at(passage, at, issued)) return day;
    const PointInPeriod* point = point_at(passage, at);
    std::size_t end = 0;
    const RelativeDate* row = row_at(passage, at + (point != nullptr ? 1 : 0), end);
    if (row == nullptr || is_comparison(passage, end - 2, *row) || is_limit_behind(passage, at, end)) {
        return std::nullopt;
    }
    const CalendarSpan days = around(moved(issued, row->unit, row->offset), row->unit);
    if (point == nullptr) return known_shape(at, end, precision_of(row->unit), days);
    if (row->unit == TimeUnit::day ||
        (row->unit != TimeUnit::year && row->unit != TimeUnit::month && point->place == Place::middle)) {
        return std::nullopt;
    }
    const Day day = point_in(days, point->place);
    return known_shape(at, end, Precision::day, {day, day});
}

std::optional<DateShape> issue_day_at(const Passage& passage, std::size_t at, Day issued) {
    if (passage.is(at, "nay") && match_before(passage, at, "tính đến") > 0) {
        return known_shape(at, at + 1, Precision::day, {issued, issued});
    }
    const bool from = at > 0 && passage.is(at - 1, "từ");
    if (!from) return std::nullopt;
    const std::size_t opener = at - 1 - (at > 1 && (passage.is(at - 2, "kể") || passage.is(at - 2, "tính")) ? 1 : 0);
    const std::size_t unit = opener - (opener > 0 && passage.is(opener - 1, ",") ? 1 : 0);
    const auto ends_term = [&](const TimeUnitWords& row) { return match_before(passage, unit, row.words) > 0; };
    if (std::ranges::any_of(time_units, ends_term)) return std::nullopt;
    const std::size_t words = issue_day_words_at(passage, at);
    if (words == 0) return std::nullopt;
    return known_shape(at, at + words, Precision::day, {issued, issued});
}

std::size_t issue_day_words_at(const Passage& passage, std::size_t at) {
    if (const std::size_t words = day_of_this_document(passage, at)) return words;
    std::size_t longest = 0;
    for (const std::string_view words : issue_day_words) {
        longest = std::max(longest, match_phrase(passage.words, at, words));
    }
    if (longest == 0) return 0;
    const std::size_t end = at + longest;
    const bool thing = type_words_at(passage, end) > 0 || stands_at(passage, end, signed_things);
    for (std::size_t last = end; last < end + longest_thing; ++last) {
        if (thing && passage.is(last, "này")) return last + 1 - at;
    }
    // "15 ngày sau khi ban hành": of what the sentence speaks of
    return thing || passage.is(at, "sau") ? 0 : longest;
}

std::optional<DateShape> effect_day_at(const Passage& passage, std::size_t at, Day issued) {
    const auto term = passage.is(at, "sau") ? duration_at(passage, at + 1) : std::nullopt;
    if (!term || term->unit == TimeUnit::hour || term->unit == TimeUnit::minute) return std::nullopt;
    bool takes_effect = false;
    for (std::size_t i = at; i-- > 0 && at - i <= effect_words && passage.words[i].sort == Word::Sort::letters;) {
        takes_effect = takes_effect || match_phrase(passage.words, i, "hiệu lực") > 0;
    }
    std::size_t origin = term->end + (passage.is(term->end, ",") ? 1 : 0);
    if (passage.is(origin, "kể") || passage.is(origin, "tính")) ++origin;
    const std::size_t words = passage.is(origin, "từ") ? issue_day_words_at(passage, origin + 1) : 0;
    if (!takes_effect || words == 0) return std::nullopt;
    const auto count = static_cast<int>(term->count);
    const Day day = term->unit == TimeUnit::working_day ? after_working_days(issued, term->count)
                                                        : moved(issued, term->unit, count);
    return known_shape(at, origin + 1 + words, Precision::day, {day, day});
}

std::optional<DateShape> same_day_at(const Passage& passage, std::size_t at, Day issued) {
    // A figure, a day of the week or another word would make it another day: "trong ngày 25/8", "trong ngày làm
    // việc".
    if (!passage.is(at, "ngày") || at == 0 || !passage.is(at - 1, "trong")) return std::nullopt;
    const bool ends = at + 1 == passage.words.size() || passage.words[at + 1].sort == Word::Sort::mark;
    if (!ends && !stands_at(passage, at + 1, same_day_followers)) return std::nullopt;
    bool settles = false;
    for (std::size_t i = at - 1; i-- > 0 && at - i < clause_words;) {
        if (passage.is(i, ";") || ends_sentence(passage, i)) break;
        if (stands_at(passage, i, condition_openers)) return std::nullopt; // it runs from an event
        if (!settles && stands_at(passage, i, rate_words)) return std::nullopt;
        settles = settles || stands_at(passage, i, same_day_verbs);
    }
    if (!settles) return std::nullopt;
    return known_shape(at, at + 1, Precision::day, {issued, issued});
}

std::optional<OpenSpan> open_span_at(const Passage& passage, std::size_t at, Day issued) {
    if ((passage.is(at, "đến") || passage.is(at, "tới")) && passage.is(at + 1, "nay")) {
        if (at > 0 && (passage.is(at - 1, "trước") || passage.is(at - 1, "tính"))) return std::nullopt;
        return OpenSpan{at, at + 2, std::nullopt, issued};
    }
    if (!passage.is(at, "từ")) return std::nullopt;
    if (auto span = span_since(passage, at, issued)) return span;
    const std::size_t until = passage.is(at + 1, "nay") ? words_until(passage, at + 2) : 0;
    if (until == 0) return std::nullopt;
    std::size_t end = 0;
    const auto last = span_end_at(passage, at + 2 + until, issued, end);
    if (!last) return std::nullopt;
    return OpenSpan{at, end, issued, *last};
}

} // namespace chithi
