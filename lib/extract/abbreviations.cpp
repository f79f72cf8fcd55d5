// SPDX-License-Identifier: Apache-2.0
#include "extract/abbreviations.hpp"

#include "base/letters.hpp"
#include "knowledge/aliases.hpp"
#include "knowledge/body_heads.hpp"
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace chithi {

namespace {

constexpr std::size_t longest_alias_words = 4;

const std::unordered_map<std::string_view, std::string_view>& names_by_alias() {
    static const auto names = [] {
        std::unordered_map<std::string_view, std::string_view> map;
        for (const Alias& alias : aliases) map.emplace(alias.alias, alias.name);
        return map;
    }();
    return names;
}

// Commas and brackets end a word, "&", "." and "/" do not.
bool ends_chunk(char c) noexcept { return c == ' ' || c == ',' || c == ';' || c == '(' || c == ')' || c == '\n'; }

// The end of the word that begins at `at`.
std::size_t end_of_chunk(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && !ends_chunk(text[at])) ++at;
    return std::min(at, text.size());
}

/// An alias found at a place, and where it ends.
struct Found {
    std::string_view name;
    std::size_t end = 0;
};

// Where the full name is written already ("Thủ tướng" in "Thủ tướng Chính phủ", "Thủ tướng chính phủ"), it ends
// behind all of it.
std::size_t end_of_name(std::string_view text, std::size_t at, std::string_view name, std::size_t alias_end) {
    const std::size_t end = std::min(at + name.size(), text.size());
    const bool whole = end_of_chunk(text, end) == end && exact_key(text.substr(at, end - at)) == exact_key(name);
    return whole ? end : alias_end;
}

// The longest alias of up to four words that begins at `at`.
Found alias_at(std::string_view text, std::size_t at) {
    Found found;
    std::size_t end = at;
    for (std::size_t words = 0; words < longest_alias_words && end < text.size(); ++words) {
        end = end_of_chunk(text, end);
        const auto known = names_by_alias().find(text.substr(at, end - at));
        if (known != names_by_alias().end()) found = {known->second, end_of_name(text, at, known->second, end)};
        if (end >= text.size() || text[end] != ' ') break;
        ++end;
    }
    return found;
}

// The aliases of bodies and offices ("CDC", but not "KCN").
const std::unordered_set<std::string_view>& aliases_of_bodies() {
    static const auto set = [] {
        std::vector<std::string_view> heads;
        for (const BodyHead& head : body_heads) {
            if (head.sort == BodyHead::Sort::body || head.sort == BodyHead::Sort::person) heads.push_back(head.words);
        }
        const PhraseSet known(heads);
        std::unordered_set<std::string_view> names;
        for (const Alias& alias : aliases) {
            if (known.match(words_of(alias.name), 0) > 0) names.insert(alias.alias);
        }
        return names;
    }();
    return set;
}

// The byte behind word `at`, 0 where more is glued to it ("CT" of "CT/TW", "KH" of "KH-UBND").
std::size_t end_of_alias_word(const Passage& passage, std::size_t at) {
    const Word& word = passage.words[at];
    const Word* next = at + 1 < passage.words.size() ? &passage.words[at + 1] : nullptr;
    const bool closes = next == nullptr || next->space_before ||
                        std::string_view(",;:.)”\"").find(next->key) != std::string_view::npos;
    return closes ? word.range.end : 0;
}

// `name` with its aliases written out, of which `first` was found where it begins.
std::string written_out(std::string_view name, const Found& first) {
    std::string out(first.name);
    for (std::size_t at = first.end; at < name.size();) {
        const Found found = at > 0 && ends_chunk(name[at - 1]) ? alias_at(name, at) : Found{};
        if (found.end > at) {
            out += found.name;
            at = found.end;
        } else {
            out += name[at] == '\n' ? ' ' : name[at];
            ++at;
        }
    }
    return out;
}

} // namespace

std::size_t body_alias_at(const Passage& passage, std::size_t at) {
    const Word& first = passage.words[at];
    const std::string_view view = passage.text->view();
    if (!first.capital || first.range.size() < 2 || !all_capitals(view.substr(first.range.first, first.range.size())))
        return 0;
    const bool opens = first.space_before || at == 0 || passage.words[at - 1].sort == Word::Sort::mark;
    if (!opens || (at > 0 && !first.space_before && passage.is(at - 1, "-"))) return 0;
    std::size_t longest = 0;
    const std::size_t last = std::min(at + 2 * longest_alias_words, passage.words.size());
    for (std::size_t word = at; word < last; ++word) {
        const std::size_t end = end_of_alias_word(passage, word);
        if (end == 0) continue;
        if (aliases_of_bodies().contains(view.substr(first.range.first, end - first.range.first)))
            longest = word + 1 - at;
    }
    return longest;
}

std::string expand_aliases(std::string_view name) { return written_out(name, alias_at(name, 0)); }

std::string expand_first_alias(std::string_view name) {
    const Found first = alias_at(name, 0);
    return first.end > 0 ? written_out(name, first) : std::string();
}

} // namespace chithi
