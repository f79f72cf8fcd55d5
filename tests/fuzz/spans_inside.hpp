// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <vector>

/// Whether facts lie within the bytes they were read from: what any bytes whatever must give.
namespace chithi {

inline bool inside(const Spans& spans, std::size_t bytes) {
    for (const Span& span : spans) {
        if (span.first > span.end || span.end > bytes) return false;
    }
    return true;
}

template <typename Facts> bool all_inside(const Facts& facts, std::size_t bytes) {
    for (const auto& fact : facts) {
        if (!inside(fact.span, bytes)) return false;
    }
    return true;
}

inline bool all_inside(const std::vector<Requirement>& requirements, std::size_t bytes) {
    for (const Requirement& item : requirements) {
        if (!inside(item.span, bytes) || !all_inside(item.assignees, bytes)) return false;
        if (!all_inside(item.children, bytes)) return false;
    }
    return true;
}

} // namespace chithi
