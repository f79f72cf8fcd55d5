// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"
#include "store/open.hpp"
#include "store/sqlite_store.hpp"
#include "store_fixture.hpp"

#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <sys/stat.h>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

void write_file(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

/// The error that opening gives, as "code: message".
std::string error_of_opening(const std::string& path, Access access) {
    try {
        static_cast<void>(open_store(path, access));
    } catch (const Error& error) {
        return std::to_string(static_cast<int>(error.code())) + " " + error.what();
    }
    return "none";
}

std::string code(ErrorCode code) { return std::to_string(static_cast<int>(code)); }

bool starts(const std::string& text, ErrorCode expected) { return text.starts_with(code(expected) + " "); }

/// FTS5 compares the full-text index with the rows it was made from.
bool is_full_text_sound(const std::string& path) {
    const Connection connection = open_index(path, Access::write);
    try {
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
        return connection.prepare("PRAGMA integrity_check").step();
    } catch (const Error&) {
        return false;
    }
}

unsigned mode_of(const std::string& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

Document sample() {
    Document made = document("a1b2c3d4", {"Sở Y tế rà soát.", "Công an tỉnh kiểm tra."});
    made.number = "761-CV/TU";
    made.issued = Issued{"Hà Tĩnh", 2021y / August / 25};
    made.subject = "phòng, chống dịch";
    made.preamble = "Thời gian qua";
    made.closing = {"Công văn này phổ biến đến chi bộ."};
    return made;
}

} // namespace

TEST_CASE("a document that is read back from the index is the one that was added") {
    const Document made = sample();
    const StoreOf index({made});
    CHECK(record_to_json(index.store->document(made.id), false) == record_to_json(made, false));
    CHECK(index.store->bytes(made.id) == "bytes of a1b2c3d4");
    const auto documents = index.store->documents();
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].number == "761-CV/TU");
    CHECK(documents[0].issued == Day(2021y / August / 25));
    CHECK(documents[0].requirements == 2);
}

TEST_CASE("adding the same document again adds nothing") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.file("index.db"), Access::write);
    CHECK(store->add(sample(), "bytes").added);
    CHECK_FALSE(store->add(sample(), "bytes").added);
    store->commit();
    CHECK_FALSE(store->add(sample(), "bytes").added);
    CHECK(store->documents().size() == 1);
}

TEST_CASE("a content that was prepared is added as a whole, and once") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.file("index.db"), Access::write);
    const auto prepared = store->prepare({document("aaaa", {"Một", "Hai"}), document("aaaa.2", {"Ba"})}, "bytes");
    const Added added = store->add(*prepared);
    CHECK(added.added);
    CHECK(added.requirements == 3);
    CHECK_FALSE(store->add(*prepared).added);
    store->remove("aaaa");
    CHECK_FALSE(store->add(*prepared).added); // what is missing of it was removed
    store->commit();
    CHECK(store->documents_of("aaaa") == std::vector<std::string>{"aaaa.2"});
    CHECK(store->bytes("aaaa.2") == "bytes");
    CHECK(store->match(parse_query("ba"), Accents::smart, 10, 0).size() == 1);
}

TEST_CASE("what was not committed is gone when the store is closed") {
    const TemporaryFolder folder;
    open_store(folder.file("index.db"), Access::write)->add(sample(), "bytes");
    CHECK(open_store(folder.file("index.db"), Access::read)->documents().empty());
}

TEST_CASE("two documents of one file share its bytes, and the last one takes them along") {
    const TemporaryFolder folder;
    const auto store = open_store(folder.file("index.db"), Access::write);
    store->add(document("aaaa"), "bytes of both");
    store->add(document("aaaa.2"), "bytes of both");
    store->remove("aaaa");
    CHECK(store->bytes("aaaa.2") == "bytes of both");
    store->remove("aaaa.2");
    store->commit();
    const Connection connection = open_index(folder.file("index.db"), Access::read);
    CHECK(connection.integer("SELECT count(*) FROM sources") == 0);
}

