// SPDX-License-Identifier: Apache-2.0
#include "extract/dates.hpp"

#include "extract/date_context.hpp"
#include "extract/date_roles.hpp"
#include "extract/date_series.hpp"
#include "extract/date_shapes.hpp"
#include "extract/feasts.hpp"
#include "extract/figures.hpp"
#include "extract/relative_dates.hpp"
#include "split/rows.hpp"
#include <algorithm>

namespace chithi {

namespace {

using Earlier = DateReader::Earlier;

std::string basis_issued(Day issued) { return "issued " + to_iso(issued); }

/// Reads the dates of one passage from left to right.
class PassageReader {
public:
    PassageReader(const Passage& passage, const LimitColumns& columns, Earlier earlier, std::optional<Day> issued,
                  const std::vector<Range>& cited, const std::vector<Range>& recurring)
        : passage_(passage), columns_(columns), earlier_(std::move(earlier)), issued_(issued),
          roles_(passage, issued, cited), recurring_(recurring) {}

    std::vector<FoundDate> run() {
        for (std::size_t at = 0; at < passage_.words.size();) {
            if (issued_ && ends_sentence(passage_, at)) earlier_.year = 0;
            at = read(at);
        }
        return std::move(found_);
    }

    [[nodiscard]] const Earlier& earlier() const noexcept { return earlier_; }

private:
    std::size_t read(std::size_t at) {
        if (is_recurring(at) || is_inside_figure(at)) return at + 1;
        if (const std::size_t end = read_open_span(at)) return end;
        if (const std::size_t end = read_series(at)) return end;
        if (const std::size_t end = read_written(at)) return end;
        if (const std::size_t end = read_relative(at)) return end;
        return at + 1;
    }

    // What stands before a date; a cell below a limit has that in its heading.
    [[nodiscard]] DateContext context_at(std::size_t first) const {
        DateContext context = context_before(passage_, first);
        if (context.cue != nullptr || !columns_.opens_cell(context.first)) return context;
        context.cue = &labelled_limit;
        context.cue_first = context.first;
        return context;
    }

    [[nodiscard]] bool is_recurring(std::size_t at) const {
        const std::size_t byte = passage_.words[at].range.first;
        return std::ranges::any_of(recurring_, [&](Range days) { return days.first <= byte && byte < days.end; });
    }

    // A figure such as 08/12/CT or a telephone number: something is glued to its front.
    [[nodiscard]] bool is_inside_figure(std::size_t at) const {
        return is_digits(passage_, at) && follows_tightly(passage_, at);
    }

    // "từ nay đến cuối năm", "đến nay"
    std::size_t read_open_span(std::size_t at) {
        const auto span = issued_ ? open_span_at(passage_, at, *issued_) : std::nullopt;
        if (!span) return 0;
        const DateRole role = span->start ? DateRole::period : DateRole::end;
        FoundDate& date = add_fact({span->last, span->last}, Precision::period, role, span->first, span->end);
        date.fact.start = span->start;
        date.fact.basis = basis_issued(*issued_);
        return span->end;
    }

    std::size_t read_series(std::size_t at) {
        auto series = date_series_at(passage_, at, follows_from(at));
        if (!series) return 0;
        const DateContext context = context_at(series->first);
        if (!is_named(*series) && !is_date(series->members.front().shape, context)) return 0;
        if (is_fraction(*series)) return series->end;
        return series->range ? add_range(*series, context) : add_list(*series, context);
    }

    // "từ 03 đến …", "từ đêm 03 đến …": a bare figure may be a day.
    [[nodiscard]] bool follows_from(std::size_t at) const {
        if (at == 0 || passage_.words[at].sort != Word::Sort::digits) return at > 0 && passage_.is(at - 1, "từ");
        if (passage_.is(at - 1, "(")) return true;                   // "(01 - 04/7)"
        if (behind_time_of_day(passage_, at - 1) == at) return true; // "đêm 14, rạng sáng 15/3"
        const DateContext context = context_at(at);
        return context.cue != nullptr && context.cue->words == "từ" && !context.clock;
    }

