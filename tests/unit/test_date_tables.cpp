// SPDX-License-Identifier: Apache-2.0
#include "facts_fixture.hpp"
#include "knowledge/date_phrases.hpp"
#include "knowledge/recurrences.hpp"
#include "knowledge/terms.hpp"
#include "knowledge/time_units.hpp"

/// Every row of the tables of dates and deadlines can be reached.

using namespace chithi;

TEST_CASE("each cue gives its date a role") {
    for (const DateCue& cue : date_cues) {
        CAPTURE(std::string(cue.words));
        const Text text("Nhận hồ sơ " + std::string(cue.words) + " ngày 30/8/2021");
        DateReader reader(std::nullopt);
        const auto dates = reader.read(sentence(text), {});
        REQUIRE(dates.size() == 1);
        // "đến hết" is a deadline unless a state lasts until then
        const bool until = cue.role == DateRole::end && cue.words.ends_with("hết");
        const DateRole role = until ? DateRole::deadline : cue.role;
        CHECK(name_of(dates[0].fact.role) == name_of(role));
        CHECK(dates[0].fact.text.starts_with(cue.quoted ? cue.words : "ngày"));
    }
    for (const PartOfDay& part : parts_of_day) {
        const Text text("họp " + std::string(part.words) + " ngày 30/8/2021");
        DateReader reader(std::nullopt);
        const auto dates = reader.read(sentence(text), {});
        REQUIRE(dates.size() == 1);
        CHECK(dates[0].fact.text == std::string(part.words) + " ngày 30/8/2021");
    }
    for (const std::string_view verb : lasting_verbs) {
        const Text text("Việc này " + std::string(verb) + " đến hết ngày 30/8/2021");
        DateReader reader(std::nullopt);
        const auto dates = reader.read(sentence(text), {});
        REQUIRE(dates.size() == 1);
        CHECK(name_of(dates[0].fact.role) == "end");
    }
}

TEST_CASE("each noun of a fraction and each name keeps a figure from being a day") {
    for (const std::string_view noun : fraction_nouns) {
        CAPTURE(std::string(noun));
        CHECK(shown_dates("tăng từ 3/4 " + std::string(noun)).empty());
    }
    for (const std::string_view name : named_by_day) {
        CAPTURE(std::string(name));
        CHECK(shown_dates("tại " + std::string(name) + " ngày 2/9").empty());
    }
}

TEST_CASE("each opener of a term, each unit, each origin is read") {
    for (const TermOpener& opener : term_openers) {
        CAPTURE(std::string(opener.words));
        const std::string found = shown_deadlines("nộp " + std::string(opener.words) + " 05 ngày kể từ khi họp xong");
        CHECK(found == "? <khi họp xong>");
    }
    for (const TimeUnitWords& unit : time_units) {
        CAPTURE(std::string(unit.words));
        CHECK_FALSE(shown_deadlines("nộp trong thời hạn 02 " + std::string(unit.words)).empty());
    }
    for (const TermOrigin& origin : term_origins) {
        CAPTURE(std::string(origin.words));
        const std::string words = origin.quoted ? std::string(origin.words) + " " : "";
        CHECK(shown_deadlines("nộp trong vòng 02 ngày " + std::string(origin.words) + " xong việc") ==
              "? <" + words + "xong việc>");
    }
    for (const std::string_view words : spans_no_term) {
        CAPTURE(std::string(words));
        if (words == "một lần") continue; // a rhythm
        CHECK(shown_deadlines("nộp trong vòng 02 ngày " + std::string(words)).empty());
    }
    for (const std::string_view verb : enduring_verbs) {
        CAPTURE(std::string(verb));
        CHECK(shown_deadlines(std::string(verb) + " trong 14 ngày").empty());
    }
    for (const std::string_view verb : ending_verbs) {
        CAPTURE(std::string(verb));
        CHECK_FALSE(shown_deadlines(std::string(verb) + " tối đa 14 ngày").empty());
    }
}

TEST_CASE("each urgency is one, unless a row says otherwise") {
    for (const std::string_view urgency : urgencies) {
        CAPTURE(std::string(urgency));
        CHECK(shown_deadlines("rà soát " + std::string(urgency) + " các xã") == "at once");
    }
    for (const std::string_view words : no_urgency_before) {
        CAPTURE(std::string(words));
        const bool event = std::ranges::find(event_openers, words) != event_openers.end();
        CHECK(shown_deadlines("rà soát ngay " + std::string(words) + " xã").empty() != event);
    }
    for (const std::string_view words : event_openers) {
        CAPTURE(std::string(words));
        const std::string event = std::string(words) + " xã";
        CHECK(shown_deadlines("rà soát ngay " + event) == "? <" + event + ">");
    }
    for (const std::string_view words : no_urgency_after) {
        CAPTURE(std::string(words));
        CHECK(shown_deadlines(std::string(words) + " khẩn trương rà soát").empty());
    }
}

TEST_CASE("each recurring unit and each word of it recurs") {
    for (const RecurringUnit& unit : recurring_units) {
        CAPTURE(std::string(unit.word));
        CHECK(shown_deadlines("báo cáo hằng " + std::string(unit.word)) == unit.rule);
    }
    for (const std::string_view word : recurring_words) {
        CHECK(shown_deadlines("báo cáo " + std::string(word) + " tuần") == "FREQ=WEEKLY");
    }
    for (const std::string_view word : goods_words) {
        CHECK(shown_deadlines("báo cáo " + std::string(word) + " hàng tuần").empty());
    }
    for (const std::string_view once : once_words) {
        CAPTURE(std::string(once));
        CHECK(shown_deadlines("báo cáo 02 tuần " + std::string(once)) == "FREQ=WEEKLY;INTERVAL=2");
    }
    for (const MonthOfQuarter& month : months_of_quarter) {
        CAPTURE(std::string(month.words));
        CHECK(shown_deadlines("báo cáo trước ngày 10 " + std::string(month.words) + " quý") ==
              "FREQ=YEARLY;BYMONTH=" + std::string(month.months) + ";BYMONTHDAY=10 exclusive");
    }
    for (const RecurringDuty& duty : recurring_duties) {
        CAPTURE(std::string(duty.words));
        CHECK(shown_deadlines("các xã " + std::string(duty.words) + " tình hình hằng tuần") == "FREQ=WEEKLY");
    }
    for (const std::string_view noun : described_nouns) {
        CAPTURE(std::string(noun));
        CHECK(shown_deadlines("báo cáo " + std::string(noun) + " hằng năm").empty());
    }
    for (const Weekday& weekday : weekdays) {
        CAPTURE(std::string(weekday.words));
        CHECK(shown_deadlines("báo cáo " + std::string(weekday.words) + " hằng tuần") ==
              "FREQ=WEEKLY;BYDAY=" + std::string(weekday.rule));
    }
}

TEST_CASE("a day of a meeting is no day of the document that came of it") {
    CHECK(shown_dates("Kết luận của Chủ tịch ngày 12/3/2021") == "2021-03-12 reference");
    for (const std::string_view noun : meetings) {
        CAPTURE(std::string(noun));
        CHECK(shown_dates("Kết luận tại " + std::string(noun) + " ngày 12/3/2021") == "2021-03-12 event");
    }
}
