// SPDX-License-Identifier: Apache-2.0
#include "extract/dates.hpp"

#include "extract/date_shapes.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/document_types.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t cited_words = 18; // a cited law's name and its date lie within so many words
constexpr std::size_t state_words = 80; // a state and the date that bounds it, too

// How many words before word `end` spell `phrase`, 0 where they do not.
std::size_t match_before(const Passage& passage, std::size_t end, std::string_view phrase) {
    const auto words =
        static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1 + (phrase.ends_with(':') ? 1 : 0);
    if (words > end) return 0;
    return match_phrase(passage.words, end - words, phrase) == words ? words : 0;
}

/// A clock time in words [first, end).
struct Clock {
    std::size_t first = 0;
    unsigned hour = 0;
    unsigned minute = 0;
};

// "17 giờ 00 phút,", "17h00", "07h30'" right before word `end`.
std::optional<Clock> clock_before(const Passage& passage, std::size_t end) {
    constexpr std::size_t longest = 7;
    for (std::size_t size = 2; size <= std::min(longest, end); ++size) {
        const std::size_t first = end - size;
        std::size_t at = first;
        if (passage.words[at].sort != Word::Sort::digits || passage.key(at).size() > 2) continue;
        Clock clock{first, static_cast<unsigned>(value_of(passage.words[at++])), 0};
        if (!passage.is(at, "giờ") && !passage.is(at, "h") && !passage.is(at, "g")) continue;
        ++at;
        if (at < end && passage.words[at].sort == Word::Sort::digits) {
            clock.minute = static_cast<unsigned>(value_of(passage.words[at++]));
        }
        if (at < end && (passage.is(at, "phút") || passage.is(at, "'") || passage.is(at, "’"))) ++at;
        if (at < end && passage.is(at, ",")) ++at;
        if (at == end && clock.hour <= 24 && clock.minute < 60) return clock;
    }
    return std::nullopt;
}

/// Reads the dates of one passage from left to right.
class PassageReader {
public:
    PassageReader(const Passage& passage, int document_year, std::optional<Day> issued,
                  const std::vector<Range>& cited)
        : passage_(passage), year_(document_year), issued_(issued), cited_(cited) {}

    std::vector<FoundDate> run() {
        for (std::size_t at = 0; at < passage_.words.size();) at = read(at);
        return std::move(found_);
    }

    [[nodiscard]] int year() const noexcept { return year_; }

private:
    std::size_t read(std::size_t at) {
        if (const std::size_t end = read_list(at)) return end;
        auto shape = date_shape_at(passage_, at);
        if (!shape || is_inside_figure(at)) return at + 1;
        Context context = context_of(*shape);
        if (context.cue != nullptr && context.cue->role == DateRole::start) {
            if (const std::size_t end = read_range(*shape, context)) return end;
        }
        if (!is_date(*shape, context)) return std::max(at + 1, shape->named ? at + 1 : shape->end);
        add(*shape, shape->end, context, role_of(*shape, context));
        return shape->end;
    }

    /// What stands before a date.
    struct Context {
        const DateCue* cue = nullptr;
        std::size_t cue_first = 0;
        std::size_t first = 0; // of the date with its clock and part of the day
        std::optional<Clock> clock;
    };

    [[nodiscard]] Context context_of(const DateShape& shape) const {
        Context context;
        context.first = shape.first;
        for (const std::string_view part : parts_of_day) {
            if (const std::size_t words = match_before(passage_, context.first, part)) {
                context.first -= words;
                break;
            }
        }
        if ((context.clock = clock_before(passage_, context.first))) context.first = context.clock->first;
        for (const DateCue& cue : date_cues) {
            const std::size_t words = match_before(passage_, context.first, cue.words);
            if (words == 0) continue;
            context.cue = &cue;
            context.cue_first = context.first - words;
            break;
        }
        return context;
    }

    // A figure such as 08/12/CT or a telephone number: something is glued to its front.
    [[nodiscard]] bool is_inside_figure(std::size_t at) const {
        if (at == 0 || passage_.words[at].space_before) return false;
        const std::string& before = passage_.key(at - 1);
        return before != "(" && before != "“" && before != "\"" && before != ":" && before != ",";
    }

    [[nodiscard]] bool is_date(const DateShape& shape, const Context& context) {
        if (shape.precision == Precision::year) return !is_name_with_year(shape);
        if (shape.year != 0) return true;
        if (year_ == 0 || (!shape.named && context.cue == nullptr)) return false;
        const bool repeated = passage_.is(shape.end, "hằng") || passage_.is(shape.end, "hàng");
        return !repeated;
    }

