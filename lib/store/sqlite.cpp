// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite.hpp"

#include <algorithm>
#include <chrono>
#include <new>
#include <sqlite3.h>
#include <thread>
#include <utility>

namespace chithi {

namespace {

using Clock = std::chrono::steady_clock;

// Shorter than what chithi-ingest leaves between two of its batches, so that writers take turns.
constexpr std::chrono::milliseconds look_again{1};
constexpr std::chrono::seconds told_after{1};

// A path as a URI, so that "?immutable=1" can be said of it; any byte may stand in a path.
std::string uri_of(const std::string& path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    // "//x" alone would name a host, and ":memory:" no file at all.
    std::string uri = path.starts_with('/') ? "file://" : "file:./";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            uri += c;
        } else {
            uri.append({'%', hex[byte >> 4], hex[byte & 0xF]});
        }
    }
    return uri;
}

} // namespace

// ---- SpareStatements ---------------------------------------------------------------------------------

class SpareStatements {
public:
    SpareStatements() { spare_.reserve(most); }
    SpareStatements(const SpareStatements&) = delete;
    SpareStatements& operator=(const SpareStatements&) = delete;
    ~SpareStatements() {
        for (sqlite3_stmt* const statement : spare_) sqlite3_finalize(statement);
    }

    /// One with this SQL; null where there is none.
    sqlite3_stmt* take(std::string_view sql) noexcept {
        const auto found =
            std::ranges::find_if(spare_, [&](sqlite3_stmt* statement) { return sqlite3_sql(statement) == sql; });
        if (found == spare_.end()) return nullptr;
        sqlite3_stmt* const statement = *found;
        spare_.erase(found);
        return statement;
    }

    /// Keeps a statement in the place of the one that was not asked for longest. A PRAGMA may do what it does while
    /// it is compiled, and so must be each time.
    void keep(sqlite3_stmt* statement) noexcept {
        if (std::string_view(sqlite3_sql(statement)).starts_with("PRAGMA")) {
            sqlite3_finalize(statement);
            return;
        }
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        if (spare_.size() == most) {
            sqlite3_finalize(spare_.back());
            spare_.pop_back();
        }
        spare_.insert(spare_.begin(), statement);
    }

private:
    static constexpr std::size_t most = 24;
    std::vector<sqlite3_stmt*> spare_; // the last one used first
};

// ---- Statement ---------------------------------------------------------------------------------------

Statement::Statement(sqlite3* connection, const std::shared_ptr<SpareStatements>& spare, std::string_view sql)
    : statement_(spare->take(sql), Spare{spare}) {
    if (statement_) return;
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    if (status != SQLITE_OK) throw_sqlite_error(connection, status);
}

void Statement::Spare::operator()(sqlite3_stmt* statement) const noexcept { spare->keep(statement); }

void Statement::check(int status) const {
    if (status != SQLITE_OK) throw_sqlite_error(sqlite3_db_handle(statement_.get()), status);
}

void Statement::bind_one(int index, std::nullptr_t) { check(sqlite3_bind_null(statement_.get(), index)); }

void Statement::bind_one(int index, std::int64_t value) { check(sqlite3_bind_int64(statement_.get(), index, value)); }

