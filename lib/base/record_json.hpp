// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

/// The document record as JSON, schema `chithi.document/1`: the form it is printed in and kept in.
namespace chithi {

/// The record with its keys in their printed order, "schema" first. Absent facts are null or [];
/// a span is [first, end], or a list of such pairs where the text is cut.
[[nodiscard]] nlohmann::ordered_json record_of(const Document& document);

/// The record indented by two spaces over several lines, or on one; without a line feed at the end.
/// Vietnamese stays as it is; invalid UTF-8 is written as U+FFFD.
[[nodiscard]] std::string record_to_json(const Document& document, bool one_line);

/// Reads what record_to_json wrote; keys it does not know are passed over. Throws Error `damaged`
/// where `json` is no record of this schema.
[[nodiscard]] Document record_from_json(std::string_view json);

} // namespace chithi
