// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chithi/error.hpp>
#include <cstring>
#include <fmt/format.h>
#include <new>
#include <span>
#include <sqlite3.h>

namespace chithi {

namespace {

// What a status, or an error number of the system, means to a user: {} is the file.
struct Meaning {
    int status;
    ErrorCode code;
    Pattern<1> what;
    Pattern<0> hint; ///< may be empty
};

using What = Pattern<1>;
using Hint = Pattern<0>;

constexpr Pattern<1> no_space("cannot write {}: no space left on the disk");
constexpr Pattern<0> free_some_space("what was committed before is safe; free some space and try again");

constexpr std::array meanings = {
    Meaning{SQLITE_NOTADB, ErrorCode::damaged, What("{} is not a chithi index"), Hint("name another file with --db")},
    Meaning{SQLITE_CORRUPT, ErrorCode::damaged, What("{} is damaged"),
            Hint("restore it from a copy, or ingest the documents into a new index")},
    Meaning{SQLITE_FULL, ErrorCode::io, no_space, free_some_space},
    Meaning{SQLITE_BUSY, ErrorCode::io, What("cannot write {}: another program is writing to it"),
            Hint("try again when it is done, or let --wait wait for it longer")},
    Meaning{SQLITE_READONLY, ErrorCode::io, What("cannot write {}: no right to write to it or to its folder"),
            Hint("")},
    Meaning{SQLITE_PERM, ErrorCode::io, What("cannot open {}: permission denied"), Hint("")},
    Meaning{SQLITE_CANTOPEN, ErrorCode::io, What("cannot open {}"),
            Hint("look at the rights of the file and of its folder")},
    Meaning{SQLITE_TOOBIG, ErrorCode::io, What("cannot write {}: a text is larger than SQLite takes"), Hint("")},
};

// Writes for which there is no room, of which SQLite knows one kind only; by what the system says.
constexpr std::array lacks_of_room = {
    Meaning{ENOSPC, ErrorCode::io, no_space, free_some_space},
    Meaning{EDQUOT, ErrorCode::io, What("cannot write {}: the disk quota is used up"),
            Hint("what was committed before is safe; free some space or get a larger quota, and try again")},
    Meaning{EFBIG, ErrorCode::io, What("cannot write {}: the file may not grow any larger"),
            Hint("what was committed before is safe; ulimit -f and the file system say how large a file may be")},
};

const Meaning* find(std::span<const Meaning> among, int status) {
    const auto found = std::ranges::find(among, status, &Meaning::status);
    return found == among.end() ? nullptr : &*found;
}

int last_error_of(sqlite3* connection, int operation) {
    sqlite3_file* file = nullptr;
    const bool known = sqlite3_file_control(connection, "main", operation, &file) == SQLITE_OK;
    int error = 0;
    const bool answers = known && file != nullptr && file->pMethods != nullptr;
    if (answers && file->pMethods->xFileControl != nullptr) // a journal in memory has none
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

// The error number of the system behind an input/output error, 0 where there is none. Of a commit that failed SQLite
// keeps none, but the file that could not be written does: the write-ahead log, or the index itself.
int system_error(sqlite3* connection) {
    int error = sqlite3_system_errno(connection);
    for (const int file : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        if (error == 0) error = last_error_of(connection, file);
    }
    return error;
}

const Meaning* meaning_of(int primary, int system) {
    const bool from_system = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
    const Meaning* const lack = from_system ? find(lacks_of_room, system) : nullptr;
    return lack != nullptr ? lack : find(meanings, primary);
}

} // namespace

std::string file_of(sqlite3* connection) {
    const char* const file = sqlite3_db_filename(connection, "main");
    return file == nullptr || *file == '\0' ? "the index" : file;
}

void throw_sqlite_error(sqlite3* connection, int status) {
    const int primary = status & 0xFF;
    if (primary == SQLITE_NOMEM) throw std::bad_alloc();
    const int system = system_error(connection);
    if (const Meaning* const meaning = meaning_of(primary, system))
        throw Error(meaning->code, message(meaning->what, file_of(connection)), message(meaning->hint));
    std::string why = sqlite3_errmsg(connection);
    if (primary == SQLITE_IOERR && system != 0) why.append(" (").append(std::strerror(system)).append(")");
    throw Error(ErrorCode::io, message("{}: {}", file_of(connection), why));
}

} // namespace chithi
