// SPDX-License-Identifier: Apache-2.0
#include "base/document_id.hpp"
#include "base/record_json.hpp"
#include "store/document_writer.hpp"
#include "store/known_paths.hpp"
#include "store/open.hpp"
#include "store/pack.hpp"
#include "store/schema.hpp"
#include <chithi/check.hpp>
#include <chithi/error.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>

namespace chithi {

namespace {

/// A file that goes with whoever made it.
class ScratchFile {
public:
    explicit ScratchFile(std::string path) : path_(std::move(path)) {}
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
};

// What was not made from anything else in the index. Documents come with their old records, to be read anew.
constexpr const char* copy_what_is_given = R"sql(
INSERT INTO main.sources (key, content, bytes, papers) SELECT key, content, bytes, papers FROM old.sources;
INSERT INTO main.documents (key, id, source, path, kind, requirements, record)
    SELECT key, id, source, path, kind, requirements, record FROM old.documents;
INSERT INTO main.given (document, number, number_key, issued, received)
    SELECT document, number, number_key, issued, received FROM old.given
    WHERE document IN (SELECT key FROM main.documents);
INSERT INTO main.files (path, source, size, modified)
    SELECT path, source, size, modified FROM old.files WHERE source IN (SELECT key FROM main.sources);
INSERT INTO main.versions (document, place, id, source, until, record)
    SELECT document, place, id, source, until, record FROM old.versions
    WHERE document IN (SELECT key FROM main.documents) AND source IN (SELECT key FROM main.sources);
DELETE FROM main.sources WHERE key NOT IN (SELECT source FROM main.documents)
    AND key NOT IN (SELECT source FROM main.versions);
)sql";

[[noreturn]] void throw_unreadable(std::string_view id, const Message& why) {
    throw Error(ErrorCode::damaged, message("cannot read {} in the index: {}", id, why),
                message("chithi-ingest --remove {}, then rebuild, then ingest its file again", short_id(id)));
}

void require_sources(const Connection& made) {
    Statement without =
        made.prepare("SELECT id FROM old.documents WHERE source NOT IN (SELECT key FROM old.sources)");
    if (without.step()) throw_unreadable(without.view(0), message("its source is gone"));
}

std::int64_t count_documents(const Connection& made) { return made.integer("SELECT count(*) FROM documents"); }

/// A source and its documents as they were copied from the old index: those of the row that `documents` stands on.
StoredSource source_of(Statement& documents, std::string_view bytes) {
    StoredSource source;
    source.bytes = unpacked(bytes);
    do {
        const std::string id = documents.text(1);
        if (source.given.empty()) source.document = record_from_json(unpacked(documents.view(2)));
        source.given.resize(paper_of(id));
        source.given.back() = {documents.optional_text(3), documents.optional_day(4), documents.optional_day(5)};
    } while (documents.step());
    return source;
}

std::size_t read_all_again(const Connection& made, const Reader& reader, const ProgressNote& progress) {
    const auto total = static_cast<std::size_t>(made.integer("SELECT count(DISTINCT source) FROM documents"));
    DocumentWriter writer(made);
    Statement row = made.prepare("SELECT s.key, s.bytes FROM old.sources AS s JOIN old.documents AS d "
                                 "ON d.source = s.key GROUP BY s.key ORDER BY min(d.key)");
    Statement documents = made.prepare("SELECT d.key, d.id, d.record, g.number, g.issued, g.received "
                                       "FROM old.documents AS d LEFT JOIN old.given AS g ON g.document = d.key "
                                       "WHERE d.source = ?1 ORDER BY length(d.id), d.id");
    for (std::size_t done = 0; row.step(); ++done) {
        if (progress) progress(done, total);
        documents.bind(row.integer(0)).step();
        const std::string id = documents.text(1);
        try {
            writer.renew(row.integer(0), reader(source_of(documents, row.view(1))));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::damaged) throw;
            throw_unreadable(id, error.message());
        }
    }
    return static_cast<std::size_t>(count_documents(made));
}

/// Copies pages of one database over another, in one transaction of that one.
class PageCopy {
public:
    PageCopy(const Connection& from, const Connection& to)
        : to_(to), backup_(sqlite3_backup_init(to.handle(), "main", from.handle(), "main")) {
        if (backup_ == nullptr) throw_sqlite_error(to.handle(), sqlite3_extended_errcode(to.handle()));
    }
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;
    ~PageCopy() { sqlite3_backup_finish(backup_); } // what was not copied to its end is taken back

    /// Copies `pages` more, the first of them with the lock to write; -1 all.
    void step(int pages) {
        const int status = sqlite3_backup_step(backup_, pages);
        if (status != SQLITE_OK && status != SQLITE_DONE) throw_sqlite_error(to_.handle(), status);
    }

private:
    const Connection& to_;
    sqlite3_backup* backup_;
};

// SQLite wants the target of a copy free of transactions, so that another writer may come in between.
void copy_over(const Connection& made, const Connection& index, const std::string& path) {
    const Connection watcher(path, Connection::Mode::read);
    const std::int64_t before = watcher.integer("PRAGMA data_version");
    index.execute("ROLLBACK");
    PageCopy copy(made, index);
    copy.step(1);
    if (watcher.integer("PRAGMA data_version") != before) {
        throw Error(ErrorCode::io, message("{} was written to by another program meanwhile", path),
                    message("it is as that program left it; run chithi-check --rebuild again"));
    }
    copy.step(-1);
}

} // namespace

std::size_t rebuild_index(const std::string& path, const Reader& reader, const ProgressNote& progress,
                          const Patience& patience) {
    const Connection index = open_to_rebuild(path, patience);
    index.execute("BEGIN IMMEDIATE");
    const ScratchFile file(path + ".rebuild");
    const Connection made = make_scratch_index(file.path(), index.integer("PRAGMA page_size"));
    made.attach(path, "old");
    require_sources(made);
    made.execute("BEGIN");
    made.execute(copy_what_is_given);
    leave_unknown_paths(made);
    const std::size_t count = read_all_again(made, reader, progress);
    made.execute("COMMIT; DETACH old");
    copy_over(made, index, path);
    index.execute("PRAGMA wal_checkpoint(TRUNCATE)"); // where readers let it: else the next writer does it
    return count;
}

} // namespace chithi
