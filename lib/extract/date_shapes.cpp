// SPDX-License-Identifier: Apache-2.0
#include "extract/date_shapes.hpp"

#include "knowledge/date_phrases.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 9; // words of the name of a day, or of a season

/// Reads words forward; each `take_…` moves `at` past what it took or leaves it where it was.
class ShapeReader {
public:
    ShapeReader(const Passage& passage, std::size_t at) : passage_(passage), first_(at), at_(at) {}

    std::optional<DateShape> read() {
        if (auto shape = months_of_year()) return shape;
        if (auto shape = days_of_month()) return shape;
        if (auto shape = half_period()) return shape;
        if (auto shape = point()) return shape;
        if (auto shape = quarter()) return shape;
        if (auto shape = period()) return shape;
        if (auto shape = day()) return shape;
        if (auto shape = month()) return shape;
        return year();
    }

    // Without the word of its unit, as in a list behind it: "11/2021", "II/2022", "2023".
    std::optional<DateShape> read_figure(Precision unit) {
        switch (unit) {
        case Precision::month: return month_figure();
        case Precision::quarter: return quarter_figure();
        case Precision::year: return year_figure();
        default: return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool in_range() const noexcept { return at_ < passage_.words.size(); }

    bool take(std::string_view phrase) {
        const std::size_t count = match_phrase(passage_.words, at_, phrase);
        at_ += count;
        return count > 0;
    }

    std::optional<unsigned> take_number(unsigned low, unsigned high, std::size_t digits) {
        if (!in_range()) return std::nullopt;
        const Word& word = passage_.words[at_];
        if (word.sort != Word::Sort::digits || word.key.size() > digits) return std::nullopt;
        const auto value = static_cast<unsigned>(value_of(word));
        if (value < low || value > high) return std::nullopt;
        ++at_;
        return value;
    }

    std::optional<int> take_year() {
        if (!in_range() || passage_.words[at_].key.size() != 4) return std::nullopt;
        const auto year = take_number(first_year, last_year, 4);
        return year ? std::optional<int>(static_cast<int>(*year)) : std::nullopt;
    }

    // A mark with no space before it, or with space on both sides.
    bool take_separator(char& seen) {
        if (at_ + 1 >= passage_.words.size()) return false;
        const Word& mark = passage_.words[at_];
        const bool known = mark.key == "/" || mark.key == "-" || mark.key == "." || mark.key == "–";
        const bool cut = mark.key == "/" && !mark.space_before; // by the end of a line: "15/8/ 2026"
        if (!known || (mark.space_before != passage_.words[at_ + 1].space_before && !cut)) return false;
        const char c = mark.key == "–" ? '-' : mark.key.front();
        if (seen != 0 && seen != c) return false;
        seen = c;
        ++at_;
        return true;
    }

    [[nodiscard]] DateShape shape(Precision precision) const {
        DateShape result;
        result.first = first_;
        result.end = at_;
        result.precision = precision;
        result.named = passage_.words[first_].sort == Word::Sort::letters;
        return result;
    }

    std::optional<DateShape> fail() {
        at_ = first_;
        return std::nullopt;
    }

    // "ngày 12 tháng 3 năm 2021", "12/3/2021", "ngày 12/3", "ngày 12-3-2021", "30 tháng 4"
    std::optional<DateShape> day() {
        const bool named = take("ngày");
        if (named) take("mồng") || take("mùng");
        const auto day = take_number(1, 31, 2);
        if (!day) return fail();
        const bool behind_name = !named && is_named_before();
        if (take("tháng")) return !named && is_numbered() ? fail() : long_day(*day, behind_name);
        char separator = 0;
        if (!take_separator(separator)) return fail();
        const auto month = take_number(1, 12, 2);
        if (!month) return fail();
        int year = 0;
        const std::size_t without_year = at_;
        if (take_separator(separator)) year = take_year().value_or(0);
        if (year == 0) {
            at_ = without_year;
            // "12.3" is a section, "3-4" a range; a longer figure (12/3/21/…) is no date.
            const bool bare = !named && separator != '/' && !(behind_name && separator == '-');
            if (bare || goes_on_as_figure()) return fail();
            if (take("năm")) year = take_year().value_or(0);
            if (year == 0) at_ = without_year;
        } else if (goes_on_as_figure()) {
            return fail();
        }
        DateShape result = shape(Precision::day);
        result.day = *day;
        result.month = *month;
        result.year = year;
        result.behind_name = behind_name;
        return result;
    }

    // "Tuần 1 tháng 9", "đợt 1, 2 tháng 9": the figure numbers what stands before it.
    [[nodiscard]] bool is_numbered() const {
        std::size_t at = first_;
        while (at > 1 && (passage_.is(at - 1, ",") || passage_.is(at - 1, "và")) && is_digits(at - 2)) at -= 2;
        const auto before = [&](std::string_view word) { return at > 0 && passage_.is(at - 1, word); };
        return std::ranges::any_of(numbered_before_month, before);
    }

    [[nodiscard]] bool is_digits(std::size_t at) const { return chithi::is_digits(passage_, at); }

    // "Ngày Giải phóng Thủ đô" before "10/10", "(10/10"
    [[nodiscard]] bool is_named_before() const {
        std::size_t end = first_ - (first_ > 0 && passage_.is(first_ - 1, "(") ? 1 : 0);
        for (std::size_t at = end; at-- > 0 && end - at <= longest_name;) {
            if (passage_.is(at, "ngày")) return at + 1 < end && !(at > 0 && is_digits(at - 1)) && begins_name(at + 1);
            const bool word = passage_.words[at].sort == Word::Sort::letters || passage_.is(at, "-");
            if (!word || stands_at(passage_, at, no_names_of_days)) return false;
        }
        return false;
    }

    [[nodiscard]] bool begins_name(std::size_t at) const {
        return passage_.words[at].capital || stands_at(passage_, at, names_of_days);
    }

    // "12/3/KH" is a number, "5-6/9" and "5-6 tháng 9" are ranges of days; "12/3-15/3" is a range of dates.
    [[nodiscard]] bool goes_on_as_figure() const {
        if (at_ + 1 >= passage_.words.size()) return false;
        if (passage_.is(at_, "tháng")) return is_digits(at_ + 1);
        if (passage_.words[at_].space_before) return false;
        const bool mark = passage_.is(at_, "/") || passage_.is(at_, "-");
        const bool date_behind =
            passage_.is(at_, "-") && is_digits(at_ + 1) && passage_.is(at_ + 2, "/") && is_digits(at_ + 3);
        return mark && !date_behind && !passage_.words[at_ + 1].space_before;
    }

    std::optional<DateShape> long_day(unsigned day, bool behind_name) {
        const auto month = take_number(1, 12, 2);
        if (!month) return fail();
        int year = 0;
        const std::size_t without_year = at_;
        if (take("năm") || take(", năm") || take("/")) year = take_year().value_or(0);
        if (year == 0) at_ = without_year;
        DateShape result = shape(Precision::day);
        result.day = day;
        result.month = *month;
        result.year = year;
        result.behind_name = behind_name;
        return result;
    }

    // "tháng 12/2021", "tháng 12 năm 2021", "tháng 12"
    std::optional<DateShape> month() { return take("tháng") ? month_figure() : fail(); }

    std::optional<DateShape> month_figure() {
        const auto month = take_number(1, 12, 2);
        if (!month) return fail();
        const int year = year_behind();
        DateShape result = shape(Precision::month);
        result.month = *month;
        result.year = year;
        return result;
    }

    // "/2021", "-2021" or "năm 2021" behind a month or a quarter; 0 where there is none.
    int year_behind() {
        const std::size_t before = at_;
        char separator = 0;
        if (take_separator(separator) || take("năm") || take(", năm")) {
            if (const auto year = take_year()) return *year;
        }
        at_ = before;
        return 0;
    }

    // "quý I/2022", "quý 3 năm 2021"
    std::optional<DateShape> quarter() { return take("quý") ? quarter_figure() : fail(); }

    std::optional<DateShape> quarter_figure() {
        if (!in_range()) return fail();
        constexpr std::array<std::string_view, 4> numerals = {"i", "ii", "iii", "iv"};
        const std::string& key = passage_.key(at_);
        const auto roman = std::ranges::find(numerals, key);
        unsigned number = 0;
        if (roman != numerals.end()) {
            number = static_cast<unsigned>(roman - numerals.begin()) + 1;
            ++at_;
        } else if (const auto arabic = take_number(1, 4, 2)) {
            number = *arabic;
        } else {
            return fail();
        }
        const int year = year_behind();
        DateShape result = shape(Precision::quarter);
        result.month = number * 3 - 2;
        result.year = year;
        return result;
    }

    // "6 tháng đầu năm 2021", "06 tháng cuối năm", "9 tháng đầu năm"
    std::optional<DateShape> months_of_year() {
        const auto months = take_number(1, 11, 2);
        if (!months || !take("tháng")) return fail();
        const bool first = take("đầu năm");
        if (!first && !take("cuối năm")) return fail();
        const int year = take_year().value_or(0);
        DateShape result = shape(*months == 6 ? Precision::half : Precision::period);
        result.months = *months;
        result.month = first ? 1 : 13 - *months;
        result.year = year;
        result.named = true;
        return result;
    }

    // "10 ngày đầu tháng 9/2021", "05 ngày cuối của tháng 6", "tuần đầu tháng 12"
    std::optional<DateShape> days_of_month() {
        const bool week = take("tuần");
        const auto days = week ? std::optional(7U) : take_number(1, 28, 2);
        if (!days || (!week && !take("ngày"))) return fail();
        const bool first = take("đầu");
        if (!first && !take("cuối")) return fail();
        auto result = take("tháng") || take("của tháng") ? month_figure() : fail();
        if (!result) return result;
        result->precision = Precision::period;
        result->days = *days;
        result->half = first ? 1 : 2;
        result->named = true;
        return result;
    }

    // "nửa đầu tháng 4", "nửa cuối năm 2021"; the civil code (article 146) gives half a month 15 days.
    std::optional<DateShape> half_period() {
        const bool first = take("nửa đầu");
        if (!first && !take("nửa cuối") && !take("nửa sau")) return fail();
        if (take("tháng")) {
            auto result = month_figure();
            if (result) result->half = first ? 1 : 2;
            return result;
        }
        const auto figure = take("năm") ? take_year() : std::nullopt;
        if (!figure) return fail();
        DateShape result = shape(Precision::half);
        result.year = *figure;
        result.months = 6;
        result.month = first ? 1 : 7;
        return result;
    }

    [[nodiscard]] bool is_unit(std::size_t at) const {
        return std::ranges::any_of(time_units,
                                   [&](const TimeUnitWords& unit) { return passage_.is(at, unit.words); });
    }

    // "cuối năm 2021", "giữa tháng 9/2021": a day, as the civil code of 2015 has it (article 146).
    std::optional<DateShape> point() {
        // "10 ngày đầu tháng 9", "những tháng cuối năm": more than a day.
        if (first_ > 0 && is_unit(first_ - 1)) return fail();
        const bool beginning = take("đầu");
        const bool middle = !beginning && take("giữa");
        if (!beginning && !middle && !take("cuối")) return fail();
        DateShape result;
        if (take("năm")) {
            result.year = take_year().value_or(0);
            result.month = beginning ? 1 : middle ? 6 : 12;
            result.day = beginning ? 1 : middle ? 30 : 31;
        } else if (take("tháng")) {
            result.month = take_number(1, 12, 2).value_or(0);
            result.year = result.month != 0 ? year_behind() : 0;
            result.day = beginning ? 1 : middle ? 15 : last_of_month;
        }
        const bool inherits = result.month != 0 && at_ > first_ + 2; // "cuối tháng 9", but not "cuối năm"
        if (result.year == 0 && !inherits) return fail();
        result.first = first_;
        result.end = at_;
        result.named = true;
        return result;
    }

    // "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025", "giai đoạn từ năm 2018 đến năm 2022", "năm học 2021-2022"
    std::optional<DateShape> period() {
        if (auto shape = counted_years()) return shape;
        const auto here = [&](std::string_view words) { return take(words); };
        if (std::ranges::none_of(period_openers, here) && !take_season()) return fail();
        take("từ");
        take("năm");
        return take_years() ? period_of_years() : fail();
    }

    // "05 năm (2021 - 2025)", "03 năm 2022 - 2024": as many years as it says.
    std::optional<DateShape> counted_years() {
        const auto count = take_number(2, 99, 2);
        if (!count || !take("năm")) return fail();
        const bool brackets = take("(");
        take("giai đoạn");
        if (!take_years() || (brackets && !take(")"))) return fail();
        const auto between = static_cast<unsigned>(end_year_ - start_year_);
        return *count == between || *count == between + 1 ? period_of_years() : fail();
    }

    // "vụ Đông Xuân": a season of the fields
    bool take_season() {
        if (!take("vụ") || !stands_at(passage_, at_, seasons)) return false;
        for (std::size_t words = 0; words < longest_name && in_range() && !is_digits(at_); ++words) {
            const bool word = passage_.words[at_].sort == Word::Sort::letters || passage_.is(at_, "-");
            if (!word) return false;
            ++at_;
        }
        return true;
    }

    bool take_years() {
        const auto start = take_year();
        char separator = 0;
        if (!start || (!take_separator(separator) && !take("đến"))) return false;
        take("năm");
        const auto end = take_year();
        if (!end || *end < *start) return false;
        start_year_ = *start;
        end_year_ = *end;
        return true;
    }

    [[nodiscard]] DateShape period_of_years() const {
        DateShape result = shape(Precision::period);
        result.year = start_year_;
        result.end_year = end_year_;
        result.named = true;
        return result;
    }

    // "năm 2021", "năm ngân sách 2021"
    std::optional<DateShape> year() {
        if (!take("năm")) return fail();
        for (const std::string_view sort : {"ngân sách", "tài chính", "kế hoạch"}) take(sort);
        return year_figure();
    }

    std::optional<DateShape> year_figure() {
        const auto year = take_year();
        if (!year) return fail();
        DateShape result = shape(Precision::year);
        result.year = *year;
        return result;
    }

    const Passage& passage_;
    std::size_t first_;
    std::size_t at_;
    int start_year_ = 0; ///< of the years that `take_years` took
    int end_year_ = 0;
};

// Asked of every word of a document: most are turned away here.
bool may_begin_date(const Passage& passage, std::size_t at) {
    constexpr std::array<std::string_view, 15> names = {"nửa",  "ngày",  "tháng", "năm",  "quý",
                                                        "giai", "nhiệm", "tuần",  "thời", "đầu",
                                                        "giữa", "cuối",  "niên",  "khóa", "vụ"};
    static const PhraseSet beginnings(names);
    return passage.words[at].sort == Word::Sort::digits || beginnings.match(passage.words, at) > 0;
}

} // namespace

std::optional<DateShape> date_shape_at(const Passage& passage, std::size_t at) {
    if (at >= passage.words.size() || !may_begin_date(passage, at)) return std::nullopt;
    return ShapeReader(passage, at).read();
}

std::optional<DateShape> date_shape_behind(const Passage& passage, std::size_t at, Precision unit) {
    if (at >= passage.words.size()) return std::nullopt;
    return ShapeReader(passage, at).read_figure(unit);
}

} // namespace chithi
