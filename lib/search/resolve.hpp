// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/search.hpp>

namespace chithi {

/// A parsed query made ready for the store: synonyms put in, names of bodies and issuers in their fields replaced by
/// those of the index that they can mean, and role: beside to: read as the role of that body.
[[nodiscard]] Query resolved(const Store& store, Query query, const SearchOptions& options);

/// Whether all that is asked for are facts of documents as a whole.
[[nodiscard]] bool asks_for_documents(const Query& query);

} // namespace chithi
