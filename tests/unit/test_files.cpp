// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.hpp"

#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

/// A store in which the file /a/x.txt holds document aaaa.
struct StoreOfFiles : StoreOf {
    StoreOfFiles() : StoreOf({document("aaaa", {"một"})}) { store->found_in("aaaa", stamp("/a/x.txt", 1)); }

    static FileStamp stamp(const char* path, std::int64_t modified) { return {path, 10, modified}; }

    [[nodiscard]] bool has(const std::string& content) const { return !store->documents_of(content).empty(); }

    /// The file at `path` holds another document now.
    void change(const char* path, const std::string& id, std::int64_t modified) const {
        const auto known = store->file(path);
        store->add(document(id, {"hai"}), "bytes of " + id);
        if (known) store->supersede(known->content, id, modified);
        store->found_in(id, stamp(path, modified));
        store->commit();
    }
};

} // namespace

TEST_CASE("a file is known by its path, with its stamp and its document") {
    const StoreOfFiles index;
    const auto known = index.store->file("/a/x.txt");
    REQUIRE(known);
    CHECK(known->content == "aaaa");
    CHECK(known->stamp == StoreOfFiles::stamp("/a/x.txt", 1));
    CHECK_FALSE(index.store->file("/a/x"));
    index.store->found_in("aaaa", {"/a/x.txt", 10, {}}); // too fresh
    CHECK_FALSE(index.store->file("/a/x.txt")->stamp.modified);
}

TEST_CASE("files of a folder are those in it and below it, not those beside it") {
    const StoreOfFiles index;
    for (const char* path : {"/a/b/y.txt", "/ab/z.txt", "/a.txt"})
        index.store->found_in("aaaa", StoreOfFiles::stamp(path, 1));
    const auto files = index.store->files_in("/a");
    REQUIRE(files.size() == 2);
    CHECK(files[0].stamp.path == "/a/b/y.txt");
    CHECK(files[1].stamp.path == "/a/x.txt");
    CHECK(index.store->files_in("/").size() == 4);
    CHECK(index.store->paths("aaaa").size() == 4);
}

TEST_CASE("a document stays while one of its files is left") {
    const StoreOfFiles index;
    index.store->found_in("aaaa", StoreOfFiles::stamp("/b/x.txt", 1));
    index.store->forget_file("/a/x.txt");
    CHECK(index.has("aaaa"));
    index.store->forget_file("/b/x.txt");
    CHECK_FALSE(index.has("aaaa"));
    CHECK_NOTHROW(index.store->forget_file("/b/x.txt"));
}

TEST_CASE("a document whose file is gone goes by the path of another one that holds it") {
    StoreOfFiles index;
    const auto path = [&] { return index.store->named("aaaa").front().path; };
    CHECK(path() == "aaaa.txt");
    index.store->found_in("aaaa", StoreOfFiles::stamp("/w/aaaa.txt", 1));
    index.store->forget_file("/a/x.txt");
    CHECK(path() == "aaaa.txt"); // which may be /w/aaaa.txt
    index.store->found_in("aaaa", StoreOfFiles::stamp("/b/z.txt", 1));
    index.store->forget_file("/w/aaaa.txt");
    CHECK(path() == "/b/z.txt");
    CHECK(index.store->document("aaaa").source.path == "/b/z.txt");
    index.store->found_in("aaaa", StoreOfFiles::stamp("/c/z.txt", 1));
    index.change("/b/z.txt", "bbbb", 2);
    CHECK(path() == "/c/z.txt");
}

TEST_CASE("what a file held before is history: shown by its id, found by no search") {
    const StoreOfFiles index;
    index.change("/a/x.txt", "bbbb", 7);
    CHECK_FALSE(index.has("aaaa"));
    CHECK(index.find("một") == "");
    CHECK(index.store->documents().size() == 1);
    const auto versions = index.store->versions("bbbb");
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].document.id == "aaaa");
    CHECK(versions[0].until == 7);
    CHECK(index.store->document("aaaa").requirements.size() == 1);
    CHECK(index.store->bytes("aaaa") == "bytes of aaaa");
    REQUIRE(index.store->named("aaaa").size() == 1);
    index.store->remove("bbbb");
    CHECK(index.store->named("aaaa").empty());
    CHECK_THROWS_AS(static_cast<void>(index.store->bytes("aaaa")), Error);
}

TEST_CASE("history goes on from version to version, and back") {
    const StoreOfFiles index;
    index.change("/a/x.txt", "bbbb", 7);
    index.change("/a/x.txt", "aaaa", 8);
    const auto versions = index.store->versions("aaaa");
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].document.id == "bbbb");
    CHECK(versions[1].document.id == "aaaa");
    CHECK(index.store->document("aaaa").requirements[0].paragraphs[0] == "hai");
}

TEST_CASE("a copy that changes parts from the document, which stays") {
    const StoreOfFiles index;
    index.store->found_in("aaaa", StoreOfFiles::stamp("/b/x.txt", 1));
    index.change("/b/x.txt", "bbbb", 7);
    CHECK(index.has("aaaa"));
    CHECK(index.store->versions("bbbb").size() == 1);
    CHECK(index.find("một") == "1");
}

TEST_CASE("facts given by hand pass on to what takes the place of a document") {
    const StoreOfFiles index;
    index.store->give("aaaa", {"5/CV", Day(2021y / August / 1), Day(2021y / August / 2)});
    index.change("/a/x.txt", "bbbb", 7);
    CHECK(index.store->given("bbbb").number == "5/CV");
    CHECK(index.store->given("bbbb").received == Day(2021y / August / 2));
    CHECK(index.store->documents()[0].issued == Day(2021y / August / 1));
    const auto sources = check_index(index.folder.file("index.db"));
    CHECK(sources.counts.given == 1);
    CHECK(sources.counts.versions == 1);
}
