// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/syllable_key.hpp"
#include <chithi/query.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Words that say the same, ready to be found in what was typed.
namespace chithi {

/// A syllable of a query.
struct TypedSyllable {
    std::string text;
    SyllableKeys keys;
    bool marked = false;   ///< its marks count, see Accents
    bool capitals = false; ///< all of its letters are
    bool syllable = false; ///< spelled as Vietnamese ones are: no abbreviation unless in capitals
};

using TypedSyllables = std::vector<TypedSyllable>;

[[nodiscard]] TypedSyllables typed_syllables(std::string_view words, Accents accents);

/// What can stand for some syllables of a query.
struct Equals {
    std::size_t syllables = 0;       ///< how many it stands for; 0: none
    std::vector<std::string> others; ///< phrases; never what was typed itself
};

class SynonymTable {
public:
    /// The table of the program, made once.
    [[nodiscard]] static const SynonymTable& instance();

    /// The longest entry that `typed` has from `at` on, whose last syllable may `end` an entry.
    template <typename MayEnd>
    [[nodiscard]] Equals longest_at(const TypedSyllables& typed, std::size_t at, MayEnd may_end) const {
        return equals(typed, at, longest(typed, at, may_end));
    }

private:
    struct Entry {
        std::string words;
        TypedSyllables syllables;
        bool abbreviation = false; ///< known by its capitals
        std::size_t group = 0;
    };

    using Found = std::vector<const Entry*>; // of one length

    SynonymTable();
    void add(std::string_view words, std::size_t group);
    [[nodiscard]] static bool is_at(const Entry& entry, const TypedSyllables& typed, std::size_t at);
    [[nodiscard]] Equals equals(const TypedSyllables& typed, std::size_t at, const Found& found) const;

    template <typename MayEnd>
    [[nodiscard]] Found longest(const TypedSyllables& typed, std::size_t at, MayEnd may_end) const {
        Found found;
        const auto [first, last] = by_first_.equal_range(typed[at].keys.folded);
        for (auto place = first; place != last; ++place) {
            const Entry& entry = entries_[place->second];
            const std::size_t size = entry.syllables.size();
            if (at + size > typed.size() || !may_end(at + size) || !is_at(entry, typed, at)) continue;
            if (!found.empty() && size < found.front()->syllables.size()) continue;
            if (!found.empty() && size > found.front()->syllables.size()) found.clear();
            found.push_back(&entry);
        }
        return found;
    }

    std::vector<Entry> entries_;
    std::vector<std::vector<std::size_t>> groups_; // entries of each
    std::unordered_multimap<std::string, std::size_t> by_first_;
};

} // namespace chithi
