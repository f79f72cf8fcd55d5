// SPDX-License-Identifier: Apache-2.0
#include "store/check_steps.hpp"
#include "store/schema.hpp"
#include <array>
#include <fmt/format.h>

/// The checks that SQLite can make by itself.
namespace chithi {

namespace {

/// Rows that no foreign key binds: how many of them lead nowhere, or are led to from nowhere.
struct LooseRows {
    const char* code;
    Pattern<1> what; ///< {} is how many
    const char* sql;
};

constexpr std::array loose_rows = {
    LooseRows{"source-unused", Pattern<1>("{} sources belong to no document"),
              "SELECT count(*) FROM sources WHERE key NOT IN (SELECT source FROM documents) "
              "AND key NOT IN (SELECT source FROM versions)"},
    LooseRows{"part-unindexed", Pattern<1>("{} parts are not in the full-text index"),
              "SELECT count(*) FROM parts WHERE key NOT IN (SELECT id FROM words_docsize)"},
    LooseRows{"words-orphaned", Pattern<1>("{} entries of the full-text index are of parts that are gone"),
              "SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT key FROM parts)"},
    LooseRows{"sketch-orphaned", Pattern<1>("{} sketches are of parts that are gone"),
              "SELECT count(*) FROM sketches WHERE part NOT IN (SELECT key FROM parts)"},
};

} // namespace

void check_pages(const Connection& connection, const std::string& path, Findings& findings) {
    Statement rows = connection.prepare("PRAGMA main.integrity_check");
    while (rows.step()) {
        if (rows.view(0) == "ok") continue;
        findings.add({Severity::error, "damaged", path, Message::verbatim(rows.text(0)), message(restore_hint)});
    }
}

void check_links(const Connection& connection, const std::string& path, Findings& findings) {
    Statement orphans =
        connection.prepare("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
    while (orphans.step()) {
        findings.add(
            {Severity::error, "orphaned", path,
             message("{} rows of {} lead to {} that are gone", orphans.integer(2), orphans.view(0), orphans.view(1)),
             message(rebuild_hint)});
    }
    if (schema_version(connection) != static_cast<std::int64_t>(schema_steps().size())) return;
    for (const LooseRows& loose : loose_rows) {
        const std::int64_t count = connection.integer(loose.sql);
        if (count == 0) continue;
        findings.add({Severity::error, loose.code, path, message(loose.what, count), message(rebuild_hint)});
    }
}

} // namespace chithi
