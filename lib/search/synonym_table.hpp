// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/syllable_key.hpp"
#include <array>
#include <chithi/query.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Words that say the same, ready to be found in what was typed.
namespace chithi {

/// A syllable of a query, or a document's number, which is one whole.
struct TypedSyllable {
    std::string text;
    SyllableKeys keys;     ///< empty of a number: nothing stands for a part of it
    bool marked = false;   ///< its marks count, see Accents
    bool capitals = false; ///< all of its letters are
    bool syllable = false; ///< spelled as Vietnamese ones are: no abbreviation unless in capitals
};

using TypedSyllables = std::vector<TypedSyllable>;

/// What is longer is no phrase that anybody looks for.
inline constexpr std::size_t most_typed_syllables = 256;

/// The syllables of `words`; the first so many.
[[nodiscard]] TypedSyllables typed_syllables(std::string_view words, Accents accents);

/// Whether all of `typed` stand side by side in `words`, with the marks they have.
[[nodiscard]] bool holds(std::string_view words, std::span<const TypedSyllable> typed);

/// What can stand for some syllables of a query.
struct Equals {
    std::size_t syllables = 0;       ///< how many it stands for; 0: none
    std::vector<std::string> others; ///< phrases; never what was typed itself
};

/// The rows of knowledge/synonyms.hpp and knowledge/aliases.hpp by the letter they begin with. No row is taken apart
/// before its first syllable was typed: a search that touches none pays for none.
class SynonymTable {
public:
    /// The table of the program, made once.
    [[nodiscard]] static const SynonymTable& instance();

    /// The longest entry that `typed` has from `at` on, whose last syllable may `end` an entry.
    template <typename MayEnd>
    [[nodiscard]] Equals longest_at(const TypedSyllables& typed, std::size_t at, MayEnd may_end) const {
        Found found;
        for (const Entry& entry : beginning_as(typed[at])) {
            const std::size_t size = syllables_at(entry, typed, at);
            if (size == 0 || size < found.syllables || !may_end(at + size)) continue;
            if (size > found.syllables) found = {size, {}};
            found.entries.push_back(&entry);
        }
        return equals(typed, at, found);
    }

private:
    /// One way to say what a row says.
    struct Entry {
        std::string_view words;
        std::size_t synonyms;  ///< the row of that table; `no_row` of an alias
        std::string_view name; ///< of an alias
    };

    struct Found {
        std::size_t syllables = 0;
        std::vector<const Entry*> entries; // of that many syllables
    };

    static constexpr std::size_t no_row = static_cast<std::size_t>(-1);
    static constexpr std::size_t letters = 26;

    SynonymTable();
    void add(const Entry& entry);
    [[nodiscard]] const std::vector<Entry>& beginning_as(const TypedSyllable& typed) const noexcept;
    [[nodiscard]] static std::size_t syllables_at(const Entry& entry, const TypedSyllables& typed, std::size_t at);
    [[nodiscard]] static std::vector<std::string_view> all_of(const Entry& entry);
    [[nodiscard]] static Equals equals(const TypedSyllables& typed, std::size_t at, const Found& found);

    std::array<std::vector<Entry>, letters + 1> by_letter_; // the last: those that begin with none
};

} // namespace chithi
