// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace chithi::fuzz {

/// Whether it is a time of a day, from 00:00 to 24:00.
inline bool is_clock_time(const std::string& time) {
    return time.size() == 5 && time[2] == ':' && time <= "24:00" && time.substr(3) <= "59";
}

} // namespace chithi::fuzz
