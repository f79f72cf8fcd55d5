// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.hpp"

#include <algorithm>
#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

/// Files that hold several documents, one below the other.

namespace {

Document numbered(const std::string& id, const char* number, const char* text) {
    Document made = document(id, {text});
    if (*number != '\0') made.number = number;
    return made;
}

/// A store in which /a/x.txt holds two documents.
struct StoreOfPapers {
    StoreOfPapers() { hold({numbered("0a0a", "1/CV", "một"), numbered("0a0a.2", "2/TB", "hai")}, 1); }

    /// The file holds these documents now.
    void hold(const std::vector<Document>& documents, std::int64_t modified) const {
        const std::string& content = documents.front().id;
        for (const Document& one : documents) store->add(one, "bytes of " + content);
        if (const auto known = store->file("/a/x.txt")) store->supersede(known->content, content, modified);
        store->found_in(content, {"/a/x.txt", 10, modified});
        store->commit();
    }

    /// The ids that a name means, one after another.
    [[nodiscard]] std::string named(std::string_view name) const {
        std::string ids;
        for (const DocumentSummary& one : store->named(name)) ids.append(ids.empty() ? "" : " ").append(one.id);
        return ids;
    }

    /// The ids in the history of a document, newest first.
    [[nodiscard]] std::string before(const std::string& id) const {
        std::string ids;
        for (const FormerVersion& one : store->versions(id))
            ids.append(ids.empty() ? "" : " ").append(one.document.id);
        return ids;
    }

    [[nodiscard]] bool is_sound() const {
        return std::ranges::all_of(check_index(path()).findings, [](const Finding& finding) {
            return finding.code == "source-differs"; // these ids are no hashes
        });
    }
    [[nodiscard]] std::string path() const { return folder.file("index.db"); }

    TemporaryFolder folder;
    std::unique_ptr<Store> store = open_store(path(), Access::write);
};

} // namespace

TEST_CASE("each document of a file has its id, the first one also the beginning of it") {
    const StoreOfPapers index;
    using Ids = std::vector<std::string>;
    CHECK(index.store->documents_of("0a0a") == Ids{"0a0a", "0a0a.2"});
    CHECK(index.store->documents_of("0a0a.2") == Ids{"0a0a", "0a0a.2"});
    CHECK(index.store->documents_of("0a") == Ids{});
    CHECK(index.named("0a0a") == "0a0a");
    CHECK(index.named("0A0A.2") == "0a0a.2");
    CHECK(index.named("0a0a.3") == "");
    CHECK(index.named("0a0.2") == ""); // too short
    CHECK(index.named("2/TB") == "0a0a.2");
    CHECK(index.store->paths("0a0a.2") == Ids{"/a/x.txt"});
    CHECK(index.store->bytes("0a0a.2") == "bytes of 0a0a");
    index.store->remove("0a0a");
    CHECK(index.named("0a0a") == "0a0a.2");
}

TEST_CASE("what messages show of an id leads to its document") {
    CHECK(short_id("0123456789abcdef") == "0123456789ab");
    CHECK(short_id("0123456789abcdef.2") == "0123456789ab.2");
    CHECK(short_id("0123456789abcdef.12", 4) == "0123.12");
    CHECK(short_id("aaaa.2") == "aaaa.2");
}

TEST_CASE("documents of a changed file take the place of those with their numbers, else of those in their places") {
    const StoreOfPapers index;
    index.hold({numbered("bbbb", "3/KH", "ba"), numbered("bbbb.2", "2/TB", "hai lần"), numbered("bbbb.3", "", "bốn")},
               7);
    CHECK(index.before("bbbb") == "0a0a");
    CHECK(index.before("bbbb.2") == "0a0a.2");
    CHECK(index.before("bbbb.3") == "");
    index.hold({numbered("cccc", "2/TB", "hai"), numbered("cccc.2", "", "năm"), numbered("cccc.3", "3/KH", "ba")}, 8);
    CHECK(index.before("cccc") == "bbbb.2 0a0a.2 bbbb.3"); // the last one is nobody's
    CHECK(index.before("cccc.2") == "");
    CHECK(index.before("cccc.3") == "bbbb 0a0a");
    CHECK(index.store->documents().size() == 3);
    CHECK(index.named("bbbb.2") == "bbbb.2"); // of former versions, too
    CHECK(index.named("0a0a") == "0a0a");
    CHECK(index.is_sound());
}

TEST_CASE("a document that its file holds no more goes into the history of the first one, without its given facts") {
    const StoreOfPapers index;
    index.store->give("0a0a", {{}, Day(2021y / August / 1), {}});
    index.store->give("0a0a.2", {{}, Day(2021y / August / 2), {}});
    index.hold({numbered("bbbb", "2/TB", "hai lần")}, 7);
    CHECK(index.store->documents().size() == 1);
    CHECK(index.before("bbbb") == "0a0a.2 0a0a");
    CHECK(index.store->given("bbbb").issued == Day(2021y / August / 2));
    CHECK(index.store->document("0a0a").number == "1/CV");
    index.hold({numbered("cccc", "2/TB", "hai"), numbered("cccc.2", "1/CV", "một")}, 8);
    CHECK(index.before("cccc") == "bbbb 0a0a.2 0a0a");
    CHECK_FALSE(index.store->given("cccc.2").issued);
    CHECK(index.is_sound());
}

TEST_CASE("a file that is gone takes all its documents along") {
    const StoreOfPapers index;
    index.store->forget_file("/a/x.txt");
    index.store->commit();
    CHECK(index.store->documents().empty());
    CHECK(index.is_sound());
}

TEST_CASE("one document of a file that is removed leaves the other, and stays away when the file is read anew") {
    const StoreOfPapers index;
    index.store->remove("0a0a.2");
    const std::vector<Document> anew = {numbered("0a0a", "1/CV", "một"), numbered("0a0a.2", "2/TB", "hai"),
                                        numbered("0a0a.3", "", "ba")};
    index.store->renew(anew);
    index.store->commit();
    using Ids = std::vector<std::string>;
    CHECK(index.store->documents_of("0a0a") == Ids{"0a0a", "0a0a.3"}); // the third was never seen before
    rebuild_index(index.path(), [&](const StoredSource&) { return anew; });
    CHECK(index.store->documents_of("0a0a") == Ids{"0a0a", "0a0a.3"});
    CHECK(index.store->file("/a/x.txt"));
    index.store->remove("0a0a");
    index.store->remove("0a0a.3");
    index.store->commit();
    CHECK_FALSE(index.store->file("/a/x.txt")); // nothing of it is left
    CHECK(index.is_sound());
}

TEST_CASE("what is needed to read a file anew is the first document, the bytes, and the facts given to each") {
    const StoreOfPapers index;
    index.store->give("0a0a.2", {"5/CV", {}, {}});
    StoredSource source = index.store->source("0a0a");
    CHECK(source.document.id == "0a0a");
    CHECK(source.bytes == "bytes of 0a0a");
    REQUIRE(source.given.size() == 2);
    CHECK_FALSE(source.given[0].number);
    CHECK(source.given[1].number == "5/CV");
    index.store->remove("0a0a");
    source = index.store->source("0a0a");
    CHECK(source.document.id == "0a0a.2");
    REQUIRE(source.given.size() == 2);
    CHECK(source.given[1].number == "5/CV");
    CHECK_THROWS_AS(static_cast<void>(index.store->source("ffff")), Error);
}
