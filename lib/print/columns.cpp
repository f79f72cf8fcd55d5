// SPDX-License-Identifier: Apache-2.0
#include "print/columns.hpp"

namespace chithi {

std::string field_text(const nlohmann::ordered_json& value) {
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_array()) return value.dump();
    std::string text;
    for (const auto& item : value) text += (text.empty() ? "" : "; ") + field_text(item);
    return text;
}

} // namespace chithi
