// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chithi/document.hpp>
#include <chithi/store.hpp>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite in C++: connections and statements that end by themselves and throw Error.
namespace chithi {

/// Bytes, where text would be taken for UTF-8.
struct Blob {
    std::string_view bytes;
};

/// An object for a function of ours, which SQLite passes on.
struct Pointer {
    void* object;
    const char* type; ///< a string that lives on
};

/// The statements of a connection that nobody uses now. The next one with the same SQL need not be compiled
/// again.
class SpareStatements;

/// A prepared statement. Bind, then step; `run` and `reset` make it ready for the next use.
///
/// Values given to `bind` are not copied: they must live until the statement is reset or bound anew.
class Statement {
public:
    Statement() = default;
    Statement(sqlite3* connection, const std::shared_ptr<SpareStatements>& spare, std::string_view sql);

    /// Binds all parameters in their order, from ?1.
    template <typename... Values> Statement& bind(const Values&... values) {
        reset();
        int index = 0;
        (bind_one(++index, values), ...);
        return *this;
    }

    /// Binds all parameters in their order to texts.
    void bind_all(std::span<const std::string> values);

    /// Moves to the next row; false after the last one.
    bool step();

    /// Runs a statement that has no rows.
    void run();

    void reset() noexcept;

    // Columns of the present row, counted from 0. A view lives until the next step.
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::optional<std::string> optional_text(int column) const;
    [[nodiscard]] std::optional<Day> optional_day(int column) const;

private:
    void bind_one(int index, std::nullptr_t);
    void bind_one(int index, std::int64_t value);
    void bind_one(int index, std::size_t value) {
        constexpr std::size_t most = std::numeric_limits<std::int64_t>::max(); // SQLite has no unsigned numbers
        bind_one(index, static_cast<std::int64_t>(std::min(value, most)));
    }
    void bind_one(int index, std::string_view value);
    void bind_one(int index, const std::string& value) { bind_one(index, std::string_view(value)); }
    void bind_one(int index, const Blob& value);
    void bind_one(int index, const Pointer& value);
    template <typename Value> void bind_one(int index, const std::optional<Value>& value) {
        if (value) {
            bind_one(index, *value);
        } else {
            bind_one(index, nullptr);
        }
    }
    void check(int status) const;

    struct Spare {
        std::shared_ptr<SpareStatements> spare;
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, Spare> statement_;
};

/// An open database.
class Connection {
public:
    /// How a database is opened.
    enum class Mode {
        read,             ///< nothing is written to it
        read_only_medium, ///< nor beside it: on a medium where not even a lock can be written
        write             ///< it is there already
    };

    /// Throws Error as `check` does.
    Connection(const std::string& path, Mode mode);

    /// Waits so for another writer from now on; before that, as Patience says by itself.
    void wait_as(Patience patience);

    /// Runs SQL that takes no parameters and has no rows that matter.
    void execute(const char* sql) const;

    /// As `execute`, for a change of the whole file, which SQLite gives up at once where another writer has its turn.
    void execute_in_turn(const char* sql) const;

    /// Makes another database readable under `name`.
    void attach(const std::string& path, std::string_view name) const;

    [[nodiscard]] Statement prepare(std::string_view sql) const { return {connection_.get(), spare_, sql}; }

    /// The one integer that `sql` gives.
    [[nodiscard]] std::int64_t integer(std::string_view sql) const;

    [[nodiscard]] std::int64_t last_row() const noexcept;

    /// How many rows the last statement that writes has changed.
    [[nodiscard]] std::int64_t changes() const noexcept;

    /// Whether a transaction is under way. SQLite ends it by itself on a full disk.
    [[nodiscard]] bool in_transaction() const noexcept;

    /// Whether the file is no longer where it was opened, moved or deleted: what is written to it is lost.
    [[nodiscard]] bool has_moved() const noexcept;

    [[nodiscard]] sqlite3* handle() const noexcept { return connection_.get(); }

private:
    struct Close {
        void operator()(sqlite3* connection) const noexcept;
    };
    struct Wait;
    struct Forget {
        void operator()(Wait* wait) const noexcept;
    };
    static int go_on_waiting(void* object, int times) noexcept;

    std::unique_ptr<Wait, Forget> wait_; // SQLite knows where it is
    std::unique_ptr<sqlite3, Close> connection_;
    std::shared_ptr<SpareStatements> spare_;
};

/// Several reads that see the index in one state, and take SQLite's locks once; does nothing within a transaction.
class ReadTransaction {
public:
    explicit ReadTransaction(const Connection& connection);
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    const Connection* connection_ = nullptr;
};

/// The path of the database of a connection, for messages.
[[nodiscard]] std::string file_of(sqlite3* connection);

/// Throws what SQLite's `status` means to a user, naming the file: `damaged` (no database, or a broken
/// one), `io` (full disk, no rights, in use by another writer).
[[noreturn]] void throw_sqlite_error(sqlite3* connection, int status);

} // namespace chithi
