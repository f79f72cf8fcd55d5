// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

Document issued(const char* id, const char* number, const char* issuer, Day day) {
    Document made = document(id);
    made.number = number;
    made.issuer = issuer;
    made.issued = Issued{{}, day};
    return made;
}

Reference reference(const char* number, std::optional<std::string> issuer = {}, std::optional<Day> date = {}) {
    return {number, {}, number, date, std::move(issuer), {}, Relation::cites, "1", {}};
}

/// The ids of the documents that a document of `issuer` can mean by `named`.
std::string meant(const char* issuer, const Reference& named) {
    Document citing = issued("ffff", "1/UBND", issuer, 2023y / September / 20);
    citing.references = {named};
    const StoreOf index({issued("aaaa", "24/CT-UBND", "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", 2022y / August / 5),
                         issued("bbbb", "24/CT-UBND", "ỦY BAN NHÂN DÂN TỈNH HÒA SƠN", 2022y / August / 5),
                         issued("cccc", "24/CT-UBND", "ỦY BAN NHÂN DÂN HUYỆN LỘC HÀ", 2022y / August / 5), citing});
    std::string ids;
    const Links links = links_of(*index.store, citing);
    for (const DocumentSummary& found : links.cites.at(0).documents) ids += found.id[0];
    std::ranges::sort(ids);
    return ids;
}

} // namespace

TEST_CASE("a number is resolved by date and issuer where both are known") {
    const char* lam_giang = "ỦY BAN NHÂN DÂN TỈNH LAM GIANG";
    CHECK(meant(lam_giang, reference("24/CT-UBND")) == "abc");
    CHECK(meant(lam_giang, reference("24/ct-ubnd", {}, 2022y / August / 5)) == "abc");
    CHECK(meant(lam_giang, reference("24/CT-UBND", {}, 2021y / August / 5)) == "");
    CHECK(meant(lam_giang, reference("24/CT-UBND", "Ủy ban nhân dân tỉnh")) == "a");
    CHECK(meant("ỦY BAN NHÂN DÂN TỈNH HÒA SƠN", reference("24/CT-UBND", "Chủ tịch Ủy ban nhân dân tỉnh")) == "b");
    CHECK(meant("BỘ Y TẾ", reference("24/CT-UBND", "Ủy ban nhân dân tỉnh Hòa Sơn")) == "b");
    CHECK(meant("BỘ Y TẾ", reference("24/CT-UBND", "Ủy ban nhân dân tỉnh")) == "ab");
    CHECK(meant(lam_giang, reference("25/CT-UBND")) == "");
}

TEST_CASE("a document knows who cites it, but not itself") {
    Document cited = issued("aaaa", "07/CT-UBND", "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", 2023y / March / 2);
    cited.references = {reference("07/CT-UBND")};
    Document citing = issued("bbbb", "8/UBND", "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", 2023y / May / 2);
    citing.references = {reference("7/CT-UBND"), reference("7/CT-UBND", "Ủy ban nhân dân tỉnh Hòa Sơn")};
    const StoreOf index({cited, citing});
    const Links links = links_of(*index.store, cited);
    REQUIRE(links.cited_by.size() == 1);
    CHECK(links.cited_by[0].document.id == "bbbb");
    CHECK(links.cites.at(0).documents.empty());
}

TEST_CASE("a document read anew keeps what was given by hand") {
    const StoreOf index({document("aaaa", {"một"})});
    index.store->give("aaaa", {"5/CV", Day(2023y / May / 2), {}});
    Document anew = document("aaaa", {"hai"});
    anew.references = {reference("7/CT-UBND")};
    index.store->renew({anew});
    index.store->commit();
    CHECK(index.store->given("aaaa").issued == Day(2023y / May / 2));
    CHECK(index.store->document("aaaa").number == "5/CV");
    CHECK(index.store->bytes("aaaa") == "bytes of aaaa");
    CHECK(index.find("một").empty());
    CHECK(index.find("hai") == "1");
    CHECK(index.store->citations("7/CT-UBND").size() == 1);
}
