// SPDX-License-Identifier: Apache-2.0
#include "search/synonym_table.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/synonyms.hpp"
#include "search/abbreviation.hpp"
#include <algorithm>

namespace chithi {

namespace {

constexpr std::size_t most_others = 8; // of one entry: each is a phrase more to look up

bool marks_count(std::string_view syllable, Accents accents) {
    return accents == Accents::exact || (accents == Accents::smart && has_marks(syllable));
}

bool is_same(const TypedSyllable& entry, const TypedSyllable& typed) {
    return typed.marked && !typed.keys.exact.empty() ? entry.keys.exact == typed.keys.exact
                                                     : entry.keys.folded == typed.keys.folded;
}

bool contains(const std::vector<std::string>& words, std::string_view wanted) {
    return std::ranges::find(words, wanted) != words.end();
}

} // namespace

TypedSyllables typed_syllables(std::string_view words, Accents accents) {
    TypedSyllables found;
    for_each_syllable(words, [&](Range place) {
        const std::string text = nfc(words.substr(place.first, place.size()));
        found.push_back(
            {text, keys_of(text), marks_count(text, accents), all_capitals(text), reads_as_syllable(text)});
    });
    return found;
}

const SynonymTable& SynonymTable::instance() {
    static const SynonymTable table;
    return table;
}

SynonymTable::SynonymTable() {
    std::unordered_map<std::string_view, std::size_t> by_name;
    for (const Synonyms& row : synonyms) {
        groups_.emplace_back();
        for (const std::string_view words : row.words) add(words, groups_.size() - 1);
    }
    for (const Alias& row : aliases) {
        const auto [place, fresh] = by_name.try_emplace(row.name, groups_.size());
        if (fresh) {
            groups_.emplace_back();
            add(row.name, place->second);
        }
        add(row.alias, place->second);
    }
}

void SynonymTable::add(std::string_view words, std::size_t group) {
    if (words.empty()) return;
    Entry entry{std::string(words), typed_syllables(words, Accents::exact), false, group};
    entry.abbreviation = entry.syllables.size() == 1 && all_capitals(words);
    groups_[group].push_back(entries_.size());
    by_first_.emplace(entry.syllables.front().keys.folded, entries_.size());
    entries_.push_back(std::move(entry));
}

// "tu" is a syllable before it is Tỉnh ủy; "ubnd" can be nothing else.
bool SynonymTable::is_at(const Entry& entry, const TypedSyllables& typed, std::size_t at) {
    if (entry.abbreviation && !typed[at].capitals && typed[at].syllable) return false;
    for (std::size_t i = 0; i < entry.syllables.size(); ++i) {
        if (!is_same(entry.syllables[i], typed[at + i])) return false;
    }
    return true;
}

Equals SynonymTable::equals(const TypedSyllables& typed, std::size_t at, const Found& found) const {
    Equals out;
    if (found.empty()) return out;
    out.syllables = found.front()->syllables.size();
    const auto is_typed = [&](const Entry& other) {
        return other.syllables.size() == out.syllables && is_at(other, typed, at);
    };
    for (const Entry* const entry : found) {
        for (const std::size_t index : groups_[entry->group]) {
            const Entry& other = entries_[index];
            // An abbreviation that is a syllable, too (TƯ), would find that everywhere.
            const bool misleading = other.abbreviation && other.syllables.front().syllable;
            if (misleading || is_typed(other) || contains(out.others, other.words)) continue;
            if (out.others.size() < most_others) out.others.push_back(other.words);
        }
    }
    return out;
}

} // namespace chithi