TEST_CASE("a document that is removed leaves nothing that can be found, and a sound full-text index") {
    StoreOf index({sample(), document("e5f6", {"Rà soát lại."})});
    index.store->remove("a1b2c3d4");
    index.store->commit();
    CHECK(index.find("soát") == "1");
    CHECK(index.find("phòng") == "");
    CHECK_THROWS_AS(static_cast<void>(index.store->document("a1b2c3d4")), Error);
    CHECK_THROWS_AS(index.store->remove("a1b2c3d4"), Error);
    CHECK(is_full_text_sound(index.folder.file("index.db")));
    const Connection connection = open_index(index.folder.file("index.db"), Access::read);
    CHECK(connection.integer("SELECT count(*) FROM parts") == 1);
}

TEST_CASE("the full-text check sees a row that was changed behind its back") {
    const StoreOf index({sample()});
    open_index(index.folder.file("index.db"), Access::write)
        .execute("UPDATE parts SET text = 'khác' WHERE path = '1'");
    CHECK_FALSE(is_full_text_sound(index.folder.file("index.db")));
}

TEST_CASE("a document is named by its number however it is written, or by the beginning of its id") {
    const StoreOf index({sample(), [] {
                             Document other = document("a1b2ffff");
                             other.number = "12/QĐ-UBND";
                             return other;
                         }()});
    for (const char* name : {"761-CV/TU", "761-cv/tu", " 761 - CV / TU", "761–CV/TU", "a1b2c3", "A1B2C3D4"}) {
        const auto found = index.store->named(name);
        CHECK_MESSAGE((found.size() == 1 && found[0].id == "a1b2c3d4"), name);
    }
    for (const char* name : {"12/QĐ-UBND", "12/qd-ubnd", "12/QÐ-UBND"}) CHECK(index.store->named(name).size() == 1);
    CHECK(index.store->named("a1b2").size() == 2);
    for (const char* name : {"a1b", "", "76-CV/TU", "zzzz", "%", "a1b2\x7F"}) CHECK(index.store->named(name).empty());
}

TEST_CASE("facts given by hand stand in where the text is silent, and say so") {
    StoreOf index({document("aaaa", {"Một."}), sample()});
    index.store->give("aaaa", {.number = "07-KL/TU", .issued = {}, .received = {}});
    index.store->give("aaaa", {.number = {}, .issued = 2022y / March / 1, .received = 2022y / March / 3});
    index.store->give("a1b2c3d4", {.number = "1-CV/TU", .issued = {}, .received = {}});
    index.store->commit();
    const Document given = index.store->document("aaaa");
    CHECK(given.number == "07-KL/TU");
    CHECK(given.issued->date == Day(2022y / March / 1));
    REQUIRE(given.diagnostics.size() == 2);
    CHECK(given.diagnostics[0].code == "number-given");
    CHECK(index.store->named("07-kl/tu").size() == 1);
    CHECK(index.store->documents()[0].id == "aaaa"); // newest first
    CHECK(index.store->document("a1b2c3d4").number == "761-CV/TU");
    CHECK_THROWS_AS(index.store->give("none", {}), Error);
}

TEST_CASE("documents are listed newest first, those without a date last") {
    Document old = document("aaaa");
    old.issued = Issued{std::nullopt, 2020y / January / 1};
    const StoreOf index({old, document("bbbb"), sample()});
    std::string ids;
    for (const DocumentSummary& summary : index.store->documents()) ids += summary.id + " ";
    CHECK(ids == "a1b2c3d4 aaaa bbbb ");
}

TEST_CASE("an index is private: nobody else may read it or look into its folder") {
    const TemporaryFolder folder;
    const std::string path = folder.file("new/folder/index.db");
    open_store(path, Access::write)->add(sample(), "bytes");
    CHECK(mode_of(path) == 0600);
    CHECK(mode_of(folder.file("new")) == 0700);
    CHECK(mode_of(folder.file("new/folder")) == 0700);
}

