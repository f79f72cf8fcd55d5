// SPDX-License-Identifier: Apache-2.0
#include "base/record_json.hpp"
#include "store/pack.hpp"
#include "store/sqlite_store.hpp"
#include <algorithm>
#include <fmt/format.h>

/// The part of SqliteStore that knows which files documents stand in, and what stood there before.
namespace chithi {

namespace {

// Which document of its source is first: that with the source's own id.
constexpr const char* select_files = "SELECT f.path, f.size, f.modified, s.content FROM files AS f "
                                     "JOIN sources AS s ON s.key = f.source";

KnownFile known_file(const Statement& row) {
    KnownFile file{{row.text(0), static_cast<std::uint64_t>(row.integer(1)), {}}, row.text(3)};
    if (!row.is_null(2)) file.stamp.modified = row.integer(2);
    return file;
}

DocumentSummary summary_of(const Document& document) {
    DocumentSummary summary;
    summary.id = document.id;
    summary.path = document.source.path;
    summary.kind = document.kind;
    summary.number = document.number;
    summary.issuer = document.issuer;
    summary.issuer_parent = document.issuer_parent;
    summary.subject = document.subject;
    summary.requirements = count_requirements(document.requirements);
    if (document.issued) {
        summary.place = document.issued->place;
        summary.issued = document.issued->date;
    }
    return summary;
}

} // namespace

bool SqliteStore::has(const std::string& id) const {
    return connection_.prepare("SELECT 1 FROM documents WHERE id = ?1").bind(id).step();
}

std::optional<KnownFile> SqliteStore::file(const std::string& path) const {
    Statement row = connection_.prepare(fmt::format("{} WHERE f.path = ?1", select_files));
    return row.bind(path).step() ? std::optional(known_file(row)) : std::nullopt;
}

std::vector<KnownFile> SqliteStore::files_in(const std::string& folder) const {
    const std::string first = folder.ends_with('/') ? folder : folder + '/';
    std::string after = first;
    ++after.back();
    Statement row =
        connection_.prepare(fmt::format("{} WHERE f.path >= ?1 AND f.path < ?2 ORDER BY f.path", select_files));
    std::vector<KnownFile> files;
    row.bind(first, after);
    while (row.step()) files.push_back(known_file(row));
    return files;
}

std::vector<std::string> SqliteStore::paths(const std::string& id) const {
    Statement row = connection_.prepare("SELECT path FROM files WHERE source = "
                                        "(SELECT source FROM documents WHERE key = ?1) ORDER BY path");
    std::vector<std::string> found;
    row.bind(key_of(id));
    while (row.step()) found.push_back(row.text(0));
    return found;
}

void SqliteStore::found_in(const std::string& id, const FileStamp& file) {
    write([&] {
        Statement source = connection_.prepare("SELECT source FROM documents WHERE key = ?1");
        source.bind(key_of(id)).step();
        const std::int64_t key = source.integer(0);
        Statement before = connection_.prepare("SELECT source FROM files WHERE path = ?1");
        const bool known = before.bind(file.path).step();
        const std::int64_t former = known ? before.integer(0) : key;
        before.reset();
        Statement note =
            connection_.prepare(known ? "UPDATE files SET source = ?2, size = ?3, modified = ?4 WHERE path = ?1"
                                      : "INSERT INTO files (path, source, size, modified) VALUES (?1, ?2, ?3, ?4)");
        note.bind(file.path, key, file.size, file.modified).run();
        if (former != key) remove_unless_found(former);
    });
}

void SqliteStore::forget_file(const std::string& path) {
    write([&] {
        Statement row = connection_.prepare("SELECT source FROM files WHERE path = ?1");
        if (!row.bind(path).step()) return;
        const std::int64_t source = row.integer(0);
        row.reset();
        connection_.prepare("DELETE FROM files WHERE path = ?1").bind(path).run();
        remove_unless_found(source);
    });
}

void SqliteStore::remove_unless_found(std::int64_t source) {
    Statement found = connection_.prepare("SELECT 1 FROM files WHERE source = ?1");
    if (found.bind(source).step()) return;
    Statement row = connection_.prepare("SELECT id FROM documents WHERE source = ?1");
    std::vector<std::string> ids;
    row.bind(source);
    while (row.step()) ids.push_back(row.text(0));
    for (const std::string& id : ids) remove(id);
}

void SqliteStore::supersede(const std::string& former, const std::string& id, std::int64_t until) {
    write([&] {
        if (former == id || !has(former)) return;
        const std::int64_t old = key_of(former);
        const std::int64_t key = key_of(id);
        Statement count = connection_.prepare("SELECT coalesce(max(place) + 1, 0) FROM versions WHERE document = ?1");
        count.bind(key).step();
        Statement earlier = connection_.prepare(
            "INSERT INTO versions (document, place, id, source, until, record) "
            "SELECT ?2, ?3 + row_number() OVER (ORDER BY place) - 1, id, source, until, record FROM ("
            "SELECT place, id, source, until, record FROM versions WHERE document = ?1 "
            "UNION ALL SELECT 1000000000, id, source, ?4, record FROM documents WHERE key = ?1)");
        earlier.bind(old, key, count.integer(0), until).run();
        connection_
            .prepare("INSERT OR IGNORE INTO given (document, number, number_key, issued, received) "
                     "SELECT ?2, number, number_key, issued, received FROM given WHERE document = ?1")
            .bind(old, key)
            .run();
        renew_issued(key);
    });
}

std::vector<FormerVersion> SqliteStore::versions(const std::string& id) const {
    Statement row = connection_.prepare("SELECT record, until FROM versions WHERE document = ?1 ORDER BY place DESC");
    std::vector<FormerVersion> found;
    row.bind(key_of(id));
    while (row.step()) found.push_back({summary_of(record_from_json(unpacked(row.view(0)))), row.integer(1)});
    return found;
}

std::vector<DocumentSummary> SqliteStore::former_named(std::string_view prefix) const {
    const std::string after = std::string(prefix) + "\x7F";
    Statement row = connection_.prepare("SELECT record FROM versions WHERE id >= ?1 AND id < ?2 GROUP BY id");
    std::vector<DocumentSummary> found;
    row.bind(prefix, after);
    while (row.step()) found.push_back(summary_of(record_from_json(unpacked(row.view(0)))));
    return found;
}

} // namespace chithi
