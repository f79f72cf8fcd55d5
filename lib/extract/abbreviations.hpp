// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include <functional>
#include <string>
#include <string_view>

namespace chithi {

/// Whether a word of a name may begin at byte `at`: behind white space, a bracket, a quotation mark or a mark that
/// parts; "KT" of "UBND-KT" and "TW" of "CT/TW" begin none.
[[nodiscard]] bool begins_word_of_name(std::string_view text, std::size_t at) noexcept;

/// Whether one may end before byte `at`: "&" and "/" go on with it, and so does a point with more behind it.
[[nodiscard]] bool ends_word_of_name(std::string_view text, std::size_t at) noexcept;

/// What an abbreviation stands for, and the byte where it ends; 0: there is none.
struct WrittenOut {
    std::string_view name;
    std::size_t end = 0;
};

/// `name` with the abbreviations written out that `find` finds where its words begin.
[[nodiscard]] std::string written_out(std::string_view name,
                                      const std::function<WrittenOut(std::string_view, std::size_t)>& find);

/// `name` with its abbreviations written out: "UBND tỉnh" is "Ủy ban nhân dân tỉnh", "SYT" is "Sở Y tế". Source:
/// lib/knowledge/aliases.hpp. A name without abbreviations comes back as it is.
[[nodiscard]] std::string expand_aliases(std::string_view name);

/// The same of a name that begins with an abbreviation; empty for any other.
[[nodiscard]] std::string expand_first_alias(std::string_view name);

/// How many words from `at` on are the abbreviation of a body or an office ("CDC", "TTYT", "SYT"); 0 for none.
[[nodiscard]] std::size_t body_alias_at(const Passage& passage, std::size_t at);

} // namespace chithi
