// SPDX-License-Identifier: Apache-2.0
#include "store/full_text.hpp"

#include "store/sqlite.hpp"
#include <chithi/error.hpp>
#include <sqlite3.h>

namespace chithi {

fts5_api& full_text_api(sqlite3* connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (status == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    // The first statement on a connection reads the file: it may be no database.
    if (status != SQLITE_OK && status != SQLITE_ERROR) throw_sqlite_error(connection, status);
    if (api == nullptr) throw Error(ErrorCode::io, message("this SQLite has no full-text search (FTS5)"));
    return *api;
}

} // namespace chithi
