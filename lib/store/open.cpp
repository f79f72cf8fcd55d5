// SPDX-License-Identifier: Apache-2.0
#include "store/open.hpp"

#include "store/full_text.hpp"
#include "store/rank_parts.hpp"
#include "store/schema.hpp"
#include "store/sqlite_store.hpp"
#include "store/tokenizer.hpp"
#include <cerrno>
#include <chithi/error.hpp>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chithi {

namespace {

namespace fs = std::filesystem;

// Texts of parts are a kilobyte: on SQLite's usual pages of 4,096 bytes a seventh stays empty, and of those of
// records a half.
constexpr int page_size = 16384;

/// What an index must be to be opened: check_schema or check_known.
using SchemaCheck = void (*)(const Connection& connection, const std::string& path, SchemaSteps steps);

[[noreturn]] void throw_io(const Message& what, int system_error) {
    throw Error(ErrorCode::io, message("{}: {}", what, Message(std::strerror(system_error), {})));
}

// Documents may be confidential: nobody else may read the index, nor see what it is called.
void make_private_folders(const fs::path& folder) {
    std::error_code trouble;
    if (folder.empty() || fs::exists(folder, trouble)) return;
    make_private_folders(folder.parent_path());
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw_io(message("cannot make {}", folder.string()), errno);
}

// A FIFO or a device would be waited for, or never end.
void require_regular(const std::string& path, fs::file_status status) {
    if (!fs::exists(status) || fs::is_regular_file(status) || fs::is_directory(status)) return;
    throw Error(ErrorCode::io, message("cannot open {}: it is no regular file", path),
                message("name another file with --db"));
}

void make_private_file(const std::string& path) {
    std::error_code none;
    require_regular(path, fs::status(path, none));
    make_private_folders(fs::path(path).parent_path());
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) throw_io(message("cannot write {}", path), errno);
    close(file);
}

void require_readable(const std::string& path) {
    std::error_code none;
    const fs::file_status status = fs::status(path, none);
    if (!fs::exists(status)) {
        throw Error(ErrorCode::not_found, message("there is no index at {}", path),
                    message("chithi-ingest makes one"));
    }
    if (fs::is_directory(status)) throw_io(message("cannot read {}", path), EISDIR);
    require_regular(path, status);
    if (access(path.c_str(), R_OK) != 0) throw_io(message("cannot read {}", path), errno);
}

bool holds_something(const std::string& path) {
    std::error_code trouble;
    const auto size = fs::file_size(path, trouble);
    return !trouble && size > 0;
}

// What was written last, or is to be rolled back, may stand beside the index, where it cannot be read without a lock.
void require_no_log(const std::string& path) {
    for (const std::string_view end : {"-wal", "-journal"}) {
        if (!holds_something(path + std::string(end))) continue;
        throw Error(ErrorCode::io,
                    message("cannot read {}: its folder is read-only and it was not closed properly", path),
                    message("copy the index and {} to a folder you may write to", path + std::string(end)));
    }
}

void prepare_for_use(const Connection& connection) {
    fts5_api& api = full_text_api(connection.handle());
    register_tokenizer(api);
    register_ranker(api);
    connection.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; "
                       "PRAGMA cache_size = -65536");
}

Connection open_to_read(const std::string& path, Connection::Mode mode, SchemaCheck check) {
    Connection connection(path, mode);
    prepare_for_use(connection);
    // Pages are read where the kernel has them, not copied: a fifth off a search that finds little.
    connection.execute("PRAGMA mmap_size = 1099511627776");
    check(connection, path, schema_steps());
    return connection;
}

bool is_folder_writable(const std::string& path) {
    const fs::path folder = fs::path(path).parent_path();
    return access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
}

// A writer that died while it made the index leaves a journal, which only who may write rolls back. Whether there was
// one.
bool roll_back(const std::string& path) {
    if (!holds_something(path + "-journal")) return false;
    Connection(path, Connection::Mode::write).execute("BEGIN IMMEDIATE; ROLLBACK");
    return true;
}

Connection open_to_read(const std::string& path, SchemaCheck check) {
    require_readable(path);
    const bool writable = is_folder_writable(path);
    try {
        return open_to_read(path, Connection::Mode::read, check);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::io || (writable && !roll_back(path))) throw;
    }
    if (writable) return open_to_read(path, Connection::Mode::read, check);
    require_no_log(path);
    return open_to_read(path, Connection::Mode::read_only_medium, check);
}

void check_tokenizer(const Connection& connection, const std::string& path) {
    const int version = indexed_tokenizer_version(connection);
    if (version == tokenizer_version) return;
    throw Error(ErrorCode::incompatible,
                message("cannot write {}: it was indexed with version {} of the tokenizer, this program has {}", path,
                        version, tokenizer_version),
                message("chithi-check --rebuild makes it anew from the stored texts"));
}

Connection open_to_write(const std::string& path, bool any_tokenizer, const Patience& patience) {
    make_private_file(path);
    Connection connection(path, Connection::Mode::write);
    connection.wait_as(patience);
    connection.execute(fmt::format("PRAGMA page_size = {}", page_size).c_str());
    prepare_for_use(connection);
    migrate(connection, path);
    if (!any_tokenizer) check_tokenizer(connection, path);
    // A commit survives a power loss, and readers never wait for a writer.
    connection.execute_in_turn("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return connection;
}

} // namespace

Connection open_index(const std::string& path, Access access, const Patience& patience) {
    return access == Access::write ? open_to_write(path, false, patience) : open_to_read(path, check_schema);
}

Connection open_to_check(const std::string& path) { return open_to_read(path, check_known); }

Connection open_to_rebuild(const std::string& path, const Patience& patience) {
    require_readable(path);
    return open_to_write(path, true, patience);
}

Connection make_scratch_index(const std::string& path, std::int64_t size_of_pages) {
    std::error_code ignored;
    fs::remove(path, ignored); // of a program that was killed
    make_private_file(path);
    Connection connection(path, Connection::Mode::write);
    connection.execute(fmt::format("PRAGMA page_size = {}", size_of_pages).c_str());
    prepare_for_use(connection);
    connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    migrate(connection, path);
    return connection;
}

std::unique_ptr<Store> open_store(const std::string& path, Access access, const Patience& patience) {
    return std::make_unique<SqliteStore>(open_index(path, access, patience));
}

} // namespace chithi