    // A whole date in a series speaks for all; so do two ends of which one is more than a whole ("12/9 - 15/9").
    [[nodiscard]] bool is_named(const DateSeries& series) const {
        const bool brackets = series.first > 0 && passage_.is(series.first - 1, "(") && passage_.is(series.end, ")");
        if (series.range && brackets) return true; // "(01 - 04/7)"
        return std::ranges::any_of(series.members, [&](const DateSeries::Member& member) {
            const bool no_fraction = series.range && member.shape.month != 0 && member.shape.day > member.shape.month;
            return member.shape.named || member.shape.year != 0 || no_fraction;
        });
    }

    [[nodiscard]] bool is_fraction(const DateSeries& series) const {
        const DateShape& last = series.members.back().shape;
        return !last.named && last.year == 0 && is_share(last.end);
    }

    // "3/4 số hộ"
    [[nodiscard]] bool is_share(std::size_t behind) const {
        return passage_.is(behind, "%") || stands_at(passage_, behind, fraction_nouns);
    }

    std::size_t read_written(std::size_t at) {
        auto shape = date_shape_at(passage_, at);
        if (!shape) return 0;
        if (shape->year == 0 && is_lunar_year_at(passage_, shape->end)) return shape->end;
        const bool relative = take_relative_year(*shape);
        if (const std::size_t end = read_span_to_now(*shape)) return end;
        const DateContext context = context_at(shape->first);
        if (!is_date(*shape, context)) return shape->named ? 0 : shape->end;
        add(*shape, context, roles_.role_of(*shape, context), relative ? basis_issued(*issued_) : std::string());
        return shape->end;
    }

    // "quý IV năm nay", "ngày 30/9 năm tới"
    bool take_relative_year(DateShape& shape) const {
        if (shape.year != 0 || !issued_ || !passage_.is(shape.end, "năm")) return false;
        const auto year = relative_date_at(passage_, shape.end, *issued_);
        if (!year || !year->known) return false;
        shape.year = static_cast<int>(year->known->start.year());
        shape.end = year->end;
        return true;
    }

    // "từ năm 2020 đến nay", "từ ngày 27/4 đến nay"
    std::size_t read_span_to_now(DateShape first) {
        const DateContext context = context_at(first.first);
        const bool from = context.cue != nullptr && context.cue->role == DateRole::start;
        const std::size_t until = from && issued_ ? words_until(passage_, first.end) : 0;
        if (until == 0 || !passage_.is(first.end + until, "nay")) return 0;
        if (first.year == 0) first.year = inherited_year(first, DateRole::start);
        const auto days = days_of(first);
        if (!days || days->start > *issued_) return 0;
        const std::size_t end = first.end + until + 1;
        FoundDate& date =
            add_fact({days->start, *issued_}, Precision::period, DateRole::period, context.text_first(), end);
        date.fact.basis = basis_issued(*issued_);
        return end;
    }

    [[nodiscard]] bool is_date(const DateShape& shape, const DateContext& context) const {
        if (shape.known) return true;
        if (shape.precision == Precision::year) return !roles_.is_name_with_year(shape);
        if (shape.year != 0) return true;
        if (earlier_.year == 0 && !issued_) return false;
        if (shape.named) return !roles_.is_name_with_day(shape);
        return (context.admits_bare() || shape.behind_name) && !is_share(shape.end);
    }

    std::size_t read_relative(std::size_t at) {
        if (!may_begin_relative(passage_, at)) return 0;
        const auto feast = feast_at(passage_, at, issued_ ? static_cast<int>(issued_->year()) : 0);
        if (feast) {
            const DateContext context = context_at(at);
            add(feast->shape, context, roles_.role_of(feast->shape, context),
                feast->named_only ? basis_issued(*issued_) : std::string());
            return feast->shape.end;
        }
        if (!issued_) return 0;
        if (const std::size_t end = read_same_day(at)) return end;
        if (const auto effect = effect_day_at(passage_, at, *issued_)) {
            add(*effect, context_at(at), DateRole::start, basis_issued(*issued_));
            return effect->end;
        }
        auto shape = relative_date_at(passage_, at, *issued_);
        if (!shape) shape = issue_day_at(passage_, at, *issued_);
        if (!shape) shape = same_day_at(passage_, at, *issued_);
        if (!shape) return 0;
        const DateContext context = context_at(at);
        add(*shape, context, roles_.role_of(*shape, context), basis_issued(*issued_));
        return shape->end;
    }

