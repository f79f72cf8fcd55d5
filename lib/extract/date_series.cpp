// SPDX-License-Identifier: Apache-2.0
#include "extract/date_series.hpp"

#include "extract/count_nouns.hpp"
#include "extract/date_context.hpp"
#include "extract/relative_dates.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

using Member = DateSeries::Member;

class SeriesReader {
public:
    SeriesReader(const Passage& passage, std::size_t at, bool bare) : passage_(passage), at_(at), bare_(bare) {}

    std::optional<DateSeries> read() {
        series_.first = at_;
        const bool several = passage_.is(at_, "các") || passage_.is(at_, "những");
        const std::size_t first = at_ + (several ? 1 : 0);
        auto member = member_at(first);
        if (!member) member = first_figure_at(first);
        if (!member || member->precision == Precision::period) return std::nullopt;
        unit_ = member->precision;
        keep(*member);
        while (series_.members.size() - complete_ <= most_waiting && read_next()) {
        }
        series_.members.resize(complete_);
        if (complete_ < 2 || (series_.range && complete_ != 2)) return std::nullopt;
        borrow();
        series_.end = series_.members.back().shape.end;
        return std::move(series_);
    }

private:
    static constexpr std::size_t most_waiting = 31; // members for their month or year: a month has no more days

    // A whole date; its precision must be that of the series.
    [[nodiscard]] std::optional<DateShape> member_at(std::size_t at) const {
        auto shape = date_shape_at(passage_, at);
        if (shape && !series_.members.empty() && shape->precision != unit_) return std::nullopt;
        return shape;
    }

    // "ngày 05", or "05" where that is admitted.
    [[nodiscard]] std::optional<DateShape> first_figure_at(std::size_t at) const {
        const bool named = passage_.is(at, "ngày");
        if (!named && !bare_) return std::nullopt;
        return day_alone_at(at, named);
    }

    [[nodiscard]] std::optional<DateShape> day_alone_at(std::size_t at, bool named) const {
        const std::size_t figure = at + (named ? 1 : 0);
        const std::size_t value = number_at(figure);
        if (value == 0 || value > 31) return std::nullopt;
        DateShape shape;
        shape.first = at;
        shape.end = figure + 1;
        shape.day = static_cast<unsigned>(value);
        shape.named = named;
        return shape;
    }

    [[nodiscard]] std::size_t number_at(std::size_t at) const {
        const bool figure = is_digits(passage_, at) && passage_.key(at).size() <= 2;
        return figure ? value_of(passage_.words[at]) : 0;
    }

    // A joint and the member behind it.
    bool read_next() {
        const std::size_t at = series_.members.back().shape.end;
        if (const std::size_t list = words_of_list(at)) {
            if (series_.range || begins_anew(at, at + list)) return false;
            if (auto next = next_at(at + list)) return keep(*next);
        }
        if (auto next = next_part_of_night(at)) return keep(*next);
        const std::size_t until = words_until(passage_, at);
        if (until == 0 || series_.members.size() > 1) return false;
        std::size_t last = at + until + (passage_.is(at + until, "hết") ? 1 : 0);
        last = behind_time_of_day(passage_, last);
        auto next = next_at(last);
        if (!next) next = other_unit_at(at, last);
        if (!next) return false;
        series_.range = true;
        return keep(*next);
    }

    // "đêm 14, rạng sáng 15/3": the figure of the first has the month of the second.
    [[nodiscard]] std::optional<DateShape> next_part_of_night(std::size_t at) const {
        if (series_.range || unit_ != Precision::day || series_.members.back().shape.month != 0) return std::nullopt;
        const std::size_t first = at + words_of_list(at);
        const std::size_t last = behind_time_of_day(passage_, first);
        return last > first ? next_at(last) : std::nullopt;
    }

    // "từ ngày 11/9 đến hết năm 2026": a range whose ends are not of one unit; "tháng 9 - năm 2021" is none.
    [[nodiscard]] std::optional<DateShape> other_unit_at(std::size_t joint, std::size_t at) const {
        const bool dash = passage_.is(joint, "-") || passage_.is(joint, "–");
        if (dash || !is_whole(series_.members.front().shape)) return std::nullopt;
        auto shape = date_shape_at(passage_, at);
        const bool fits = shape && shape->precision != Precision::period && (shape->named || shape->year != 0);
        return fits ? shape : std::nullopt;
    }

