// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/query_lexer.hpp"

namespace chithi {

/// What `value`, a bare or quoted token, means behind `field`: a query of kind `field`. Names of bodies are as typed
/// yet. Throws QueryError, its place that of the value.
[[nodiscard]] Query field_query(const FieldName& field, const QueryToken& value);

/// The words of a token as a phrase; `all` of nothing where it has no word.
[[nodiscard]] Query phrase_query(const QueryToken& token);

} // namespace chithi
