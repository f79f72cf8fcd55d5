// SPDX-License-Identifier: Apache-2.0
#include "base/names.hpp"

#include <doctest/doctest.h>

using namespace chithi;

namespace {

template <typename Enum> void check_both_ways() {
    for (const std::string_view name : names_of<Enum>::table) {
        const auto value = value_named<Enum>(name);
        REQUIRE(value);
        CHECK(name_of(*value) == name);
    }
    CHECK_FALSE(value_named<Enum>("no such name"));
}

} // namespace

TEST_CASE("every enumerator can be read back from its name") {
    check_both_ways<Role>();
    check_both_ways<Origin>();
    check_both_ways<Precision>();
    check_both_ways<DateRole>();
    check_both_ways<CountKind>();
    check_both_ways<Relation>();
    check_both_ways<Severity>();
}

TEST_CASE("names are those of the record") {
    CHECK(name_of(CountKind::case_) == "case");
    CHECK(name_of(DateRole::as_of) == "as_of");
    CHECK(name_of(Origin::lead_in) == "lead_in");
}

TEST_CASE("days are written and read as ISO 8601") {
    using namespace std::chrono;
    CHECK(to_iso(2021y / August / 5) == "2021-08-05");
    CHECK(day_from_text("2021-08-05") == Day(2021y / August / 5));
    CHECK(day_from_text("5/8/2021") == Day(2021y / August / 5));
    for (const char* text : {"", "2021", "2021-02-30", "2021-08-05x", "5/8/21", "-1/8/2021"}) {
        CHECK_FALSE(day_from_text(text));
    }
}
