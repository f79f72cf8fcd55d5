// SPDX-License-Identifier: Apache-2.0
#include "store/check_steps.hpp"
#include <chithi/error.hpp>
#include <fmt/format.h>
#include <optional>

namespace chithi {

namespace {

// FTS5 checks a table by a command that it takes for a write, which a reader may not give. So the check is made on a
// copy of the table, of the tables it is made of, among the temporary ones; its texts are a view of those of the
// index. rank = 1 asks for the comparison with the texts too. A damaged table may hold a key twice.
constexpr const char* make_copy = R"sql(
DROP VIEW IF EXISTS temp.checked_parts;
CREATE TEMP VIEW checked_parts AS SELECT key, text, title FROM main.parts;
CREATE VIRTUAL TABLE temp.checked_words USING fts5 (
    text, title, content = 'checked_parts', content_rowid = 'key', tokenize = 'vietnamese');
DELETE FROM temp.checked_words_data;
INSERT OR REPLACE INTO temp.checked_words_data SELECT * FROM main.words_data;
DELETE FROM temp.checked_words_idx;
INSERT OR REPLACE INTO temp.checked_words_idx SELECT * FROM main.words_idx;
DELETE FROM temp.checked_words_docsize;
INSERT OR REPLACE INTO temp.checked_words_docsize SELECT * FROM main.words_docsize;
)sql";

constexpr const char* compare = "INSERT INTO temp.checked_words (checked_words, rank) VALUES ('integrity-check', 1)";

bool agrees(const Connection& connection) {
    try {
        connection.execute(compare);
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::damaged) return false;
        throw;
    }
}

} // namespace

void check_words(const Connection& connection, const std::string& path, Findings& findings) {
    connection.execute(make_copy);
    if (!agrees(connection)) {
        findings.add({Severity::error, "words-differ", path,
                      message("the full-text index does not hold the words of its texts: searches miss some, or find "
                              "what is not there"),
                      message(rebuild_hint)});
    }
    connection.execute("DROP TABLE temp.checked_words; DROP VIEW temp.checked_parts");
}

} // namespace chithi
