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
    Pattern<1> what;
    Pattern<0> hint; ///< may be empty
};

using What = Pattern<1>;
using Hint = Pattern<0>;

constexpr std::array meanings = {
    Meaning{SQLITE_NOTADB, ErrorCode::damaged, What("{} is not a chithi index"), Hint("name another file with --db")},
    Meaning{SQLITE_CORRUPT, ErrorCode::damaged, What("{} is damaged"),
            Hint("restore it from a copy, or ingest the documents into a new index")},
    Meaning{SQLITE_FULL, ErrorCode::io, What("cannot write {}: no space left on the disk"),
            Hint("what was committed before is safe; free some space and try again")},
    Meaning{SQLITE_BUSY, ErrorCode::io, What("cannot write {}: another program is writing to it"),
            Hint("try again when it is done, or let --wait wait for it longer")},
    Meaning{SQLITE_READONLY, ErrorCode::io, What("cannot write {}: no right to write to it or to its folder"),
            Hint("")},
    Meaning{SQLITE_PERM, ErrorCode::io, What("cannot open {}: permission denied"), Hint("")},
    Meaning{SQLITE_CANTOPEN, ErrorCode::io, What("cannot open {}"),
            Hint("look at the rights of the file and of its folder")},
    Meaning{SQLITE_TOOBIG, ErrorCode::io, What("cannot write {}: a text is larger than SQLite takes"), Hint("")},
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
        throw Error(meaning.code, message(meaning.what, file_of(connection)), message(meaning.hint));
    }
    std::string why = sqlite3_errmsg(connection);
    const int system = sqlite3_system_errno(connection);
    if (primary == SQLITE_IOERR && system != 0) why.append(" (").append(std::strerror(system)).append(")");
    throw Error(ErrorCode::io, message("{}: {}", file_of(connection), why));
}

} // namespace chithi
