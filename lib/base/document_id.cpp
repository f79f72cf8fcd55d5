// SPDX-License-Identifier: Apache-2.0
#include "base/document_id.hpp"

#include <algorithm>
#include <charconv>
#include <chithi/document.hpp>

namespace chithi {

std::string_view content_of(std::string_view id) noexcept { return id.substr(0, id.find('.')); }

std::size_t paper_of(std::string_view id) noexcept {
    const std::string_view suffix = id.substr(std::min(content_of(id).size() + 1, id.size()));
    std::size_t number = 1;
    std::from_chars(suffix.data(), suffix.data() + suffix.size(), number);
    return number;
}

std::string short_id(std::string_view id, std::size_t digits) {
    const std::string_view content = content_of(id);
    return std::string(content.substr(0, digits)).append(id.substr(content.size()));
}

} // namespace chithi
