// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;
struct fts5_api;

namespace chithi {

/// SQLite's full-text API on this connection. Throws Error `io` where SQLite was built without FTS5.
[[nodiscard]] fts5_api& full_text_api(sqlite3* connection);

} // namespace chithi
