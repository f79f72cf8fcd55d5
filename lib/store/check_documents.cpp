// SPDX-License-Identifier: Apache-2.0
#include "base/digest.hpp"
#include "base/record_fields.hpp"
#include "base/record_json.hpp"
#include "decode/decode.hpp"
#include "store/check_steps.hpp"
#include "store/document_writer.hpp"
#include "store/pack.hpp"
#include <chithi/error.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

/// Counts the spans of a record that do not lie in [0, limit].
class SpansOutside {
public:
    explicit SpansOutside(std::size_t limit) : limit_(limit) {}

    template <typename T> void operator()(std::string_view, const T& value) { look(value); }

    [[nodiscard]] std::size_t in(const Document& document) {
        visit_fields(*this, document);
        return outside_;
    }

private:
    template <typename T> void look(const std::optional<T>& value) {
        if (value) look(*value);
    }
    template <typename T> void look(const std::vector<T>& values) {
        for (const T& value : values) look(value);
    }
    void look(const Span& span) {
        if (span.first > span.end || span.end > limit_) ++outside_;
    }
    template <typename T> void look(const T& value) {
        if constexpr (requires { visit_fields(*this, value); }) visit_fields(*this, value);
    }

    std::size_t limit_;
    std::size_t outside_ = 0;
};

/// How many bytes the spans of a document may count. None where that cannot be told here: its format is read by
/// another program, which is missing.
std::optional<std::size_t> bytes_for_spans(const Document& document, std::string_view bytes) {
    const std::string& format = document.source.format;
    if (format == "text" || format == "markdown") return bytes.size();
    const std::size_t size = decode(bytes).text.size();
    return size > 0 ? std::optional(size) : std::nullopt;
}

/// Holds one document after another against what the index says of it.
class DocumentCheck {
public:
    DocumentCheck(const Connection& connection, Findings& findings)
        : findings_(findings), facts_(connection),
          parts_(connection.prepare("SELECT key, path, title, text, task, "
                                    "(SELECT count(*) FROM deadlines WHERE part = p.key), "
                                    "(SELECT count(*) FROM assignees WHERE part = p.key) "
                                    "FROM parts AS p WHERE document = ?1 ORDER BY key")) {}

    /// `row`: key, id, path, number, kind, record, content and bytes of the source.
    void look(const Statement& row);

private:
    void look_at(const Document& document, std::string_view bytes, std::int64_t key);
    [[nodiscard]] bool rows_agree(const Document& document, std::int64_t key);
    [[nodiscard]] bool row_agrees(const PartRow& wanted, std::int64_t document);
    void report(const char* code, Message what, Message hint) {
        findings_.add({Severity::error, code, where_, std::move(what), std::move(hint)});
    }

    Findings& findings_;
    PartFactsTable facts_;
    Statement parts_;
    std::string where_; // the document that is looked at
};

void DocumentCheck::look(const Statement& row) {
    const std::string id = row.text(1);
    where_ = fmt::format("{} ({})", row.optional_text(3).value_or(row.text(2)), short_id(id));
    const Message again =
        message("chithi-ingest --remove {}, then ingest its file again: {}", short_id(id), row.view(2));
    try {
        const std::string bytes = unpacked(row.view(7));
        if (sha256(bytes) != row.view(6))
            report("source-differs", message("its source is not what it was read from"), again);
        const Document document = record_from_json(unpacked(row.view(5)));
        if (document.id != id || document.kind != row.view(4) || document.number != row.optional_text(3)) {
            report("record-differs", message("its record is that of another document"), message(rebuild_hint));
        }
        look_at(document, bytes, row.integer(0));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::damaged) throw;
        report("unreadable", message("its source or record cannot be read: {}", error.message()), again);
    }
}

void DocumentCheck::look_at(const Document& document, std::string_view bytes, std::int64_t key) {
    if (!rows_agree(document, key)) {
        report("parts-differ", message("its parts are not those of its record"), message(rebuild_hint));
    }
    const auto limit = bytes_for_spans(document, bytes);
    const std::size_t outside = limit ? SpansOutside(*limit).in(document) : 0;
    if (outside == 0) return;
    report("span-outside", message("{} spans lead outside its source of {} bytes", outside, *limit),
           message(rebuild_hint));
}

bool DocumentCheck::rows_agree(const Document& document, std::int64_t key) {
    parts_.bind(key);
    const std::vector<PartRow> rows = part_rows(document);
    const bool agree = std::ranges::all_of(rows, [&](const PartRow& row) { return row_agrees(row, key); });
    const bool more = agree && parts_.step();
    parts_.reset();
    return agree && !more;
}

bool DocumentCheck::row_agrees(const PartRow& wanted, std::int64_t document) {
    if (!parts_.step()) return false;
    const PartFacts& facts = facts_.of(parts_.integer(0));
    return parts_.view(1) == wanted.path && parts_.view(2) == wanted.title && parts_.view(3) == wanted.text &&
           (parts_.integer(4) != 0) == wanted.task && parts_.integer(5) == std::ssize(wanted.deadlines) &&
           parts_.integer(6) == std::ssize(wanted.assignees) && facts.document == document;
}

} // namespace

void check_documents(const Connection& connection, Findings& findings, const ProgressNote& progress) {
    const auto total = static_cast<std::size_t>(connection.integer("SELECT count(*) FROM documents"));
    DocumentCheck check(connection, findings);
    Statement row =
        connection.prepare("SELECT d.key, d.id, d.path, d.number, d.kind, d.record, s.content, s.bytes "
                           "FROM documents AS d LEFT JOIN sources AS s ON s.key = d.source ORDER BY d.key");
    for (std::size_t done = 0; row.step(); ++done) {
        if (progress) progress(done, total);
        check.look(row);
    }
}

} // namespace chithi
