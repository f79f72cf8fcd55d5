// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/document_writer.hpp"
#include "store/sqlite.hpp"
#include "store/vocabulary.hpp"
#include <chithi/store.hpp>

namespace chithi {

/// The Store in one SQLite file; see Store for what each function promises.
///
/// The first function that writes begins a transaction, and `commit` ends it. Where a function that
/// writes throws, the transaction is rolled back as a whole.
class SqliteStore final : public Store {
public:
    /// `connection` comes from open_index.
    explicit SqliteStore(Connection connection);

    Added add(const Document& document, std::string_view bytes) override;
    [[nodiscard]] std::unique_ptr<const Prepared> prepare(std::vector<Document> documents,
                                                          std::string_view bytes) const override;
    Added add(const Prepared& content) override;
    void commit() override;
    void give(const std::string& id, const GivenFacts& facts) override;
    [[nodiscard]] GivenFacts given(const std::string& id) const override;
    void renew(const std::vector<Document>& documents) override;
    void remove(const std::string& id) override;
    [[nodiscard]] std::vector<std::string> outdated() const override;

    void found_in(const std::string& content, const FileStamp& file) override;
    void supersede(const std::string& former, const std::string& content, std::int64_t until) override;
    void forget_file(const std::string& path) override;
    [[nodiscard]] std::optional<KnownFile> file(const std::string& path) const override;
    [[nodiscard]] std::vector<KnownFile> files_in(const std::string& folder) const override;
    [[nodiscard]] std::vector<std::string> paths(const std::string& id) const override;
    [[nodiscard]] std::vector<FormerVersion> versions(const std::string& id) const override;
    [[nodiscard]] std::vector<std::string> documents_of(const std::string& content) const override;
    [[nodiscard]] StoredSource source(const std::string& content) const override;

    [[nodiscard]] std::vector<DocumentSummary> documents() const override;
    [[nodiscard]] std::vector<DocumentSummary> named(std::string_view name) const override;
    [[nodiscard]] Document document(const std::string& id) const override;
    [[nodiscard]] std::string bytes(const std::string& id) const override;

    [[nodiscard]] Found find(const Query& query, const FindOptions& options) const override;
    [[nodiscard]] std::vector<Match> match(const Query& query, Accents accents, std::size_t limit,
                                           std::size_t offset) const override;
    [[nodiscard]] std::vector<FacetCount> facet(const Query& query, Accents accents, Facet facet) const override;
    [[nodiscard]] std::string explain(const Query& query, Accents accents) const override;
    [[nodiscard]] std::vector<std::size_t> frequencies(const std::vector<std::string>& words) const override;
    [[nodiscard]] std::size_t count(const Query& query, Accents accents) const override;
    [[nodiscard]] std::vector<DocumentSummary> numbered(std::string_view number) const override;
    [[nodiscard]] std::vector<Citation> citations(std::string_view number) const override;
    [[nodiscard]] std::vector<std::string> bodies() const override;
    [[nodiscard]] std::vector<std::string> issuers() const override;
    [[nodiscard]] std::vector<AddresseeRow> addressees(Day today,
                                                       const std::optional<Day>& repeated_since) const override;
    [[nodiscard]] std::vector<TaskRow> tasks(const TaskSelection& selection) const override;
    [[nodiscard]] std::vector<std::string> nearest_words(std::string_view word, std::size_t limit) const override;

    /// For tests: limits and damage that no user asks for.
    [[nodiscard]] const Connection& connection() const noexcept { return connection_; }

private:
    template <typename Work> auto write(Work work);
    void begin();
    DocumentWriter& writer();
    [[nodiscard]] std::vector<std::int64_t> sources_of(std::int64_t document) const;
    void leave(std::int64_t source, const std::string& path);
    void supersede_one(std::int64_t former, std::int64_t document, std::int64_t until);
    void pass_on_given(std::int64_t former, std::int64_t document);
    [[nodiscard]] std::vector<DocumentSummary> documents_named(std::string_view name) const;
    [[nodiscard]] std::vector<DocumentSummary> former_named(std::string_view name) const;
    [[noreturn]] void throw_moved() const;
    [[noreturn]] static void throw_no_document(const std::string& id);
    [[nodiscard]] std::int64_t key_of(const std::string& id) const;
    [[nodiscard]] std::int64_t key_of_source(std::string_view content) const;

    Connection connection_;
    std::int64_t data_version_ = 0;        // changes where another connection has written
    std::optional<DocumentWriter> writer_; // made by the first that is added, given to or removed
};

template <typename Work> auto SqliteStore::write(Work work) {
    try {
        begin();
        return work();
    } catch (...) {
        if (connection_.in_transaction()) connection_.execute("ROLLBACK");
        writer_.reset();
        throw;
    }
}

} // namespace chithi
