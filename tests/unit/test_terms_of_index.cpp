// SPDX-License-Identifier: Apache-2.0
#include "store/open.hpp"
#include "store/pack.hpp"
#include "store/part_facts.hpp"
#include "store/term_frequencies.hpp"
#include "store/terms.hpp"
#include "store_fixture.hpp"

#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

/// The folded terms by their positions, a document's number in brackets where it begins: "16[#16/ct-ttg] ct ttg".
std::string terms_of(std::string_view text) {
    std::string out;
    Term term;
    for (TermReader reader(text); reader.next(term);) {
        out.append(out.empty() ? "" : " ").append(term.keys.folded);
        if (!term.whole.empty()) out.append("[").append(term.whole).append("]");
    }
    return out;
}

/// The pieces of the text that the terms stand for.
std::string places_of(std::string_view text) {
    std::string out;
    Term term;
    for (TermReader reader(text); reader.next(term);) {
        out.append("[").append(text.substr(term.place.first, term.place.size())).append("]");
    }
    return out;
}

std::int64_t count(const Connection& connection, std::string_view match) {
    Statement statement = connection.prepare("SELECT count(*) FROM words WHERE words MATCH ?1");
    return statement.bind(match).step() ? statement.integer(0) : -1;
}

} // namespace

TEST_CASE("a document's number stands whole where it begins, and in parts") {
    CHECK(terms_of("số 16/CT-TTg ngày") == "so 16[#16/ct-ttg] ct ttg ngay");
    CHECK(terms_of("761-CV/TU") == "761[#761-cv/tu] cv tu");
    CHECK(terms_of("47/2021/NĐ-CP, 007/UBND") == "47[#47/2021/nd-cp] 2021 nd cp 007[#7/ubnd] ubnd");
    CHECK(terms_of("16/CT–TTg") == "16[#16/ct-ttg] ct ttg"); // an en dash
    CHECK(terms_of("1.234/QĐ-UBND") == "1234[#1234/qd-ubnd] qd ubnd");
    CHECK(terms_of("ngày 31/3/2020") == "ngay 31 3 2020");
    CHECK(terms_of("3-5 ngày, 24/7") == "3 5 ngay 24 7");
    CHECK(terms_of("16/CT-") == "16[#16/ct] ct");
    CHECK(terms_of("16/") == "16");
    CHECK(terms_of("và/hoặc A/B") == "va hoac a b");
}

TEST_CASE("letters and the digits behind them are two terms, names of one letter or two are not") {
    CHECK(terms_of("covid19 Covid-19 COVID 19") == "covid 19 covid 19 covid 19");
    CHECK(terms_of("F0 H5N1 24h A1 ab12c") == "f0 h5n1 24h a1 ab12c");
    CHECK(terms_of("đợt4") == "dot 4");
    CHECK(places_of("covid19!") == "[covid][19]");
}

TEST_CASE("a number with points between its thousands is one term") {
    CHECK(terms_of("1.234.567 đồng") == "1234567 dong");
    CHECK(places_of("1.234.567 đồng") == "[1.234.567][đồng]");
    CHECK(terms_of("1,5 và 12.5 và 1234.567 và 0.123") == "1 5 va 12 5 va 1234 567 va 0 123");
    CHECK(terms_of("1.234.56 1.234a 15.8.2021") == "1234 56 1 234a 15 8 2021");
    CHECK(terms_of("2021.123.456") == "2021 123 456");
}

TEST_CASE("addresses, quotes and dashes") {
    CHECK(terms_of("“vanthu@snv.gov.vn” – ‘y-tế’…") == "vanthu snv gov vn y te");
    CHECK(terms_of("") == "");
    CHECK(terms_of("\xFF/\xFE") == "");
    CHECK(terms_of("1/\xFF") == "1");
}

