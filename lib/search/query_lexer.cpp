// SPDX-License-Identifier: Apache-2.0
#include "search/query_lexer.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr bool is_quote(char32_t value) noexcept {
    return value == U'"' || value == U'“' || value == U'”' || value == U'„';
}

constexpr bool ends_word(char32_t value) noexcept {
    return is_query_space(value) || is_quote(value) || value == U'(' || value == U')';
}

constexpr std::size_t longest_field_name =
    std::ranges::max(field_names, {}, [](const FieldName& row) { return row.name.size(); }).name.size();

QueryToken without_star(QueryToken token) {
    token.star = token.text.ends_with('*');
    while (token.text.ends_with('*')) token.text.remove_suffix(1);
    return token;
}

} // namespace

const FieldName* field_named(std::string_view name) {
    if (name.empty() || name.size() > longest_field_name) return nullptr;
    const auto* const found = std::ranges::find(field_names, lower_case(name), &FieldName::name);
    return found == field_names.end() ? nullptr : found;
}

void QueryLexer::advance() {
    take_while(is_query_space);
    const std::size_t first = at_;
    now_ = read();
    now_.place = {first, at_};
}

QueryToken QueryLexer::next() const {
    QueryLexer ahead = *this;
    ahead.advance();
    return ahead.now();
}

template <typename Test> std::string_view QueryLexer::take_while(Test test) {
    std::size_t size = 0;
    for (const std::string_view ahead = rest(); size < ahead.size();) {
        const CodePoint point = code_point_at(ahead, size);
        if (!test(point.value)) break;
        size += point.size;
    }
    return take(size);
}

std::string_view QueryLexer::take(std::size_t size) {
    const std::string_view taken = rest().substr(0, size);
    at_ += taken.size();
    return taken;
}

// A name, a colon and a value behind it: "to: all" is two words.
const FieldName* QueryLexer::field_ahead() const {
    const std::size_t colon = rest().substr(0, longest_field_name + 1).find(':');
    if (colon == std::string_view::npos || colon + 1 >= rest().size()) return nullptr;
    const char32_t behind = code_point_at(rest(), colon + 1).value;
    return is_query_space(behind) || behind == U')' ? nullptr : field_named(rest().substr(0, colon));
}

QueryToken QueryLexer::read() {
    using Kind = QueryToken::Kind;
    if (rest().empty()) return {};
    const CodePoint first = code_point_at(rest(), 0);
    if (first.value == U'(') return {.kind = Kind::open, .place = {}, .text = take(1)};
    if (first.value == U')') return {.kind = Kind::close, .place = {}, .text = take(1)};
    if (is_quote(first.value)) return read_quoted(first.size);
    if (const FieldName* const field = field_ahead(); field != nullptr) {
        return {.kind = Kind::field, .place = {}, .text = take(field->name.size() + 1), .field = field};
    }
    return without_star(
        {.kind = Kind::bare, .place = {}, .text = take_while([](char32_t value) { return !ends_word(value); })});
}

QueryToken QueryLexer::read_quoted(std::size_t quote_size) {
    take(quote_size);
    QueryToken token{.kind = QueryToken::Kind::quoted, .place = {}, .text = {}};
    token.text = take_while([](char32_t value) { return !is_quote(value); });
    token.closed = !take(code_point_at(rest(), 0).size).empty();
    const bool star = !take(rest().starts_with('*') ? 1 : 0).empty();
    token = without_star(token);
    token.star = token.star || star;
    return token;
}

} // namespace chithi
