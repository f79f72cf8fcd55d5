// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.hpp"
#include "normalise/characters.hpp"
#include "search/field_value.hpp"
#include "search/query_notes.hpp"
#include "search/query_parser.hpp"
#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace chithi {

namespace {

constexpr std::size_t deepest = 8;         // parentheses further in are passed over: FTS5's parser has a small stack
constexpr std::size_t usual_distance = 10; // of NEAR, as in FTS5
constexpr std::size_t longest_distance = 1000;

using Kind = QueryToken::Kind;

bool is_bare(const QueryToken& token, std::string_view word) noexcept {
    return token.kind == Kind::bare && !token.star && token.text == word;
}

// How far the words beside "NEAR" or "NEAR/5" may be apart; nothing where the token is another word.
std::optional<std::size_t> distance_of(const QueryToken& token) {
    if (is_bare(token, "NEAR")) return usual_distance;
    if (token.kind != Kind::bare || token.star || !token.text.starts_with("NEAR/")) return std::nullopt;
    const std::string_view digits = token.text.substr(5);
    std::size_t distance = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), distance);
    if (error == std::errc() && end == digits.data() + digits.size() && distance <= longest_distance) return distance;
    return std::nullopt;
}

// The first words of a phrase that fit, else its first characters.
std::string_view beginning_of(std::string_view phrase) {
    std::size_t end = longest_phrase;
    while (end > 0 && is_inside_character(phrase[end])) --end;
    const std::size_t space = phrase.substr(0, end).find_last_of(" \n\t");
    return phrase.substr(0, space == std::string_view::npos || space == 0 ? end : space);
}

bool is_joining(const QueryToken& token) {
    return is_bare(token, "AND") || is_bare(token, "OR") || distance_of(token).has_value();
}

bool is_empty(const Query& query) noexcept {
    return query.kind != Query::Kind::field && query.words.empty() && query.children.empty();
}

bool same(const Query& one, const Query& other) {
    return one.kind == Query::Kind::phrase && other.kind == Query::Kind::phrase && one.words == other.words &&
           one.prefix == other.prefix;
}

// A word that is typed twice is wanted once.
void keep(Query& parent, Query child) {
    const bool again = std::ranges::any_of(parent.children, [&](const Query& kept) { return same(kept, child); });
    if (!is_empty(child) && !again) parent.children.push_back(std::move(child));
}

// One child stands for its parent; nothing is `all` of nothing.
Query simplest(Query query) {
    if (query.children.empty()) return {};
    if (query.children.size() > 1) return query;
    Query only = std::move(query.children.front());
    return only;
}

Query joined(Query::Kind kind) {
    Query query;
    query.kind = kind;
    return query;
}

// A byte that is no UTF-8 is U+FFFD, as in documents: half letters must not become whole ones as what stands between
// them is mended.
Text readable(std::string_view typed) {
    const Text raw{std::string(typed)};
    if (is_valid_utf8(typed)) return raw;
    Text text;
    for_each_code_point(typed, [&](CodePoint point, std::size_t at) {
        const Range place{at, at + point.size};
        if (point.valid) {
            text.append(raw, place);
        } else {
            text.append_replacement("\uFFFD", raw, place);
        }
    });
    return text;
}

class Parser {
public:
    Parser(std::string_view typed, QueryNotes& notes) : lexer_(typed), notes_(notes) {}

    Query query() {
        Query found = any(0);
        while (lexer_.now().kind == Kind::close) {
            notes_.stray_parenthesis();
            lexer_.advance();
            add(found, any(0));
        }
        return found;
    }

private:
    // a OR b
    Query any(std::size_t depth) {
        Query found = joined(Query::Kind::any);
        keep(found, all(depth));
        while (is_operator("OR")) {
            lexer_.advance();
            keep(found, all(depth));
        }
        return simplest(std::move(found));
    }

    // a b AND c NOT d
    Query all(std::size_t depth) {
        Query wanted = joined(Query::Kind::all);
        Query unwanted = joined(Query::Kind::any);
        while (is_operand(lexer_.now()) && !is_operator("OR")) {
            if (is_operator("AND")) lexer_.advance();
            const bool negated = is_not();
            if (negated) lexer_.advance();
            keep(negated ? unwanted : wanted, operand(depth));
            something_before_ = true;
        }
        if (unwanted.children.empty()) return simplest(std::move(wanted));
        if (wanted.children.empty()) notes_.only_unwanted();
        Query except = joined(Query::Kind::except);
        except.children.push_back(simplest(std::move(wanted)));
        except.children.push_back(simplest(std::move(unwanted)));
        return except;
    }

