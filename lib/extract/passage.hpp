// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/words.hpp"
#include "split/layout.hpp"
#include <string>
#include <vector>

namespace chithi {

/// A paragraph that facts are read from, cut into words once for all extractors.
struct Passage {
    const Text* text = nullptr;
    Range range;
    std::string where;       ///< subject, preamble, a path, closing
    bool opens_item = false; ///< the first paragraph of an item
    Words words;

    [[nodiscard]] std::string_view view(Range part) const noexcept { return text->view(part); }
    /// The bytes from word `first` up to, not including, word `end`.
    [[nodiscard]] Range range_of(std::size_t first, std::size_t end) const noexcept {
        return {words[first].range.first, words[end - 1].range.end};
    }
    [[nodiscard]] const std::string& key(std::size_t word) const noexcept { return words[word].key; }
    [[nodiscard]] bool is(std::size_t word, std::string_view key) const noexcept {
        return word < words.size() && words[word].key == key;
    }
};

/// All passages of a document in reading order.
[[nodiscard]] std::vector<Passage> passages_of(const Text& text, const Layout& layout);

/// A passage of any range, as the date line of the head.
[[nodiscard]] Passage passage_of(const Text& text, Range range, std::string where);

} // namespace chithi
