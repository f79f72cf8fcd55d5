// SPDX-License-Identifier: Apache-2.0
#include "search/missing.hpp"

#include "search/resolve.hpp"

namespace chithi {

namespace {

constexpr std::size_t most_tried = 16; // each is a search of its own

struct Search {
    const Store& store;
    const SearchOptions& options;
    std::vector<std::string> missing;
    std::size_t tried = 0;
};

void look_up(Search& search, const Query& query) {
    switch (query.kind) {
    case Query::Kind::phrase:
    case Query::Kind::near:
    case Query::Kind::field:
        if (search.tried++ == most_tried) return;
        if (search.store.count(resolved(search.store, query, search.options), search.options.accents) == 0) {
            search.missing.push_back(to_text(query));
        }
        return;
    case Query::Kind::except:
        if (!query.children.empty()) look_up(search, query.children.front());
        return;
    case Query::Kind::all:
    case Query::Kind::any: break;
    }
    for (const Query& child : query.children) look_up(search, child);
}

} // namespace

std::vector<std::string> missing_of(const Store& store, const Query& query, const SearchOptions& options) {
    if (query.children.empty() || query.kind == Query::Kind::near) return {}; // it is all that was asked for
    Search search{store, options, {}};
    look_up(search, query);
    return std::move(search.missing);
}

} // namespace chithi
