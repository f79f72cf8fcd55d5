// SPDX-License-Identifier: Apache-2.0
#include "print/ical_lines.hpp"

#include "base/utf8.hpp"
#include <chithi/print.hpp>

namespace chithi {

namespace {

constexpr std::size_t most_octets = 75; // without the line break

} // namespace

std::string ical_text(std::string_view text) {
    std::string out;
    for (const char c : terminal_safe(text)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out;
}

std::string ical_line(std::string_view name, std::string_view value) {
    std::string line(name);
    line.append(":").append(value);
    std::string out;
    std::string_view rest = line;
    std::size_t room = most_octets;
    while (rest.size() > room) {
        std::size_t end = room;
        while (is_inside_character(rest[end])) --end;
        out.append(rest.substr(0, end)).append("\r\n ");
        rest.remove_prefix(end);
        room = most_octets - 1; // the space counts
    }
    return out.append(rest).append("\r\n");
}

} // namespace chithi
