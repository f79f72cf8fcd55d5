// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/alike.hpp"
#include "store/part_facts.hpp"
#include "store/part_rows.hpp"
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

    /// Removes a document and all that was read from it.
    void remove(std::int64_t key);

    /// Notes a date of issue that was given by hand.
    void set_issued(std::int64_t key, const std::optional<Day>& issued);

    /// Makes the entries of all parts in the tables of version 3.
    void index_all();

    /// Adds what version 1 of the schema had no place for, to a document of the row `key`.
    void complete(const Document& document, std::int64_t key);

private:
    std::int64_t add_source(const Document& document, std::string_view bytes);
    std::int64_t add_document(const Document& document, std::int64_t source, std::size_t requirements);
    PartFactsTable& facts();
    void add_part(const PartRow& row, std::int64_t document, const std::optional<Day>& issued);
    void add_facts(std::int64_t part, std::string_view title, std::string_view text, PartFacts facts);
    void add_assignees(const PartRow& row, std::int64_t part);
    void add_deadlines(const PartRow& row, std::int64_t part);
    void add_citations(const Document& document, std::int64_t key);
    std::int64_t key_of_name(std::string_view name);

    const Connection& connection_;
    Statement find_source_;
    Statement source_;
    Statement document_;
    Statement part_;
    Statement words_;
    Statement deadline_;
    Statement assignee_;
    Statement citation_;
    Statement find_name_;
    Statement name_;
    std::optional<PartFactsTable> facts_; // made when it is needed: older schemas have no table for it
    std::optional<AlikeParts> alike_;
    std::unordered_map<std::string, std::int64_t> names_; // keys of names that are in the table
};

/// Fills the tables of version 2 from the records that are stored.
void fill_from_records(const Connection& connection);

/// Packs what version 2 kept as it was, makes the entries of the tables of version 3, and indexes all words anew.
void pack_and_index(const Connection& connection);

/// The content hash in a document's id: the part before the ".2" of a second document in one file.
[[nodiscard]] std::string_view content_of(std::string_view id) noexcept;

} // namespace chithi
