// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"

#include "base/letters.hpp"

#include <array>
#include <doctest/doctest.h>
#include <string>

using namespace chithi;

namespace {

std::string keys(std::string_view text) {
    std::string out;
    for (const Word& word : words_of(text)) out += (out.empty() ? "" : "|") + word.key;
    return out;
}

TEST_CASE("words carry the keys that exact_key gives, and codes of these") {
    for (const std::string_view spelled :
         {"ngày", "NGHIÊNG", "Hoà", "thuỷ", "quý", "Đường", "Xã", "họ", "oà", "Khoẻ"}) {
        const Words words = words_of(spelled);
        REQUIRE(words.size() == 1);
        CHECK(words.front().key == exact_key(spelled));
        CHECK(words.front().code == code_of(exact_key(spelled)));
    }
    const std::string longer = "Hoà" + std::string(40, 'X') + "oà"; // no syllable: more than a word's buffer
    CHECK(words_of(longer).front().key == exact_key(longer));
    CHECK(words_of(longer).front().capital);
}

TEST_CASE("a table of codes gives what was put under a word, in its order") {
    const CodeTable<int> table({{code_of("a"), 1}, {code_of("b"), 2}, {code_of("a"), 3}});
    const auto under_a = table.find(code_of("a"));
    CHECK(std::vector<int>(under_a.begin(), under_a.end()) == std::vector<int>{1, 3});
    CHECK(table.find(code_of("c")).empty());
    CHECK(CodeTable<int>().find(code_of("a")).empty());
}

} // namespace

TEST_CASE("a text is cut into words, figures and marks") {
    CHECK(keys("Sở Y tế, Uỷ ban") == "sở|y|tế|,|ủy|ban");
    CHECK(keys("F0, 5K; 12/3/2021") == "f|0|,|5|k|;|12|/|3|/|2021");
    CHECK(keys("“ở đâu…”") == "“|ở|đâu|…|”");
    CHECK(keys("--") == "-|-");
    CHECK(keys("").empty());
    CHECK(keys(" \t\n").empty());
    CHECK(keys("a\xFF"
               "b") == "a|\xFF|b");
}

TEST_CASE("a word knows where it stands and what was before it") {
    const Words words = words_of("Giao Sở:\nngày 5", 100);
    REQUIRE(words.size() == 5);
    CHECK(words[0].range == Range{100, 104});
    CHECK(words[1].range == Range{105, 109});
    CHECK(words[0].space_before);
    CHECK(words[1].space_before);
    CHECK_FALSE(words[2].space_before);
    CHECK(words[3].space_before); // a line end is white space
    CHECK(words[0].capital);
    CHECK_FALSE(words[3].capital);
    CHECK(words[1].sort == Word::Sort::letters);
    CHECK(words[2].sort == Word::Sort::mark);
    CHECK(words[4].sort == Word::Sort::digits);
}

TEST_CASE("a phrase matches whole words only") {
    const Words words = words_of("Phối hợp với Sở Xây dựng");
    CHECK(match_phrase(words, 0, "phối hợp") == 2);
    CHECK(match_phrase(words, 0, "phối hợp với") == 3);
    CHECK(match_phrase(words, 0, "phối hợp vớ") == 0);
    CHECK(match_phrase(words, 0, "phối hợp vớiz") == 0);
    CHECK(match_phrase(words, 1, "phối") == 0);
    CHECK(match_phrase(words, 3, "sở xây dựng nhà") == 0);
    CHECK(match_phrase(words, 9, "sở") == 0);
}

TEST_CASE("a mark in a phrase must be in the text") {
    CHECK(match_phrase(words_of("phòng, chống dịch"), 0, "phòng, chống") == 3);
    CHECK(match_phrase(words_of("phòng chống dịch"), 0, "phòng, chống") == 0);
    CHECK(match_phrase(words_of("phòng, chống"), 0, "phòng chống") == 0);
    CHECK(match_phrase(words_of("văn hóa - xã hội"), 0, "văn hóa - xã hội") == 5);
    CHECK(match_phrase(words_of("đ/c Bí thư"), 0, "đ/c") == 3);
    CHECK(match_phrase(words_of("F0"), 0, "f0") == 2);
}

TEST_CASE("phrases of marks and digits end at the word's end") {
    CHECK(match_phrase(words_of("f10"), 0, "f1") == 0);
    CHECK(match_phrase(words_of("f1"), 0, "f1") == 2);
}

TEST_CASE("a set of phrases finds the longest") {
    constexpr std::array<std::string_view, 4> phrases = {"phối hợp", "phối hợp với", "phòng, chống", "đ/c"};
    const PhraseSet set(phrases);
    CHECK(set.match(words_of("phối hợp với"), 0) == 3);
    CHECK(set.match(words_of("phối hợp chặt chẽ"), 0) == 2);
    CHECK(set.match(words_of("phối màu"), 0) == 0);
    CHECK(set.match(words_of("Phòng, chống dịch"), 0) == 3);
    CHECK(set.match(words_of("Đ/c Hà"), 0) == 3);
    CHECK(set.match(words_of("phối hợp"), 5) == 0);
}

TEST_CASE("figures have a value up to nine digits") {
    CHECK(value_of(words_of("0042")[0]) == 42);
    CHECK(value_of(words_of("999999999")[0]) == 999'999'999);
    CHECK(value_of(words_of("1234567890")[0]) == 0);
    CHECK(value_of(words_of("năm")[0]) == 0);
}
