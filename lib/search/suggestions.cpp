// SPDX-License-Identifier: Apache-2.0
#include "search/suggestions.hpp"

#include "base/syllables.hpp"
#include "search/resolve.hpp"
#include <algorithm>
#include <map>

namespace chithi {

namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t most_words_tried = 16; // each costs a walk over the vocabulary

// What can stand in the place of each word that is not in the index.
using Spellings = std::map<std::string, std::vector<std::string>, std::less<>>;

bool is_indexed(const Store& store, const std::string& syllable, Accents accents) {
    Query word;
    word.kind = Query::Kind::phrase;
    word.words.push_back(syllable);
    return store.count(word, accents) > 0;
}

void look_up(const Store& store, const Query& query, Accents accents, Spellings& spellings) {
    const bool words = query.kind != Query::Kind::field || query.field == Field::subject;
    if (query.prefix || !words) return; // only the beginning of a word, or no words of texts
    for (const std::string& word : query.words) {
        for_each_syllable(word, [&](Range place) {
            const std::string syllable = word.substr(place.first, place.size());
            if (spellings.size() == most_words_tried || spellings.contains(syllable)) return;
            if (!is_indexed(store, syllable, accents)) {
                spellings[syllable] = store.nearest_words(syllable, most_suggestions);
            }
        });
    }
    for (const Query& child : query.children) look_up(store, child, accents, spellings);
}

// `typed` with the spelling at `choice`, or the nearest one where there are fewer.
std::string respelled(std::string_view typed, const Spellings& spellings, std::size_t choice) {
    std::string out;
    std::size_t done = 0;
    for_each_syllable(typed, [&](Range place) {
        const auto found = spellings.find(typed.substr(place.first, place.size()));
        if (found == spellings.end() || found->second.empty()) return;
        out.append(typed.substr(done, place.first - done));
        out.append(found->second[choice < found->second.size() ? choice : 0]);
        done = place.end;
    });
    return out.append(typed.substr(done));
}

// A respelled word may be the value of a field, too, and no value any more.
bool finds(const Store& store, const std::string& query, const SearchOptions& options) {
    try {
        return store.count(resolved(store, parse_query(query), options), options.accents) > 0;
    } catch (const QueryError&) {
        return false;
    }
}

} // namespace

std::vector<std::string> suggest(const Store& store, std::string_view typed, const SearchOptions& options) {
    Spellings spellings;
    look_up(store, parse_query(typed), options.accents, spellings);
    std::vector<std::string> found;
    if (spellings.empty()) return found;
    for (std::size_t choice = 0; choice < most_suggestions; ++choice) {
        std::string query = respelled(typed, spellings, choice);
        const bool seen = std::ranges::find(found, query) != found.end();
        if (!seen && finds(store, query, options)) found.push_back(std::move(query));
    }
    return found;
}

} // namespace chithi
