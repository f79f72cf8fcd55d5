// SPDX-License-Identifier: Apache-2.0
#include "print/summary.hpp"

#include "knowledge/document_types.hpp"
#include <algorithm>
#include <chithi/print.hpp>

namespace chithi {

namespace {

// Eight hex digits tell 10,000 documents apart with a chance of 99 in 100.
constexpr std::size_t id_digits = 8;

std::string shortest(const std::optional<std::string>& number, const std::string& id) {
    return number.value_or(short_id(id, id_digits));
}

} // namespace

std::string name_of(const DocumentSummary& document) { return shortest(document.number, document.id); }

std::string name_of(const Document& document) { return shortest(document.number, document.id); }

std::string name_of(const DocumentSummary& document, std::string_view part) {
    return name_of(document).append("#").append(part);
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