    // "trước ngày 15/8, ngày 20/8 …": not of one series, for each has its own word; "các ngày …, ngày …" is one.
    [[nodiscard]] bool begins_anew(std::size_t joint, std::size_t next) const {
        const bool whole = complete_ == series_.members.size();
        return whole && passage_.is(joint, ",") && passage_.is(next, "ngày") && !passage_.is(series_.first, "các");
    }

    [[nodiscard]] std::size_t words_of_list(std::size_t at) const {
        for (const std::string_view words : {", và", ",", "và", "hoặc"}) {
            if (const std::size_t count = match_phrase(passage_.words, at, words)) return count;
        }
        return 0;
    }

    [[nodiscard]] std::optional<DateShape> next_at(std::size_t at) const {
        if (auto shape = member_at(at)) return shape;
        switch (unit_) {
        case Precision::day: return day_alone_at(at, passage_.is(at, "ngày"));
        case Precision::month: return figure_of("tháng", at);
        case Precision::quarter: return figure_of("quý", at);
        case Precision::year: return year_at(at);
        default: return std::nullopt;
        }
    }

    // "11/2021" as if "tháng" stood before it: the shape is read with the unit's word of the first member.
    [[nodiscard]] std::optional<DateShape> figure_of(std::string_view unit, std::size_t at) const {
        if (at >= passage_.words.size() || passage_.is(at, unit)) return std::nullopt;
        return date_shape_behind(passage_, at, unit_);
    }

    // Behind a comma alone, "năm 2021, 2050 hộ" may go on otherwise.
    [[nodiscard]] std::optional<DateShape> year_at(std::size_t at) const {
        if (passage_.is(at - 1, ",") && !passage_.is(series_.first, "các")) {
            auto year = date_shape_behind(passage_, at, unit_);
            const bool next = year && year->year == series_.members.back().shape.year + 1;
            return next || (year && noun_at(passage_, year->end).row == nullptr) ? year : std::nullopt;
        }
        const bool joined = passage_.is(at - 1, "-") || passage_.is(at - 1, "–") || passage_.is(at - 1, "đến") ||
                            passage_.is(at - 1, "và") || passage_.is(series_.first, "các");
        return joined ? date_shape_behind(passage_, at, unit_) : std::nullopt;
    }

    bool keep(const DateShape& shape) {
        series_.members.push_back({shape, false});
        if (is_whole(shape)) complete_ = series_.members.size();
        return true;
    }

    // Whether a series may end here: "ngày 05, 06" goes on to its month; figures of months go on to their year.
    [[nodiscard]] bool is_whole(const DateShape& shape) const {
        if (shape.precision != unit_) return true;
        if (unit_ == Precision::day) return shape.month != 0;
        return shape.year != 0 || passage_.words[shape.first].sort == Word::Sort::letters;
    }

    void borrow() {
        for (std::size_t i = series_.members.size() - 1; i-- > 0;) {
            Member& member = series_.members[i];
            const DateShape& next = series_.members[i + 1].shape;
            if (unit_ == Precision::day && member.shape.month == 0) {
                member.shape.month = next.month;
                member.shape.year = next.year;
                member.borrows = true;
            } else if (member.shape.year == 0 && next.year != 0) {
                member.shape.year = next.year;
                member.borrows = true;
            }
        }
    }

    const Passage& passage_;
    std::size_t at_;
    bool bare_;
    Precision unit_ = Precision::day;
    std::size_t complete_ = 0; ///< so many members end in a whole date
    DateSeries series_;
};

// Asked of every word of a document: most are turned away here.
bool may_begin_series(const Passage& passage, std::size_t at) {
    constexpr std::array<std::string_view, 8> names = {"ngày", "tháng", "năm", "quý", "các", "những", "đầu", "giữa"};
    static const PhraseSet beginnings(names);
    return passage.words[at].sort == Word::Sort::digits || beginnings.match(passage.words, at) > 0;
}

} // namespace

std::optional<DateSeries> date_series_at(const Passage& passage, std::size_t at, bool bare) {
    if (at >= passage.words.size() || !may_begin_series(passage, at)) return std::nullopt;
    return SeriesReader(passage, at, bare).read();
}

} // namespace chithi
