// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite_store.hpp"

#include "base/document_id.hpp"
#include "base/given_facts.hpp"
#include "base/number_key.hpp"
#include "base/record_json.hpp"
#include "store/pack.hpp"
#include "store/summary_columns.hpp"
#include "store/term_frequencies.hpp"
#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

std::optional<std::string> iso(const std::optional<Day>& day) {
    return day ? std::optional(to_iso(*day)) : std::nullopt;
}

std::vector<DocumentSummary> all_summaries(Statement& statement) {
    std::vector<DocumentSummary> found;
    while (statement.step()) found.push_back(summary_of(statement));
    return found;
}

} // namespace

Prepared::~Prepared() = default;
Store::~Store() = default;

// A file that was deleted takes what is written to it without a complaint.
void SqliteStore::throw_moved() const {
    throw Error(ErrorCode::io,
                message("{} was moved or deleted while it was written to", file_of(connection_.handle())),
                message("what was added since then is not in an index; try again when its folder is back"));
}

void SqliteStore::throw_no_document(const std::string& id) {
    throw Error(ErrorCode::not_found, message("there is no document {} in the index", id));
}

SqliteStore::SqliteStore(Connection connection) : connection_(std::move(connection)) {}

// The writer knows what it has read: that holds until another program has written.
void SqliteStore::begin() {
    if (connection_.in_transaction()) return;
    connection_.execute("BEGIN IMMEDIATE");
    const std::int64_t version = connection_.integer("PRAGMA data_version");
    if (version != data_version_) writer_.reset();
    data_version_ = version;
}

std::int64_t SqliteStore::key_of(const std::string& id) const {
    Statement statement = connection_.prepare("SELECT key FROM documents WHERE id = ?1");
    if (statement.bind(id).step()) return statement.integer(0);
    throw_no_document(id);
}

std::int64_t SqliteStore::key_of_source(std::string_view content) const {
    const std::string_view hash = content_of(content);
    Statement statement = connection_.prepare("SELECT key FROM sources WHERE content = ?1");
    if (statement.bind(hash).step()) return statement.integer(0);
    throw_no_document(std::string(content));
}

DocumentWriter& SqliteStore::writer() {
    if (!writer_) writer_.emplace(connection_);
    return *writer_;
}

Added SqliteStore::add(const Document& document, std::string_view bytes) {
    return write([&] {
        Statement statement = connection_.prepare("SELECT 1 FROM documents WHERE id = ?1");
        if (statement.bind(document.id).step()) return Added{};
        return writer().add(document, bytes);
    });
}

std::unique_ptr<const Prepared> SqliteStore::prepare(std::vector<Document> documents, std::string_view bytes) const {
    return std::make_unique<PreparedContent>(std::move(documents), bytes);
}

Added SqliteStore::add(const Prepared& content) {
    return write([&] { return writer().add(dynamic_cast<const PreparedContent&>(content)); });
}

void SqliteStore::commit() {
    if (!connection_.in_transaction()) return;
    write([&] {
        count_frequent_terms(connection_);
        connection_.execute("COMMIT");
        if (connection_.has_moved()) throw_moved();
    });
}

void SqliteStore::give(const std::string& id, const GivenFacts& facts) {
    write([&] {
        const auto key = facts.number ? std::optional(number_key(*facts.number)) : std::nullopt;
        const auto issued = iso(facts.issued);
        const auto received = iso(facts.received);
        Statement statement = connection_.prepare(
            "INSERT INTO given (document, number, number_key, issued, received) VALUES (?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT DO UPDATE SET number = coalesce(excluded.number, number), "
            "number_key = coalesce(excluded.number_key, number_key), issued = coalesce(excluded.issued, issued), "
            "received = coalesce(excluded.received, received)");
        const std::int64_t document = key_of(id);
        statement.bind(document, facts.number, key, issued, received).run();
        writer().note_given_issued(document);
    });
}

GivenFacts SqliteStore::given(const std::string& id) const {
    Statement statement = connection_.prepare("SELECT number, issued, received FROM given WHERE document = ?1");
    const std::int64_t key = key_of(id);
    if (!statement.bind(key).step()) return {};
    return {statement.optional_text(0), statement.optional_day(1), statement.optional_day(2)};
}

void SqliteStore::renew(const std::vector<Document>& documents) {
    if (documents.empty()) return;
    write([&] { writer().renew(key_of_source(documents.front().id), documents); });
}

void SqliteStore::remove(const std::string& id) {
    write([&] {
        const std::int64_t key = key_of(id);
        const std::vector<std::int64_t> sources = sources_of(key);
        writer().remove(key);
        Statement unused = connection_.prepare("DELETE FROM sources WHERE key = ?1 "
                                               "AND NOT EXISTS (SELECT 1 FROM documents WHERE source = ?1) "
                                               "AND NOT EXISTS (SELECT 1 FROM versions WHERE source = ?1)");
        for (const std::int64_t source : sources) unused.bind(source).run();
    });
}

std::vector<std::int64_t> SqliteStore::sources_of(std::int64_t document) const {
    Statement statement = connection_.prepare("SELECT source FROM documents WHERE key = ?1 "
                                              "UNION SELECT source FROM versions WHERE document = ?1");
    std::vector<std::int64_t> sources;
    statement.bind(document);
    while (statement.step()) sources.push_back(statement.integer(0));
    return sources;
}

std::vector<std::string> SqliteStore::outdated() const {
    Statement statement = connection_.prepare(
        "SELECT content FROM sources WHERE key IN (SELECT source FROM documents WHERE rules < ?1) "
        "ORDER BY key");
    std::vector<std::string> contents;
    statement.bind(std::int64_t{rules_version()});
    while (statement.step()) contents.push_back(statement.text(0));
    return contents;
}

std::vector<DocumentSummary> SqliteStore::documents() const {
    Statement statement = connection_.prepare(
        fmt::format("SELECT {} FROM summaries AS s ORDER BY s.issued DESC NULLS LAST, s.key DESC", summary_columns));
    return all_summaries(statement);
}

std::vector<DocumentSummary> SqliteStore::named(std::string_view name) const {
    std::vector<DocumentSummary> found = documents_named(name);
    return found.empty() ? former_named(name) : found;
}

Document SqliteStore::document(const std::string& id) const {
    Statement statement = connection_.prepare(
        "SELECT d.record, g.number, g.issued FROM documents AS d LEFT JOIN given AS g ON g.document = d.key "
        "WHERE d.id = ?1 UNION ALL SELECT record, NULL, NULL FROM versions WHERE id = ?1");
    if (!statement.bind(id).step()) throw_no_document(id);
    Document document = record_from_json(unpacked(statement.view(0)));
    put_in(document, {statement.optional_text(1), statement.optional_day(2), std::nullopt});
    return document;
}

std::string SqliteStore::bytes(const std::string& id) const {
    Statement statement =
        connection_.prepare("SELECT bytes FROM sources WHERE key = (SELECT source FROM documents WHERE id = ?1 "
                            "UNION ALL SELECT source FROM versions WHERE id = ?1)");
    if (!statement.bind(id).step()) throw_no_document(id);
    return unpacked(statement.view(0));
}

std::vector<std::string> SqliteStore::nearest_words(std::string_view word, std::size_t limit) const {
    return Vocabulary(connection_).nearest(word, limit);
}

} // namespace chithi
