// SPDX-License-Identifier: Apache-2.0
#include "store/open.hpp"
#include "store_fixture.hpp"

#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;

namespace {

/// The highlighted pieces of the first match.
std::string marked(const StoreOf& index, std::string_view typed) {
    std::string out;
    const auto matches = index.store->match(parse_query(typed), Accents::smart, 1, 0);
    REQUIRE_FALSE(matches.empty());
    for (const Span& span : matches[0].highlights) {
        out.append("[").append(matches[0].text.substr(span.first, span.end - span.first)).append("]");
    }
    return out;
}

} // namespace

TEST_CASE("a query without any word finds nothing") {
    const StoreOf index({"một hai"});
    for (const char* typed : {"", "  ", "\"\"", "*", "()", "...", "” –", "NOT một", "(((", "\"*\""}) {
        CHECK_MESSAGE(index.find(typed) == "", typed);
    }
}

TEST_CASE("a syllable typed with marks finds only those marks, one typed without finds all") {
    const StoreOf index({"bảo đảm an toàn", "báo cáo", "chiếc bao"});
    CHECK(index.find("bảo") == "1");
    CHECK(index.find("báo") == "2");
    CHECK(index.find("bao").size() == 5);
    CHECK(index.find("BẢO") == "1");
    CHECK(index.find("ba\u0309o") == "1");
    CHECK(index.find("bảo", Accents::fold).size() == 5);
    CHECK(index.find("bao", Accents::exact) == "3");
    CHECK(index.find("dam") == "1");
    CHECK(index.find("đảm") == "1");
    CHECK(index.find("đàm") == "");
}

TEST_CASE("marks as typed rank above other marks") {
    const StoreOf index({"bảo vệ", "báo cáo", "bao gồm", "bão lũ"});
    CHECK(index.find("bao").starts_with("3"));
    CHECK(index.find("báo", Accents::fold).starts_with("2"));
}

TEST_CASE("the place of the tone does not matter") {
    const StoreOf index({"hòa bình", "hoà giải", "hóa chất", "uỷ ban", "ủy viên"});
    CHECK(index.find("hòa").size() == 3);
    CHECK(index.find("hoà").size() == 3);
    CHECK(index.find("hoá") == "3");
    CHECK(index.find("ủy").size() == 3);
}

TEST_CASE("text in either form of Unicode is found by queries in either form") {
    const StoreOf index({"đường phố", "đu\u031Bo\u031B\u0300ng la\u0300ng"});
    for (const char* typed : {"đường", "duong", "Đường", "ÐƯỜNG", "đu\u031Bo\u031B\u0300ng"}) {
        CHECK_MESSAGE(index.find(typed).size() == 3, typed);
    }
    CHECK(index.find("đuo\u0300\u031Bng") == ""); // đuờng is another word
}

TEST_CASE("a phrase is words next to each other, and may mix marked and unmarked ones") {
    const StoreOf index({"khai báo y tế bắt buộc", "y tế khai báo", "khai bao y te"});
    CHECK(index.find("\"khai bao y te\"").size() == 3);
    CHECK(index.find("\"khai báo y tế\"") == "1");
    CHECK(index.find("\"khai báo y te\"") == "1");
    CHECK(index.find("\"y tế khai\"") == "2");
    CHECK(index.find("\"báo bắt\"") == "");
    CHECK(index.find("khai báo") == index.find("báo khai"));
}

TEST_CASE("a document number is found as it is written") {
    const StoreOf index({"theo Chỉ thị số 16/CT-TTg ngày 31/3/2020", "theo số 16 và CT TTg"});
    CHECK(index.find("16/CT-TTg") == "1");
    CHECK(index.find("16/ct-ttg ngày") == "1");
    CHECK(index.find("17/CT-TTg") == "");
    CHECK(index.find("16/CT-TTg", Accents::exact) == "1");
}

TEST_CASE("operators join and leave out") {
    const StoreOf index({"một hai", "hai ba", "ba một"});
    CHECK(index.find("một OR ba").size() == 5);
    CHECK(index.find("một NOT hai") == "3");
    CHECK(index.find("(một OR ba) NOT (hai OR bốn)") == "3");
    CHECK(index.find("mot NOT mốt").size() == 3);
    CHECK(index.find("hai NOT mot") == "2");
}

