// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace chithi {

/// `json` as text that ends in a line feed: indented, or on one line. Control characters and bidirectional
/// marks are written as \u escapes, so that the text can be shown on a terminal and still means the same;
/// invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string json_text(const nlohmann::ordered_json& json, bool one_line);

} // namespace chithi
