// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite.hpp"
#include <span>
#include <string>

/// What an index holds, and how an older one becomes a newer one.
namespace chithi {

/// Step n makes schema version n + 1 out of version n; the first one starts from an empty file. A step
/// that was released is never changed: a new version is a new step at the end.
struct SchemaStep {
    const char* sql;
    void (*fill)(const Connection& connection) = nullptr; ///< puts into new tables what older documents have
};

using SchemaSteps = std::span<const SchemaStep>;

/// The steps of this program; their number is the newest schema version it knows.
[[nodiscard]] SchemaSteps schema_steps() noexcept;

/// The schema version of a database; 0 for an empty one.
[[nodiscard]] std::int64_t schema_version(const Connection& connection);

/// Makes sure that `path` is an index of a schema this program knows, be it an older one. Throws Error `damaged`
/// (another program's database), `incompatible` (a newer schema).
void check_known(const Connection& connection, const std::string& path, SchemaSteps steps = schema_steps());

/// Makes sure that `path` is an index this program can read. Throws Error `damaged` (another
/// program's database), `incompatible` (a newer schema, or an older one: it is migrated by writing).
void check_schema(const Connection& connection, const std::string& path, SchemaSteps steps = schema_steps());

/// Brings the index to the newest schema in one transaction; an empty file becomes an index. Throws
/// Error `damaged` and `incompatible` as check_schema, before anything is changed.
void migrate(const Connection& connection, const std::string& path, SchemaSteps steps = schema_steps());

/// The version of the tokenizer that the index was written with.
[[nodiscard]] int indexed_tokenizer_version(const Connection& connection);

} // namespace chithi