TEST_CASE("a prefix finds what begins with it, marks counting where they were typed") {
    const StoreOf index({"đường", "đương nhiên", "dưỡng", "dương", "đạt"});
    CHECK(index.find("duo*").size() == 7);
    CHECK(index.find("đườ*") == "1");
    CHECK(index.find("đươ*").size() == 3); // the tone is typed last
    CHECK(index.find("đ*").size() == 5);
    CHECK(index.find("dưỡ*") == "3");
    CHECK(index.find("đướ*") == "");
    CHECK(index.find("\"đương nh\"*") == "2");
    CHECK(index.find("\"đương nhiê\"*") == "2");
    CHECK(index.find("duo*", Accents::exact) == "");
    CHECK(index.find("đườ*", Accents::fold).size() == 7);
}

TEST_CASE("highlights cover the matched words, a phrase with what lies between") {
    const StoreOf index({"“Khai báo y tế”: tổ chức khai báo, y tế cơ sở"});
    CHECK(marked(index, "khai") == "[Khai][khai]");
    CHECK(marked(index, "\"khai báo y tế\"") == "[Khai báo y tế][khai báo, y tế]");
    CHECK(marked(index, "bao te") == "[báo][tế][báo][tế]");
    CHECK(marked(index, "\"khai báo\" \"báo y tế\"") == "[Khai báo y tế][khai báo, y tế]");
    CHECK(marked(index, "chứ*") == "[chức]");
    CHECK(marked(index, "y y \"y tế\"") == "[y tế][y tế]");
    CHECK(marked(index, "khai NOT vắng") == "[Khai][khai]");
}

TEST_CASE("what comes after a thousand words or syllables is passed over") {
    std::string words;
    std::string joined;
    for (int i = 0; i < 1000; ++i) {
        words += "hai ";
        joined += "hai-";
    }
    const StoreOf index({words.c_str()});
    CHECK(index.find(words + "vắng") == "1");
    CHECK(index.find(joined + "vắng") == "1");
}

TEST_CASE("the tokenizer knows marks by itself, for the stock SQLite shell") {
    const StoreOf index({"đường phố", "đương nhiên", "dương lịch"});
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    const auto count = [&](std::string_view match) {
        Statement statement = connection.prepare("SELECT count(*) FROM words WHERE words MATCH ?1");
        statement.bind(match).step();
        return statement.integer(0);
    };
    CHECK(count("duong") == 3);
    CHECK(count("đường") == 1);
    CHECK(count("\"=duong\"") == 0);
    CHECK(count("\"đường pho\"") == 1);
    CHECK(count("\"đườ\" *") == 3); // a marked prefix is only the beginning of a folded term
    CHECK(count("\"đường ph\" *") == 1);
    CHECK(count("\"đương ph\" *") == 0);
}

TEST_CASE("no input ends in an error") {
    const StoreOf index({"một hai"});
    const std::string deep(1'000'000, '(');
    std::string nested = "một";
    for (int i = 0; i < 400; ++i) nested = "a OR (b c NOT (" + nested + "))";
    std::string many;
    for (int i = 0; i < 100'000; ++i) many += "hai ";
    std::string dashes;
    for (int i = 0; i < 100'000; ++i) dashes += "a-";
    std::string stray;
    for (int i = 0; i < 50'000; ++i) stray += "hai) ";
    for (const std::string& typed : {deep,
                                     nested,
                                     many,
                                     dashes,
                                     stray,
                                     std::string("\"\"\""),
                                     std::string("a\0b", 3),
                                     std::string("text:một"),
                                     std::string("^một"),
                                     std::string("NEAR(một hai)"),
                                     std::string("{text} : một"),
                                     std::string("- một"),
                                     std::string("một + hai"),
                                     std::string("';DROP TABLE words;--"),
                                     std::string("\xFF\xFE"),
                                     std::string("%_"),
                                     std::string("=một"),
                                     std::string("*một*"),
                                     std::string("một**"),
                                     std::string("(một OR) AND"),
                                     std::string(1'000'000, 'a'),
                                     std::string(1'000'000, '"'),
                                     "\"" + many + "\"",
                                     "đ" + std::string(5000, '*')}) {
        for (const Accents accents : {Accents::smart, Accents::fold, Accents::exact}) {
            CHECK_NOTHROW(static_cast<void>(index.find(typed, accents)));
            CHECK_NOTHROW(static_cast<void>(index.store->count(parse_query(typed), accents)));
        }
    }
    CHECK(index.find("=một") == "1");
    CHECK(index.find(stray) == "1");
}
