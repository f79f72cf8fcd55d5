// SPDX-License-Identifier: Apache-2.0
#include "store/pack.hpp"
#include "store/tokenizer.hpp"
#include <chithi/error.hpp>
#include <chithi/export.hpp>
#include <new>
#include <sqlite3ext.h>

// libchithi_fts5.so: what another program's SQLite needs to read an index. See chithi-fts5(7).
//
// It is a library of its own, for it must not bring an SQLite with it: all calls go to the one that loads it.

SQLITE_EXTENSION_INIT1

namespace {

fts5_api* full_text_api(sqlite3* connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// chithi_unpack(X): what documents.record and sources.bytes hold, as a blob.
void unpack(sqlite3_context* result, int, sqlite3_value** values) noexcept {
    try {
        const void* const frame = sqlite3_value_blob(values[0]);
        const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
        const std::string bytes = chithi::unpacked({static_cast<const char*>(frame), size});
        sqlite3_result_blob64(result, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(result);
    } catch (const std::exception& error) {
        sqlite3_result_error(result, error.what(), -1);
    }
}

int init(sqlite3* connection, char** message) noexcept {
    try {
        fts5_api* const api = full_text_api(connection);
        if (api == nullptr) {
            *message = sqlite3_mprintf("this SQLite has no full-text search (FTS5)");
            return SQLITE_ERROR;
        }
        chithi::register_tokenizer(*api);
        constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
        return sqlite3_create_function(connection, "chithi_unpack", 1, flags, nullptr, unpack, nullptr, nullptr);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

} // namespace

// SQLite makes the name of the entry point from that of the file: its letters after "lib".
extern "C" CHITHI_EXPORT int sqlite3_chithifts_init(sqlite3* connection, char** message,
                                                    const sqlite3_api_routines* routines) {
    SQLITE_EXTENSION_INIT2(routines)
    return init(connection, message);
}
