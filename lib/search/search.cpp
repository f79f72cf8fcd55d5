// SPDX-License-Identifier: Apache-2.0
#include "search/missing.hpp"
#include "search/query_parser.hpp"
#include "search/resolve.hpp"
#include "search/snippet.hpp"
#include "search/suggestions.hpp"
#include "store/terms.hpp"
#include <chithi/search.hpp>
#include <fmt/format.h>

namespace chithi {

namespace {

FindOptions find_options(const SearchOptions& options, const Query& query) {
    const Grouping usual = asks_for_documents(query) ? Grouping::document : Grouping::alike;
    return {options.accents, options.limit, options.offset, options.order, options.grouping.value_or(usual)};
}

// A document does not name its own number: whoever types one may want the document.
void note_numbers(const Store& store, const Query& query, std::vector<Message>& notes) {
    for (const Query& child : query.children) note_numbers(store, child, notes);
    if (query.kind != Query::Kind::phrase) return;
    for (const std::string& word : query.words) {
        const bool number = document_number_end(word, 0) == word.size();
        if (number && !store.numbered(word).empty())
            notes.push_back(message("there is a document with this number: number:{}", word));
    }
}

} // namespace

SearchResult search(const Store& store, std::string_view typed, const SearchOptions& options) {
    ParsedQuery parsed = parse_with_notes(typed);
    const Query query = resolved(store, parsed.query, options);
    SearchResult result;
    const FindOptions find = find_options(options, query);
    Found found = store.find(query, find);
    result.grouping = find.grouping;
    result.total = found.total;
    result.groups = found.groups;
    result.notes = std::move(parsed.notes);
    result.cut = std::move(parsed.cut);
    for (Match& match : found.matches) {
        Snippet snippet = cut_snippet(match, options.snippet_words);
        result.hits.push_back({std::move(match), std::move(snippet)});
    }
    if (result.total > 0) return result;
    result.missing = missing_of(store, parsed.query, options);
    const bool together = parsed.query.kind == Query::Kind::all && parsed.query.children.size() > 1;
    if (together && result.missing.empty()) {
        result.notes.push_back(message("each of them is found, but never together; OR between them finds either"));
    }
    note_numbers(store, parsed.query, result.notes);
    result.suggestions = suggest(store, typed, options);
    return result;
}

std::string explain(const Store& store, std::string_view typed, const SearchOptions& options) {
    const ParsedQuery parsed = parse_with_notes(typed);
    const Query query = resolved(store, parsed.query, options);
    std::string out = fmt::format("read as\n  {}\n", to_text(parsed.query));
    for (const Message& note : parsed.notes) out += fmt::format("  note: {}\n", note.text());
    const std::string looked_for = to_text(query);
    if (looked_for != to_text(parsed.query)) out += fmt::format("looked for\n  {}\n", looked_for);
    return out + store.explain(query, options.accents);
}

} // namespace chithi
