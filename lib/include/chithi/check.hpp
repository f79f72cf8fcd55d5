// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <chithi/export.hpp>
#include <chithi/message.hpp>
#include <chithi/store.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Whether an index is sound, and how it is made anew.
namespace chithi {

/// Something that a check found.
struct Finding {
    Severity severity = Severity::error; ///< info: all is sound, but there is something to be done
    std::string code;                    ///< stable kebab-case name: "words-differ"
    std::string where;                   ///< the index, or a document in it
    Message what;
    Message hint; ///< what to do
};

/// How many of them an index holds.
struct IndexCounts {
    std::size_t documents = 0;
    std::size_t versions = 0; ///< former ones of documents whose files have changed
    std::size_t files = 0;    ///< where documents were found
    std::size_t parts = 0;
    std::size_t deadlines = 0;
    std::size_t assignees = 0;
    std::size_t citations = 0;
    std::size_t given = 0; ///< documents with facts given by hand
};

struct IndexCheck {
    std::int64_t schema = 0;    ///< version of the index
    std::int64_t tokenizer = 0; ///< version of the index
    IndexCounts counts;
    std::vector<Finding> findings; ///< in the order of the checks, at most a few of one kind
};

/// Called now and then with how much is done, from 0 to `total`.
using ProgressNote = std::function<void(std::size_t done, std::size_t total)>;

/// Looks through the whole index at `path` and writes nothing to it: whether SQLite's pages and indexes are whole,
/// every word that can be found is in its text and the other way round, rows lead to rows that are there, sources are
/// what their hash says, records agree with the rows made of them, and spans lie inside their source. Programs may
/// write meanwhile; what is looked at is one state. A copy of the full-text index is made in SQLite's temporary
/// folder, for FTS5 checks only what it could write to.
///
/// Throws Error `not_found`, `io`, `damaged` (no index at all), `incompatible` (a newer schema).
[[nodiscard]] CHITHI_EXPORT IndexCheck check_index(const std::string& path, const ProgressNote& progress = {});

/// Reads all documents of a source anew.
using Reader = std::function<std::vector<Document>(const StoredSource& source)>;

/// Makes the index at `path` anew from the sources in it. Ids, given facts, paths and former versions stay. It is
/// made in a file beside it (PATH.rebuild), which is then copied over it in one transaction: whatever happens, the
/// index is the old one or the new one. Programs can read meanwhile; those that want to write wait. As
/// Store::renew, it adds documents that were never seen in a source before. The number of documents.
///
/// Throws as check_index, and Error `damaged` where a source or a record cannot be read, `io` where another program
/// wrote to the index in the one moment in which it could; nothing is changed then.
CHITHI_EXPORT std::size_t rebuild_index(const std::string& path, const Reader& reader,
                                        const ProgressNote& progress = {}, const Patience& patience = {});

} // namespace chithi
