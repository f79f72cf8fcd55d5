// SPDX-License-Identifier: Apache-2.0
#pragma once

struct fts5_api;

namespace chithi {

class TermsAhead;

/// Says which terms documents are indexed under; noted in every index. A program with another version
/// may read that index but must not write to it.
inline constexpr int tokenizer_version = 2;

/// Makes FTS5's tokenizer "vietnamese" known. Of SQLite it calls nothing but `api`, so that the loadable extension
/// can use it in a program that has an SQLite of its own.
///
/// In documents each syllable stands at one position under its folded term and, beside it, its exact term; where a
/// document's number begins, the whole number stands there too (see terms.hpp). In queries marks decide: a syllable
/// typed without them is looked up by its folded term, one with marks, or after '=', by its exact term; a number
/// after
/// '#' as a whole, otherwise by its parts and without marks; the last term of a prefix query always by the beginning
/// of its folded term. So the stock sqlite3 shell has smart accents too. Offsets point into the text as given.
void register_tokenizer(fts5_api& api);

/// Where the tokenizer that was registered looks for what was cut already.
[[nodiscard]] TermsAhead& terms_ahead(fts5_api& api);

} // namespace chithi
