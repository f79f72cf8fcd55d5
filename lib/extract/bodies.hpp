// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// The single names in a list of bodies such as "các sở, ban, ngành và Mặt trận Tổ quốc". A comma, "và" or "hoặc"
/// parts two names only where what follows is a name of its own: it begins with the head of a body
/// (lib/knowledge/body_heads.hpp), an opening word ("các") or an abbreviation, or it shares the head before it ("các
/// Sở Y tế, Nội vụ"; "Ủy ban nhân dân các huyện, thị xã"; "Giám đốc các Sở: Tài chính, Xây dựng"; "Sở Y tế, Nội vụ",
/// for both are fields of a department). Else it goes on with the name ("Vụ Khoa học đất và Khí hậu"). Opening words
/// and what stands in brackets are left out, shared heads put before each name, abbreviations written out.
[[nodiscard]] std::vector<std::string> bodies_of(std::string_view text);

} // namespace chithi
