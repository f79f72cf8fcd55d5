// SPDX-License-Identifier: Apache-2.0
#include "store/document_writer.hpp"

#include "base/document_id.hpp"
#include "base/number_key.hpp"
#include "base/record_json.hpp"
#include "store/full_text.hpp"
#include "store/pack.hpp"
#include "store/tokenizer.hpp"
#include <algorithm>
#include <chithi/parse.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

std::optional<std::string> issue_day(const Document& document) {
    if (!document.issued || !document.issued->date) return std::nullopt;
    return to_iso(*document.issued->date);
}

std::optional<std::string> iso(const std::optional<Day>& day) {
    return day ? std::optional(to_iso(*day)) : std::nullopt;
}

std::optional<std::int64_t> found_key(Statement& search) {
    std::optional<std::int64_t> key;
    if (search.step()) key = search.integer(0);
    search.reset();
    return key;
}

std::optional<Day> first_due(const std::vector<Deadline>& deadlines) {
    std::optional<Day> first;
    for (const Deadline& deadline : deadlines) {
        if (deadline.due && (!first || *deadline.due < *first)) first = deadline.due;
    }
    return first;
}

std::uint16_t flags_of(const PartRow& row) {
    const auto& deadlines = row.deadlines;
    const bool repeats =
        std::ranges::any_of(deadlines, [](const Deadline& one) { return one.recurrence.has_value(); });
    const auto days = std::ranges::count_if(deadlines, [](const Deadline& one) { return one.due.has_value(); });
    return static_cast<std::uint16_t>((row.task ? is_task : 0) | (repeats ? recurs : 0) |
                                      (days > 1 ? several_due : 0));
}

} // namespace

// No statement here may need a savepoint of its own (an upsert with RETURNING, a trigger that writes): on
// each savepoint FTS5 writes out all the terms it has gathered, and a batch takes twice as long.
DocumentWriter::DocumentWriter(const Connection& connection)
    : connection_(connection), terms_ahead_(terms_ahead(full_text_api(connection.handle()))),
      find_source_(connection.prepare("SELECT key FROM sources WHERE content = ?1")),
      find_document_(connection.prepare("SELECT key FROM documents WHERE source = ?1")),
      source_(connection.prepare("INSERT INTO sources (content, bytes) VALUES (?1, ?2)")),
      part_(connection.prepare("INSERT INTO parts (document, path, heading, title, text, task) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")),
      words_(connection.prepare("INSERT INTO words (rowid, title, text) VALUES (?1, ?2, ?3)")),
      deadline_(
          connection.prepare("INSERT INTO deadlines (part, place, text, due, recurrence, time, inclusive, basis) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")),
      assignee_(connection.prepare("INSERT INTO assignees (part, place, role, origin, text, body) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")),
      citation_(connection.prepare("INSERT INTO citations (document, place, number_key, text, kind, number, date, "
                                   "issuer, relation, location) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")),
      find_name_(connection.prepare("SELECT key FROM names WHERE name = ?1")),
      name_(connection.prepare("INSERT INTO names (name) VALUES (?1)")) {}

Added DocumentWriter::add(const Document& document, std::string_view bytes) {
    const std::string_view content = content_of(document.id);
    const auto there = found_key(find_source_.bind(content));
    Added added{.added = true};
    insert(PreparedDocument(document), there ? *there : add_source(content, packed(bytes)), added);
    return added;
}

Added DocumentWriter::add(const PreparedContent& content) {
    Added added;
    if (content.rows().empty()) return added;
    const std::string_view name = content_of(content.documents().front().id);
    std::optional<std::int64_t> source = found_key(find_source_.bind(name));
    if (source && found_key(find_document_.bind(*source))) return added;
    if (!source) source = add_source(name, content.bytes());
    added.added = true;
    for (const PreparedDocument& document : content.rows()) insert(document, *source, added);
    return added;
}

void DocumentWriter::insert(const PreparedDocument& document, std::int64_t source, Added& added) {
    note_papers(source, paper_of(document.document->id));
    write_document(insert_, document, source);
    add_contents(document, connection_.last_row(), added);
}

void DocumentWriter::renew(std::int64_t source, const std::vector<Document>& documents) {
    Statement row = connection_.prepare("SELECT key, id FROM documents WHERE source = ?1 ORDER BY key");
    std::vector<std::pair<std::int64_t, std::string>> stored;
    row.bind(source);
    while (row.step()) stored.emplace_back(row.integer(0), row.text(1));
    for (const auto& [key, id] : stored) {
        const auto now = std::ranges::find(documents, id, &Document::id);
        replace(key, now != documents.end() && has_text(*now) ? *now : stored_record(key));
    }
    add_unseen(source, documents);
}

Document DocumentWriter::stored_record(std::int64_t key) const {
    Statement row = connection_.prepare("SELECT record FROM documents WHERE key = ?1");
    row.bind(key).step();
    return record_from_json(unpacked(row.view(0)));
}

