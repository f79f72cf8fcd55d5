// SPDX-License-Identifier: Apache-2.0
#include "print/summary.hpp"

#include "knowledge/document_types.hpp"
#include <algorithm>
#include <chithi/print.hpp>

namespace chithi {

namespace {

// Eight hex digits tell 10,000 documents apart with a chance of 99 in 100.
constexpr std::size_t id_digits = 8;

bool is_named_by_number(const DocumentSummary& document) noexcept {
    return document.number && !document.number_repeats;
}

} // namespace

std::string name_of(const DocumentSummary& document) {
    return is_named_by_number(document) ? *document.number : short_id(document.id, id_digits);
}

std::string name_of(const Document& document) { return document.number.value_or(short_id(document.id, id_digits)); }

std::string name_of(const DocumentSummary& document, std::string_view part) {
    return name_of(document).append("#").append(part);
}

std::string what_else_names(const DocumentSummary& document) {
    if (is_named_by_number(document)) return {};
    return document.number ? *document.number : std::string(file_name(document.path));
}

std::string_view kind_name(std::string_view slug) noexcept {
    // Longer names stand first; the last one is the name that stands for all.
    const auto last = std::find_if(document_types.rbegin(), document_types.rend(),
                                   [&](const DocumentType& type) { return type.slug == slug; });
    return last == document_types.rend() ? std::string_view() : last->name;
}

std::string_view file_name(std::string_view path) noexcept {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string iso_or_empty(const std::optional<Day>& day) { return day ? to_iso(*day) : std::string(); }

} // namespace chithi
