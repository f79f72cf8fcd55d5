// SPDX-License-Identifier: Apache-2.0
#include "search/synonym_table.hpp"

#include "base/letters.hpp"
#include "base/syllables.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/synonyms.hpp"
#include "search/abbreviation.hpp"
#include "store/terms.hpp"
#include <algorithm>
#include <iterator>

namespace chithi {

namespace {

constexpr std::size_t most_others = 8; // of one entry: each is a phrase more to look up

bool marks_count(std::string_view syllable, Accents accents) {
    return accents == Accents::exact || (accents == Accents::smart && has_marks(syllable));
}

TypedSyllable typed_syllable(std::string_view syllable, Accents accents) {
    const std::string text = nfc(syllable);
    return {text, keys_of(text), marks_count(text, accents), all_capitals(text), reads_as_syllable(text)};
}

// A syllable of the tables; few are what was typed, and their letters tell the others.
bool is_same(std::string_view syllable, const TypedSyllable& typed) {
    if (typed.keys.folded.empty() || !fold_begins_with(syllable, typed.keys.folded)) return false;
    const SyllableKeys keys = keys_of(syllable);
    return typed.marked && !typed.keys.exact.empty() ? keys.exact == typed.keys.exact
                                                     : keys.folded == typed.keys.folded;
}

bool is_one_syllable(std::string_view words) { return next_syllable(words, 0).size() == words.size(); }

// Known by its capitals.
bool is_abbreviation(std::string_view words) { return is_one_syllable(words) && all_capitals(words); }

bool contains(const std::vector<std::string>& words, std::string_view wanted) {
    return std::ranges::find(words, wanted) != words.end();
}

} // namespace

TypedSyllables typed_syllables(std::string_view words, Accents accents) {
    TypedSyllables found;
    for (Range place = next_syllable(words, 0); !place.empty() && found.size() < most_typed_syllables;
         place = next_syllable(words, place.end)) {
        const std::size_t number_end =
            is_digit(words[place.first]) ? document_number_end(words, place.first) : place.first;
        if (number_end > place.first) {
            place.end = number_end;
            found.push_back({std::string(words.substr(place.first, place.size())), {}, false, false, false});
        } else {
            found.push_back(typed_syllable(words.substr(place.first, place.size()), accents));
        }
    }
    return found;
}

bool holds(std::string_view words, std::span<const TypedSyllable> typed) {
    const auto is_there = [](const TypedSyllable& one, const TypedSyllable& other) {
        return !one.keys.folded.empty() && one.keys.folded == other.keys.folded && one.keys.exact == other.keys.exact;
    };
    const TypedSyllables all = typed_syllables(words, Accents::exact);
    return !typed.empty() && std::search(all.begin(), all.end(), typed.begin(), typed.end(), is_there) != all.end();
}

const SynonymTable& SynonymTable::instance() {
    static const SynonymTable table;
    return table;
}

SynonymTable::SynonymTable() {
    for (std::size_t row = 0; row < synonyms.size(); ++row) {
        for (const std::string_view words : synonyms[row].words) add({words, row, {}});
    }
    for (const Alias& row : aliases) {
        add({row.name, no_row, row.name});
        add({row.alias, no_row, row.name});
    }
}

void SynonymTable::add(const Entry& entry) {
    if (entry.words.empty()) return;
    const char letter = letter_of(code_point_at(entry.words, 0).value).base;
    by_letter_[letter == 0 ? letters : static_cast<std::size_t>(letter - 'a')].push_back(entry);
}

const std::vector<SynonymTable::Entry>& SynonymTable::beginning_as(const TypedSyllable& typed) const noexcept {
    const char letter = typed.keys.folded.empty() ? '\0' : typed.keys.folded.front();
    return by_letter_[letter < 'a' || letter > 'z' ? letters : static_cast<std::size_t>(letter - 'a')];
}

// How many syllables an entry has, where all of them were typed; else 0. "tu" is a syllable before it is Tỉnh ủy;
// "ubnd" can be nothing else.
std::size_t SynonymTable::syllables_at(const Entry& entry, const TypedSyllables& typed, std::size_t at) {
    std::size_t size = 0;
    for (Range place = next_syllable(entry.words, 0); !place.empty(); place = next_syllable(entry.words, place.end)) {
        const bool same =
            at + size < typed.size() && is_same(entry.words.substr(place.first, place.size()), typed[at + size]);
        if (!same) return 0;
        ++size;
    }
    const bool syllable = size == 1 && typed[at].syllable && !typed[at].capitals;
    return syllable && is_abbreviation(entry.words) ? 0 : size;
}

// Everything that says what an entry says, itself included.
std::vector<std::string_view> SynonymTable::all_of(const Entry& entry) {
    std::vector<std::string_view> found;
    if (entry.synonyms != no_row) {
        const auto& words = synonyms[entry.synonyms].words;
        std::ranges::copy_if(words, std::back_inserter(found), [](std::string_view one) { return !one.empty(); });
        return found;
    }
    found.push_back(entry.name);
    for (const Alias& row : aliases) {
        if (row.name == entry.name) found.push_back(row.alias);
    }
    return found;
}

Equals SynonymTable::equals(const TypedSyllables& typed, std::size_t at, const Found& found) {
    Equals out{found.syllables, {}};
    const auto is_typed = [&](std::string_view other) {
        return syllables_at({other, no_row, {}}, typed, at) == out.syllables;
    };
    for (const Entry* const entry : found.entries) {
        for (const std::string_view other : all_of(*entry)) {
            // An abbreviation that is a syllable, too (TƯ), would find that everywhere.
            const bool misleading = is_abbreviation(other) && reads_as_syllable(other);
            if (misleading || is_typed(other) || contains(out.others, other)) continue;
            if (out.others.size() < most_others) out.others.emplace_back(other);
        }
    }
    return out;
}

} // namespace chithi
