// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core_fixture.hpp"
#include "extract/extract.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

// "lead Sở Y tế; coordinate Công an tỉnh"
inline std::string summary(const std::vector<Assignee>& assignees) {
    std::string out;
    for (const Assignee& each : assignees) {
        out += (out.empty() ? "" : "; ") + std::string(name_of(each.role)) + " " + each.text;
    }
    return out;
}

inline Document document_of(std::string_view file) {
    const Text text = normalise(Text(std::string(file)));
    return extract(text, split(text));
}

} // namespace chithi
