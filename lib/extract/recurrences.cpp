// SPDX-License-Identifier: Apache-2.0
#include "extract/recurrences.hpp"

#include "extract/actor_words.hpp"
#include "extract/date_context.hpp"
#include "extract/date_shapes.hpp"
#include "extract/recurrence_rule.hpp"
#include "extract/recurring_days.hpp"
#include "extract/rhythms.hpp"
#include "knowledge/predicates.hpp"
#include "split/rows.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t duty_distance = 9;   // words between a duty and how often it recurs
constexpr std::size_t sentence_reach = 40; // words between "Hằng năm," and the day of it
constexpr std::size_t longest_days = 16;   // words of "các ngày 15/3, 15/6, 15/9"

/// Reads the recurrences of one passage from left to right.
class RecurrenceReader {
public:
    explicit RecurrenceReader(const Passage& passage) : passage_(passage) {}

    std::vector<FoundRecurrence> run() {
        std::size_t listed = 0; // where a list of rhythms goes on
        bool duty = false;
        for (std::size_t at = 0; at < passage_.words.size();) {
            const bool goes_on = listed != 0 && at == listed;
            const auto rhythm = may_begin(at, goes_on) ? rhythm_at(passage_, at, goes_on) : std::nullopt;
            if (!rhythm) {
                ++at;
                continue;
            }
            duty = read(*rhythm, goes_on && duty);
            at = std::max(rhythm->end, next_);
            const std::size_t joint = at + (passage_.is(at, ")") ? 1 : 0); // "6 tháng (trước ngày 10/6) và năm (…)"
            listed = passage_.is(joint, ",") || passage_.is(joint, "và") ? joint + 1 : 0;
        }
        return std::move(found_);
    }

private:
    // Asked of every word of a document: most are turned away here.
    [[nodiscard]] bool may_begin(std::size_t at, bool listed) const {
        const Word& word = passage_.words[at];
        if (word.sort == Word::Sort::digits) return true;
        constexpr std::array<std::string_view, 8> beginnings = {"hằng", "hàng", "mỗi", "tháng",
                                                                "tuần", "quý",  "nửa", "cả"};
        static const PhraseSet openers(beginnings);
        const bool number = passage_.is(at + 1, "lần") || passage_.is(at + 2, "một") || passage_.is(at + 2, "/");
        return number || openers.match(passage_.words, at) > 0 ||
               (word.key == "năm" &&
                (listed || (at > 0 && (passage_.is(at - 1, "kỳ") || passage_.is(at - 1, "cáo")))));
    }

    // Whether it is a duty.
    bool read(const Rhythm& rhythm, bool in_list) {
        next_ = rhythm.end;
        clocks_.clear();
        if (is_spelled_out(rhythm) || is_said_again(rhythm)) return false;
        std::vector<RecurringDay> days = days_before(rhythm);
        bool ahead = false;
        if (days.empty()) {
            days = days_behind(rhythm);
            ahead = !days.empty();
        }
        const std::size_t first = days.empty() || ahead ? rhythm.first : days.front().first;
        DateContext context = context_before(passage_, ahead ? days.front().first : several(first));
        if (days.empty() && !context.clock && context.weekday == nullptr) look_ahead(rhythm, context);
        std::vector<Clock> more = std::move(clocks_);
        clocks_ = take_clocks(context);
        clocks_.insert(clocks_.end(), more.begin(), more.end());
        const bool duty = is_duty(rhythm, context, days, in_list);
        add(rhythm, context, days, duty, ahead);
        return duty;
    }

    // "06 tháng một lần (tháng 01 và tháng 7 hằng năm)": the bracket says more.
    [[nodiscard]] bool is_spelled_out(const Rhythm& rhythm) const {
        if (!rhythm.counted || !passage_.is(rhythm.end, "(")) return false;
        const std::vector<RecurringDay> days = recurring_days_at(passage_, rhythm.end + 1);
        return !days.empty() && rhythm_at(passage_, days.back().end, false);
    }

    // "báo cáo năm trước ngày 10/12 hằng năm": what stands behind the day is how often.
    [[nodiscard]] bool is_said_again(const Rhythm& rhythm) const {
        if (rhythm.said || rhythm.counted) return false;
        if (has_date_of_its_own(rhythm)) return true;
        const std::size_t day = rhythm.end + (passage_.is(rhythm.end, "trước") ? 1 : 0);
        const std::vector<RecurringDay> days = recurring_days_at(passage_, day);
        if (!days.empty()) return rhythm_at(passage_, days.back().end, false).has_value();
        // "báo cáo tuần gửi trước 10 giờ thứ Sáu hằng tuần"
        for (std::size_t at = rhythm.end; at < rhythm.end + duty_distance && at < passage_.words.size(); ++at) {
            if (ends_clause(at) || passage_.is(at, ",")) return false;
            const auto again = may_begin(at, false) ? rhythm_at(passage_, at, false) : std::nullopt;
            if (again && again->said && again->unit == rhythm.unit) return true;
        }
        return false;
    }

