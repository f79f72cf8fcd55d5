// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;
struct fts5_api;

namespace chithi {

/// Says which terms documents are indexed under; noted in every index. A program with another version
/// may read that index but must not write to it.
inline constexpr int tokenizer_version = 1;

/// SQLite's full-text API on this connection. Throws Error `io` where SQLite was built without FTS5.
[[nodiscard]] fts5_api& full_text_api(sqlite3* connection);

/// Makes FTS5's tokenizer "vietnamese" known on this connection. Offsets point into the text as given.
///
/// In documents each syllable stands at one position under its folded term and, beside it, its exact
/// term. In queries marks decide: a syllable typed without them is looked up by its folded term, one
/// with marks, or after '=', by its exact term; the last one of a prefix query always by the beginning
/// of its folded term. So the stock sqlite3 shell has smart accents too.
void register_tokenizer(sqlite3* connection);

} // namespace chithi