TEST_CASE("an index and all files beside it are private, whatever new files are for others") {
    for (const mode_t mask : {0, 022, 077}) {
        CAPTURE(mask);
        const mode_t before = umask(mask);
        const TemporaryFolder folder;
        const std::string path = folder.file("index.db");
        const auto store = open_store(path, Access::write);
        store->add(sample(), "bytes");
        for (const char* file : {"", "-wal", "-shm"}) CHECK(mode_of(path + file) == 0600);
        store->commit();
        for (const char* file : {"", "-wal", "-shm"}) CHECK(mode_of(path + file) == 0600);
        unsigned rebuilt = 0;
        rebuild_index(path, [&](const StoredSource& source) {
            rebuilt = mode_of(path + ".rebuild");
            return std::vector{source.document};
        });
        CHECK(rebuilt == 0600);
        for (const char* file : {"", "-wal", "-shm"}) CHECK(mode_of(path + file) == 0600);
        umask(before);
    }
}

TEST_CASE("any name will do for an index file") {
    const TemporaryFolder folder;
    for (const char* name : {"a?b#c%41.db", "chỉ thị.db", "a b&mode=memory"}) {
        const std::string path = folder.file(name);
        open_store(path, Access::write)->commit();
        CHECK(std::filesystem::file_size(path) > 0);
        CHECK(error_of_opening(path, Access::read) == "none");
    }
}

TEST_CASE("reading an index that is not there is not found, and makes none") {
    const TemporaryFolder folder;
    const std::string path = folder.file("none.db");
    CHECK(error_of_opening(path, Access::read) == code(ErrorCode::not_found) + " there is no index at " + path);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a file that is no index is refused and left as it is") {
    const TemporaryFolder folder;
    const std::string garbage = folder.file("garbage");
    const std::string bytes(5000, 'x');
    write_file(garbage, bytes);
    const std::string other = folder.file("other.db");
    write_file(other, "");
    Connection(other, Connection::Mode::write).execute("CREATE TABLE theirs (a)");
    for (const Access access : {Access::read, Access::write}) {
        CHECK(error_of_opening(garbage, access) ==
              code(ErrorCode::damaged) + " " + garbage + " is not a chithi index");
        CHECK(error_of_opening(other, access) == code(ErrorCode::damaged) + " " + other + " is not a chithi index");
        CHECK(starts(error_of_opening(folder.file("."), access), ErrorCode::io));
    }
    CHECK(std::filesystem::file_size(garbage) == bytes.size());
    const Connection theirs(other, Connection::Mode::read);
    CHECK(theirs.integer("SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("an index that was cut short is damaged, not a crash") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    {
        const auto store = open_store(path, Access::write);
        for (int i = 0; i < 50; ++i)
            store->add(document("aaaa" + std::to_string(i), {std::string(3000, 'a')}), "bytes");
        store->commit();
    }
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    CHECK_THROWS_AS(static_cast<void>(open_store(path, Access::read)->documents()), Error);
}

TEST_CASE("an index of a newer schema is refused with both versions") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    open_store(path, Access::write)->commit();
    Connection(path, Connection::Mode::write).execute("PRAGMA user_version = 99");
    for (const Access access : {Access::read, Access::write}) {
        const std::string error = error_of_opening(path, access);
        CHECK(starts(error, ErrorCode::incompatible));
        CHECK(error.find("its schema is 99, this program knows 5") != std::string::npos);
    }
}

TEST_CASE("an index of another tokenizer can be read but not written") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    open_store(path, Access::write)->commit();
    Connection(path, Connection::Mode::write).execute("UPDATE properties SET value = 99 WHERE name = 'tokenizer'");
    CHECK(error_of_opening(path, Access::read) == "none");
    CHECK(starts(error_of_opening(path, Access::write), ErrorCode::incompatible));
}

