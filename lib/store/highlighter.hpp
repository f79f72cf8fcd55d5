// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include <chithi/document.hpp>
#include <string_view>
#include <vector>

namespace chithi {

/// Where matched phrases stand in `text`, in bytes, ascending, apart from each other. `places` are their positions in
/// any order (see terms.hpp). Phrases that overlap are one span; the words of one are one with what lies between
/// them.
[[nodiscard]] std::vector<Span> highlights_of(std::string_view text, std::vector<Range> places);

} // namespace chithi
