// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

/// Results as JSON, one object after another: indented, or one a line. Each object says which schema it
/// follows, keys are those of the document record where they mean the same.
namespace chithi {

/// Adds the keys "cites" and "cited_by" to a document record.
void add_links(nlohmann::ordered_json& record, const Links& links);

[[nodiscard]] std::string hits_json(const SearchResult& result, bool one_line);
[[nodiscard]] std::string facet_json(const std::vector<FacetCount>& counts, Facet facet, bool one_line);
[[nodiscard]] std::string tasks_json(const std::vector<ListedTask>& tasks, bool one_line);
[[nodiscard]] std::string addressees_json(const std::vector<AddresseeRow>& rows, bool one_line);

} // namespace chithi