TEST_CASE("numbers and covid19 are found however they are typed") {
    const StoreOf index(
        {"theo Nghị định 47/NĐ-CP về Covid-19", "theo 47/ND-CP", "theo 47/NĐ-CP-X", "có 1.234.567 đồng"});
    CHECK(index.find("47/nđ-cp").size() == 3); // the two that have this number, in whatever order
    CHECK(index.find("47/nd-cp").size() == 3);
    CHECK(index.find("47/NĐ-CP").find('3') == std::string::npos); // another number, which begins so
    CHECK(index.find("47/NĐ").size() == 5);                       // no number as a whole: its parts are looked for
    CHECK(index.find("47/N*").size() == 5);
    CHECK(index.find("CP").size() == 5);
    CHECK(index.find("covid19") == "1");
    CHECK(index.find("COVID 19") == "1");
    CHECK(index.find("1234567") == "4");
    CHECK(index.find("1.234.567 đồng") == "4");
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    CHECK(count(connection, "\"#47/NĐ-CP\"") == 2);
    CHECK(count(connection, "\"47/NĐ-CP\"") == 3);
    CHECK(count(connection, "\"#47/nd-cp về\"") == 1);
    CHECK(count(connection, "\"định #47/nd-cp về covid19\"") == 1);
}

TEST_CASE("what is packed comes back, and what is not packed is damaged") {
    for (const std::string& bytes : {std::string(), std::string("a\0b", 3), std::string(100'000, 'x')}) {
        CHECK(unpacked(packed(bytes)) == bytes);
    }
    const std::string frame = packed("Sở Y tế báo cáo");
    for (std::size_t size = 0; size < frame.size(); ++size) {
        CHECK_THROWS_AS(static_cast<void>(unpacked(frame.substr(0, size))), Error);
    }
    CHECK_THROWS_AS(static_cast<void>(unpacked("{\"schema\":1}")), Error);
}

TEST_CASE("days are numbers that compare as they do") {
    CHECK(day_number(std::nullopt) == 0);
    CHECK(day_number(Day(1900y / January / 1d)) == 1);
    CHECK(day_number(Day(1800y / January / 1d)) == 1);
    CHECK(day_number(Day(2021y / August / 2d)) == day_number(Day(2021y / August / 1d)) + 1);
    CHECK(day_number(Day(9999y / August / 2d)) == 65535);
}

TEST_CASE("facts of parts stand in the index, and go with their document") {
    Document made = document("aaaa", {"Sở Y tế báo cáo", "một hai ba"});
    made.issued = Issued{{}, Day(2021y / August / 1d)};
    made.requirements[0].assignees = {assignee("Sở Y tế")};
    made.deadlines = {{"một", Day(2021y / August / 30d), {}, {}, true, {}, "1", {}},
                      {"hai", Day(2021y / August / 20d), "FREQ=WEEKLY", {}, true, {}, "1", {}}};
    StoreOf index({made});
    const auto facts = [&](std::int64_t part) {
        return PartFactsTable(open_index(index.folder.file("index.db"), Access::read)).of(part);
    };
    CHECK(facts(1) == PartFacts{1, 0, 5, day_number(Day(2021y / August / 1d)), day_number(Day(2021y / August / 20d)),
                                is_task | recurs | several_due});
    CHECK(facts(2).due == 0);
    CHECK(facts(3) == PartFacts{});
    CHECK(facts(100'000) == PartFacts{});
    index.store->remove("aaaa");
    index.store->commit();
    CHECK(facts(1) == PartFacts{});
}

TEST_CASE("frequent terms are counted as an index grows, and estimated in between") {
    std::vector<Document> documents;
    for (int n = 0; n < 52; ++n) {
        std::vector<std::string> texts;
        for (int i = 0; i < 100; ++i)
            texts.push_back((i % 4 == 0 ? "tỉnh tư số " : "tỉnh số ") + std::to_string(100 * n + i));
        documents.push_back(document("d" + std::to_string(1000 + n), texts));
    }
    const StoreOf index(documents);
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    CHECK(connection.integer("SELECT parts FROM frequent_terms WHERE term = 'tinh'") == 5200);
    CHECK(connection.integer("SELECT count(*) FROM frequent_terms WHERE term = '17'") == 0);
    TermFrequencies frequencies(connection);
    CHECK(frequencies.of("tinh") == 5200);
    CHECK(frequencies.of("17") == 1);
    CHECK(frequencies.of("nowhere") == 0);
    CHECK(std::abs(frequencies.of("tu") - 1300) < 40); // of a sample
    index.store->add(document("more", std::vector<std::string>(100, "khác")), "more");
    index.store->commit();
    TermFrequencies later(connection);
    CHECK(later.of("tinh") == 5300); // grown evenly: 5,200 of 5,200 parts
}
