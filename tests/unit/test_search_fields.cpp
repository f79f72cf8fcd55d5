// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

Document of(std::string id, std::string kind, std::string issuer, std::optional<Day> issued,
            std::vector<std::string> texts) {
    Document made = document(std::move(id), std::move(texts));
    made.kind = std::move(kind);
    made.issuer = std::move(issuer);
    made.issued = Issued{{}, issued};
    return made;
}

/// Three documents: d0c1 of 2021, d0c2 of 2022, d0c3 without a date.
std::vector<Document> three() {
    Document first = of("d0c1aaaa", "chi_thi", "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", 2021y / August / 25,
                        {"Sở Y tế phòng chống dịch", "Công an tỉnh canh gác khu cách ly", "báo cáo kết quả"});
    first.number = "16/CT-UBND";
    first.subject = "phòng, chống dịch tả lợn";
    first.requirements[0].assignees = {assignee("Sở Y tế"), assignee("Công an tỉnh", Role::coordinate)};
    first.requirements[1].assignees = {assignee("Công an tỉnh")};
    first.requirements[2].children = {requirement("3.a", "trước ngày 30/8/2021")};
    first.deadlines = {{"trước ngày 30/8/2021", 2021y / August / 30, {}, {}, false, {}, "3.a", {}}};
    Document second =
        of("d0c2aaaa", "cong_van", "Sở Y tế", 2022y / March / 1, {"dịch sởi ở trường học", "tiêm vaccine"});
    second.number = "7-CV/SYT";
    second.requirements[0].assignees = {assignee("các sở, ban, ngành")};
    Document third = of("d0c3aaaa", "cong_van", "Uỷ ban nhân dân tỉnh Lam Giang", {}, {"dịch tả ở huyện"});
    return {first, second, third};
}

std::string found(const StoreOf& index, std::string_view typed, SearchOptions options = {}) {
    options.limit = 100;
    std::string out;
    for (const Hit& hit : search(*index.store, typed, options).hits) {
        out += (out.empty() ? "" : " ") + hit.match.document.id.substr(3, 1) + "#" + hit.match.part;
    }
    return out;
}

std::string sorted(std::string hits) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < hits.size();) {
        const std::size_t end = std::min(hits.find(' ', at), hits.size());
        all.push_back(hits.substr(at, end - at));
        at = end + 1;
    }
    std::ranges::sort(all);
    std::string out;
    for (const std::string& hit : all) out += (out.empty() ? "" : " ") + hit;
    return out;
}

std::string any_order(const StoreOf& index, std::string_view typed) { return sorted(found(index, typed)); }

std::string counts(const std::vector<FacetCount>& facets) {
    std::string out;
    for (const FacetCount& one : facets) {
        out += one.value + "=" + std::to_string(one.parts) + "/" + std::to_string(one.documents) + ";";
    }
    return out;
}

} // namespace

TEST_CASE("fields of documents let all their parts pass") {
    const StoreOf index(three());
    CHECK(any_order(index, "dịch kind:\"công văn\"") == "2#1 3#1");
    CHECK(any_order(index, "dịch number:16/CT-UBND") == "1#1 1#subject");
    CHECK(any_order(index, "dịch number:16") == "1#1 1#subject");
    CHECK(any_order(index, "dịch number:CT-UBND") == "1#1 1#subject");
    CHECK(any_order(index, "dịch number:6/CT") == "");
    CHECK(any_order(index, "dịch issuer:ubnd") == "1#1 1#subject 3#1");
    CHECK(any_order(index, "dịch issuer:\"lam giang\"") == "1#1 1#subject 3#1");
    CHECK(any_order(index, "dịch issuer:SYT") == "2#1");
    CHECK(any_order(index, "báo subject:\"dịch tả\"") == "1#3");
    CHECK(any_order(index, "dịch date:2021") == "1#1 1#subject");
    CHECK(any_order(index, "dịch date:2021-08-25") == "1#1 1#subject");
    CHECK(any_order(index, "dịch date:2021-08-26..") == "2#1");
    CHECK(any_order(index, "dịch NOT date:2000..") == "3#1");
    CHECK(any_order(index, "dịch id:d0c2") == "2#1");
}

