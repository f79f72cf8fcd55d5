// SPDX-License-Identifier: Apache-2.0
#include "print/part.hpp"

#include <algorithm>
#include <chithi/print.hpp>
#include <functional>
#include <set>

namespace chithi {

namespace {

void collect_paths(const Requirement& requirement, std::set<std::string, std::less<>>& paths) {
    paths.insert(requirement.path);
    for (const Requirement& child : requirement.children) collect_paths(child, paths);
}

} // namespace

std::vector<const Requirement*> trail_to(const std::vector<Requirement>& requirements, std::string_view path) {
    for (const Requirement& requirement : requirements) {
        if (requirement.path == path) return {&requirement};
        std::vector<const Requirement*> below = trail_to(requirement.children, path);
        if (below.empty()) continue;
        below.insert(below.begin(), &requirement);
        return below;
    }
    return {};
}

Document only_part(const Document& document, std::string_view part) {
    if (part.empty()) return document;
    Document only = document;
    std::set<std::string, std::less<>> places{std::string(part)};
    only.requirements.clear();
    if (const auto trail = trail_to(document.requirements, part); !trail.empty()) {
        only.requirements.push_back(*trail.back());
        collect_paths(*trail.back(), places);
    }
    if (part != "preamble") only.preamble.reset();
    if (part != "closing") only.closing.clear();
    const auto elsewhere = [&](const auto& fact) { return !places.contains(fact.where); };
    std::erase_if(only.assignees, elsewhere);
    std::erase_if(only.dates, elsewhere);
    std::erase_if(only.deadlines, elsewhere);
    std::erase_if(only.counts, elsewhere);
    std::erase_if(only.references, elsewhere);
    only.recipients.clear();
    only.signature.reset();
    if (part != "appendix") only.appendices.clear();
    return only;
}

} // namespace chithi
