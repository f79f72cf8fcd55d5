// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace chithi::bench {

/// The rows of an index as anybody would put them into FTS5: its own tokenizer, and nothing set but what an index of
/// ours has, too (WAL, and a commit that survives a power loss).
class PlainIndex {
public:
    /// Makes it anew at `path`.
    explicit PlainIndex(const std::string& path) : connection_(made(path)) {
        connection_.execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE documents (key INTEGER PRIMARY KEY, number TEXT, kind TEXT, "
            "issuer TEXT, issued TEXT); CREATE TABLE parts (key INTEGER PRIMARY KEY, document INTEGER, path TEXT);"
            "CREATE TABLE assignees (part INTEGER, body TEXT); CREATE INDEX by_body ON assignees (body);"
            "CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2')");
        document_ = connection_.prepare("INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5)");
        part_ = connection_.prepare("INSERT INTO parts VALUES (?1, ?2, ?3)");
        assignee_ = connection_.prepare("INSERT INTO assignees VALUES (?1, ?2)");
        words_ = connection_.prepare("INSERT INTO words (rowid, title, text) VALUES (?1, ?2, ?3)");
        connection_.execute("BEGIN");
    }
    PlainIndex(const PlainIndex&) = delete;
    PlainIndex& operator=(const PlainIndex&) = delete;
    ~PlainIndex() { connection_.execute("COMMIT"); }

    void add_document(const std::optional<std::string>& number, std::string_view kind,
                      const std::optional<std::string>& issuer, const std::optional<std::string>& issued) {
        document_.bind(++documents_, number, kind, issuer, issued).run();
    }

    /// Adds a part of the last document.
    void add_part(std::string_view path, std::string_view title, std::string_view text) {
        part_.bind(++parts_, documents_, path).run();
        words_.bind(parts_, title, text).run();
    }

    /// Adds an assignee of the last part.
    void add_assignee(std::string_view body) { assignee_.bind(parts_, body).run(); }

    void commit() { connection_.execute("COMMIT; BEGIN"); }

private:
    static Connection made(const std::string& path) {
        std::ofstream(path).flush();
        return {path, Connection::Mode::write};
    }

    Connection connection_;
    Statement document_;
    Statement part_;
    Statement assignee_;
    Statement words_;
    std::int64_t documents_ = 0;
    std::int64_t parts_ = 0;
};

} // namespace chithi::bench
