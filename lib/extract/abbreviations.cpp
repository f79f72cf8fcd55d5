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

// Asked of each byte of a name.
constexpr bool parts_words(char c) noexcept {
    return c == ' ' || c == '\n' || c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '"';
}

constexpr bool is_quotation_mark(std::string_view mark) noexcept { return mark == "“" || mark == "”"; }
constexpr std::size_t bytes_of_quotation_mark = 3;

// The end of the word that begins at `at`, with the point of "P." and "TP.".
std::size_t end_of_word(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && (text[at] == '.' || !ends_word_of_name(text, at))) ++at;
    return std::min(at, text.size());
}

// Where the full name is written already ("Thủ tướng" in "Thủ tướng Chính phủ", "Thủ tướng chính phủ"), it ends
// behind all of it.
std::size_t end_of_name(std::string_view text, std::size_t at, std::string_view name, std::size_t alias_end) {
    const std::size_t end = std::min(at + name.size(), text.size());
    const bool whole = ends_word_of_name(text, end) && exact_key(text.substr(at, end - at)) == exact_key(name);
    return whole ? end : alias_end;
}

// The longest alias of up to four words that begins at `at`.
WrittenOut alias_at(std::string_view text, std::size_t at) {
    WrittenOut found;
    std::size_t end = at;
    for (std::size_t words = 0; words < longest_alias_words && end < text.size(); ++words) {
        end = end_of_word(text, end);
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

} // namespace

bool begins_word_of_name(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t size = bytes_of_quotation_mark;
    return at == 0 || parts_words(text[at - 1]) || (at >= size && is_quotation_mark(text.substr(at - size, size)));
}

bool ends_word_of_name(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && text[at] == '.') ++at;
    return at >= text.size() || parts_words(text[at]) || is_quotation_mark(text.substr(at, bytes_of_quotation_mark));
}

std::string written_out(std::string_view name, const std::function<WrittenOut(std::string_view, std::size_t)>& find) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const WrittenOut found = begins_word_of_name(name, at) ? find(name, at) : WrittenOut{};
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
        const std::size_t end = passage.words[word].range.end;
        if (!ends_word_of_name(view, end)) continue; // "CT" of "CT/TW", "KH" of "KH-UBND"
        if (aliases_of_bodies().contains(view.substr(first.range.first, end - first.range.first)))
            longest = word + 1 - at;
    }
    return longest;
}

std::string expand_aliases(std::string_view name) { return written_out(name, alias_at); }

std::string expand_first_alias(std::string_view name) {
    return alias_at(name, 0).end > 0 ? expand_aliases(name) : std::string();
}

} // namespace chithi
