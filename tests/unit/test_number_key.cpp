// SPDX-License-Identifier: Apache-2.0
#include "base/number_key.hpp"

#include <doctest/doctest.h>
#include <utility>

using namespace chithi;

TEST_CASE("numbers of documents that mean the same have one key") {
    constexpr std::pair<const char*, const char*> same[] = {
        {"12/QĐ-UBND", "12/QD-UBND"}, {"12/qđ-ubnd", "12/QĐ-UBND"},      {"12/QÐ-UBND", "12/QĐ-UBND"},
        {"761 – CV/TU", "761-cv/tu"}, {"16 /CT- TTg", "16/CT-TTg"},      {"16/CT‑TTg", "16/CT-TTg"},
        {"07-KL/TW", "7-KL/TW"},      {"7.112/UBND-NC", "7112/UBND-NC"}, {"30/2020/NĐ‐CP", "30/2020/NĐ-CP"},
    };
    for (const auto& [one, other] : same) {
        CAPTURE(one);
        CHECK(number_key(one) == number_key(other));
    }
    CHECK(number_key("761 – CV/TU") == "761-cv/tu");
}

TEST_CASE("numbers of other documents have other keys") {
    constexpr std::pair<const char*, const char*> different[] = {
        {"16/CT-TTg", "16/2020/CT-TTg"}, {"16-CT/TW", "16/CT-TTg"},         {"7/CT-TTg", "70/CT-TTg"},
        {"12/QĐ-UBND", "12/QĐ-HĐND"},    {"30/2020/NĐ-CP", "302020/NĐ-CP"}, {"1.12/QĐ-BYT", "2.12/QĐ-BYT"},
    };
    for (const auto& [one, other] : different) {
        CAPTURE(one);
        CHECK(number_key(one) != number_key(other));
    }
    CHECK(number_key("").empty());
}