TEST_CASE("a full disk loses what was not committed, and nothing else") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    {
        Connection connection = open_index(path, Access::write);
        const auto pages = connection.integer("PRAGMA page_count");
        connection.execute(("PRAGMA max_page_count = " + std::to_string(pages + 30)).c_str());
        SqliteStore store(std::move(connection));
        store.add(sample(), "bytes");
        store.commit();
        try {
            store.add(document("ffff", {std::string(1'000'000, 'a')}), "bytes");
            store.commit();
            FAIL("the disk is not full");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::io);
            CHECK(std::string(error.what()) == "cannot write " + path + ": no space left on the disk");
        }
        store.add(document("eeee", {"nhỏ"}), "bytes"); // there is still room for a small one
        store.commit();
    }
    CHECK(open_store(path, Access::read)->documents().size() == 2);
    CHECK(is_full_text_sound(path));
}

TEST_CASE("a reader sees the last commit while a writer writes") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    const auto writer = open_store(path, Access::write);
    writer->add(document("aaaa", {"một"}), "bytes");
    writer->commit();
    const auto reader = open_store(path, Access::read);
    writer->add(document("bbbb", {"hai"}), "bytes");
    CHECK(reader->documents().size() == 1);
    writer->commit();
    CHECK(reader->documents().size() == 2);
}

TEST_CASE("a second writer is told that the first one is writing") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    const auto first = open_store(path, Access::write);
    std::size_t told = 0;
    const auto second = open_store(path, Access::write, {1100ms, [&] { ++told; }, {}});
    first->add(sample(), "bytes");
    try {
        second->add(sample(), "bytes");
        FAIL("there are two writers");
    } catch (const Error& error) {
        CHECK(std::string(error.what()) == "cannot write " + path + ": another program is writing to it");
    }
    CHECK(told == 1);
    const auto impatient = open_store(path, Access::write, {10s, {}, [] { return true; }});
    CHECK_THROWS_AS(impatient->add(sample(), "bytes"), Error);
    first->commit();
    CHECK_FALSE(second->add(sample(), "bytes").added);
    CHECK(told == 1);
}

TEST_CASE("a writer waits for the one that made the index just now to let the log be kept beside it") {
    const TemporaryFolder folder;
    open_index(folder.file("index.db"), Access::write).execute("PRAGMA journal_mode = DELETE");
    const Connection first(folder.file("index.db"), Connection::Mode::write);
    first.execute("BEGIN IMMEDIATE");
    const Connection second =
        open_index(folder.file("index.db"), Access::write, {10s, [&] { first.execute("COMMIT"); }, {}});
    Statement mode = second.prepare("PRAGMA journal_mode");
    REQUIRE(mode.step());
    CHECK(mode.view(0) == "wal");
}

TEST_CASE("an index on a read-only medium can be read, and nothing is written beside it") {
    const TemporaryFolder folder;
    const std::string path = folder.file("index.db");
    {
        const auto store = open_store(path, Access::write);
        store->add(sample(), "bytes");
        store->commit();
    }
    // As root no folder is read-only; the mode that such a folder is read with is tried by itself.
    const Connection connection(path, Connection::Mode::read_only_medium);
    CHECK(connection.integer("SELECT count(*) FROM documents") == 1);
    CHECK_FALSE(std::filesystem::exists(path + "-shm"));
}

TEST_CASE("text that is no UTF-8, holds NUL or is empty is stored as any other") {
    Document odd = document("aaaa", {std::string("rà\0 soát \xFF", 12), ""});
    odd.requirements[1].label.reset();
    odd.number = "\xFF/\0";
    const StoreOf index({odd});
    CHECK(index.find("rà").starts_with("1"));
    CHECK(index.store->documents().size() == 1);
}