    // "báo cáo năm gửi trước ngày 15/11/2021": the report of one year.
    [[nodiscard]] bool has_date_of_its_own(const Rhythm& rhythm) const {
        for (std::size_t at = rhythm.end; at < rhythm.end + duty_distance && at < passage_.words.size(); ++at) {
            if (ends_clause(at) || passage_.is(at, ",")) return false;
            const auto shape = date_shape_at(passage_, at);
            if (shape && shape->day != 0) return shape->year != 0;
        }
        return false;
    }

    [[nodiscard]] std::size_t several(std::size_t first) const {
        return first > 0 && passage_.is(first - 1, "các") ? first - 1 : first;
    }

    // The longest list of days that ends where the rhythm begins.
    [[nodiscard]] std::vector<RecurringDay> days_before(const Rhythm& rhythm) const {
        const std::size_t reach = std::min(rhythm.first, longest_days);
        for (std::size_t back = reach; back >= 1; --back) {
            std::vector<RecurringDay> days = recurring_days_at(passage_, rhythm.first - back);
            if (days.empty() || !fits(days, rhythm)) continue;
            const bool joint = passage_.is(days.back().end, "của") || passage_.is(days.back().end, ")");
            const std::size_t end = days.back().end + (joint ? 1 : 0);
            if (end == rhythm.first) return days;
        }
        return {};
    }

    // "Hằng năm, …, trước ngày 15/12": a day without a year in the same sentence.
    [[nodiscard]] std::vector<RecurringDay> days_behind(const Rhythm& rhythm) const {
        const std::size_t last = std::min(rhythm.end + sentence_reach, passage_.words.size());
        bool same_clause = true;
        for (std::size_t at = rhythm.end; at < last && !ends_sentence(passage_, at); ++at) {
            same_clause = same_clause && !passage_.is(at, ";");
            if (!passage_.is(at, "ngày") && !passage_.is(at, "các") && passage_.words[at].sort != Word::Sort::digits)
                continue;
            std::vector<RecurringDay> days = recurring_days_at(passage_, at);
            if (days.empty() || !fits(days, rhythm)) continue;
            const bool year_after = following_year_at(passage_, days.back().end) > 0;
            if (year_after ? !is_yearly(rhythm) : !same_clause || passage_.is(days.back().end, "năm")) continue;
            const DateContext context = context_before(passage_, at);
            if (is_part_of_year(rhythm) && days.front().month != 0 && context.cue_first > rhythm.end + 1) continue;
            const bool limits =
                context.cue != nullptr && (context.cue->role == DateRole::deadline || context.cue->words == "vào");
            const auto shape = date_shape_at(passage_, at);
            if (limits || follows_at_once(rhythm, at) || (shape && shape->behind_name)) return days;
        }
        return {};
    }

    [[nodiscard]] static bool is_yearly(const Rhythm& rhythm) {
        return rhythm.unit != nullptr && rhythm.unit->word == "năm";
    }

    [[nodiscard]] bool follows_at_once(const Rhythm& rhythm, std::size_t at) const {
        return at == rhythm.end ||
               (at == rhythm.end + 1 && (passage_.is(rhythm.end, ",") || passage_.is(rhythm.end, "(")));
    }

    [[nodiscard]] bool ends_clause(std::size_t at) const {
        return passage_.is(at, ";") || ends_sentence(passage_, at);
    }

    // A day of the month recurs monthly, one of the year yearly.
    [[nodiscard]] bool fits(const std::vector<RecurringDay>& days, const Rhythm& rhythm) const {
        const bool in_year = is_yearly(rhythm) || is_part_of_year(rhythm);
        const bool monthly = rhythm.unit == nullptr || rhythm.unit->word == "tháng" || rhythm.unit->word == "quý";
        return std::ranges::all_of(days, [&](const RecurringDay& day) { return day.month != 0 ? in_year : monthly; });
    }

    // "6 tháng (trước ngày 15/6)", "hằng quý (trước ngày 15/3, …)": its days lie in months that are named.
    [[nodiscard]] static bool is_part_of_year(const Rhythm& rhythm) {
        return rhythm.unit != nullptr && rhythm.rule.starts_with("FREQ=MONTHLY;INTERVAL=");
    }