void DocumentWriter::add_unseen(std::int64_t source, const std::vector<Document>& documents) {
    Statement row = connection_.prepare("SELECT papers FROM sources WHERE key = ?1");
    const auto seen = row.bind(source).step() ? static_cast<std::size_t>(row.integer(0)) : 0;
    row.reset();
    for (const Document& document : documents) {
        const std::size_t paper = paper_of(document.id);
        if (paper <= seen || !has_text(document)) continue;
        Added added;
        insert(PreparedDocument(document), source, added);
    }
}

void DocumentWriter::note_papers(std::int64_t source, std::size_t papers) {
    if (papers == 1) return; // as each source begins
    connection_.prepare("UPDATE sources SET papers = max(papers, ?2) WHERE key = ?1").bind(source, papers).run();
}

void DocumentWriter::replace(std::int64_t key, const Document& document) {
    remove_contents(key);
    const PreparedDocument prepared(document);
    write_document(update_, prepared, 0);
    Added added;
    add_contents(prepared, key, added);
    note_given_issued(key);
}

void DocumentWriter::add_contents(const PreparedDocument& prepared, std::int64_t key, Added& added) {
    const Document& document = *prepared.document;
    added.requirements += count_requirements(document.requirements);
    for (const PreparedPart& part : prepared.parts) {
        add_part(part, key, document.issued ? document.issued->date : std::nullopt);
        if (part.row.task) added.tasks += part.row.assignees.size();
    }
    facts().save();
    add_citations(document, key);
}

std::int64_t DocumentWriter::add_source(std::string_view content, std::string_view packed_bytes) {
    source_.bind(content, Blob{packed_bytes}).run();
    return connection_.last_row();
}

void DocumentWriter::prepare_documents() {
    if (insert_) return;
    insert_ = connection_.prepare(
        "INSERT INTO documents (id, source, path, kind, number, number_key, issuer, issuer_parent, subject, place, "
        "issued, requirements, record, rules) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    update_ = connection_.prepare(
        "UPDATE documents SET path = ?3, kind = ?4, number = ?5, number_key = ?6, issuer = ?7, issuer_parent = ?8, "
        "subject = ?9, place = ?10, issued = ?11, requirements = ?12, record = ?13, rules = ?14 WHERE id = ?1");
}

void DocumentWriter::write_document(std::optional<Statement>& statement, const PreparedDocument& prepared,
                                    std::int64_t source) {
    prepare_documents();
    const Document& document = *prepared.document;
    const auto key = document.number ? std::optional(number_key(*document.number)) : std::nullopt;
    const auto issued = issue_day(document);
    const auto place = document.issued ? document.issued->place : std::nullopt;
    statement->bind(document.id, source, document.source.path, document.kind, document.number, key, document.issuer,
                    document.issuer_parent, document.subject, place, issued,
                    count_requirements(document.requirements), Blob{prepared.record}, std::int64_t{rules_version()});
    statement->run();
}

PartFactsTable& DocumentWriter::facts() {
    if (!facts_) {
        facts_.emplace(connection_);
        alike_.emplace(connection_, *facts_);
    }
    return *facts_;
}

void DocumentWriter::add_part(const PreparedPart& part, std::int64_t document, const std::optional<Day>& issued) {
    const PartRow& row = part.row;
    part_.bind(document, row.path, row.heading, row.title, row.text, std::int64_t{row.task}).run();
    const std::int64_t key = connection_.last_row();
    {
        const NextRow next(terms_ahead_, {row.text, &part.text}, {row.title, &part.title});
        words_.bind(key, row.title, row.text).run();
    }
    PartFacts known;
    known.document = static_cast<std::uint32_t>(document);
    known.issued = day_number(issued);
    known.due = day_number(first_due(row.deadlines));
    known.flags = flags_of(row);
    known.words = part.words;
    add_facts(key, part.sketch, known);
    add_deadlines(row, key);
    add_assignees(row, key);
}

void DocumentWriter::add_facts(std::int64_t part, const PartSketch& sketch, PartFacts known) {
    facts();
    known.alike = alike_->add(part, sketch);
    facts_->set(part, known);
}

void DocumentWriter::remove(std::int64_t key) {
    remove_contents(key);
    connection_.prepare("DELETE FROM documents WHERE key = ?1").bind(key).run();
}

void DocumentWriter::remove_contents(std::int64_t key) {
    Statement parts = connection_.prepare("SELECT key, text FROM parts WHERE document = ?1");
    for (parts.bind(key); parts.step();) {
        const std::int64_t part = parts.integer(0);
        facts();
        alike_->remove(part, PartSketch(parts.view(1)));
        facts().set(part, {});
    }
    facts().save();
    // The full-text index keeps no text: it must be told what goes.
    Statement words = connection_.prepare("INSERT INTO words (words, rowid, title, text) "
                                          "SELECT 'delete', key, title, text FROM parts WHERE document = ?1");
    words.bind(key).run();
    connection_.prepare("DELETE FROM parts WHERE document = ?1").bind(key).run();
    connection_.prepare("DELETE FROM citations WHERE document = ?1").bind(key).run();
}

