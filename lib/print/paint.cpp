// SPDX-License-Identifier: Apache-2.0
#include "print/paint.hpp"

#include <algorithm>

namespace chithi {

std::string painted(Ink ink, std::string_view text, bool colour) {
    if (!colour) return std::string(text);
    const std::string start = "\x1b[" + std::to_string(static_cast<int>(ink)) + "m";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        if (end > at) out.append(start).append(text.substr(at, end - at)).append("\x1b[0m");
        if (end < text.size()) out += text[end];
        at = end + 1;
    }
    return out;
}

} // namespace chithi
