// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include <algorithm>

namespace chithi {

namespace {

bool is_digit(char32_t value) noexcept { return value >= U'0' && value <= U'9'; }

bool is_white(char32_t value) noexcept { return value == U' ' || value == U'\t' || value == U'\n'; }

Word::Sort sort_of(char32_t value) noexcept {
    if (is_letter(value)) return Word::Sort::letters;
    return is_digit(value) ? Word::Sort::digits : Word::Sort::mark;
}

std::size_t end_of_word(std::string_view view, std::size_t at, Word::Sort sort) noexcept {
    CodePoint point = code_point_at(view, at);
    do {
        at += point.size;
        point = code_point_at(view, at);
    } while (sort != Word::Sort::mark && point.size > 0 && sort_of(point.value) == sort);
    return at;
}

} // namespace

Words words_of(std::string_view view, std::size_t first) {
    Words words;
    words.reserve(view.size() / 5 + 1);
    bool space = true;
    for (std::size_t at = 0; at < view.size();) {
        const CodePoint point = code_point_at(view, at);
        if (is_white(point.value)) {
            space = true;
            at += point.size;
            continue;
        }
        Word word;
        word.sort = sort_of(point.value);
        const std::size_t end = end_of_word(view, at, word.sort);
        word.range = {first + at, first + end};
        word.space_before = space;
        word.capital = is_upper(point.value);
        const std::string_view spelled = view.substr(at, end - at);
        word.key = word.sort == Word::Sort::letters ? exact_key(spelled) : std::string(spelled);
        words.push_back(std::move(word));
        space = false;
        at = end;
    }
    return words;
}

std::size_t match_phrase(const Words& words, std::size_t at, std::string_view phrase) noexcept {
    const std::size_t first = at;
    while (!phrase.empty()) {
        if (at >= words.size()) return 0;
        const std::string& key = words[at].key;
        if (!phrase.starts_with(key)) return 0;
        phrase.remove_prefix(key.size());
        ++at;
        if (phrase.starts_with(' ')) {
            phrase.remove_prefix(1);
        } else if (!phrase.empty() && at < words.size() && words[at - 1].sort == words[at].sort &&
                   words[at].sort != Word::Sort::mark) {
            return 0; // the phrase's word goes on where the text's ended
        }
    }
    return at - first;
}

PhraseSet::PhraseSet(std::span<const std::string_view> phrases) {
    for (const std::string_view phrase : phrases) {
        by_first_word_[phrase.substr(0, phrase.find_first_of(" ,/-:"))].push_back(phrase);
    }
}

std::size_t PhraseSet::match(const Words& words, std::size_t at) const noexcept {
    if (at >= words.size()) return 0;
    const auto found = by_first_word_.find(words[at].key);
    if (found == by_first_word_.end()) return 0;
    std::size_t longest = 0;
    for (const std::string_view phrase : found->second) longest = std::max(longest, match_phrase(words, at, phrase));
    return longest;
}

std::size_t value_of(const Word& word) noexcept {
    if (word.sort != Word::Sort::digits || word.key.size() > 9) return 0;
    std::size_t value = 0;
    for (const char c : word.key) value = value * 10 + static_cast<std::size_t>(c - '0');
    return value;
}

} // namespace chithi