    // "hằng ngày, trước 16 giờ", "hằng tuần vào thứ Sáu": an hour or a day of the week behind the rhythm.
    void look_ahead(const Rhythm& rhythm, DateContext& context) {
        const std::size_t last = std::min(rhythm.end + sentence_reach, passage_.words.size());
        for (std::size_t at = rhythm.end; at < last && !ends_clause(at); ++at) {
            const std::size_t end = behind_time_of_day(passage_, at);
            if (end == at) continue;
            const std::size_t bare = end - (passage_.is(end - 1, ",") ? 1 : 0);
            DateContext behind = context_before(passage_, bare);
            const bool limits = behind.cue != nullptr &&
                                (behind.cue->role == DateRole::deadline || behind.cue->words.starts_with("vào"));
            const bool fits = behind.weekday != nullptr ? rhythm.rule == "FREQ=WEEKLY"
                                                        : behind.clock && rhythm.rule == "FREQ=DAILY";
            const bool dated = passage_.is(bare, "ngày") || passage_.is(bare, "hằng") || passage_.is(bare, "hàng");
            if (!limits || !fits || dated) continue;
            context = behind;
            next_ = bare;
            take_clocks_behind();
            return;
        }
    }

    // "trước 7h00 và trước 16h00": the hours behind the first.
    void take_clocks_behind() {
        while (passage_.is(next_, "và") || passage_.is(next_, ",") || passage_.is(next_ - 1, ",")) {
            std::size_t at = next_ + (passage_.is(next_, "và") || passage_.is(next_, ",") ? 1 : 0);
            at += passage_.is(at, "và") ? 1 : 0;
            at += passage_.is(at, "trước") || passage_.is(at, "vào") || passage_.is(at, "lúc") ? 1 : 0;
            const auto clock = clock_at(passage_, at);
            if (!clock || passage_.is(clock->end, "ngày")) return;
            clocks_.push_back(*clock);
            next_ = clock->end;
        }
    }

    [[nodiscard]] bool is_duty(const Rhythm& rhythm, const DateContext& context,
                               const std::vector<RecurringDay>& days, bool in_list) const {
        const std::size_t first = days.empty() ? rhythm.first : std::min(days.front().first, rhythm.first);
        if (stands_before(passage_, context.first, occasions) || stands_before(passage_, first, occasions))
            return false;
        if (in_list) return true;
        const bool limits = context.cue != nullptr &&
                            (context.cue->role == DateRole::deadline || context.cue->words.starts_with("vào"));
        if (limits) return true;
        const std::size_t begin = context.weekday != nullptr ? std::min(context.first, first) : first;
        if (stands_before(passage_, begin, described_nouns)) return false;
        const bool has_day = !days.empty() && passage_.is(days.front().first, "ngày");
        if (has_day || context.weekday != nullptr) return true;
        return follows_duty(first) || ((rhythm.said || rhythm.counted) && stands_with_verb(rhythm));
    }

    [[nodiscard]] bool follows_duty(std::size_t first) const {
        for (std::size_t back = 1; back <= std::min(first, duty_distance) && !ends_clause(first - back); ++back) {
            const auto here = [&](const RecurringDuty& duty) {
                return match_phrase(passage_.words, first - back, duty.words) > 0;
            };
            if (std::ranges::any_of(recurring_duties, here)) return true;
        }
        return false;
    }

    // "Hằng năm, …" at the beginning of a sentence, "theo dõi hằng ngày", "hằng tuần kiểm tra"; not "mỗi ngày 50 ca",
    // "khen thưởng hằng năm của đơn vị".
    [[nodiscard]] bool stands_with_verb(const Rhythm& rhythm) const {
        const bool each = passage_.is(rhythm.first, "mỗi") && !rhythm.counted;
        if (each || passage_.is(rhythm.end, "của")) return false;
        if (rhythm.first == 0 || ends_clause(rhythm.first - 1)) return true;
        if (predicate_words(passage_, rhythm.end) > 0) return true;
        // "Đo mực nước hằng ngày.": a clause that begins with a verb and ends with the rhythm
        const bool ends = rhythm.end == passage_.words.size() || passage_.words[rhythm.end].sort == Word::Sort::mark;
        std::size_t clause = rhythm.first;
        while (clause > 0 && passage_.words[clause - 1].sort != Word::Sort::mark) --clause;
        if (ends && predicate_words(passage_, clause) > 0) return true;
        return stands_before(passage_, rhythm.first, predicates);
    }

    // Where the text begins: at "trước", "vào", "định kỳ", else at the day or the rhythm.
    [[nodiscard]] std::size_t text_first(const DateContext& context) const {
        std::size_t first = context.first;
        if (context.cue != nullptr) first = context.cue_first;
        for (const RecurringDuty& duty : recurring_duties) {
            const std::size_t words = duty.quoted ? match_before(passage_, first, duty.words) : 0;
            if (words > 0) return first - words;
        }
        return first;
    }

