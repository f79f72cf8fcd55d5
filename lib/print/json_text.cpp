// SPDX-License-Identifier: Apache-2.0
#include "print/json_text.hpp"

#include "base/utf8.hpp"
#include "print/terminal.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace chithi {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t step = 2;

// Inside JSON text such characters stand in strings only, where an escape is another way to write them.
std::string escaped(std::string json) {
    std::string out;
    std::size_t copied = 0;
    for_each_code_point(json, [&](CodePoint point, std::size_t at) {
        if (point.value == '\n' || !steers_terminal(point.value)) return;
        out.append(json, copied, at - copied).append(fmt::format("\\u{:04x}", static_cast<unsigned>(point.value)));
        copied = at + point.size;
    });
    if (copied == 0) return json;
    return out.append(json, copied);
}

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Spans and their like stay on one line: nlohmann's own indenting gives each number a line.
bool fits_one_line(const Json& json) {
    return !json.is_structured() || json.empty() ||
           (json.is_array() && std::ranges::all_of(json, [](const Json& item) {
                return item.is_number() || (item.is_array() && fits_one_line(item));
            }));
}

void write_indented(const Json& json, std::size_t depth, std::string& out) {
    if (fits_one_line(json)) {
        out += dumped(json);
        return;
    }
    const std::string indent = "\n" + std::string((depth + 1) * step, ' ');
    char before = json.is_object() ? '{' : '[';
    for (const auto& [key, value] : json.items()) {
        out += before + indent;
        if (json.is_object()) out += dumped(key) + ": ";
        write_indented(value, depth + 1, out);
        before = ',';
    }
    out += "\n" + std::string(depth * step, ' ') + (json.is_object() ? '}' : ']');
}

} // namespace

std::string json_text(const Json& json, bool one_line) {
    std::string out;
    if (one_line) {
        out = dumped(json);
    } else {
        write_indented(json, 0, out);
    }
    return escaped(std::move(out) + '\n');
}

} // namespace chithi
