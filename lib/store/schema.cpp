// SPDX-License-Identifier: Apache-2.0
#include "store/schema.hpp"

#include "store/document_writer.hpp"
#include "store/tokenizer.hpp"
#include <array>
#include <chithi/error.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::int64_t application_id = 0x63687468; // "chth": file(1) and other programs can tell an index

constexpr const char* version_1 = R"sql(
-- Facts about the index itself.
CREATE TABLE properties (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

-- The bytes of each file, once, though it may hold several documents. content: the hash in their ids.
CREATE TABLE sources (key INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);

-- record: chithi.document/1 as chithi-parse prints it. number_key: as numbers are compared.
CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES sources,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT,
    number_key TEXT,
    issuer TEXT,
    subject TEXT,
    issued TEXT,
    requirements INTEGER NOT NULL,
    record TEXT NOT NULL);
CREATE INDEX documents_by_number ON documents (number_key);
CREATE INDEX documents_by_source ON documents (source);

-- What a person said of a document that does not say it itself.
CREATE TABLE given (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    number TEXT,
    number_key TEXT,
    issued TEXT,
    received TEXT);
CREATE INDEX given_by_number ON given (number_key);

-- Requirements by their path, and subject, preamble, closing. heading: the part's own or the nearest
-- above; title: what weighs more in a search; task: whether its assignees have something to do here.
CREATE TABLE parts (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    path TEXT NOT NULL,
    heading TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    task INTEGER NOT NULL);
CREATE INDEX parts_by_document ON parts (document);

CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'parts', content_rowid = 'key', tokenize = 'vietnamese');
INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);

-- The nearest deadline of a part.
CREATE TABLE deadlines (
    part INTEGER PRIMARY KEY REFERENCES parts ON DELETE CASCADE,
    text TEXT NOT NULL,
    due TEXT,
    recurrence TEXT,
    time TEXT,
    inclusive INTEGER NOT NULL,
    basis TEXT);

-- Names of assignees and bodies, each once.
CREATE TABLE names (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE assignees (
    part INTEGER NOT NULL REFERENCES parts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    origin TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES names,
    body INTEGER NOT NULL REFERENCES names,
    PRIMARY KEY (part, place)) WITHOUT ROWID;
CREATE INDEX assignees_by_body ON assignees (body);

-- Documents as results name them: given facts stand in where the text is silent.
CREATE VIEW summaries AS
    SELECT d.key, d.id, d.path, d.kind, coalesce(d.number, g.number) AS number, d.issuer, d.subject,
           coalesce(d.issued, g.issued) AS issued, d.requirements,
           coalesce(d.number_key, g.number_key) AS number_key
    FROM documents AS d LEFT JOIN given AS g ON g.document = d.key;
)sql";

constexpr const char* version_2 = R"sql(
-- Where the issuer stands: the body printed above it, and the place of issue.
ALTER TABLE documents ADD COLUMN issuer_parent TEXT;
ALTER TABLE documents ADD COLUMN place TEXT;
UPDATE documents SET issuer_parent = json_extract(record, '$.issuer_parent'),
                     place = json_extract(record, '$.issued.place');
DROP VIEW summaries;
CREATE VIEW summaries AS
    SELECT d.key, d.id, d.path, d.kind, coalesce(d.number, g.number) AS number, d.issuer, d.issuer_parent,
           d.subject, d.place, coalesce(d.issued, g.issued) AS issued, d.requirements,
           coalesce(d.number_key, g.number_key) AS number_key
    FROM documents AS d LEFT JOIN given AS g ON g.document = d.key;

-- All deadlines of a part, or of the head above it.
DROP TABLE deadlines;
CREATE TABLE deadlines (
    part INTEGER NOT NULL REFERENCES parts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    due TEXT,
    recurrence TEXT,
    time TEXT,
    inclusive INTEGER NOT NULL,
    basis TEXT,
    PRIMARY KEY (part, place)) WITHOUT ROWID;

-- The documents that a document names by number. location: the part it does so in.
CREATE TABLE citations (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number_key TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT,
    number TEXT NOT NULL,
    date TEXT,
    issuer TEXT,
    relation TEXT NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE INDEX citations_by_number ON citations (number_key);
)sql";

constexpr const char* version_3 = R"sql(
-- What the ranking knows of each part, by its key: entries of 16 bytes, 250 in a row (see part_facts.hpp).
CREATE TABLE part_facts (chunk INTEGER PRIMARY KEY, entries BLOB NOT NULL);

-- Parts by what they say, two sketches each (see sketch.hpp).
CREATE TABLE sketches (sketch INTEGER NOT NULL, part INTEGER NOT NULL, PRIMARY KEY (sketch, part)) WITHOUT ROWID;

-- In how many parts frequent terms stood when they were counted (see term_frequencies.hpp).
CREATE TABLE frequent_terms (term TEXT PRIMARY KEY, parts INTEGER NOT NULL) WITHOUT ROWID;

-- The newest document, and those of some days: rows of documents are long to walk over.
CREATE INDEX documents_by_day ON documents (issued);

-- What the fields of a query and facets ask for; rows of documents and parts are long to walk over.
CREATE INDEX documents_by_kind ON documents (kind, issuer, issuer_parent);
CREATE INDEX deadlines_by_day ON deadlines (due);
CREATE INDEX parts_by_path ON parts (path);

-- The text first: each word of a later column costs two bytes more.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (
    text, title, content = 'parts', content_rowid = 'key', tokenize = 'vietnamese');
INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);

-- From here on sources.bytes and documents.record are packed (see pack.hpp). A later step fills the tables above.
)sql";

