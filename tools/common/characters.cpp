// SPDX-License-Identifier: Apache-2.0
#include "common/characters.hpp"

#include <algorithm>

namespace chithi::tools {

std::size_t count_characters(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 200;
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while (end > 0 && !begins_character(text[end])) --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace chithi::tools
