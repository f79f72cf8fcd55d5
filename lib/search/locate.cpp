// SPDX-License-Identifier: Apache-2.0
#include "base/letters.hpp"
#include "base/syllables.hpp"
#include <algorithm>
#include <array>
#include <chithi/error.hpp>
#include <chithi/search.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t most_hints = 8;

constexpr std::array<std::string_view, 3> parts_outside = {"subject", "preamble", "closing"};

std::string short_name(const DocumentSummary& document) { return document.number.value_or(short_id(document.id)); }

// What tells it from others that have its number.
std::string told_name(const DocumentSummary& document) {
    return document.number_repeats ? fmt::format("{} ({})", short_id(document.id), short_name(document))
                                   : short_name(document);
}

std::string joined(std::vector<std::string> names) {
    const bool cut = names.size() > most_hints;
    if (cut) names.resize(most_hints);
    return fmt::format("{}{}", fmt::join(names, ", "), cut ? " …" : "");
}

// Documents that share a part with the name: "76/CV-TU" is near "761-CV/TU".
Message nearest_documents(const Store& store, std::string_view name) {
    std::vector<std::string> syllables;
    for_each_syllable(name, [&](Range place) { syllables.push_back(fold(name.substr(place.first, place.size()))); });
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const DocumentSummary& document : store.documents()) {
        const std::string key = fold(short_name(document));
        const auto shared = std::ranges::count_if(
            syllables, [&](const std::string& syllable) { return key.find(syllable) != std::string::npos; });
        if (shared > 0) near.emplace_back(shared, told_name(document));
    }
    std::ranges::stable_sort(near, std::ranges::greater{}, &std::pair<std::size_t, std::string>::first);
    std::vector<std::string> names(near.size());
    std::ranges::transform(near, names.begin(), &std::pair<std::size_t, std::string>::second);
    return names.empty() ? message("chithi-search finds documents by their words")
                         : message("near: {}", joined(std::move(names)));
}

Message one_of(const std::vector<DocumentSummary>& documents) {
    std::vector<std::string> names(documents.size());
    std::ranges::transform(documents, names.begin(), [](const DocumentSummary& document) {
        return fmt::format("{} ({})", short_id(document.id), document.path);
    });
    return message("name one by its id: {}", joined(std::move(names)));
}

DocumentSummary the_document(const Store& store, std::string_view name) {
    std::vector<DocumentSummary> found = store.named(name);
    if (found.size() == 1) return std::move(found.front());
    if (found.empty()) {
        throw Error(ErrorCode::not_found, message("no document is called {}", name), nearest_documents(store, name));
    }
    throw Error(ErrorCode::ambiguous, message("{} documents are called {}", found.size(), name), one_of(found));
}

void add_paths(const std::vector<Requirement>& requirements, std::vector<std::string>& paths) {
    for (const Requirement& requirement : requirements) {
        paths.push_back(requirement.path);
        add_paths(requirement.children, paths);
    }
}

// Paths without marks, capitals and spaces: "dieu 5" is "Điều 5".
std::string path_key(std::string_view path) {
    std::string key = fold(path);
    std::erase(key, ' ');
    return key;
}

Message nearest_paths(const std::vector<std::string>& paths, std::string_view wanted) {
    const std::string key = path_key(wanted);
    std::vector<std::string> near;
    for (const std::string& path : paths) {
        if (!key.empty() && path_key(path).front() == key.front()) near.push_back(path);
    }
    if (near.empty()) near = paths;
    return near.empty() ? message("it has no numbered parts") : message("it has {}", joined(std::move(near)));
}

std::string the_part(const Document& document, std::string_view name, std::string_view wanted) {
    std::vector<std::string> paths;
    add_paths(document.requirements, paths);
    if (std::ranges::find(paths, wanted) != paths.end()) return std::string(wanted);
    const auto same = [&](std::string_view path) { return path_key(path) == path_key(wanted); };
    const auto found = std::ranges::find_if(paths, same);
    if (found != paths.end()) return *found;
    const auto* const outside = std::ranges::find_if(parts_outside, same);
    if (outside != parts_outside.end()) return std::string(*outside);
    throw Error(ErrorCode::not_found, message("{} has no part {}", name, wanted), nearest_paths(paths, wanted));
}

} // namespace

Located locate(const Store& store, std::string_view name) {
    const std::size_t sign = name.find('#');
    const std::string_view wanted = sign == std::string_view::npos ? std::string_view() : name.substr(sign + 1);
    const DocumentSummary summary = the_document(store, name.substr(0, sign));
    Located located{.document = store.document(summary.id), .part = {}};
    if (!wanted.empty()) located.part = the_part(located.document, short_name(summary), wanted);
    return located;
}

} // namespace chithi
