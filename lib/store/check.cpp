// SPDX-License-Identifier: Apache-2.0
#include <chithi/check.hpp>

#include "store/check_steps.hpp"
#include "store/open.hpp"
#include "store/schema.hpp"
#include "store/tokenizer.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <fmt/format.h>

namespace chithi {

void Findings::add(Finding finding) {
    if (std::ranges::any_of(findings_, [&](const Finding& known) {
            return known.code == finding.code && known.where == finding.where && known.what == finding.what;
        }))
        return; // several steps have met the same page
    if (++counts_[finding.code] <= most_of_a_kind) findings_.push_back(std::move(finding));
}

std::vector<Finding> Findings::take() {
    const std::vector<Finding> shown = findings_;
    for (const auto& [code, count] : counts_) {
        if (count <= most_of_a_kind) continue;
        const auto like = std::ranges::find(shown, code, &Finding::code);
        findings_.push_back({like->severity, code, "and elsewhere",
                             message("{} more of the kind {}", count - most_of_a_kind, code), like->hint});
    }
    return std::move(findings_);
}

namespace {

IndexCounts counts_of(const Connection& connection) {
    const auto rows = [&](const char* table) {
        return static_cast<std::size_t>(connection.integer(fmt::format("SELECT count(*) FROM {}", table)));
    };
    return {rows("documents"), rows("versions"),  rows("files"),     rows("parts"),
            rows("deadlines"), rows("assignees"), rows("citations"), rows("given")};
}

bool has_this_schema(const IndexCheck& check, const std::string& path, Findings& findings) {
    const auto newest = static_cast<std::int64_t>(schema_steps().size());
    if (check.schema == newest) return true;
    findings.add(
        {Severity::warning, "schema-older", path,
         message("its schema is {}, that of this program {}; only its pages were checked", check.schema, newest),
         message("chithi-check --rebuild brings it up to date, and so does whatever writes to it")});
    return false;
}

bool has_this_tokenizer(const IndexCheck& check, const std::string& path, Findings& findings) {
    if (check.tokenizer == tokenizer_version) return true;
    findings.add({Severity::warning, "tokenizer-differs", path,
                  message("its words were cut by version {} of the tokenizer, this program has {}: it can be "
                          "read, not written",
                          check.tokenizer, tokenizer_version),
                  message(rebuild_hint)});
    return false;
}

void check_rules(const Connection& connection, const std::string& path, Findings& findings) {
    Statement older = connection.prepare("SELECT count(*) FROM documents WHERE rules < ?1");
    older.bind(std::int64_t{rules_version()}).step();
    if (older.integer(0) == 0) return;
    findings.add({Severity::info, "rules-older", path,
                  message("{} documents were read by older rules than this program's", older.integer(0)),
                  message("chithi-check --reparse reads them anew")});
}

// What stops one step must not hide what the next one sees.
template <typename Step> void guarded(const std::string& path, Findings& findings, Step step) {
    try {
        step();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::damaged) throw;
        findings.add({Severity::error, "damaged", path, error.message(), message(restore_hint)});
    }
}

} // namespace

IndexCheck check_index(const std::string& path, const ProgressNote& progress) {
    const Connection connection = open_to_check(path);
    connection.execute("PRAGMA temp_store = FILE"); // the copy of the full-text index may be large
    const ReadTransaction reading(connection);
    IndexCheck check;
    check.schema = schema_version(connection);
    check.tokenizer = indexed_tokenizer_version(connection);
    Findings findings;
    guarded(path, findings, [&] { check_pages(connection, path, findings); });
    guarded(path, findings, [&] { check_links(connection, path, findings); });
    if (has_this_schema(check, path, findings)) {
        guarded(path, findings, [&] { check.counts = counts_of(connection); });
        guarded(path, findings, [&] {
            if (has_this_tokenizer(check, path, findings)) check_words(connection, path, findings);
        });
        guarded(path, findings, [&] { check_documents(connection, findings, progress); });
        guarded(path, findings, [&] { check_rules(connection, path, findings); });
    }
    check.findings = findings.take();
    return check;
}

} // namespace chithi