void DocumentWriter::note_given_issued(std::int64_t key) {
    Statement day = connection_.prepare("SELECT s.issued FROM given AS g JOIN summaries AS s ON s.key = g.document "
                                        "WHERE g.document = ?1 AND g.issued NOT NULL");
    if (!day.bind(key).step()) return;
    const std::optional<Day> issued = day.optional_day(0);
    Statement parts = connection_.prepare("SELECT key FROM parts WHERE document = ?1");
    for (parts.bind(key); parts.step();) {
        PartFacts known = facts().of(parts.integer(0));
        known.issued = day_number(issued);
        facts().set(parts.integer(0), known);
    }
    facts().save();
}

void DocumentWriter::index_all() {
    Statement parts = connection_.prepare(
        "SELECT p.key, p.document, p.title, p.text, s.issued, p.task, min(d.due), count(d.recurrence), count(d.due) "
        "FROM parts AS p JOIN summaries AS s ON s.key = p.document LEFT JOIN deadlines AS d ON d.part = p.key "
        "GROUP BY p.key ORDER BY p.key");
    while (parts.step()) {
        PartFacts known;
        known.document = static_cast<std::uint32_t>(parts.integer(1));
        known.issued = day_number(parts.optional_day(4));
        known.due = day_number(parts.optional_day(6));
        known.flags =
            static_cast<std::uint16_t>((parts.integer(5) != 0 ? is_task : 0) | (parts.integer(7) > 0 ? recurs : 0) |
                                       (parts.integer(8) > 1 ? several_due : 0));
        const PartSketch sketch(parts.view(3));
        known.words = words_of_part(sketch.shingles, parts.view(2));
        add_facts(parts.integer(0), sketch, known);
    }
    facts().save();
}

void DocumentWriter::add_deadlines(const PartRow& row, std::int64_t part) {
    std::size_t place = 0;
    for (const Deadline& deadline : row.deadlines) {
        const auto due = iso(deadline.due);
        deadline_.bind(part, place++, deadline.text, due, deadline.recurrence, deadline.time,
                       std::int64_t{deadline.inclusive}, deadline.basis);
        deadline_.run();
    }
}

void DocumentWriter::add_citations(const Document& document, std::int64_t key) {
    std::size_t place = 0;
    for (const Reference& reference : document.references) {
        const std::string number = number_key(reference.number);
        const auto date = iso(reference.date);
        citation_.bind(key, place++, number, reference.text, reference.kind, reference.number, date, reference.issuer,
                       name_of(reference.relation), reference.where);
        citation_.run();
    }
}

void DocumentWriter::complete(const Document& document, std::int64_t key) {
    Statement part = connection_.prepare("SELECT key FROM parts WHERE document = ?1 AND path = ?2");
    for (const PartRow& row : part_rows(document)) {
        if (const auto found = found_key(part.bind(key, row.path))) add_deadlines(row, *found);
    }
    add_citations(document, key);
}

void DocumentWriter::add_assignees(const PartRow& row, std::int64_t part) {
    std::size_t place = 0;
    std::string_view text;
    std::int64_t text_key = 0;
    for (const AssigneeRow& assignee : row.assignees) {
        // The same line for each of its bodies: looked up once.
        if (place == 0 || assignee.text.data() != text.data()) text_key = key_of_name(assignee.text);
        text = assignee.text;
        const std::int64_t body = key_of_name(assignee.body);
        assignee_.bind(part, place++, name_of(assignee.role), name_of(assignee.from), text_key, body).run();
    }
}

std::int64_t DocumentWriter::key_of_name(std::string_view name) {
    const std::string words(name);
    const auto known = names_.find(words);
    if (known != names_.end()) return known->second;
    std::optional<std::int64_t> key = found_key(find_name_.bind(words));
    if (!key) {
        name_.bind(words).run();
        key = connection_.last_row();
    }
    return names_.emplace(words, *key).first->second;
}

void fill_from_records(const Connection& connection) {
    for (const char* const table : {"documents", "given"}) {
        const char* const row = std::string_view(table) == "given" ? "document" : "key";
        Statement numbers =
            connection.prepare(fmt::format("SELECT {}, number FROM {} WHERE number NOT NULL", row, table));
        Statement set = connection.prepare(fmt::format("UPDATE {} SET number_key = ?2 WHERE {} = ?1", table, row));
        while (numbers.step()) {
            const std::string key = number_key(numbers.view(1));
            set.bind(numbers.integer(0), key).run();
        }
    }
    DocumentWriter writer(connection);
    Statement record = connection.prepare("SELECT key, record FROM documents");
    while (record.step()) writer.complete(record_from_json(record.view(1)), record.integer(0));
}

namespace {

void pack(const Connection& connection, const char* table, const char* column) {
    Statement row = connection.prepare(fmt::format("SELECT key, {} FROM {}", column, table));
    Statement set = connection.prepare(fmt::format("UPDATE {} SET {} = ?2 WHERE key = ?1", table, column));
    while (row.step()) {
        const std::string frame = packed(row.view(1));
        set.bind(row.integer(0), Blob{frame}).run();
    }
}

} // namespace

void pack_all(const Connection& connection) {
    pack(connection, "documents", "record");
    pack(connection, "sources", "bytes");
}

void index_anew(const Connection& connection) {
    DocumentWriter(connection).index_all();
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')");
}

} // namespace chithi
