// SPDX-License-Identifier: Apache-2.0
#include "store/cut_terms.hpp"

#include <doctest/doctest.h>
#include <string>
#include <tuple>
#include <vector>

using namespace chithi;

namespace {

using Seen = std::vector<std::tuple<std::string, std::size_t, std::size_t, bool>>;

auto note_in(Seen& seen) {
    return [&seen](const PlacedTerm& one) {
        seen.emplace_back(one.term, one.place.first, one.place.end, one.colocated);
        return 0;
    };
}

} // namespace

TEST_CASE("terms cut ahead are those of the text, at their places") {
    const std::string text = "Đường Covid-19, số 16/CT-TTg: 1.234.567 người… QĐND";
    Seen cut;
    Seen read;
    CHECK(CutTerms(text).visit_each(note_in(cut)) == 0);
    each_document_term(text, note_in(read));
    CHECK(cut == read);
    REQUIRE(cut.size() > 2);
    CHECK(std::get<0>(cut[0]) == "duong");
    CHECK(std::get<3>(cut[1]));
}

TEST_CASE("cut terms are visited until one visit says no") {
    int visits = 0;
    CHECK(CutTerms("một hai ba").visit_each([&](const PlacedTerm&) { return ++visits == 2 ? 7 : 0; }) == 7);
    CHECK(visits == 2);
}

TEST_CASE("what was cut is found by its text, as long as its row is the next one") {
    TermsAhead ahead;
    const CutTerms text("một");
    const CutTerms title("hai");
    {
        const NextRow next(ahead, {"một", &text}, {"hai", &title});
        CHECK(ahead.find("hai") == &title);
        CHECK(ahead.find(std::string("một")) == &text);
        CHECK(ahead.find("ba") == nullptr);
    }
    CHECK(ahead.find("một") == nullptr);
    CHECK(ahead.find("") == nullptr);
}
