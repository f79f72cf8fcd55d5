// SPDX-License-Identifier: Apache-2.0
#include "base/syllables.hpp"
#include "search/snippet.hpp"
#include <algorithm>
#include <chithi/error.hpp>
#include <chithi/search.hpp>
#include <fmt/format.h>
#include <map>
#include <optional>

/// What is said elsewhere about the same.
namespace chithi {

namespace {

constexpr std::size_t most_pairs = 16; // that are searched for

// Two syllables side by side: most Vietnamese words are such a pair, and single syllables mean little.
struct Pair {
    std::string words;
    std::size_t rarer = 0; // of the two syllables: in how many parts it stands
    std::size_t place = 0; // in the text
};

const Requirement* find_requirement(const std::vector<Requirement>& requirements, std::string_view path) {
    for (const Requirement& requirement : requirements) {
        if (requirement.path == path) return &requirement;
        const Requirement* const below = find_requirement(requirement.children, path);
        if (below != nullptr) return below;
    }
    return nullptr;
}

std::string joined(const std::vector<std::string>& paragraphs) {
    return fmt::format("{}", fmt::join(paragraphs, "\n"));
}

// What a part says by itself; a document says what it is about in its subject, else in its preamble.
std::string text_of(const Located& located) {
    const Document& document = located.document;
    if (located.part.empty()) return document.subject.value_or(document.preamble.value_or(""));
    if (located.part == "subject") return document.subject.value_or("");
    if (located.part == "preamble") return document.preamble.value_or("");
    if (located.part == "closing") return joined(document.closing);
    const Requirement* const requirement = find_requirement(document.requirements, located.part);
    return requirement == nullptr ? std::string() : joined(requirement->paragraphs);
}

// Words on both sides of a mark are no pair.
bool is_beside(std::string_view between) { return between == " "; }

std::vector<Pair> pairs_of(std::string_view text, const Store& store) {
    std::vector<std::string> syllables;
    std::vector<std::optional<Pair>> pairs; // with the syllable before, by syllable
    std::size_t end = 0;
    for_each_syllable(text, [&](Range place) {
        std::string syllable(text.substr(place.first, place.size()));
        const bool beside = !syllables.empty() && is_beside(text.substr(end, place.first - end));
        pairs.push_back(beside ? std::optional(Pair{syllables.back() + " " + syllable, 0, pairs.size()})
                               : std::nullopt);
        syllables.push_back(std::move(syllable));
        end = place.end;
    });
    const std::vector<std::size_t> frequencies = store.frequencies(syllables);
    std::map<std::string, Pair> once;
    for (std::size_t i = 1; i < pairs.size(); ++i) {
        if (!pairs[i]) continue;
        pairs[i]->rarer = std::min(frequencies[i - 1], frequencies[i]);
        once.try_emplace(pairs[i]->words, *pairs[i]);
    }
    std::vector<Pair> found;
    for (auto& [words, pair] : once) found.push_back(std::move(pair));
    std::ranges::sort(found, {}, &Pair::rarer);
    return found;
}

Query phrase(const std::string& words) {
    Query query;
    query.kind = Query::Kind::phrase;
    query.words.push_back(words);
    return query;
}

// The pairs that tell most, by their rarer syllable; one that stands in no other part tells nothing. How many parts
// have the pair itself is not looked up: that is a search for each.
std::vector<Pair> telling_pairs(std::string_view text, const Store& store) {
    std::vector<Pair> pairs = pairs_of(text, store);
    std::erase_if(pairs, [](const Pair& pair) { return pair.rarer < 2; });
    if (pairs.size() > most_pairs) pairs.resize(most_pairs);
    std::ranges::sort(pairs, {}, &Pair::place); // words side by side rank higher where they stand so
    return pairs;
}

Query query_for(const std::vector<Pair>& pairs, const std::string& document) {
    Query any;
    any.kind = Query::Kind::any;
    for (const Pair& pair : pairs) any.children.push_back(phrase(pair.words));
    Query itself;
    itself.kind = Query::Kind::field;
    itself.field = Field::id;
    itself.words.push_back(document);
    Query query;
    query.kind = Query::Kind::except;
    query.children = {std::move(any), std::move(itself)};
    return query;
}

} // namespace

SearchResult related(const Store& store, std::string_view name, const SearchOptions& options) {
    const Located located = locate(store, name);
    const std::vector<Pair> pairs = telling_pairs(text_of(located), store);
    SearchResult result;
    if (pairs.empty()) return result;
    const Grouping usual = located.part.empty() ? Grouping::document : Grouping::alike;
    result.grouping = options.grouping.value_or(usual);
    Found found = store.find(query_for(pairs, located.document.id),
                             {Accents::exact, options.limit, options.offset, options.order, result.grouping});
    result.total = found.total;
    result.groups = found.groups;
    for (Match& match : found.matches) {
        Snippet snippet = cut_snippet(match, options.snippet_words);
        result.hits.push_back({std::move(match), std::move(snippet)});
    }
    return result;
}

} // namespace chithi