    // "cùng ngày": the day that was named last.
    std::size_t read_same_day(std::size_t at) {
        if (!passage_.is(at, "cùng") || !passage_.is(at + 1, "ngày") || !earlier_.day) return 0;
        if (passage_.is(at + 2, "làm") || passage_.is(at + 2, "cùng")) return 0;
        DateShape shape;
        shape.first = at;
        shape.end = at + 2;
        shape.known = CalendarSpan{*earlier_.day, *earlier_.day};
        const DateContext context = context_at(at);
        add(shape, context, roles_.role_of(shape, context), earlier_.words);
        return shape.end;
    }

    // "từ ngày 03/3 đến 12/3/2021": one fact.
    std::size_t add_range(DateSeries& series, const DateContext& context) {
        DateSeries::Member& first = series.members.front();
        DateShape& last = series.members.back().shape;
        std::string basis;
        const bool open = last.year == 0;
        if (open && first.shape.year == 0) {
            first.shape.year = inherited_year(first.shape, DateRole::period);
            basis = year_basis();
        }
        if (open) last.year = first.shape.year;
        auto start = days_of(first.shape);
        auto end = days_of(last);
        if (!start || !end) return 0;
        if (end->end < start->start && !cross_new_year(first, last, open, start, end)) return 0;
        const bool from = context.cue != nullptr && context.cue->role == DateRole::start;
        const std::size_t begin = context.cue != nullptr && context.cue->quoted ? context.cue_first : context.first;
        FoundDate& date = add_fact({start->start, end->end}, first.shape.precision, DateRole::period,
                                   from ? context.cue_first : begin, series.end);
        if (!basis.empty()) date.fact.basis = basis;
        remember(last, date.fact.text, end->end);
        return series.end;
    }

    // "từ ngày 25/12 đến ngày 05/01/2022": the year that is not written is the one before or the one after.
    static bool cross_new_year(const DateSeries::Member& first, DateShape& last, bool open,
                               std::optional<CalendarSpan>& start, std::optional<CalendarSpan>& end) {
        DateShape earlier = first.shape;
        if (!open && !first.borrows) return false;
        (open ? last.year : earlier.year) += open ? 1 : -1;
        if (earlier.month <= last.month) return false;
        start = days_of(earlier);
        end = days_of(last);
        return start && end && start->start <= end->end;
    }

    std::size_t add_list(const DateSeries& series, const DateContext& context) {
        DateRole role = roles_.role_of(series.members.front().shape, context);
        const bool within =
            role == DateRole::deadline && context.cue != nullptr && context.cue->words.ends_with("trong");
        // "Trong các ngày 01, 02 và 03/9 bố trí trực": when, not by when
        const bool days = series.members.front().shape.precision == Precision::day;
        if (within && days && !roles_.tells_of_an_end(context.cue_first, series.end)) role = DateRole::event;
        const DateShape& last = series.members.back().shape;
        const std::string words = flat(*passage_.text, passage_.range_of(last.first, last.end));
        bool opens = true;
        for (const DateSeries::Member& member : series.members) {
            DateContext own = context;
            if (!opens) own.first = own.cue_first = member.shape.first;
            DateShape shape = member.shape;
            // "Trong các năm 2022, 2023, 2024": what is to be done is due with the last of them.
            const bool early = within && role == DateRole::deadline && &member != &series.members.back();
            if (opens) shape.first = series.first;
            opens = false;
            add(shape, own, early ? DateRole::period : role,
                member.borrows && shape.year != 0 ? words : std::string());
        }
        return series.end;
    }