    // "trước 6 giờ và (trước) 16 giờ hằng ngày": the hours before the one that the context has; it then begins at the
    // first.
    [[nodiscard]] std::vector<Clock> take_clocks(DateContext& context) const {
        std::vector<Clock> clocks;
        while (context.clock) {
            clocks.insert(clocks.begin(), *context.clock);
            const std::size_t joint = context.cue != nullptr ? context.cue_first : context.first;
            if (joint < 2) break;
            const bool joined = passage_.is(joint - 1, "và") || passage_.is(joint - 1, ",");
            if (context.cue != nullptr && !joined) break;
            const std::size_t end = passage_.is(joint - 1, "và") ? joint - 1 : joint;
            DateContext earlier = context_before(passage_, end);
            if (!earlier.clock || earlier.clock->end != end) break;
            context = earlier;
        }
        return clocks;
    }

    static DateContext at(DateContext context, const Clock& clock) {
        context.clock = clock;
        return context;
    }

    void add(const Rhythm& rhythm, const DateContext& context, const std::vector<RecurringDay>& days, bool duty,
             bool ahead) {
        FoundRecurrence found;
        const std::size_t first = text_first(context);
        if (days.empty()) {
            const Range range = passage_.range_of(std::min(first, rhythm.first), std::max(rhythm.end, next_));
            for (const Clock& clock : clocks_)
                add_deadline(found, rule_of(passage_, rhythm, context, nullptr), at(context, clock), range);
            if (clocks_.empty()) add_deadline(found, rule_of(passage_, rhythm, context, nullptr), context, range);
        }
        const bool months = days.size() > 1 && std::ranges::all_of(days, [](const RecurringDay& day) {
                                return day.day == 0 && !day.span;
                            });
        if (months) add_months(found, rhythm, context, days, first);
        for (const RecurringDay& day : days) {
            const bool opens = &day == &days.front();
            const std::size_t end = ahead                  ? behind_following(passage_, day.end)
                                    : &day == &days.back() ? rhythm.end
                                                           : day.end;
            add_day(found, day, end);
            const Range range = passage_.range_of(opens ? first : day.first, end);
            if (!day.span && !months) add_deadline(found, rule_of(passage_, rhythm, context, &day), context, range);
        }
        if (ahead) next_ = behind_following(passage_, days.back().end);
        if (!duty) {
            found.deadlines.clear();
            found.ranges.clear();
        }
        found_.push_back(std::move(found));
    }

    // "tháng 01 và tháng 7 hằng năm": one rule.
    void add_months(FoundRecurrence& found, const Rhythm& rhythm, const DateContext& context,
                    const std::vector<RecurringDay>& days, std::size_t first) const {
        std::string rule = rhythm.rule + ";BYMONTH=";
        for (const RecurringDay& day : days) rule += fmt::format("{}{}", &day == &days.front() ? "" : ",", day.month);
        const std::size_t end = std::max(rhythm.end, days.back().end);
        add_deadline(found, std::move(rule), context, passage_.range_of(first, end));
    }

    void add_day(FoundRecurrence& found, const RecurringDay& day, std::size_t end) const {
        FoundDate date;
        date.range = passage_.range_of(day.first, end);
        date.fact.text = flat(*passage_.text, date.range);
        date.fact.precision = day.day != 0 ? Precision::day : Precision::month;
        date.fact.role = DateRole::recurring;
        date.fact.where = passage_.where;
        date.fact.span = passage_.text->spans(date.range);
        found.days.push_back(std::move(date));
    }

    void add_deadline(FoundRecurrence& found, std::string rule, const DateContext& context, Range range) const {
        Deadline deadline;
        deadline.text = flat(*passage_.text, range);
        deadline.recurrence = std::move(rule);
        if (context.clock) deadline.time = context.clock->text();
        deadline.inclusive = context.cue == nullptr || !context.cue->words.ends_with("trước");
        deadline.where = passage_.where;
        deadline.span = passage_.text->spans(range);
        found.deadlines.push_back(std::move(deadline));
        found.ranges.push_back(range);
    }

    const Passage& passage_;
    std::vector<Clock> clocks_; ///< of the recurrence that is read
    std::size_t next_ = 0;      ///< where to go on behind the words of the last recurrence
    std::vector<FoundRecurrence> found_;
};

} // namespace

std::vector<FoundRecurrence> read_recurrences(const Passage& passage) { return RecurrenceReader(passage).run(); }

} // namespace chithi
