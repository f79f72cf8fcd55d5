// SPDX-License-Identifier: Apache-2.0
#include "base/number_key.hpp"
#include "base/record_json.hpp"
#include "store/document_summary.hpp"
#include "store/pack.hpp"
#include "store/sqlite_store.hpp"
#include "store/summary_columns.hpp"
#include <algorithm>
#include <fmt/format.h>

/// The part of SqliteStore that knows which documents a name means.
namespace chithi {

namespace {

constexpr std::size_t shortest_prefix = 4; // of the hash, in characters

/// A name as the ids that begin with it: those in [first, after), of them the ones that end in `paper` (".2"), or
/// where that is empty the first document of each file. Of what is no id, an empty range.
struct IdRange {
    std::string first;
    std::string after;
    std::string paper;
};

IdRange ids_in(std::string_view name) {
    const std::size_t dot = std::min(name.find('.'), name.size());
    std::string hash(name.substr(0, dot));
    const bool hex = hash.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    if (!hex || hash.size() < shortest_prefix) return {};
    std::ranges::transform(hash, hash.begin(),
                           [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    return {hash, hash + "\x7F", std::string(name.substr(dot))};
}

/// Selects `column` of the rows of a table with an id, for parameters ?1, ?2, ?3 as in IdRange. The first document of
/// a file that is there has the shortest id, and of ids as long the least one.
std::string select_by_id(std::string_view column, std::string_view table) {
    return fmt::format("SELECT {0} FROM (SELECT {0}, min(printf('%5d', length(id)) || id) FROM {1} "
                       "WHERE ?3 = '' AND id >= ?1 AND id < ?2 GROUP BY source) "
                       "UNION ALL SELECT {0} FROM {1} WHERE ?3 <> '' AND id >= ?1 AND id < ?2 "
                       "AND substr(id, instr(id, '.')) = ?3 GROUP BY id",
                       column, table);
}

} // namespace

std::vector<DocumentSummary> SqliteStore::documents_named(std::string_view name) const {
    const std::string number = number_key(name);
    const IdRange ids = ids_in(name);
    Statement row = connection_.prepare(
        fmt::format("SELECT {} FROM summaries AS s WHERE s.key IN (SELECT key FROM documents WHERE number_key = ?4 "
                    "UNION SELECT document FROM given WHERE number_key = ?4 UNION SELECT key FROM ({})) "
                    "ORDER BY s.issued DESC NULLS LAST, s.key DESC",
                    summary_columns, select_by_id("key", "documents")));
    row.bind(ids.first, ids.after, ids.paper, number);
    std::vector<DocumentSummary> found;
    while (row.step()) found.push_back(summary_of(row));
    return found;
}

std::vector<DocumentSummary> SqliteStore::former_named(std::string_view name) const {
    const IdRange ids = ids_in(name);
    Statement row = connection_.prepare(select_by_id("record", "versions"));
    row.bind(ids.first, ids.after, ids.paper);
    std::vector<DocumentSummary> found;
    while (row.step()) found.push_back(summary_of(record_from_json(unpacked(row.view(0)))));
    return found;
}

} // namespace chithi
