// SPDX-License-Identifier: Apache-2.0
#include "print/json_text.hpp"

#include "base/utf8.hpp"
#include "print/terminal.hpp"
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr int spaces = 2;

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

} // namespace

std::string json_text(const nlohmann::ordered_json& json, bool one_line) {
    using Json = nlohmann::ordered_json;
    return escaped(json.dump(one_line ? -1 : spaces, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace chithi