constexpr const char* version_4 = R"sql(
-- Which rules read a document (rules_version); 0: before they were counted.
ALTER TABLE documents ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;
CREATE INDEX documents_by_rules ON documents (rules);

-- Where the bytes of a source were found, and how that file looked then: one with the same size and time need not be
-- read again. path: absolute. modified: nanoseconds since 1970; null where it was too fresh to tell later changes.
CREATE TABLE files (
    path TEXT PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    size INTEGER NOT NULL,
    modified INTEGER) WITHOUT ROWID;
CREATE INDEX files_by_source ON files (source);

-- What a document was before its file changed, place by place from the oldest: kept to be shown, found by no search.
-- until: when the file was changed, in nanoseconds since 1970.
CREATE TABLE versions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources,
    until INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE INDEX versions_by_id ON versions (id);
CREATE INDEX versions_by_source ON versions (source);
)sql";

constexpr const char* version_5 = R"sql(
-- How many documents the bytes held when they were read: of those, what is not there was removed. Programs before this
-- version read only the first: their indexes are to be read anew.
ALTER TABLE sources ADD COLUMN papers INTEGER NOT NULL DEFAULT 1;
UPDATE documents SET rules = 0;

-- What indexes have not that were written before version 3 was as it stands above. They also know less of each part, and
-- hold other terms of numbers: all is indexed anew.
CREATE TABLE IF NOT EXISTS frequent_terms (term TEXT PRIMARY KEY, parts INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_by_kind ON documents (kind, issuer, issuer_parent);
CREATE INDEX IF NOT EXISTS deadlines_by_day ON deadlines (due);
CREATE INDEX IF NOT EXISTS parts_by_path ON parts (path);
DELETE FROM part_facts;
DELETE FROM sketches;
)sql";

constexpr std::array steps_of_this_program = {SchemaStep{version_1}, SchemaStep{version_2, fill_from_records},
                                              SchemaStep{version_3, pack_all}, SchemaStep{version_4},
                                              SchemaStep{version_5, index_anew}};

constexpr std::size_t step_that_indexes = 5; // the last one that does

std::int64_t newest(SchemaSteps steps) noexcept { return static_cast<std::int64_t>(steps.size()); }

bool is_empty(const Connection& connection) { return connection.integer("SELECT count(*) FROM sqlite_schema") == 0; }

void check_not_newer(const Connection& connection, const std::string& path, SchemaSteps steps) {
    const std::int64_t version = schema_version(connection);
    if (version <= newest(steps)) return;
    throw Error(ErrorCode::incompatible,
                message("{} was written by a newer chithi: its schema is {}, this program knows {}", path, version,
                        newest(steps)),
                message("update chithi"));
}

void check_ours(const Connection& connection, const std::string& path) {
    if (connection.integer("PRAGMA application_id") == application_id) return;
    throw Error(ErrorCode::damaged, message("{} is not a chithi index", path),
                is_empty(connection) ? message("it is empty; chithi-ingest makes an index of it")
                                     : message("it is another program's database; name another file with --db"));
}

void run_step(const Connection& connection, const SchemaStep& step) {
    connection.execute(step.sql);
    if (step.fill != nullptr) step.fill(connection);
}

// Steps that index the words anew do it with the tokenizer of this program.
void note_tokenizer(const Connection& connection, std::size_t from) {
    if (from >= step_that_indexes) return;
    Statement note = connection.prepare("UPDATE properties SET value = ?1 WHERE name = 'tokenizer'");
    note.bind(std::int64_t{tokenizer_version}).run();
}

// With the write lock held: another program may have migrated while this one waited.
void run_steps(const Connection& connection, const std::string& path, SchemaSteps steps) {
    check_not_newer(connection, path, steps);
    const auto from = static_cast<std::size_t>(schema_version(connection));
    for (std::size_t step = from; step < steps.size(); ++step) run_step(connection, steps[step]);
    connection.execute(fmt::format("PRAGMA user_version = {}", steps.size()).c_str());
    if (from > 0) return note_tokenizer(connection, from);
    connection.execute(fmt::format("PRAGMA application_id = {}", application_id).c_str());
    connection.prepare("INSERT INTO properties VALUES ('tokenizer', ?1)").bind(std::int64_t{tokenizer_version}).run();
}

} // namespace

SchemaSteps schema_steps() noexcept { return steps_of_this_program; }

std::int64_t schema_version(const Connection& connection) { return connection.integer("PRAGMA user_version"); }

void check_known(const Connection& connection, const std::string& path, SchemaSteps steps) {
    check_ours(connection, path);
    check_not_newer(connection, path, steps);
}

void check_schema(const Connection& connection, const std::string& path, SchemaSteps steps) {
    check_known(connection, path, steps);
    const std::int64_t version = schema_version(connection);
    if (version == newest(steps)) return;
    throw Error(ErrorCode::incompatible,
                message("{} has the older schema {}, this program reads {}", path, version, newest(steps)),
                message("run chithi-ingest on it once: whatever writes to an index brings it up to date"));
}

void migrate(const Connection& connection, const std::string& path, SchemaSteps steps) {
    if (!is_empty(connection)) {
        check_known(connection, path, steps);
        if (schema_version(connection) == newest(steps)) return;
    }
    connection.execute("BEGIN IMMEDIATE");
    try {
        run_steps(connection, path, steps);
        connection.execute("COMMIT");
    } catch (...) {
        if (connection.in_transaction()) connection.execute("ROLLBACK");
        throw;
    }
}

int indexed_tokenizer_version(const Connection& connection) {
    return static_cast<int>(connection.integer("SELECT value FROM properties WHERE name = 'tokenizer'"));
}

} // namespace chithi
