// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/message.hpp>
#include <chithi/query.hpp>
#include <string_view>
#include <vector>

namespace chithi {

inline constexpr std::size_t longest_phrase = 4096;  ///< bytes; what follows does not count
inline constexpr std::size_t most_query_words = 128; ///< words, phrases and fields; what follows does not count

struct ParsedQuery {
    Query query;
    std::vector<Message> notes; ///< what a person may have meant otherwise, a sentence each
    std::optional<Message> cut; ///< why only the beginning of a long query counts
};

/// parse_query, with what is to be said beside. Grammar:
///
///     query   = all { "OR" all }
///     all     = operand { [ "AND" ] [ "NOT" ] operand }
///     operand = near | "(" query ")" | FIELD ":" ( value | "(" query ")" )
///     near    = phrase { ( "NEAR" | "NEAR/" NUMBER ) phrase }
///     phrase  = ( WORD | '"' words '"' ) [ "*" ]
///
/// What does not fit is passed over (parentheses) or a word (operators without something on both sides).
[[nodiscard]] ParsedQuery parse_with_notes(std::string_view typed);

} // namespace chithi
