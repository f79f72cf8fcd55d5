// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/print.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>

/// A result as a JSON object: indented, or on one line. Each says which schema it follows, keys are those of the
/// document record where they mean the same.
namespace chithi {

/// Adds the keys "cites" and "cited_by" to a document record.
void add_links(nlohmann::ordered_json& record, const Links& links);

[[nodiscard]] std::string hit_json(const Hit& hit, bool one_line);
[[nodiscard]] std::string facet_json(const FacetCount& count, Facet facet, bool one_line);
[[nodiscard]] std::string task_json(const ListedTask& task, bool one_line);
[[nodiscard]] std::string addressee_json(const AddresseeRow& row, bool one_line);

} // namespace chithi