TEST_CASE("a date given by hand counts where the text is silent") {
    const StoreOf index(three());
    index.store->give("d0c3aaaa", {{}, 2019y / May / 2, {}});
    index.store->give("d0c2aaaa", {{}, 2019y / May / 2, {}});
    index.store->commit();
    CHECK(any_order(index, "dịch date:2019") == "3#1");
    CHECK(any_order(index, "dịch date:2022") == "2#1");
}

TEST_CASE("fields of parts let those pass") {
    const StoreOf index(three());
    CHECK(any_order(index, "to:\"Công an tỉnh\"") == "1#1 1#2");
    CHECK(any_order(index, "to:\"cong an tinh\" role:lead") == "1#2");
    CHECK(any_order(index, "to:\"công an tỉnh\" role:(lead OR coordinate)") == "1#1 1#2");
    CHECK(any_order(index, "role:coordinate") == "1#1");
    CHECK(any_order(index, "to:syt") == "1#1"); // chithi-list knows of groups
    CHECK(any_order(index, "due:2021-08") == "1#3.a");
    CHECK(any_order(index, "due:2021-08-31..") == "");
    CHECK(any_order(index, "part:3") == "1#3 1#3.a");
    CHECK(any_order(index, "part:subject") == "1#subject");
}

TEST_CASE("words and fields may be alternatives of each other") {
    const StoreOf index(three());
    CHECK(any_order(index, "vaccine OR due:2021") == "1#3.a 2#2");
    CHECK(any_order(index, "dịch NOT (kind:chi_thi OR sởi)") == "3#1");
    CHECK(any_order(index, "(vaccine OR kind:chi_thi) NOT dịch") == "1#2 1#3 1#3.a 2#2");
    CHECK(any_order(index, "(vaccine OR (kind:chi_thi \"báo cáo\"))") == "1#3 2#2");
    CHECK(any_order(index, "vaccine OR (kind:chi_thi NOT dịch)") == "1#2 1#3 1#3.a 2#2");
    CHECK(any_order(index, "vaccine OR NOT kind:chi_thi") == "2#2");
    CHECK(any_order(index, "NOT kind:chi_thi") == "");
    CHECK(any_order(index, "kind:chi_thi NOT dịch part:3") == "1#3 1#3.a");
}

TEST_CASE("facts of documents alone find documents") {
    const StoreOf index(three());
    CHECK(found(index, "kind:cong_van") == "2#1 3#1");
    const SearchResult result = search(*index.store, "kind:chi_thi");
    REQUIRE(result.hits.size() == 1);
    CHECK(result.hits[0].match.part == "subject");
    CHECK(result.hits[0].match.alike == 5);
    CHECK(result.grouping == Grouping::document);
    CHECK(result.total == 5);
    CHECK(result.groups == 1);
    CHECK(search(*index.store, "kind:chi_thi", {.grouping = Grouping::none}).hits.size() == 5);
}

TEST_CASE("hits can be sorted by date and by deadline") {
    const StoreOf index(three());
    CHECK(found(index, "dịch", {.order = Order::date, .grouping = Grouping::document}) == "2#1 1#subject 3#1");
    CHECK(found(index, "kind:chi_thi", {.order = Order::due, .grouping = Grouping::none}).starts_with("1#3.a "));
    CHECK(search(*index.store, "due:2021").hits.at(0).match.due == 2021y / August / 30);
}

