// SPDX-License-Identifier: Apache-2.0
#include "base/recurrence.hpp"
#include "print/repeated.hpp"

#include <doctest/doctest.h>

using namespace chithi;
using namespace std::chrono;

namespace {

std::string next(const char* rule, Day from) {
    const auto day = next_occurrence(rule, from);
    return day ? to_iso(*day) : "-";
}

std::string words(const char* rule, bool inclusive = true, std::optional<std::string> time = {}) {
    Deadline deadline;
    deadline.text = "định kỳ";
    deadline.recurrence = rule;
    deadline.inclusive = inclusive;
    deadline.time = std::move(time);
    return repeated_text(deadline);
}

constexpr Day wednesday = 2021y / August / 25;

} // namespace

TEST_CASE("a repeated duty falls due on its day, or at the end of its period") {
    CHECK(next("FREQ=DAILY", wednesday) == "2021-08-25");
    CHECK(next("FREQ=WEEKLY", wednesday) == "2021-08-29"); // Sunday
    CHECK(next("FREQ=WEEKLY;BYDAY=FR", wednesday) == "2021-08-27");
    CHECK(next("FREQ=WEEKLY;BYDAY=WE", wednesday) == "2021-08-25");
    CHECK(next("FREQ=WEEKLY;BYDAY=MO", wednesday) == "2021-08-30");
    CHECK(next("FREQ=WEEKLY;BYDAY=MO,TH", wednesday) == "2021-08-26");
    CHECK(next("FREQ=WEEKLY;BYDAY=MO,TH", 2021y / August / 27) == "2021-08-30");
    CHECK(next("FREQ=MONTHLY", wednesday) == "2021-08-31");
    CHECK(next("FREQ=MONTHLY;BYMONTHDAY=20", wednesday) == "2021-09-20");
    CHECK(next("FREQ=MONTHLY;BYMONTHDAY=25", wednesday) == "2021-08-25");
    CHECK(next("FREQ=MONTHLY;BYMONTHDAY=31", 2021y / September / 1) == "2021-09-30");
    CHECK(next("FREQ=MONTHLY;BYMONTHDAY=-1", 2024y / February / 1) == "2024-02-29");
    CHECK(next("FREQ=MONTHLY;INTERVAL=3", wednesday) == "2021-09-30");
    CHECK(next("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", wednesday) == "2021-09-15");
    CHECK(next("FREQ=MONTHLY;INTERVAL=6", wednesday) == "2021-12-31");
    CHECK(next("FREQ=YEARLY", wednesday) == "2021-12-31");
    CHECK(next("FREQ=YEARLY;BYMONTH=3,11;BYMONTHDAY=10", wednesday) == "2021-11-10");
    CHECK(next("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=10", wednesday) == "2022-02-10");
}

TEST_CASE("a rule with a part that we do not know has no day") {
    for (const char* rule : {"", "FREQ=HOURLY", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;BYDAY=XX", "INTERVAL=2", ";;=",
                             "FREQ=MONTHLY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=13"}) {
        CHECK_MESSAGE(next(rule, wednesday) == "-", rule);
    }
}

TEST_CASE("a repeated duty is told as one says it") {
    CHECK(words("FREQ=DAILY") == "hằng ngày");
    CHECK(words("FREQ=DAILY", false, "15:00") == "hằng ngày, trước 15:00");
    CHECK(words("FREQ=WEEKLY;BYDAY=FR") == "hằng tuần, thứ sáu");
    CHECK(words("FREQ=WEEKLY;BYDAY=SU", true, "09:00") == "hằng tuần, chủ nhật, 09:00");
    CHECK(words("FREQ=WEEKLY;BYDAY=MO,TH") == "hằng tuần, thứ hai, thứ năm");
    CHECK(words("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15") == "hằng năm, ngày 15 tháng 3, 6, 9, 12");
    CHECK(words("FREQ=MONTHLY;BYMONTHDAY=20") == "hằng tháng, ngày 20");
    CHECK(words("FREQ=MONTHLY;BYMONTHDAY=20", false) == "hằng tháng, trước ngày 20");
    CHECK(words("FREQ=MONTHLY;INTERVAL=3") == "hằng quý");
    CHECK(words("FREQ=MONTHLY;INTERVAL=6") == "6 tháng một lần");
    CHECK(words("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15") == "hằng năm, ngày 15 tháng 12");
    CHECK(words("FREQ=HOURLY") == "“định kỳ”");
}
