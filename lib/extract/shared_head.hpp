// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/words.hpp"
#include <string>
#include <string_view>

namespace chithi {

/// What a name lends to the ones that follow it in a list. Empty strings: nothing.
struct SharedHead {
    std::string of_names; ///< before any name: "Sở" of "các Sở Y tế, Nội vụ", "huyện" of "huyện Phú Sơn, Lạc Đông"
    std::string of_fields; ///< before the field of such a body only: "Sở" of "Sở Y tế, Nội vụ"
    std::string of_units;  ///< before a unit: "Ủy ban nhân dân " of "Ủy ban nhân dân các huyện, thị xã"
    std::string of_groups; ///< before one more group: "Thủ trưởng các" of "Thủ trưởng các sở, ban"
    std::string first_alone;   ///< the name itself as one of several: "Sở Y tế" of "các Sở Y tế, Nội vụ"
    bool plural_units = false; ///< "các" stands before the unit, so that one with a name of its own may follow
};

/// What the name `name`, its opening words included, lends. `capitals` is false where all the list is in capitals,
/// so that they tell nothing.
[[nodiscard]] SharedHead shared_by(std::string_view name, bool capitals);

/// What stands before a colon that names follow: "Giám đốc các Sở: Tài chính, Nội vụ".
[[nodiscard]] SharedHead shared_before_colon(std::string_view head, bool capitals);

/// How many words the kind of administrative unit at `at` has ("huyện", "cấp xã"); 0 for none.
[[nodiscard]] std::size_t unit_at(const Words& words, std::size_t at);

/// How many words the group at `at` has that shares its head with others ("sở", "cơ quan"); 0 for none.
[[nodiscard]] std::size_t group_of_one_head_at(const Words& words, std::size_t at);

/// How many words the field of a department or ministry has that begins at `at` and that nothing but the next name
/// or a level follows ("Y tế", "Y tế tỉnh"); 0 for none.
[[nodiscard]] std::size_t field_at(const Words& words, std::size_t at);

/// How many words the opening words at the beginning ("các", "những") have, unless there is nothing else.
[[nodiscard]] std::size_t plural_words_of(const Words& words);

} // namespace chithi