TEST_CASE("what is found can be counted by kind, issuer, year and addressee") {
    const StoreOf index(three());
    CHECK(counts(facet(*index.store, "dịch", Facet::kind)) == "chi_thi=2/1;cong_van=2/2;");
    CHECK(counts(facet(*index.store, "dịch", Facet::year)) == "2022=1/1;2021=2/1;=1/1;");
    CHECK(counts(facet(*index.store, "dịch", Facet::issuer)) == "ỦY BAN NHÂN DÂN TỈNH LAM GIANG=3/2;Sở Y tế=1/1;");
    CHECK(counts(facet(*index.store, "to:\"công an tỉnh\"", Facet::to)) == "Công an tỉnh=2/1;Sở Y tế=1/1;");
    CHECK(facet(*index.store, "vắng", Facet::kind).empty());
}

TEST_CASE("synonyms are found unless they are not wanted") {
    const StoreOf index(three());
    CHECK(found(index, "vắc xin") == "2#2");
    CHECK(found(index, "vắc xin", {.synonyms = false}) == "");
    CHECK(found(index, "tiem vac xin") == "2#2");
}

TEST_CASE("nothing found tells which word it was") {
    const StoreOf index(three());
    const SearchResult one = search(*index.store, "dịch xyzzy kind:nghi_dinh \"sởi dịch\"");
    CHECK(one.missing == std::vector<std::string>{"\"xyzzy\"", "kind:\"nghi_dinh\"", "\"sởi dịch\""});
    const SearchResult apart = search(*index.store, "vaccine sởi");
    CHECK(apart.missing.empty());
    REQUIRE(apart.notes.size() == 1);
    CHECK(apart.notes[0].text().find("never together") != std::string::npos);
    CHECK(search(*index.store, "xyzzy").missing.empty()); // it is all that was asked for
    CHECK(search(*index.store, "dịhc").suggestions == std::vector<std::string>{"dich"});
    CHECK(search(*index.store, "lead role:lead").suggestions.empty());
}

TEST_CASE("what is related to a part says the same elsewhere") {
    const StoreOf index(
        std::vector{document("aaaa1111", {"kiểm tra hồ chứa thủy điện trước mùa mưa lũ", "báo cáo kết quả"}),
                    document("bbbb1111", {"chủ hồ chứa thủy điện vận hành đúng quy trình", "tuyên truyền trên báo"}),
                    document("cccc1111", {"trồng rừng", "mùa mưa lũ năm nay đến sớm"})});
    std::string hits;
    for (const Hit& hit : related(*index.store, "aaaa1111#1").hits) {
        hits += hit.match.document.id.substr(0, 1) + hit.match.part + " ";
    }
    CHECK(hits == "b1 c2 ");
    CHECK(related(*index.store, "cccc1111#1").total == 0);
    CHECK_THROWS_AS(static_cast<void>(related(*index.store, "ffff1111")), Error);
}

TEST_CASE("a query can be explained") {
    const StoreOf index(three());
    const std::string text = explain(*index.store, "kĩ kind:chi_thi or");
    CHECK(text.find("read as\n  (\"kĩ\" AND kind:\"chi_thi\" AND \"or\")\n") != std::string::npos);
    CHECK(text.find("note: or was searched as a word") != std::string::npos);
    CHECK(text.find("(\"kĩ\" = \"kỹ\")") != std::string::npos);
    CHECK(text.find("only the documents in\n  SELECT key FROM documents WHERE kind") != std::string::npos);
    CHECK(explain(*index.store, "NOT lũ").find("nothing is looked for") != std::string::npos);
}

TEST_CASE("names are only values: nothing typed becomes SQL") {
    const StoreOf index(three());
    for (const char* typed :
         {"number:\"' OR 1=1 --\"", "issuer:\"a%\" a", "to:\"x') OR ('1'='1\"", "part:\"1' OR ''='\"",
          "id:\"' OR 1=1\"", "subject:\"a\\\" OR dịch\"", "issuer:\"\\u0000x\""}) {
        CHECK_NOTHROW(static_cast<void>(search(*index.store, typed)));
    }
    CHECK(search(*index.store, "number:\"' OR 1=1 --\"").total == 0);
    CHECK(search(*index.store, std::string_view("dịch\0 tả", 12)).total == 2);
}
