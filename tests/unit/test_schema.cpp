// SPDX-License-Identifier: Apache-2.0
#include "store/schema.hpp"

#include "store/open.hpp"
#include "store_fixture.hpp"

#include <array>
#include <chithi/error.hpp>
#include <doctest/doctest.h>

using namespace chithi;
using namespace chithi::test;

namespace {

/// The steps of a program one version ahead of this one.
std::vector<const char*> steps_and(const char* next) {
    std::vector<const char*> steps(schema_steps().begin(), schema_steps().end());
    steps.push_back(next);
    return steps;
}

} // namespace

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
    CHECK(connection.integer("PRAGMA user_version") == 1);
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
