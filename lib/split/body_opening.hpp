// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/body_heads.hpp"
#include <string_view>
#include <vector>

namespace chithi {

/// The heads of bodies that `key`, of `exact_key`, begins with as whole words.
[[nodiscard]] std::vector<const BodyHead*> heads_opening(std::string_view key);

} // namespace chithi
