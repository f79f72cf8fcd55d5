// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/words.hpp"
#include "split/layout.hpp"
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace chithi {

class DefinedNames;

/// A paragraph that facts are read from, cut into words once for all extractors.
struct Passage {
    const Text* text = nullptr;
    Range range;
    std::string where; ///< subject, preamble, a path, closing, appendix
    Words words;
    const DefinedNames* defined = nullptr; ///< the abbreviations of the document; none where it makes none

    /// The bytes from word `first` up to, not including, word `end`.
    [[nodiscard]] Range range_of(std::size_t first, std::size_t end) const noexcept {
        return {words[first].range.first, words[end - 1].range.end};
    }
    [[nodiscard]] const std::string& key(std::size_t word) const noexcept { return words[word].key; }
    [[nodiscard]] bool is(std::size_t word, std::string_view key) const noexcept {
        return word < words.size() && words[word].key.front() == key.front() && words[word].key == key;
    }
};

/// Whether word `at` is there, and one of digits.
[[nodiscard]] inline bool is_digits(const Passage& passage, std::size_t at) noexcept {
    return at < passage.words.size() && passage.words[at].sort == Word::Sort::digits;
}

/// Whether word `at` is there, and one of letters.
[[nodiscard]] inline bool is_letters(const Passage& passage, std::size_t at) noexcept {
    return at < passage.words.size() && passage.words[at].sort == Word::Sort::letters;
}

/// Whether word `at` is there, and begins with a capital.
[[nodiscard]] inline bool is_capital(const Passage& passage, std::size_t at) noexcept {
    return at < passage.words.size() && passage.words[at].capital;
}

/// How many words before word `end` spell `phrase`, 0 where they do not.
[[nodiscard]] std::size_t match_before(const Passage& passage, std::size_t end, std::string_view phrase);

/// How many words the first of `phrases` has that ends right before word `end`, 0 for none.
[[nodiscard]] std::size_t words_before(const Passage& passage, std::size_t end,
                                       std::span<const std::string_view> phrases);

/// Whether one of `phrases` begins at word `at`. For places that are few; a PhraseSet is for those that are many.
[[nodiscard]] bool stands_at(const Passage& passage, std::size_t at, std::span<const std::string_view> phrases);

/// Whether one of `phrases` ends right before word `end`.
[[nodiscard]] bool stands_before(const Passage& passage, std::size_t end, std::span<const std::string_view> phrases);

/// A passage of a range that is known to be short, as a title or the date line of the head.
[[nodiscard]] Passage passage_of(const Text& text, Range range, std::string where);

/// The passages of one document. They are kept as they are cut, so that whoever reads a paragraph again finds its
/// words; what lies behind the first megabytes of a file that is longer than any document is cut anew each time.
class Passages {
public:
    explicit Passages(const Text& text, const DefinedNames* defined = nullptr) : text_(text), defined_(defined) {}

    [[nodiscard]] const Text& text() const noexcept { return text_; }

    /// The passage of `range`. Stays valid until the next one is asked for.
    [[nodiscard]] const Passage& at(Range range, const std::string& where);

private:
    const Text& text_;
    const DefinedNames* defined_;
    std::unordered_map<std::size_t, Passage> kept_; ///< by their first byte
    std::size_t kept_words_ = 0;
    Passage last_; ///< the latest of those that are not kept
};

/// Visits a paragraph as one passage, or, where it is longer than any paragraph people write, as several in a row,
/// cut at white space: so that a file of one endless line takes no more memory than its text.
void for_each_passage(Passages& passages, Range paragraph, const std::string& where,
                      const std::function<void(const Passage&)>& visit);

/// Visits all passages of a document in reading order.
void for_each_passage(Passages& passages, const Layout& layout, const std::function<void(const Passage&)>& visit);

} // namespace chithi
