// SPDX-License-Identifier: Apache-2.0
#include "store/schema.hpp"

#include "base/record_json.hpp"
#include "store/full_text.hpp"
#include "store/open.hpp"
#include "store/tokenizer.hpp"
#include "store_fixture.hpp"

#include <array>
#include <chithi/error.hpp>
#include <doctest/doctest.h>
#include <fstream>

using namespace chithi;
using namespace chithi::test;
using namespace std::chrono;

namespace {

/// The steps of a program one version ahead of this one.
std::vector<SchemaStep> steps_and(const char* next) {
    std::vector<SchemaStep> steps(schema_steps().begin(), schema_steps().end());
    steps.push_back({next});
    return steps;
}

/// An index as version 1 of the schema left it, with one document in it.
void make_version_1(const std::string& path, const Document& document) {
    std::ofstream(path).flush();
    const Connection connection(path, Connection::Mode::write);
    register_tokenizer(full_text_api(connection.handle()));
    migrate(connection, path, schema_steps().first(1));
    connection.execute("INSERT INTO sources VALUES (1, 'aaaa', 'bytes')");
    Statement row = connection.prepare("INSERT INTO documents VALUES (1, 'aaaa', 1, 'a.txt', 'cong_van', '007/UBND', "
                                       "'007/ubnd', NULL, NULL, NULL, 1, ?1)");
    const std::string record = record_to_json(document, true);
    row.bind(record).run();
    connection.execute("INSERT INTO parts VALUES (1, 1, '1', NULL, '', 'Sở Y tế báo cáo.', 1);"
                       "INSERT INTO words (rowid, title, text) VALUES (1, '', 'Sở Y tế báo cáo.');"
                       "INSERT INTO deadlines VALUES (1, 'một', '2021-08-30', NULL, NULL, 1, NULL);"
                       "INSERT INTO names VALUES (1, 'Sở Y tế');"
                       "INSERT INTO assignees VALUES (1, 0, 'lead', 'text', 1, 1)");
}

} // namespace

TEST_CASE("an index of version 1 gets the new tables filled from its records") {
    Document made = document("aaaa", {"Sở Y tế báo cáo."});
    made.number = "007/UBND";
    made.issuer_parent = "TỈNH ỦY LAM GIANG";
    made.issued = Issued{"Lam Giang", {}};
    made.deadlines = {{"một", Day(2021y / August / 30), {}, {}, true, {}, "1", {}},
                      {"hai", {}, "FREQ=WEEKLY", {}, true, {}, "1", {}}};
    made.references = {{"Chỉ thị số 16/CT-TTg", "chi_thi", "16/CT-TTg", {}, {}, {}, Relation::implements, "1", {}}};
    const TemporaryFolder folder;
    make_version_1(folder.file("index.db"), made);

    const auto store = open_store(folder.file("index.db"), Access::write);
    TaskSelection selection;
    selection.bodies = {"Sở Y tế"};
    const auto tasks = store->tasks(selection);
    REQUIRE(tasks.size() == 1);
    REQUIRE(tasks[0].at->deadlines.size() == 2);
    CHECK(tasks[0].at->deadlines[1].recurrence == "FREQ=WEEKLY");
    CHECK(tasks[0].at->document.issuer_parent == "TỈNH ỦY LAM GIANG");
    CHECK(tasks[0].at->document.place == "Lam Giang");
    CHECK(store->numbered("7/UBND").size() == 1); // numbers are compared as they are now
    const auto citations = store->citations("16/ct-ttg");
    REQUIRE(citations.size() == 1);
    CHECK(citations[0].document.id == "aaaa");
    CHECK(citations[0].reference.relation == Relation::implements);
    CHECK(citations[0].reference.where == "1");
    store->remove("aaaa");
    CHECK(store->citations("16/ct-ttg").empty());
}

TEST_CASE("an older index is brought to the newest schema and keeps its documents") {
    const StoreOf index({"một"});
    const std::string path = index.folder.file("index.db");
    const Connection connection = open_index(path, Access::write);
    const auto steps = steps_and("ALTER TABLE documents ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'");
    migrate(connection, path, steps);
    CHECK(connection.integer("PRAGMA user_version") == static_cast<std::int64_t>(steps.size()));
    CHECK(connection.integer("SELECT count(*) FROM documents WHERE colour = 'red'") == 1);
    CHECK_NOTHROW(migrate(connection, path, steps)); // nothing left to do
}

TEST_CASE("a step that fails leaves the index as it was") {
    const StoreOf index({"một"});
    const std::string path = index.folder.file("index.db");
    const Connection connection = open_index(path, Access::write);
    const auto steps = steps_and("CREATE TABLE half (a); SELECT * FROM nowhere");
    CHECK_THROWS_AS(migrate(connection, path, steps), Error);
    CHECK_FALSE(connection.in_transaction());
    CHECK(connection.integer("PRAGMA user_version") == static_cast<std::int64_t>(schema_steps().size()));
    CHECK(connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
}

TEST_CASE("a reader does not migrate: it says who does") {
    const StoreOf index({"một"});
    const std::string path = index.folder.file("index.db");
    const Connection connection = open_index(path, Access::read);
    const auto steps = steps_and("CREATE TABLE more (a)");
    try {
        check_schema(connection, path, steps);
        FAIL("an older schema was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::incompatible);
        CHECK(error.hint().find("chithi-ingest") != std::string::npos);
    }
}
