// SPDX-License-Identifier: Apache-2.0
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "normalise/characters.hpp"
#include <chithi/query.hpp>

namespace chithi {

namespace {

constexpr std::size_t deepest = 8; // parentheses further in are passed over: FTS5's parser has a small stack

struct Token {
    enum class Kind { end, open, close, quoted, bare };
    Kind kind = Kind::end;
    std::string_view text; // without the quotes
    bool star = false;     // followed by '*'
};

constexpr bool is_white_space(char32_t value) noexcept { return value <= U' ' || value == 0x00A0 || value == 0x3000; }

constexpr bool is_quote(char32_t value) noexcept {
    return value == U'"' || value == U'“' || value == U'”' || value == U'„';
}

constexpr bool ends_word(char32_t value) noexcept {
    return is_white_space(value) || is_quote(value) || value == U'(' || value == U')';
}

bool has_syllable(std::string_view text) { return !next_syllable(text, 0).empty(); }

// Cuts what was typed into tokens; knows one token ahead.
class Lexer {
public:
    explicit Lexer(std::string_view typed) : rest_(typed) { advance(); }

    [[nodiscard]] const Token& now() const noexcept { return now_; }

    void advance() {
        take_while(is_white_space);
        now_ = read();
    }

    /// The token after the present one.
    [[nodiscard]] Token next() const {
        Lexer ahead = *this;
        ahead.advance();
        return ahead.now();
    }

private:
    template <typename Test> std::string_view take_while(Test test) {
        std::size_t end = 0;
        while (end < rest_.size()) {
            const CodePoint point = code_point_at(rest_, end);
            if (!test(point.value)) break;
            end += point.size;
        }
        return take(end);
    }

    std::string_view take(std::size_t size) {
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    Token read() {
        if (rest_.empty()) return {};
        const CodePoint first = code_point_at(rest_, 0);
        if (first.value == U'(') return {Token::Kind::open, take(1)};
        if (first.value == U')') return {Token::Kind::close, take(1)};
        if (is_quote(first.value)) return read_quoted(first.size);
        return without_star({Token::Kind::bare, take_while([](char32_t value) { return !ends_word(value); })});
    }

    // A quote that is never closed ends with the query.
    Token read_quoted(std::size_t quote_size) {
        take(quote_size);
        Token token{Token::Kind::quoted, take_while([](char32_t value) { return !is_quote(value); })};
        take(code_point_at(rest_, 0).size);
        token.star = !take(rest_.starts_with('*') ? 1 : 0).empty();
        return token.star ? token : without_star(token);
    }

    static Token without_star(Token token) {
        token.star = token.text.ends_with('*');
        if (token.star) token.text.remove_suffix(1);
        return token;
    }

    std::string_view rest_;
    Token now_;
};

class Parser {
public:
    explicit Parser(std::string_view typed) : lexer_(typed) {}

    Query query() {
        Query found = any(0);
        while (lexer_.now().kind == Token::Kind::close) {
            lexer_.advance();
            add(found, any(0));
        }
        return found;
    }

private:
    // a OR b
    Query any(std::size_t depth) {
        Query found{.kind = Query::Kind::any, .words = {}, .children = {}};
        keep(found, all(depth));
        while (is_operator("OR")) {
            lexer_.advance();
            keep(found, all(depth));
        }
        return simplest(std::move(found));
    }

    // a b AND c NOT d
    Query all(std::size_t depth) {
        Query wanted{.kind = Query::Kind::all, .words = {}, .children = {}};
        Query unwanted{.kind = Query::Kind::any, .words = {}, .children = {}};
        while (is_operand() && !is_operator("OR")) {
            const bool joined = is_operator("AND");
            if (joined) lexer_.advance();
            const bool negated = is_not();
            if (negated) lexer_.advance();
            keep(negated ? unwanted : wanted, operand(depth));
            something_before_ = true;
        }
        if (unwanted.children.empty()) return simplest(std::move(wanted));
        Query except{.kind = Query::Kind::except, .words = {}, .children = {}};
        except.children.push_back(simplest(std::move(wanted)));
        except.children.push_back(simplest(std::move(unwanted)));
        return except;
    }

    Query operand(std::size_t depth) {
        const Token token = lexer_.now();
        lexer_.advance();
        if (token.kind != Token::Kind::open) return phrase(token);
        if (depth == deepest) return {};
        something_before_ = false;
        Query found = any(depth + 1);
        if (lexer_.now().kind == Token::Kind::close) lexer_.advance();
        return found;
    }

    Query phrase(const Token& token) {
        Query found{.kind = Query::Kind::phrase, .words = {}, .prefix = token.star, .children = {}};
        std::size_t first = 0;
        const auto end_word = [&](std::size_t end) {
            const std::string_view word = token.text.substr(first, end - first);
            if (has_syllable(word)) found.words.emplace_back(word);
        };
        for_each_code_point(token.text, [&](CodePoint point, std::size_t at) {
            if (!is_white_space(point.value)) return;
            end_word(at);
            first = at + point.size;
        });
        end_word(token.text.size());
        return found;
    }

    // Whether the present token can begin something to search for.
    [[nodiscard]] bool is_operand() const noexcept {
        const Token::Kind kind = lexer_.now().kind;
        return kind != Token::Kind::end && kind != Token::Kind::close;
    }

    [[nodiscard]] bool is_bare(const Token& token, std::string_view word) const noexcept {
        return token.kind == Token::Kind::bare && !token.star && token.text == word;
    }

    [[nodiscard]] bool something_follows() const {
        const Token next = lexer_.next();
        return next.kind != Token::Kind::end && next.kind != Token::Kind::close && !is_bare(next, "AND") &&
               !is_bare(next, "OR");
    }

    // AND and OR stand between two operands; elsewhere they are words.
    [[nodiscard]] bool is_operator(std::string_view word) const {
        return is_bare(lexer_.now(), word) && something_before_ && something_follows();
    }

    [[nodiscard]] bool is_not() const { return is_bare(lexer_.now(), "NOT") && something_follows(); }

    static bool is_empty(const Query& query) noexcept { return query.words.empty() && query.children.empty(); }

    static void keep(Query& parent, Query child) {
        if (!is_empty(child)) parent.children.push_back(std::move(child));
    }

    // What comes after a stray ')' is wanted too.
    static void add(Query& found, Query more) {
        if (found.kind != Query::Kind::all) {
            Query both{.kind = Query::Kind::all, .words = {}, .children = {}};
            keep(both, std::move(found));
            found = std::move(both);
        }
        keep(found, std::move(more));
    }

    // One child stands for its parent; nothing is `all` of nothing.
    static Query simplest(Query query) {
        if (query.children.empty()) return {};
        if (query.children.size() > 1) return query;
        Query only = std::move(query.children.front());
        return only;
    }

    Lexer lexer_;
    bool something_before_ = false;
};

} // namespace

Query parse_query(std::string_view typed) {
    const Text mended = mend_characters(Text(std::string(typed))); // as documents are
    return Parser(mended.view()).query();
}

} // namespace chithi
