// SPDX-License-Identifier: Apache-2.0
#include "search/snippet.hpp"
#include "store_fixture.hpp"

#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;

namespace {

/// The snippet of the first hit with its highlights in brackets.
std::string shown(const StoreOf& index, std::string_view typed, std::size_t words) {
    const SearchResult result = search(*index.store, typed, {.snippet_words = words});
    REQUIRE_FALSE(result.hits.empty());
    Snippet snippet = result.hits[0].snippet;
    for (auto span = snippet.highlights.rbegin(); span != snippet.highlights.rend(); ++span) {
        snippet.text.insert(span->end, "]").insert(span->first, "[");
    }
    return snippet.text;
}

std::string error_of_locating(const StoreOf& index, std::string_view name) {
    try {
        static_cast<void>(locate(*index.store, name));
    } catch (const Error& error) {
        return std::string(error.what()) + "; " + error.hint();
    }
    return "none";
}

} // namespace

TEST_CASE("a short text is shown whole, on one line") {
    Document made = document("aaaa");
    made.requirements = {requirement("1", "Một hai.")};
    made.requirements[0].paragraphs.push_back("Ba bốn.");
    CHECK(shown(StoreOf({made}), "ba", 10) == "Một hai. [Ba] bốn.");
}

TEST_CASE("a long text is cut between syllables around the densest passage") {
    const StoreOf index({"Một, hai, ba, bốn, khai, sáu, bảy, tám, (khai) báo: y tế, mười ba, mười bốn."});
    CHECK(shown(index, "khai báo", 4) == "…tám, ([khai]) [báo]: y…");
    CHECK(shown(index, "bốn", 3) == "…ba, [bốn], khai…");
    CHECK(shown(index, "một", 3) == "[Một], hai, ba…");
    CHECK(shown(index, "mười", 3) == "…[mười] ba, [mười]…");
    CHECK(shown(index, "mười", 4) == "…[mười] ba, [mười] bốn.");
}

TEST_CASE("a passage that cuts through a highlighted phrase highlights what is shown") {
    const StoreOf index({"a b c d e f g h"});
    CHECK(shown(index, "\"b c d e f\"", 3) == "…[b c d]…");
}

TEST_CASE("a part found by its title alone is shown from its beginning") {
    Match match;
    match.text = "Một hai ba bốn";
    CHECK(cut_snippet(match, 2).text == "Một hai…");
    match.text = "";
    CHECK(cut_snippet(match, 2).text == "");
}

TEST_CASE("a search counts all that match and gives the page that was asked for") {
    std::vector<Document> documents;
    for (int i = 0; i < 30; ++i) documents.push_back(document("aaaa" + std::to_string(i), {"khai báo"}));
    const StoreOf index(documents);
    const SearchResult first = search(*index.store, "khai", {.limit = 20, .grouping = Grouping::none});
    CHECK(first.total == 30);
    CHECK(first.hits.size() == 20);
    const SearchResult second = search(*index.store, "khai", {.limit = 20, .offset = 20, .grouping = Grouping::none});
    CHECK(second.hits.size() == 10);
    CHECK(first.hits[0].match.document.id != second.hits[0].match.document.id);
}

TEST_CASE("a hit says where it stands") {
    Document made = document("aaaa");
    made.number = "761-CV/TU";
    Requirement parent = requirement("1", "Về khai báo");
    parent.heading = "Về khai báo";
    parent.children = {requirement("1.a", "Sở Y tế rà soát", {assignee("Sở Y tế"), assignee("Công an tỉnh")})};
    made.requirements = {parent};
    const SearchResult result = search(*StoreOf({made}).store, "soát");
    REQUIRE(result.hits.size() == 1);
    const Match& match = result.hits[0].match;
    CHECK(match.part == "1.a");
    CHECK(match.heading == "Về khai báo");
    CHECK(match.document.number == "761-CV/TU");
    CHECK(match.assignees == std::vector<std::string>{"Sở Y tế", "Công an tỉnh"});
}

TEST_CASE("a word in a title weighs more than one in the text") {
    Document titled = document("bbbb", {"x"});
    titled.requirements[0].heading = "Khai báo";
    titled.requirements[0].paragraphs = {"Khai báo", "Mọi người dân đều phải làm việc này ngay trong tuần."};
    const StoreOf index(
        {document("aaaa", {"Mọi người dân khai báo việc này ngay trong tuần, không chậm trễ."}), titled});
    CHECK(search(*index.store, "khai báo").hits[0].match.document.id == "bbbb");
}

TEST_CASE("nothing found: the nearest spelling that finds something is offered") {
    const StoreOf index({"Tổ chức khai báo y tế bắt buộc", "phòng chống dịch"});
    CHECK(search(*index.store, "khia báo").suggestions == std::vector<std::string>{"khai báo"});
    CHECK(search(*index.store, "\"khái báo\" OR zzzz").suggestions.empty() == false);
    CHECK(search(*index.store, "khái báo").suggestions == std::vector<std::string>{"khai báo"});
    CHECK(search(*index.store, "phongg").suggestions == std::vector<std::string>{"phong"});
    CHECK(search(*index.store, "xyzxyz").suggestions.empty());
    CHECK(search(*index.store, "khai dịch").suggestions.empty()); // both are there, only not together
    CHECK(search(*index.store, "2021").suggestions.empty());
    CHECK(search(*index.store, "").suggestions.empty());
    CHECK(search(*index.store, "khai").suggestions.empty());
}

TEST_CASE("a document or a part of it is found by the name people give it") {
    Document made = document("a1b2c3d4e5f6a7b8", {"một"});
    made.number = "761-CV/TU";
    Requirement article = requirement("Điều 5", "hai");
    article.children = {requirement("Điều 5.-2", "ba")};
    made.requirements.push_back(article);
    const StoreOf index({made});
    CHECK(locate(*index.store, "761-CV/TU").document.id == made.id);
    CHECK(locate(*index.store, "a1b2").part == "");
    CHECK(locate(*index.store, "761-cv/tu#1").part == "1");
    CHECK(locate(*index.store, "a1b2#dieu 5").part == "Điều 5");
    CHECK(locate(*index.store, "a1b2#điều5.-2").part == "Điều 5.-2");
    CHECK(locate(*index.store, "a1b2#closing").part == "closing");
    CHECK(locate(*index.store, "a1b2#").part == "");
}

TEST_CASE("a name that nothing or too much answers to is refused with what is near") {
    Document one = document("a1b2c3d4e5f6a7b8", {"một", "hai"});
    one.number = "761-CV/TU";
    Document two = document("b1b2c3d4e5f6a7b8");
    two.number = "12-CV/TU";
    Document same = document("c1b2c3d4e5f6a7b8");
    same.number = "12-CV/TU";
    const StoreOf index({one, two, same});
    CHECK(error_of_locating(index, "76-CV/TU").starts_with("no document is called 76-CV/TU; near: "));
    CHECK(error_of_locating(index, "xxx") ==
          "no document is called xxx; chithi-search finds documents by their words");
    CHECK(error_of_locating(index, "12-CV/TU") == "2 documents are called 12-CV/TU; name one by its id: "
                                                  "c1b2c3d4e5f6 (c1b2c3d4e5f6a7b8.txt), "
                                                  "b1b2c3d4e5f6 (b1b2c3d4e5f6a7b8.txt)");
    CHECK(error_of_locating(index, "761-CV/TU#9") == "761-CV/TU has no part 9; it has 1, 2");
    CHECK(error_of_locating(index, "").starts_with("no document is called ;"));
}