void Statement::bind_one(int index, std::string_view value) {
    const char* const text = value.data() == nullptr ? "" : value.data(); // a null pointer would be NULL
    check(sqlite3_bind_text64(statement_.get(), index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind_one(int index, const Blob& value) {
    const char* const bytes = value.bytes.data() == nullptr ? "" : value.bytes.data();
    check(sqlite3_bind_blob64(statement_.get(), index, bytes, value.bytes.size(), SQLITE_STATIC));
}

void Statement::bind_one(int index, const Pointer& value) {
    check(sqlite3_bind_pointer(statement_.get(), index, value.object, value.type, nullptr));
}

void Statement::bind_all(std::span<const std::string> values) {
    reset();
    int index = 0;
    for (const std::string& value : values) bind_one(++index, value);
}

bool Statement::step() {
    const int status = sqlite3_step(statement_.get());
    if (status == SQLITE_ROW) return true;
    if (status == SQLITE_DONE) return false;
    sqlite3* const connection = sqlite3_db_handle(statement_.get());
    const int extended = sqlite3_extended_errcode(connection);
    reset();
    throw_sqlite_error(connection, extended);
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept { sqlite3_reset(statement_.get()); }

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string_view Statement::view(int column) const {
    // As blob: text with a NUL in it is not cut there. The value is asked for before its size.
    const void* const bytes = sqlite3_column_blob(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return {static_cast<const char*>(bytes), size};
}

std::optional<std::string> Statement::optional_text(int column) const {
    if (is_null(column)) return std::nullopt;
    return text(column);
}

std::optional<Day> Statement::optional_day(int column) const { return day_from_text(view(column)); }

// ---- Connection --------------------------------------------------------------------------------------

Connection::Connection(const std::string& path, Mode mode) {
    std::string uri = uri_of(path);
    if (mode == Mode::read_only_medium) uri += "?immutable=1";
    const int access = mode == Mode::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3* connection = nullptr;
    const int status =
        sqlite3_open_v2(uri.c_str(), &connection, access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    connection_.reset(connection);
    if (connection == nullptr) throw std::bad_alloc();
    if (status != SQLITE_OK) throw_sqlite_error(connection, status);
    spare_ = std::make_shared<SpareStatements>();
    wait_as({});
}

struct Connection::Wait {
    Patience patience;
    Clock::time_point begin;
    bool told = false;
};

void Connection::Forget::operator()(Wait* wait) const noexcept { delete wait; }

void Connection::wait_as(Patience patience) {
    std::unique_ptr<Wait, Forget> wait(new Wait{std::move(patience), {}, false});
    sqlite3_busy_handler(connection_.get(), go_on_waiting, wait.get());
    wait_ = std::move(wait);
}

int Connection::go_on_waiting(void* object, int times) noexcept {
    Wait& wait = *static_cast<Wait*>(object);
    const auto now = Clock::now();
    if (times == 0) {
        wait.begin = now;
        wait.told = false;
    }
    if (now - wait.begin >= wait.patience.limit) return 0;
    if (wait.patience.give_up && wait.patience.give_up()) return 0;
    if (!wait.told && wait.patience.waiting && now - wait.begin >= told_after) {
        wait.told = true;
        wait.patience.waiting();
    }
    std::this_thread::sleep_for(look_again);
    return 1;
}

void Connection::Close::operator()(sqlite3* connection) const noexcept { sqlite3_close_v2(connection); }

void Connection::execute(const char* sql) const {
    const int status = sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) throw_sqlite_error(connection_.get(), sqlite3_extended_errcode(connection_.get()));
}

void Connection::execute_in_turn(const char* sql) const {
    int status = SQLITE_OK;
    int times = 0;
    do {
        status = sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr);
    } while (status == SQLITE_BUSY && go_on_waiting(wait_.get(), times++) != 0);
    if (status != SQLITE_OK) throw_sqlite_error(connection_.get(), sqlite3_extended_errcode(connection_.get()));
}

void Connection::attach(const std::string& path, std::string_view name) const {
    const std::string uri = uri_of(path) + "?mode=ro";
    prepare("ATTACH ?1 AS ?2").bind(uri, name).run();
}

std::int64_t Connection::integer(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Connection::last_row() const noexcept { return sqlite3_last_insert_rowid(connection_.get()); }

std::int64_t Connection::changes() const noexcept { return sqlite3_changes(connection_.get()); }

bool Connection::in_transaction() const noexcept { return sqlite3_get_autocommit(connection_.get()) == 0; }

bool Connection::has_moved() const noexcept {
    int moved = 0;
    return sqlite3_file_control(connection_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

// ---- ReadTransaction ---------------------------------------------------------------------------------

ReadTransaction::ReadTransaction(const Connection& connection) {
    if (connection.in_transaction()) return;
    connection.execute("BEGIN");
    connection_ = &connection;
}

// Statements that still read keep their own view; nothing was written that could be lost.
ReadTransaction::~ReadTransaction() {
    if (connection_ != nullptr) sqlite3_exec(connection_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace chithi
