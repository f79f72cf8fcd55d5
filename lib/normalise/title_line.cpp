// SPDX-License-Identifier: Apache-2.0
#include "normalise/title_line.hpp"

#include "base/beginnings.hpp"
#include "base/letters.hpp"
#include <algorithm>
#include <array>

namespace chithi {

namespace {

constexpr std::size_t longest_title = 400; // bytes; a line of running text in capitals is no title
constexpr std::size_t longest_name = 64;   // bytes that no name of a type has

// The first words of the names, as `fold` gives them.
constexpr auto type_words = [] {
    std::array<std::string_view, document_types.size()> words;
    std::ranges::transform(document_types, words.begin(),
                           [](const DocumentType& type) { return type.slug.substr(0, type.slug.find('_')); });
    return words;
}();

constexpr Beginnings types(type_words);

} // namespace

const DocumentType* type_opening(std::string_view line) {
    return types.open(line) ? type_beginning(exact_key(line.substr(0, longest_name))) : nullptr;
}

const DocumentType* type_of_title(std::string_view line) {
    if (line.size() > longest_title || !all_capitals(line)) return nullptr;
    const DocumentType* type = type_opening(line);
    return type != nullptr && type->titled ? type : nullptr;
}

} // namespace chithi
