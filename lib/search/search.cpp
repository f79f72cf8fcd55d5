// SPDX-License-Identifier: Apache-2.0
#include "search/snippet.hpp"
#include "search/suggestions.hpp"
#include <chithi/search.hpp>

namespace chithi {

SearchResult search(const Store& store, std::string_view typed, const SearchOptions& options) {
    const Query query = parse_query(typed);
    SearchResult result;
    Found found = store.find(query, {.accents = options.accents, .limit = options.limit, .offset = options.offset});
    result.total = found.total;
    for (Match& match : found.matches) {
        Snippet snippet = cut_snippet(match, options.snippet_words);
        result.hits.push_back({std::move(match), std::move(snippet)});
    }
    if (result.total == 0) result.suggestions = suggest(store, typed, options.accents);
    return result;
}

} // namespace chithi
