// SPDX-License-Identifier: Apache-2.0
#include "base/document_id.hpp"
#include "base/record_json.hpp"
#include "store/document_summary.hpp"
#include "store/known_paths.hpp"
#include "store/pack.hpp"
#include "store/sqlite_store.hpp"
#include <algorithm>
#include <fmt/format.h>

/// The part of SqliteStore that knows which files documents stand in, and what stood there before.
namespace chithi {

namespace {

constexpr const char* select_files = "SELECT f.path, f.size, f.modified, s.content FROM files AS f "
                                     "JOIN sources AS s ON s.key = f.source";

KnownFile known_file(const Statement& row) {
    KnownFile file{{row.text(0), static_cast<std::uint64_t>(row.integer(1)), {}}, row.text(3)};
    if (!row.is_null(2)) file.stamp.modified = row.integer(2);
    return file;
}

/// A document among those of its file.
struct Paper {
    std::int64_t key = 0;
    std::string id;
    std::optional<std::string> number; ///< as numbers are compared
};

std::vector<Paper> papers_of(const Connection& connection, std::string_view id) {
    const std::string_view content = content_of(id);
    Statement row = connection.prepare("SELECT s.key, s.id, s.number_key FROM summaries AS s "
                                       "JOIN documents AS d ON d.key = s.key JOIN sources AS o ON o.key = d.source "
                                       "WHERE o.content = ?1 ORDER BY length(s.id), s.id");
    std::vector<Paper> papers;
    row.bind(content);
    while (row.step()) papers.push_back({row.integer(0), row.text(1), row.optional_text(2)});
    return papers;
}

/// For each of `before` the one of `now` that has its number, else, where nothing has, the one in its place.
std::vector<const Paper*> successors_of(const std::vector<Paper>& before, const std::vector<Paper>& now) {
    std::vector<const Paper*> found(before.size(), nullptr);
    const auto take = [&](std::size_t at, const Paper& paper) {
        if (found[at] == nullptr && std::ranges::find(found, &paper) == found.end()) found[at] = &paper;
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (const Paper& paper : now) {
            if (paper.number && paper.number == before[i].number) take(i, paper);
        }
    }
    for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i) take(i, now[i]);
    return found;
}

} // namespace

std::vector<std::string> SqliteStore::documents_of(const std::string& content) const {
    std::vector<std::string> ids;
    for (Paper& paper : papers_of(connection_, content)) ids.push_back(std::move(paper.id));
    return ids;
}

StoredSource SqliteStore::source(const std::string& content) const {
    StoredSource source;
    for (const std::string& id : documents_of(content)) {
        if (source.given.empty()) {
            source.document = document(id);
            source.bytes = bytes(id);
        }
        source.given.resize(paper_of(id));
        source.given.back() = given(id);
    }
    if (source.given.empty()) throw_no_document(content);
    return source;
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

void SqliteStore::found_in(const std::string& content, const FileStamp& file) {
    write([&] {
        const std::int64_t key = key_of_source(content);
        Statement before = connection_.prepare("SELECT source FROM files WHERE path = ?1");
        const bool known = before.bind(file.path).step();
        const std::int64_t former = known ? before.integer(0) : key;
        before.reset();
        Statement note =
            connection_.prepare(known ? "UPDATE files SET source = ?2, size = ?3, modified = ?4 WHERE path = ?1"
                                      : "INSERT INTO files (path, source, size, modified) VALUES (?1, ?2, ?3, ?4)");
        note.bind(file.path, key, file.size, file.modified).run();
        if (former != key) leave(former, file.path);
    });
}

void SqliteStore::forget_file(const std::string& path) {
    write([&] {
        Statement row = connection_.prepare("SELECT source FROM files WHERE path = ?1");
        if (!row.bind(path).step()) return;
        const std::int64_t source = row.integer(0);
        row.reset();
        connection_.prepare("DELETE FROM files WHERE path = ?1").bind(path).run();
        leave(source, path);
    });
}

// What stands in no other file goes, too.
void SqliteStore::leave(std::int64_t source, const std::string& path) {
    Statement found = connection_.prepare("SELECT 1 FROM files WHERE source = ?1");
    if (found.bind(source).step()) return leave_path(connection_, source, path);
    Statement row = connection_.prepare("SELECT id FROM documents WHERE source = ?1");
    std::vector<std::string> ids;
    row.bind(source);
    while (row.step()) ids.push_back(row.text(0));
    for (const std::string& id : ids) remove(id);
}

void SqliteStore::supersede(const std::string& former, const std::string& content, std::int64_t until) {
    if (former == content) return;
    write([&] {
        const std::vector<Paper> before = papers_of(connection_, former);
        const std::vector<Paper> now = papers_of(connection_, content);
        if (now.empty()) return;
        const std::vector<const Paper*> successors = successors_of(before, now);
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (successors[i] == nullptr) supersede_one(before[i].key, now.front().key, until);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (successors[i] == nullptr) continue;
            supersede_one(before[i].key, successors[i]->key, until);
            pass_on_given(before[i].key, successors[i]->key);
        }
    });
}

void SqliteStore::supersede_one(std::int64_t former, std::int64_t document, std::int64_t until) {
    Statement count = connection_.prepare("SELECT coalesce(max(place) + 1, 0) FROM versions WHERE document = ?1");
    count.bind(document).step();
    Statement earlier =
        connection_.prepare("INSERT INTO versions (document, place, id, source, until, record) "
                            "SELECT ?2, ?3 + row_number() OVER (ORDER BY place) - 1, id, source, until, record FROM ("
                            "SELECT place, id, source, until, record FROM versions WHERE document = ?1 "
                            "UNION ALL SELECT 1000000000, id, source, ?4, record FROM documents WHERE key = ?1)");
    earlier.bind(former, document, count.integer(0), until).run();
}

void SqliteStore::pass_on_given(std::int64_t former, std::int64_t document) {
    connection_
        .prepare("INSERT OR IGNORE INTO given (document, number, number_key, issued, received) "
                 "SELECT ?2, number, number_key, issued, received FROM given WHERE document = ?1")
        .bind(former, document)
        .run();
    writer().note_given_issued(document);
}

std::vector<FormerVersion> SqliteStore::versions(const std::string& id) const {
    Statement row = connection_.prepare("SELECT record, until FROM versions WHERE document = ?1 ORDER BY place DESC");
    std::vector<FormerVersion> found;
    row.bind(key_of(id));
    while (row.step()) found.push_back({summary_of(record_from_json(unpacked(row.view(0)))), row.integer(1)});
    return found;
}

} // namespace chithi
