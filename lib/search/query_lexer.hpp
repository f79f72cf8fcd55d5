// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "knowledge/query_words.hpp"
#include <string_view>

namespace chithi {

/// A piece of a typed query.
struct QueryToken {
    enum class Kind {
        end,
        open,   ///< (
        close,  ///< )
        quoted, ///< "some words"; a quote that is never closed ends with the query
        bare,   ///< everything else up to white space, a quote or a parenthesis
        field   ///< the name of a field and its colon, with its value right behind
    };

    Kind kind = Kind::end;
    Range place;                      ///< in the query, with quotes and star
    std::string_view text;            ///< without them
    bool star = false;                ///< followed by '*'
    bool closed = true;               ///< quoted: it ends in a quote
    const FieldName* field = nullptr; ///< field: which one
};

/// Cuts what was typed into tokens; knows one token ahead.
class QueryLexer {
public:
    explicit QueryLexer(std::string_view typed) : typed_(typed) { advance(); }

    [[nodiscard]] const QueryToken& now() const noexcept { return now_; }

    void advance();

    /// The token after the present one.
    [[nodiscard]] QueryToken next() const;

private:
    template <typename Test> std::string_view take_while(Test test);
    std::string_view take(std::size_t size);
    [[nodiscard]] std::string_view rest() const noexcept { return typed_.substr(at_); }
    [[nodiscard]] const FieldName* field_ahead() const;
    QueryToken read();
    QueryToken read_quoted(std::size_t quote_size);

    std::string_view typed_;
    std::size_t at_ = 0;
    QueryToken now_;
};

/// White space as people type and paste it.
[[nodiscard]] constexpr bool is_query_space(char32_t value) noexcept {
    return value <= U' ' || value == 0x00A0 || value == 0x3000;
}

/// The field that is called so, whatever the capitals; null where there is none.
[[nodiscard]] const FieldName* field_named(std::string_view name);

} // namespace chithi
