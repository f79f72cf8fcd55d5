// SPDX-License-Identifier: Apache-2.0
#include "extract/abbreviations.hpp"

#include "base/letters.hpp"
#include "knowledge/aliases.hpp"
#include <algorithm>
#include <unordered_map>

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

} // namespace

bool begins_with_alias(std::string_view name) { return alias_at(name, 0).end > 0; }

std::string expand_aliases(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const bool starts_word = at == 0 || ends_chunk(name[at - 1]);
        const Found found = starts_word ? alias_at(name, at) : Found{};
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

} // namespace chithi
