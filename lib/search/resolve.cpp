// SPDX-License-Identifier: Apache-2.0
#include "search/resolve.hpp"

#include "extract/abbreviations.hpp"
#include "extract/bodies.hpp"
#include "knowledge/query_words.hpp"
#include "search/abbreviation.hpp"
#include "search/asked_body.hpp"
#include "search/synonyms.hpp"
#include <algorithm>
#include <iterator>

namespace chithi {

namespace {

bool is_field(const Query& query, Field field) noexcept {
    return query.kind == Query::Kind::field && query.field == field;
}

bool contains(const Name& name, const Name& words) {
    return !words.empty() && !std::ranges::search(name, words, [](const NameWord& one, const NameWord& other) {
                                  return is_same(one, other);
                              }).empty();
}

std::vector<std::string> bodies_meant(const Store& store, const std::string& typed) {
    const AskedBody asked(typed);
    std::vector<std::string> bodies = store.bodies();
    std::erase_if(bodies, [&](const std::string& body) { return !asked.may_be_named_by(body); });
    return bodies;
}

// Issuers whose name holds the words as typed, or with abbreviations written out.
std::vector<std::string> issuers_meant(const Store& store, const std::string& typed) {
    const Name words = name_of_body(typed, Writer::person);
    const Name written_out = name_of_body(expand_typed_aliases(typed), Writer::person);
    std::vector<std::string> issuers = store.issuers();
    std::erase_if(issuers, [&](const std::string& issuer) {
        const Name name = name_of_body(expand_aliases(issuer), Writer::document);
        return !contains(name, words) && !contains(name, written_out);
    });
    return issuers;
}

// "to:X role:lead" asks for what X leads, not for what somebody leads and X takes part in.
void join_roles(Query& all) {
    std::vector<std::string> roles;
    const auto is_role = [](const Query& child) { return is_field(child, Field::role); };
    const auto is_to = [](const Query& child) { return is_field(child, Field::to); };
    if (std::ranges::none_of(all.children, is_to)) return;
    for (const Query& child : all.children) {
        if (is_role(child)) std::ranges::copy(child.words, std::back_inserter(roles));
    }
    if (roles.size() != 1) return; // two roles at once: of two bodies, whichever they are
    std::erase_if(all.children, is_role);
    for (Query& child : all.children) {
        if (is_to(child)) child.roles = roles;
    }
}

void put_in_names(const Store& store, Query& query) {
    if (query.kind == Query::Kind::all) join_roles(query);
    for (Query& child : query.children) put_in_names(store, child);
    if (query.words.empty()) return;
    if (is_field(query, Field::to)) query.words = bodies_meant(store, query.words.front());
    if (is_field(query, Field::issuer)) query.words = issuers_meant(store, query.words.front());
}

bool is_of_document(Field field) {
    const auto* const row = std::ranges::find(field_names, field, &FieldName::field);
    return row != field_names.end() && row->of_document;
}

bool asks_only_for_documents(const Query& query) {
    if (query.kind == Query::Kind::field) return is_of_document(query.field);
    if (query.kind == Query::Kind::phrase || query.kind == Query::Kind::near) return false;
    return std::ranges::all_of(query.children, asks_only_for_documents);
}

} // namespace

Query resolved(const Store& store, Query query, const SearchOptions& options) {
    if (options.synonyms) query = with_synonyms(std::move(query), options.accents);
    put_in_names(store, query);
    return query;
}

bool asks_for_documents(const Query& query) {
    const bool nothing = query.kind != Query::Kind::field && query.children.empty();
    return !nothing && asks_only_for_documents(query);
}

} // namespace chithi
