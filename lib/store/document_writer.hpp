// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/alike.hpp"
#include "store/part_facts.hpp"
#include "store/part_rows.hpp"
#include "store/prepared_document.hpp"
#include "store/sqlite.hpp"
#include <chithi/store.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chithi {

/// Writes documents into the tables. Holds the statements that run for every row, and what it knows to be
/// in the tables: the caller holds the transaction, and makes a new writer when it was rolled back.
class DocumentWriter {
public:
    explicit DocumentWriter(const Connection& connection);

    /// Adds a document that is not there yet.
    Added add(const Document& document, std::string_view bytes);

    /// Adds the documents of a content, unless one of it is there.
    Added add(const PreparedContent& content);

    /// Puts `documents`, read anew from the source of this key, in the place of its documents: see Store::renew.
    void renew(std::int64_t source, const std::vector<Document>& documents);

    /// Removes a document and all that was read from it.
    void remove(std::int64_t key);

    /// Notes anew the date of issue that was given by hand, if any.
    void note_given_issued(std::int64_t key);

    /// Makes the entries of all parts in the tables of version 3.
    void index_all();

    /// Adds what version 1 of the schema had no place for, to a document of the row `key`.
    void complete(const Document& document, std::int64_t key);

private:
    std::int64_t add_source(std::string_view content, std::string_view packed_bytes);
    void note_papers(std::int64_t source, std::size_t papers);
    void replace(std::int64_t key, const Document& document);
    [[nodiscard]] Document stored_record(std::int64_t key) const;
    void add_unseen(std::int64_t source, const std::vector<Document>& documents);
    void prepare_documents();
    void insert(const PreparedDocument& document, std::int64_t source, Added& added);
    void write_document(std::optional<Statement>& statement, const PreparedDocument& prepared, std::int64_t source);
    void add_contents(const PreparedDocument& prepared, std::int64_t key, Added& added);
    void remove_contents(std::int64_t key);
    PartFactsTable& facts();
    void add_part(const PreparedPart& part, std::int64_t document, const std::optional<Day>& issued);
    void add_facts(std::int64_t part, const PartSketch& sketch, PartFacts known);
    void add_assignees(const PartRow& row, std::int64_t part);
    void add_deadlines(const PartRow& row, std::int64_t part);
    void add_citations(const Document& document, std::int64_t key);
    std::int64_t key_of_name(std::string_view name);

    const Connection& connection_;
    TermsAhead& terms_ahead_;
    Statement find_source_;
    Statement find_document_;
    Statement source_;
    Statement part_;
    Statement words_;
    Statement deadline_;
    Statement assignee_;
    Statement citation_;
    Statement find_name_;
    Statement name_;
    std::optional<Statement> insert_; // these are made when they are needed: older schemas have no place for them
    std::optional<Statement> update_;
    std::optional<PartFactsTable> facts_;
    std::optional<AlikeParts> alike_;
    std::unordered_map<std::string, std::int64_t> names_; // keys of names that are in the table
};

/// Fills the tables of version 2 from the records that are stored.
void fill_from_records(const Connection& connection);

/// Packs what version 2 kept as it was.
void pack_all(const Connection& connection);

/// Makes the entries of the tables that version 3 brought, which are empty, and indexes all words anew.
void index_anew(const Connection& connection);

} // namespace chithi