    // "Luật Đất đai năm 2013": the year belongs to the law's name.
    [[nodiscard]] bool is_name_with_year(const DateShape& shape) const {
        for (std::size_t i = shape.first; i-- > 0 && shape.first - i < cited_words;) {
            if (is_clause_end(i)) return false;
            const auto names = [&](std::string_view name) { return match_phrase(passage_.words, i, name) > 0; };
            if (passage_.words[i].capital && std::ranges::any_of(named_by_year, names)) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_clause_end(std::size_t word) const {
        const std::string& key = passage_.key(word);
        return key == "." || key == ";" || key == ":";
    }

    // "từ ngày 03/3 đến 12/3/2021": one fact; the first date borrows what it lacks from the second.
    std::size_t read_range(DateShape first, const Context& context) {
        std::size_t at = first.end;
        if (passage_.is(at, ",")) ++at;
        if (passage_.is(at, "cho")) ++at;
        const bool to =
            passage_.is(at, "đến") || passage_.is(at, "-") || passage_.is(at, "–") || passage_.is(at, "tới");
        if (!to) return 0;
        ++at;
        if (passage_.is(at, "hết")) ++at;
        const auto last = date_shape_at(passage_, at);
        if (!last || last->precision != first.precision) return 0;
        DateShape second = *last;
        if (second.year == 0) second.year = first.year != 0 ? first.year : year_;
        if (first.year == 0) first.year = second.year;
        const auto start = days_of(first);
        const auto end = days_of(second);
        if (!start || !end || end->end < start->start) return 0;
        add_fact({start->start, end->end}, first.precision, DateRole::period, context.cue_first, second.end, context);
        year_ = second.year;
        return second.end;
    }

    // "ngày 26, 27/12/2011", "các ngày 05, 06 và 07/9/2021": days that share a month and a year, one fact each.
    // "ngày 5-6/9/2021" and "từ 05 - 06/9/2021" are ranges of days, one fact.
    std::size_t read_list(std::size_t at) {
        const bool from = passage_.is(at, "từ");
        if (!from && !passage_.is(at, "ngày")) return 0;
        std::vector<std::size_t> days; // the words of the days before the last
        std::size_t i = at + 1;
        bool range = false;
        while (i + 2 < passage_.words.size() && passage_.words[i].sort == Word::Sort::digits &&
               passage_.key(i).size() <= 2) {
            const bool dash = passage_.is(i + 1, "-") || passage_.is(i + 1, "–");
            const bool joint = dash || passage_.is(i + 1, ",") || passage_.is(i + 1, "và");
            if (!joint || passage_.words[i + 2].sort != Word::Sort::digits) break;
            days.push_back(i);
            range = range || dash;
            i += 2;
        }
        auto last = days.empty() ? std::nullopt : date_shape_at(passage_, i);
        if (!last || last->precision != Precision::day || last->end <= i + 2) return 0;
        // "ngày 12-3-2021" is one date.
        if (range && days.size() > 1) return 0;
        // Without "ngày" only a year tells it from "từ 3 - 4/5 số hộ".
        if (from && (!range || last->year == 0)) return 0;
        if (last->year == 0) last->year = year_;
        if (last->year == 0) return 0;
        return range ? add_day_range(at, days.front(), *last) : add_days(at, days, *last);
    }

    std::size_t add_day_range(std::size_t at, std::size_t first_day, const DateShape& last) {
        DateShape first = last;
        first.first = at;
        first.day = static_cast<unsigned>(value_of(passage_.words[first_day]));
        const auto start = days_of(first);
        const auto end = days_of(last);
        if (!start || !end || end->end < start->start) return 0;
        const Context context = context_of(first);
        const std::size_t begin = context.cue != nullptr && context.cue->quoted ? context.cue_first : context.first;
        add_fact({start->start, end->end}, Precision::day, DateRole::period, begin, last.end, context);
        return last.end;
    }

    std::size_t add_days(std::size_t at, const std::vector<std::size_t>& days, const DateShape& last) {
        DateShape one = last;
        one.first = at;
        const Context context = context_of(one);
        const DateRole role = role_of(one, context);
        for (const std::size_t word : days) {
            one.first = word == days.front() ? at : word;
            one.day = static_cast<unsigned>(value_of(passage_.words[word]));
            add(one, word + 1, word == days.front() ? context : Context{nullptr, word, word, std::nullopt}, role);
        }
        add(last, last.end, Context{nullptr, last.first, last.first, std::nullopt}, role);
        return last.end;
    }

    void add(DateShape shape, std::size_t end, const Context& context, DateRole role) {
        const bool written = shape.year != 0;
        if (!written) shape.year = inherited_year(shape, role);
        const auto days = days_of(shape);
        if (!days) return;
        // "tổng kết năm 2025" says what the work is about; only a day tells in which year the sentence stands.
        if (written && shape.precision == Precision::day && role != DateRole::reference) year_ = shape.year;
        const bool quoted = context.cue != nullptr && context.cue->quoted && role != DateRole::reference;
        add_fact(*days, shape.precision, role, quoted ? context.cue_first : context.first, end, context);
    }

    // The year of the nearest day before; a deadline lies ahead, so it is the first one not long before the issue.
    [[nodiscard]] int inherited_year(DateShape shape, DateRole role) const {
        if (role != DateRole::deadline || !issued_) return year_;
        constexpr std::chrono::days lookback{60}; // a deadline that is over may still be spoken of
        shape.year = static_cast<int>(issued_->year());
        const auto days = days_of(shape);
        const bool over = days && std::chrono::sys_days{days->end} + lookback < std::chrono::sys_days{*issued_};
        return over ? shape.year + 1 : shape.year;
    }

    void add_fact(DayRange days, Precision precision, DateRole role, std::size_t first, std::size_t end,
                  const Context& context) {
        FoundDate date;
        date.range = passage_.range_of(first, end);
        date.fact = {
            flat(*passage_.text, date.range), days.start, days.end, precision, role, std::nullopt, passage_.where,
            passage_.text->spans(date.range)};
        if (context.clock) date.time = fmt::format("{:02}:{:02}", context.clock->hour, context.clock->minute);
        date.exclusive = context.cue != nullptr && context.cue->words.ends_with("trước");
        found_.push_back(std::move(date));
    }

    [[nodiscard]] bool is_item() const { return passage_.where != "subject" && passage_.where != "preamble"; }

    [[nodiscard]] DateRole role_of(const DateShape& shape, const Context& context) const {
        const Range range = passage_.range_of(shape.first, shape.end);
        const auto cites = [&](Range cited) { return cited.first <= range.first && range.end <= cited.end; };
        if (std::ranges::any_of(cited_, cites)) return DateRole::reference;
        if (context.cue == nullptr) return role_without_cue(shape);
        switch (context.cue->role) {
        case DateRole::end:
            return passage_.key(shape.first - 1) != "hết" || bounds_a_state(context) ? DateRole::end
                                                                                     : DateRole::deadline;
        case DateRole::deadline:
            if (is_item()) return DateRole::deadline;
            if (context.cue->words.ends_with("trong")) return DateRole::period;
            return context.cue->words == "trước" ? DateRole::before : DateRole::deadline;
        default: return context.cue->role;
        }
    }

    [[nodiscard]] DateRole role_without_cue(const DateShape& shape) const {
        if (shape.precision != Precision::day) return DateRole::period;
        return follows_cited_name(shape) ? DateRole::reference : DateRole::event;
    }

    // "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025": a document is named, if not by number.
    [[nodiscard]] bool follows_cited_name(const DateShape& shape) const {
        for (std::size_t i = shape.first; i-- > 0 && shape.first - i < cited_words;) {
            if (is_clause_end(i)) return false;
            const auto names = [&](const DocumentType& type) {
                return match_phrase(passage_.words, i, type.name) > 0;
            };
            if (passage_.words[i].capital && std::ranges::any_of(document_types, names)) return true;
        }
        return false;
    }

    // "từ … đến hết ngày", or with a verb that lasts, in the same sentence.
    [[nodiscard]] bool bounds_a_state(const Context& context) const {
        for (std::size_t i = context.cue_first; i-- > 0 && context.cue_first - i < state_words;) {
            if (passage_.is(i, ".") || passage_.is(i, ";")) return false;
            if (passage_.is(i, "từ")) return true;
            const auto lasts = [&](std::string_view verb) { return match_phrase(passage_.words, i, verb) > 0; };
            if (std::ranges::any_of(lasting_verbs, lasts)) return true;
        }
        return false;
    }

    const Passage& passage_;
    int year_;
    std::optional<Day> issued_;
    const std::vector<Range>& cited_;
    std::vector<FoundDate> found_;
};

} // namespace

std::optional<FoundDate> read_issue_date(const Passage& line) {
    for (std::size_t at = 0; at < line.words.size(); ++at) {
        const auto shape = date_shape_at(line, at);
        const auto days = shape ? days_of(*shape) : std::nullopt;
        if (!days || shape->precision != Precision::day) continue;
        FoundDate date;
        date.range = line.range_of(shape->first, shape->end);
        date.fact = {flat(*line.text, date.range),
                     days->start,
                     days->end,
                     Precision::day,
                     DateRole::issued,
                     std::nullopt,
                     line.where,
                     line.text->spans(date.range)};
        return date;
    }
    return std::nullopt;
}

DateReader::DateReader(std::optional<Day> issued)
    : year_(issued ? static_cast<int>(issued->year()) : 0), issued_(issued) {}

std::vector<FoundDate> DateReader::read(const Passage& passage, const std::vector<Range>& cited) {
    PassageReader reader(passage, year_, issued_, cited);
    std::vector<FoundDate> found = reader.run();
    if (!issued_) year_ = reader.year();
    return found;
}

std::vector<Deadline> deadlines_of(const std::vector<FoundDate>& dates) {
    std::vector<Deadline> deadlines;
    for (const FoundDate& date : dates) {
        if (date.fact.role != DateRole::deadline) continue;
        Deadline deadline;
        deadline.text = date.fact.text;
        deadline.due = date.exclusive ? date.fact.start : date.fact.end;
        deadline.time = date.time;
        deadline.inclusive = !date.exclusive;
        deadline.where = date.fact.where;
        deadline.span = date.fact.span;
        deadlines.push_back(std::move(deadline));
    }
    return deadlines;
}

} // namespace chithi
