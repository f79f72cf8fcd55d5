// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// `name` with its abbreviations written out: "UBND tỉnh" is "Ủy ban nhân dân tỉnh", "SYT" is "Sở Y tế". Source:
/// lib/knowledge/aliases.hpp. A name without abbreviations comes back as it is.
[[nodiscard]] std::string expand_aliases(std::string_view name);

/// The single names in a list such as "các sở, ban, ngành và Mặt trận Tổ quốc": cut at commas, semicolons and
/// "và" outside of names that contain them (lib/knowledge/joined_names.hpp) and of brackets; leading các, những,
/// mọi dropped; aliases written out; a head that names share ("Ủy ban nhân dân các huyện, thị xã", "Giám đốc các Sở:
/// Tài chính, Xây dựng") put before each. A text that is no list is one name.
[[nodiscard]] std::vector<std::string> bodies_of(std::string_view text);

} // namespace chithi
