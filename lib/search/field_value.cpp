// SPDX-License-Identifier: Apache-2.0
#include "search/field_value.hpp"

#include "base/letters.hpp"
#include "base/names.hpp"
#include "base/syllables.hpp"
#include "base/utf8.hpp"
#include "knowledge/document_types.hpp"
#include "search/day_range.hpp"
#include "store/vocabulary.hpp"
#include <algorithm>
#include <chithi/search.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

constexpr std::size_t longest_name = 400; // bytes; no body is called so

[[noreturn]] void refuse(const QueryToken& value, const std::string& message, std::string hint) {
    throw QueryError({value.place.first, value.place.end}, message, std::move(hint));
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
        refuse(value, fmt::format("there is no kind of document called {}", value.text),
               near.empty() ? fmt::format("the kinds are {}", fmt::join(kinds, ", "))
                            : fmt::format("did you mean {}?", fmt::join(near, " or ")));
    }
    query.words = {slug};
    return query;
}

Query role_query(Query query, const QueryToken& value) {
    std::string folded = fold(value.text);
    std::ranges::replace(folded, '_', ' ');
    const auto* const row = std::ranges::find(role_names, folded, &RoleName::name);
    if (row == role_names.end()) {
        refuse(value, fmt::format("there is no role called {}", value.text),
               "the roles are lead (chủ trì), coordinate (phối hợp) and directed (được chỉ đạo)");
    }
    query.words = {std::string(name_of(row->role))};
    return query;
}

Query days_query(Query query, const FieldName& field, const QueryToken& value) {
    const std::optional<DayRange> range = day_range(value.text);
    const std::string hint = fmt::format("write {0}:2021, {0}:2021-08, {0}:2021-08-25 or {0}:25/8/2021; a range is "
                                         "{0}:2021-08..2021-12, {0}:2021-08.. or {0}:..2021-12",
                                         field.name);
    if (!range) refuse(value, fmt::format("{} is no day, month or year", value.text), hint);
    if (range->first && range->last && *range->first > *range->last) {
        refuse(value, fmt::format("{} ends before it begins", value.text), "write the earlier one first");
    }
    query.first = range->first;
    query.last = range->last;
    return query;
}

Query words_query(Query query, const FieldName& field, const QueryToken& value) {
    if (next_syllable(value.text, 0).empty()) {
        refuse(value, fmt::format("{}: has no value", field.name), fmt::format("as in {}", field.example));
    }
    if (value.text.size() > longest_name) {
        refuse(value, fmt::format("the value of {}: is {} bytes long", field.name, value.text.size()),
               fmt::format("as in {}", field.example));
    }
    query.words = {std::string(value.text)};
    return query;
}

} // namespace

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
