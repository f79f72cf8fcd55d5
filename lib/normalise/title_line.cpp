// SPDX-License-Identifier: Apache-2.0
#include "normalise/title_line.hpp"

#include "base/letters.hpp"

namespace chithi {

namespace {

constexpr std::size_t longest_title = 400; // bytes; a line of running text in capitals is no title

} // namespace

const DocumentType* type_of_title(std::string_view line) {
    if (line.size() > longest_title || !all_capitals(line)) return nullptr;
    const DocumentType* type = type_beginning(exact_key(line));
    return type != nullptr && type->titled ? type : nullptr;
}

} // namespace chithi
