// SPDX-License-Identifier: Apache-2.0
#include "normalise/chunks.hpp"

namespace chithi {

namespace {

constexpr std::size_t longest_row = 600; // bytes; what is longer has no columns

} // namespace

std::vector<Line> chunks_of(const Text& text, const Line& line) {
    const std::string_view view = text.view({0, line.range.end});
    const bool plain = line.single_spaced && view.find('|', line.range.first) == std::string_view::npos;
    if (plain || line.range.size() > longest_row) return {line};
    std::vector<Line> chunks;
    std::size_t first = line.range.first;
    const auto add = [&](std::size_t end) {
        Line chunk = narrowed(text, line, {first, end});
        if (!chunk.range.empty()) chunks.push_back(chunk);
    };
    for (std::size_t at = first; at < line.range.end; ++at) {
        const std::size_t gap = at;
        bool parts = false;
        for (; at < line.range.end && (view[at] == ' ' || view[at] == '\t' || view[at] == '|'); ++at)
            parts = parts || view[at] != ' ';
        if (!parts && at - gap < wide_gap) continue;
        add(gap);
        first = at;
    }
    add(line.range.end);
    return chunks;
}

} // namespace chithi
