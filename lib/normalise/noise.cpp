// SPDX-License-Identifier: Apache-2.0
#include "normalise/noise.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "knowledge/labels.hpp"
#include "normalise/page_furniture.hpp"
#include <algorithm>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t longest_character = 4; // bytes
constexpr std::size_t fewest_strays = 3;     // lines of one character under one another; two may be cells of a table

// "j", "`": no figure, which may be a page's, no mark of a list and no rule.
bool is_stray(std::string_view line) {
    const CodePoint point = code_point_at(line, 0);
    if (point.size != line.size() || (point.value >= U'0' && point.value <= U'9') || is_rule(line)) return false;
    const auto is_it = [&](std::string_view mark) { return mark == line; };
    return line != "|" && std::ranges::none_of(dash_marks, is_it) && std::ranges::none_of(bullet_marks, is_it) &&
           std::ranges::none_of(plus_marks, is_it);
}

} // namespace

bool is_foreign_noise(std::string_view line) {
    std::size_t own = 0;
    std::size_t foreign = 0;
    int first = 0;
    bool mixed = false;
    for_each_code_point(line, [&](CodePoint point, std::size_t) {
        const int script = foreign_script_of(point.value);
        own += script == 0 && is_any_letter(point.value) ? 1 : 0;
        foreign += script != 0 ? 1 : 0;
        if (first == 0) first = script;
        mixed = mixed || (script != 0 && script != first);
    });
    return mixed && foreign > own;
}

namespace {

std::vector<bool> noise_of(const Text& text, const std::vector<Line>& lines) {
    std::vector<bool> noise(lines.size());
    std::size_t strays = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = text.view(lines[i].range);
        strays = line.size() <= longest_character && is_stray(line) ? strays + 1 : 0;
        for (std::size_t back = 0; strays >= fewest_strays && back < fewest_strays; ++back) noise[i - back] = true;
        if (lines[i].foreign && is_foreign_noise(line)) noise[i] = true;
    }
    return noise;
}

} // namespace

void drop_noise(const Text& text, std::vector<Line>& lines, std::vector<Diagnostic>& diagnostics) {
    const std::vector<bool> noise = noise_of(text, lines);
    if (std::ranges::find(noise, true) == noise.end()) return;
    Line dropped;
    std::vector<Line> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line line = lines[i];
        line.blanks += dropped.blanks;
        line.page_break = line.page_break || dropped.page_break;
        line.cut = line.cut || dropped.cut;
        dropped = {};
        if (noise[i]) {
            diagnostics.push_back({Severity::warning, "noise",
                                   "this is no text, but what a converter left of a drawing; it is left out",
                                   text.spans(line.range)});
            dropped = line;
            dropped.cut = true;
        } else {
            kept.push_back(line);
        }
    }
    lines = std::move(kept);
}

} // namespace chithi
