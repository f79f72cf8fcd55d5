// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string_view>
#include <vector>

struct fts5_api;

namespace chithi {

/// Makes the FTS5 function `highlights(words)` known: where the query's phrases stand in the last column
/// of the row, as a blob for `spans_of`.
void register_highlighter(fts5_api& api);

/// The spans in a blob of `highlights`: bytes of the column, ascending, apart from each other; the words
/// of one phrase are one span with what lies between them.
[[nodiscard]] std::vector<Span> spans_of(std::string_view blob);

} // namespace chithi
