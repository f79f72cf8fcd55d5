// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite.hpp"

#include <array>
#include <cerrno>
#include <chithi/error.hpp>
#include <cstring>
#include <fmt/format.h>
#include <new>
#include <sqlite3.h>

namespace chithi {

namespace {

// What a status means to a user: {} is the file.
struct Meaning {
    int status;
    ErrorCode code;
    const char* message;
    const char* hint;
};

constexpr const char* restore_hint = "restore it from a copy, or ingest the documents into a new index";

constexpr std::array meanings = {
    Meaning{SQLITE_NOTADB, ErrorCode::damaged, "{} is not a chithi index", "name another file with --db"},
    Meaning{SQLITE_CORRUPT, ErrorCode::damaged, "{} is damaged", restore_hint},
    Meaning{SQLITE_FULL, ErrorCode::io, "cannot write {}: no space left on the disk",
            "what was committed before is safe; free some space and try again"},
    Meaning{SQLITE_BUSY, ErrorCode::io, "cannot write {}: another program is writing to it",
            "try again when it is done, or let --wait wait for it longer"},
    Meaning{SQLITE_READONLY, ErrorCode::io, "cannot write {}: no right to write to it or to its folder", ""},
    Meaning{SQLITE_PERM, ErrorCode::io, "cannot open {}: permission denied", ""},
    Meaning{SQLITE_CANTOPEN, ErrorCode::io, "cannot open {}", "look at the rights of the file and of its folder"},
    Meaning{SQLITE_TOOBIG, ErrorCode::io, "cannot write {}: a text is larger than SQLite takes", ""},
};

// SQLite reports some full disks as plain input/output errors.
int primary_status(sqlite3* connection, int status) noexcept {
    const bool io = (status & 0xFF) == SQLITE_IOERR;
    return io && sqlite3_system_errno(connection) == ENOSPC ? SQLITE_FULL : status & 0xFF;
}

} // namespace

std::string file_of(sqlite3* connection) {
    const char* const file = sqlite3_db_filename(connection, "main");
    return file == nullptr || *file == '\0' ? "the index" : file;
}

void throw_sqlite_error(sqlite3* connection, int status) {
    const int primary = primary_status(connection, status);
    if (primary == SQLITE_NOMEM) throw std::bad_alloc();
    for (const Meaning& meaning : meanings) {
        if (meaning.status != primary) continue;
        throw Error(meaning.code, fmt::format(fmt::runtime(meaning.message), file_of(connection)), meaning.hint);
    }
    std::string why = sqlite3_errmsg(connection);
    const int system = sqlite3_system_errno(connection);
    if (primary == SQLITE_IOERR && system != 0) why.append(" (").append(std::strerror(system)).append(")");
    throw Error(ErrorCode::io, fmt::format("{}: {}", file_of(connection), why));
}

} // namespace chithi