    void add(DateShape shape, const DateContext& context, DateRole role, std::string basis) {
        const bool written = shape.year != 0;
        if (!written && !shape.known) {
            shape.year = inherited_year(shape, role);
            basis = year_basis();
        }
        const auto days = days_of(shape);
        if (!days) return;
        role = roles_.checked(role, shape, written, *days, context);
        const bool reference = role == DateRole::reference;
        const auto hour = role == DateRole::deadline && !context.clock ? hour_behind(shape.end) : std::nullopt;
        const std::size_t end = hour ? hour->end : shape.end;
        FoundDate& date =
            add_fact(*days, shape.precision, role, reference ? context.first : context.text_first(), end);
        if (context.clock || hour) date.time = (hour ? hour : context.clock)->text();
        date.exclusive = hour ? passage_.is(hour->first - 1, "trước")
                              : context.cue != nullptr && context.cue->words.ends_with("trước");
        if (!basis.empty()) date.fact.basis = std::move(basis);
        if (shape.precision != Precision::day) return;
        date.wrong_weekday = is_other_weekday(days->start, context.weekday, shape.end);
        // "tổng kết năm 2025" says what the work is about; only a day tells in which year the sentence stands.
        if (!reference && (written || shape.known)) remember(shape, date.fact.text, days->start);
    }

    // "trong chiều nay, trước 16 giờ 30": the hour of a day that was named before it.
    [[nodiscard]] std::optional<Clock> hour_behind(std::size_t at) const {
        at += passage_.is(at, ",") ? 1 : 0;
        for (const std::string_view words : {"trước", "chậm nhất là", "chậm nhất", "muộn nhất"}) {
            const std::size_t count = match_phrase(passage_.words, at, words);
            auto clock = count > 0 ? clock_at(passage_, at + count) : std::nullopt;
            if (!clock) continue;
            if (passage_.is(clock->end - 1, ",")) --clock->end;
            const std::string_view behind =
                clock->end < passage_.words.size() ? std::string_view(passage_.key(clock->end)) : std::string_view();
            const bool own =
                behind == "ngày" || behind == "hằng" || behind == "hàng" || behind == "cùng" || behind == "hôm";
            return own ? std::nullopt : clock;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_other_weekday(Day day, const Weekday* before, std::size_t end) const {
        const Weekday* weekday = before != nullptr ? before : weekday_behind(passage_, end);
        return weekday != nullptr && std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding() != weekday->iso;
    }

    void remember(const DateShape& shape, const std::string& words, Day day) {
        if (shape.year != 0) earlier_.year = shape.year;
        earlier_.words = words;
        earlier_.day = day;
    }

    // The year of the sentence, else that of the document. A deadline lies ahead: it takes the first year in which it
    // is not long over.
    [[nodiscard]] int inherited_year(DateShape shape, DateRole role) {
        year_from_sentence_ = earlier_.year != 0;
        const int issued = issued_ ? static_cast<int>(issued_->year()) : earlier_.year;
        shape.year = year_from_sentence_ ? earlier_.year : issued;
        if (role != DateRole::deadline || !issued_) return shape.year;
        if (is_over(shape)) {
            year_from_sentence_ = false;
            shape.year = issued;
        }
        return is_over(shape) ? issued + 1 : shape.year;
    }

    [[nodiscard]] bool is_over(const DateShape& shape) const {
        const auto days = days_of(shape);
        return days && std::chrono::sys_days{days->end} + deadline_lookback < std::chrono::sys_days{*issued_};
    }

    // What the year that `inherited_year` gave last was taken from.
    [[nodiscard]] std::string year_basis() const {
        return year_from_sentence_ || !issued_ ? earlier_.words : basis_issued(*issued_);
    }

    FoundDate& add_fact(CalendarSpan days, Precision precision, DateRole role, std::size_t first, std::size_t end) {
        FoundDate date;
        date.range = passage_.range_of(first, end);
        date.fact = {
            flat(*passage_.text, date.range), days.start, days.end, precision, role, std::nullopt, passage_.where,
            passage_.text->spans(date.range)};
        found_.push_back(std::move(date));
        return found_.back();
    }

    const Passage& passage_;
    const LimitColumns& columns_;
    Earlier earlier_;
    std::optional<Day> issued_;
    DateRoles roles_;
    const std::vector<Range>& recurring_;
    bool year_from_sentence_ = false;
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

DateReader::DateReader(std::optional<Day> issued) : issued_(issued) {}

std::vector<FoundDate> DateReader::read(const Passage& passage, const std::vector<Range>& cited,
                                        const std::vector<Range>& recurring) {
    columns_.read(passage);
    PassageReader reader(passage, columns_, earlier_, issued_, cited, recurring);
    std::vector<FoundDate> found = reader.run();
    earlier_ = reader.earlier();
    if (issued_) earlier_.year = 0;
    return found;
}

} // namespace chithi
