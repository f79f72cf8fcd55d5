// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.hpp"
#include <algorithm>
#include <chithi/query.hpp>

// Whatever is typed is read as a query, which can be written down and read again. What an index answers is for
// query.cpp, which takes a thousand times as long.

namespace chithi {

namespace {

/// Whether the tree is one that its header describes.
bool is_whole(const Query& query) {
    for (const Query& child : query.children) {
        if (!is_whole(child)) return false;
    }
    switch (query.kind) {
    case Query::Kind::phrase: return !query.words.empty() && query.children.empty();
    case Query::Kind::except: return query.children.size() == 2;
    case Query::Kind::any:
    case Query::Kind::near: return !query.children.empty();
    case Query::Kind::all:
    case Query::Kind::field: return true;
    }
    return false;
}

/// How many parentheses lie around the innermost words.
std::size_t depth_of(std::string_view text) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == '(') deepest = std::max(deepest, ++depth);
        if (!quoted && c == ')') --depth;
    }
    return deepest;
}

} // namespace

std::string_view fuzz::promise() { return "whatever is typed is read as a query"; }
std::string_view fuzz::dictionary() { return "queries.dict"; }
std::size_t fuzz::longest_input() { return 96; }
std::vector<std::string> fuzz::seeds() { return first_column("queries.tsv"); }

std::string fuzz::fault(std::string_view typed) {
    Query query;
    try {
        query = parse_query(typed);
    } catch (const QueryError& error) {
        const bool inside = error.place().first <= error.place().end && error.place().end <= typed.size();
        return inside ? "" : "an error points outside the query";
    }
    if (!is_whole(query)) return "a query lacks something";
    // A text has parentheses around each join, more than were typed; those further in than eight are passed over.
    constexpr std::size_t deepest_read = 8;
    if (depth_of(to_text(query)) > deepest_read) return {};
    // The first reading mends characters (an invisible one between a letter and its mark goes); then it stays.
    const std::string mended = to_text(parse_query(to_text(query)));
    return to_text(parse_query(mended)) == mended ? "" : "its text is read as another query";
}

} // namespace chithi
