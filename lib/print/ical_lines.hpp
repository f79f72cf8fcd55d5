// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chithi {

/// `text` as a value of type TEXT, with what separates values escaped (RFC 5545, 3.3.11).
[[nodiscard]] std::string ical_text(std::string_view text);

/// A content line: "NAME:value", in pieces of at most 75 octets where it is longer, none of which ends inside a
/// character; each line ends in CR LF (RFC 5545, 3.1).
[[nodiscard]] std::string ical_line(std::string_view name, std::string_view value);

} // namespace chithi
