// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string>

namespace chithi {

/// The document record on one line: what record_to_json makes of `record_of`, byte for byte, without making a tree of
/// values first. Each document that is stored is written so.
[[nodiscard]] std::string record_line(const Document& document);

} // namespace chithi
