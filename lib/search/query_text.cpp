// SPDX-License-Identifier: Apache-2.0
#include "knowledge/query_words.hpp"
#include <algorithm>
#include <chithi/query.hpp>
#include <fmt/format.h>

/// A query tree as text.
namespace chithi {

namespace {

std::string quoted(const std::string& words) { return fmt::format("\"{}\"", words); }

std::string joined(const std::vector<Query>& children, std::string_view sign) {
    std::vector<std::string> texts(children.size());
    std::ranges::transform(children, texts.begin(), to_text);
    return texts.size() == 1 ? texts.front() : fmt::format("({})", fmt::join(texts, sign));
}

std::string days(const Query& query) {
    if (query.first == query.last) return query.first ? to_iso(*query.first) : "..";
    return fmt::format("{}..{}", query.first ? to_iso(*query.first) : "", query.last ? to_iso(*query.last) : "");
}

std::string values(const Query& query) {
    std::vector<std::string> texts(query.words.size());
    std::ranges::transform(query.words, texts.begin(), quoted);
    return texts.size() == 1 ? texts.front() : fmt::format("({})", fmt::join(texts, " OR "));
}

std::string field(const Query& query) {
    const auto* const name = std::ranges::find(field_names, query.field, &FieldName::field);
    if (query.field == Field::date || query.field == Field::due) return fmt::format("{}:{}", name->name, days(query));
    if (!query.children.empty()) return fmt::format("{}:{}", name->name, joined(query.children, " AND "));
    const std::string own = fmt::format("{}:{}", name->name, values(query));
    return query.roles.empty() ? own : fmt::format("({} AND role:({}))", own, fmt::join(query.roles, " OR "));
}

} // namespace

std::string to_text(const Query& query) {
    switch (query.kind) {
    case Query::Kind::phrase:
        return quoted(fmt::format("{}", fmt::join(query.words, " "))) + (query.prefix ? "*" : "");
    case Query::Kind::all: return query.children.empty() ? "()" : joined(query.children, " AND ");
    case Query::Kind::any: return joined(query.children, query.alike ? " = " : " OR ");
    case Query::Kind::except: return joined(query.children, " NOT ");
    case Query::Kind::near: return joined(query.children, fmt::format(" NEAR/{} ", query.distance));
    case Query::Kind::field: return field(query);
    }
    return {};
}

} // namespace chithi