    Query operand(std::size_t depth) {
        if (lexer_.now().kind == Kind::open) return in_parentheses(depth);
        if (lexer_.now().kind == Kind::field) return field(depth);
        Query first = leaf();
        while (first.kind != Query::Kind::field && !is_empty(first) && is_near()) first = near(std::move(first));
        return first;
    }

    Query in_parentheses(std::size_t depth) {
        lexer_.advance();
        if (depth == deepest) return {};
        something_before_ = false;
        Query found = any(depth + 1);
        if (lexer_.now().kind == Kind::close) {
            lexer_.advance();
        } else {
            notes_.open_parenthesis();
        }
        return found;
    }

    // field:value, field:(value OR value)
    Query field(std::size_t depth) {
        const FieldName* const outer = field_;
        for (; lexer_.now().kind == Kind::field; lexer_.advance()) field_ = lexer_.now().field;
        const bool several = lexer_.now().kind == Kind::open;
        Query found = several ? in_parentheses(depth) : leaf();
        field_ = outer;
        return found;
    }

    Query leaf() {
        QueryToken token = lexer_.now();
        lexer_.advance();
        if (!token.closed) notes_.open_quote();
        if (leaves_++ >= most_query_words) {
            notes_.too_many_words(most_query_words);
            return {};
        }
        if (field_ == nullptr && token.text.size() > longest_phrase) {
            token.text = beginning_of(token.text);
            token.star = false;
            notes_.too_long_a_phrase(longest_phrase);
        }
        notes_.see(token);
        return field_ != nullptr ? field_query(*field_, token) : phrase_query(token);
    }

    // a NEAR/5 b NEAR/5 c: the distances of one chain are one, the widest.
    Query near(Query first) {
        const std::size_t distance = distance_of(lexer_.now()).value_or(usual_distance);
        lexer_.advance();
        Query second = leaf();
        if (is_empty(second)) return first;
        if (first.kind != Query::Kind::near) {
            Query chain = joined(Query::Kind::near);
            chain.children.push_back(std::move(first));
            first = std::move(chain);
        }
        first.distance = std::max(first.distance, distance);
        first.children.push_back(std::move(second));
        return first;
    }

    // Whether a token can begin something to search for.
    [[nodiscard]] static bool is_operand(const QueryToken& token) noexcept {
        return token.kind != Kind::end && token.kind != Kind::close;
    }

    [[nodiscard]] bool something_follows() const {
        const QueryToken next = lexer_.next();
        return is_operand(next) && !is_joining(next);
    }

    // AND and OR stand between two operands; elsewhere they are words.
    [[nodiscard]] bool is_operator(std::string_view word) const {
        return is_bare(lexer_.now(), word) && something_before_ && something_follows();
    }

    [[nodiscard]] bool is_not() const { return is_bare(lexer_.now(), "NOT") && something_follows(); }

    [[nodiscard]] bool is_near() const {
        if (field_ != nullptr || !distance_of(lexer_.now())) return false;
        const QueryToken next = lexer_.next();
        return (next.kind == Kind::bare || next.kind == Kind::quoted) && !is_joining(next) && !is_bare(next, "NOT");
    }

    // What comes after a stray ')' is wanted too.
    static void add(Query& found, Query more) {
        if (found.kind != Query::Kind::all) {
            Query both = joined(Query::Kind::all);
            keep(both, std::move(found));
            found = std::move(both);
        }
        keep(found, std::move(more));
    }

    QueryLexer lexer_;
    QueryNotes& notes_;
    const FieldName* field_ = nullptr; // whose values are being read
    bool something_before_ = false;
    std::size_t leaves_ = 0;
};

} // namespace

QueryError::QueryError(Span place, Message message, Message hint)
    : Error(ErrorCode::usage, std::move(message), std::move(hint)), place_(place) {}

QueryError::~QueryError() = default;

ParsedQuery parse_with_notes(std::string_view typed) {
    const Text mended = mend_characters(readable(typed)); // as documents are
    QueryNotes notes;
    try {
        Query query = Parser(mended.view(), notes).query();
        std::optional<Message> cut = notes.cut();
        return {std::move(query), std::move(notes).sentences(), std::move(cut)};
    } catch (const QueryError& error) { // its place is one in the mended text
        const Spans place = mended.spans({error.place().first, error.place().end});
        throw QueryError(place.empty() ? Span{typed.size(), typed.size()}
                                       : Span{place.front().first, place.back().end},
                         error.message(), error.hint_message());
    }
}

Query parse_query(std::string_view typed) { return parse_with_notes(typed).query; }

} // namespace chithi
