// SPDX-License-Identifier: Apache-2.0
#include "search/field_value.hpp"

#include "base/letters.hpp"
#include "base/names.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"
#include "store/vocabulary.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 400; // bytes; no body is called so

[[noreturn]] void refuse(const QueryToken& value, Message message, Message hint) {
    throw QueryError({value.place.first, value.place.end}, std::move(message), std::move(hint));
}

Message one_of(const std::vector<std::string>& names) {
    Message one = Message::verbatim(names.front());
    for (std::size_t i = 1; i < names.size(); ++i) one = message("{} or {}", one, names[i]);
    return one;
}

// "Công văn", "cong van" and "CONG_VAN" are the slug cong_van.
std::string slug_of(std::string_view name) {
    std::string slug = fold(name);
    std::ranges::replace(slug, ' ', '_');
    return slug;
}

// As a person writes it: in quotes where it has several words.
std::string typed_kind(std::string_view slug) {
    const auto* const type = std::ranges::find_if(
        document_types, [&](const DocumentType& row) { return row.slug == slug && slug_of(row.name) == slug; });
    if (type == document_types.end()) return fmt::format("kind:{}", slug);
    const bool several = type->name.find(' ') != std::string_view::npos;
    return several ? fmt::format("kind:\"{}\"", type->name) : fmt::format("kind:{}", type->name);
}

// The kinds that a name begins, or the nearest ones in spelling.
std::vector<std::string> nearest_kinds(const std::string& slug) {
    std::vector<std::string> nearest;
    std::size_t fewest = 2;
    for (const std::string_view kind : document_kinds()) {
        const std::size_t edits = kind.starts_with(slug + "_") ? 0 : edit_distance(slug, kind, fewest);
        if (edits > fewest) continue;
        if (edits < fewest) nearest.clear();
        fewest = edits;
        nearest.push_back(typed_kind(kind));
    }
    return nearest;
}

Query kind_query(Query query, const QueryToken& value) {
    const std::string slug = slug_of(value.text);
    const std::vector<std::string_view> kinds = document_kinds();
    if (std::ranges::find(kinds, slug) == kinds.end()) {
        const std::vector<std::string> near = nearest_kinds(slug);
        refuse(value, message("there is no kind of document called {}", value.text),
               near.empty() ? message("the kinds are {}", fmt::format("{}", fmt::join(kinds, ", ")))
                            : message("did you mean {}?", one_of(near)));
    }
    query.words = {slug};
    return query;
}

Query role_query(Query query, const QueryToken& value) {
    const std::optional<Role> role = role_named(value.text);
    if (!role) {
        refuse(value, message("there is no role called {}", value.text),
               message("the roles are lead (chủ trì), coordinate (phối hợp) and directed (được chỉ đạo)"));
    }
    query.words = {std::string(name_of(*role))};
    return query;
}

Query days_query(Query query, const FieldName& field, const QueryToken& value) {
    const std::optional<DayRange> range = day_range(value.text);
    if (!range) {
        const std::string_view name = field.name;
        refuse(value, message("{} is no day, month, quarter or year", value.text),
               message("write {}; a range is {}",
                       fmt::format("{0}:2021, {0}:2021-Q3, {0}:2021-08, {0}:2021-08-25, {0}:25/8/2021", name),
                       fmt::format("{0}:2021-08..2021-12, {0}:2021-08.., {0}:..2021-12", name)));
    }
    if (range->first && range->last && *range->first > *range->last) {
        refuse(value, message("{} ends before it begins", value.text), message("write the earlier one first"));
    }
    query.first = range->first;
    query.last = range->last;
    return query;
}

Query words_query(Query query, const FieldName& field, const QueryToken& value) {
    if (next_syllable(value.text, 0).empty()) {
        refuse(value, message("{}: has no value", field.name), message("as in {}", field.example));
    }
    if (value.text.size() > longest_name) {
        refuse(value, message("the value of {}: is {} bytes long", field.name, value.text.size()),
               message("as in {}", field.example));
    }
    query.words = {std::string(value.text)};
    return query;
}

} // namespace

std::optional<Role> role_named(std::string_view name) {
    std::string key = folded(name);
    std::ranges::replace(key, '_', ' ');
    const auto* const row = std::ranges::find(role_names, key, &RoleName::name);
    return row == role_names.end() ? std::nullopt : std::optional(row->role);
}

Query phrase_query(const QueryToken& token) {
    Query found;
    found.kind = Query::Kind::phrase;
    found.prefix = token.star;
    std::size_t first = 0;
    const auto end_word = [&](std::size_t end) {
        std::string_view word = token.text.substr(first, end - first);
        while (word.ends_with('*')) word.remove_suffix(1); // a star inside quotes begins nothing
        if (!next_syllable(word, 0).empty()) found.words.emplace_back(word);
    };
    for_each_code_point(token.text, [&](CodePoint point, std::size_t at) {
        if (!is_query_space(point.value)) return;
        end_word(at);
        first = at + point.size;
    });
    end_word(token.text.size());
    return found.words.empty() ? Query() : found;
}

Query field_query(const FieldName& field, const QueryToken& value) {
    Query query;
    query.kind = Query::Kind::field;
    query.field = field.field;
    switch (field.field) {
    case Field::kind: return kind_query(std::move(query), value);
    case Field::role: return role_query(std::move(query), value);
    case Field::date:
    case Field::due: return days_query(std::move(query), field, value);
    case Field::subject:
        query = words_query(std::move(query), field, value);
        query.words.clear();
        query.children = {phrase_query(value)};
        return query;
    case Field::number:
    case Field::issuer:
    case Field::to:
    case Field::part:
    case Field::id: break;
    }
    return words_query(std::move(query), field, value);
}

} // namespace chithi
