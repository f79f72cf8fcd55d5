// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <string_view>
#include <vector>

namespace chithi {

/// The requirements from the top of the tree down to the one with `path`; empty where there is none.
[[nodiscard]] std::vector<const Requirement*> trail_to(const std::vector<Requirement>& requirements,
                                                       std::string_view path);

} // namespace chithi
